import type {Locale} from '../model/locale.js'
import {createDescriber, type Features, type WordKeys, type SegmentContext} from './features.js'
import {splitPieces} from './split-pieces.js'
import type {Side} from './tabulate-runs.js'

/** One segment as it is described. */
export interface SegmentText {
  readonly text: string
  readonly context: SegmentContext
}

/** How segments are described. */
export interface SideOptions {
  /** Cuts a segment's text; default: after each sentence. */
  readonly cut?: (text: string) => readonly string[]
  /** Keys of words that are known beforehand; default: none. */
  readonly keysOf?: WordKeys
}

/** Describes the segments of one side piece by piece; addresses belong to the first piece. */
export function describeSide(texts: readonly SegmentText[], locale: Locale, options: SideOptions = {}): Side {
  const {cut = splitPieces, keysOf} = options
  const describe = createDescriber(locale, keysOf)
  const pieces: Features[] = []
  const segments: number[] = []
  for (const [segment, {text, context}] of texts.entries()) {
    for (const [index, piece] of cut(text).entries()) {
      pieces.push(describe(piece, index === 0 ? context : {...context, addresses: []}))
      segments.push(segment)
    }
  }
  return {pieces, segments}
}
