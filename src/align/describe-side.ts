import type {Locale} from '../model/locale.js'
import {createDescriber, type SegmentContext} from './features.js'
import {splitPieces} from './split-pieces.js'
import type {Side} from './tabulate-runs.js'

/** One segment as it is described. */
export interface SegmentText {
  readonly text: string
  readonly context: SegmentContext
}

/** Describes the segments of one side piece by piece, as `cut` gives them; addresses belong to the first piece. */
export function describeSide(
  texts: readonly SegmentText[],
  locale: Locale,
  cut: (text: string) => readonly string[] = splitPieces
): Side {
  const describe = createDescriber(locale)
  const pieces = texts.flatMap(({text, context}, segment) =>
    cut(text).map((piece, index) => ({
      segment,
      features: describe(piece, index === 0 ? context : {...context, addresses: []})
    }))
  )
  return {pieces: pieces.map(({features}) => features), segments: pieces.map(({segment}) => segment)}
}
