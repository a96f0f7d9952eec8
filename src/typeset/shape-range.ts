import type {Context} from './context.js'
import type {ItemisedText, TextRun} from './itemise.js'
import {runAt} from './itemise.js'
import type {Shaped} from './shape.js'

/** A part of a range in one run, shaped. */
export interface ShapedPiece {
  readonly run: TextRun
  readonly from: number
  readonly to: number
  /** In points. */
  readonly size: number
  readonly shaped: Shaped
}

/** A range of a paragraph's text, shaped run by run, in logical order. */
export interface ShapedRange {
  readonly pieces: readonly ShapedPiece[]
  /** In points. */
  readonly width: number
  /** Where its clusters begin, in no order. */
  readonly starts: readonly number[]
  /** The width of what begins in a part of the range, in points. */
  readonly widthOf: (from: number, to: number) => number
}

/** Shapes a range that lies inside one word, or one space. */
export function shapeRange(
  itemised: ItemisedText,
  context: Context,
  {from, to}: {readonly from: number; readonly to: number}
): ShapedRange {
  const pieces: ShapedPiece[] = []
  for (let at = from; at < to;) {
    const run = runAt(itemised, at)
    if (!run) break
    const end = Math.min(to, run.to)
    pieces.push(shapePiece(itemised.text, context, {run, from: at, to: end}))
    at = end
  }
  const width = pieces.reduce((sum, {shaped, size}) => sum + shaped.width * size, 0)
  return {
    pieces,
    width,
    get starts() {
      return pieces.flatMap((piece) => piece.shaped.glyphs.map((glyph) => piece.from + glyph.from))
    },
    widthOf: createRuler(pieces, {from, to, width})
  }
}

function shapePiece(
  text: string,
  context: Context,
  {run, from, to}: {readonly run: TextRun; readonly from: number; readonly to: number}
): ShapedPiece {
  const {font, script, level, features, span, missing} = run
  const own = text.slice(from, to)
  const request = {font, script, locale: span.locale, rightToLeft: level % 2 === 1, features}
  const shaped = missing
    ? substitute(own, level, context.shape({...request, text: '\uFFFD', context: {text: '\uFFFD', from: 0}}))
    : context.shape({...request, text: own, context: {text, from}})
  if (shaped.missing !== '') context.problems.push({type: 'missing', characters: shaped.missing, locale: span.locale})
  return {run, from, to, size: span.style.size * (context.scale[script] ?? 1), shaped}
}

/** The replacement character's glyph once for each character that no font has, which it stands for in the copied text. */
function substitute(text: string, level: number, {glyphs: [glyph], width}: Shaped): Shaped {
  if (!glyph) return {glyphs: [], width: 0, missing: ''}
  let from = 0
  const glyphs = Array.from(text, (character) => {
    const substituted = {...glyph, from, text: character}
    from += character.length
    return substituted
  })
  return {glyphs: level % 2 === 1 ? glyphs.reverse() : glyphs, width: width * glyphs.length, missing: ''}
}

/** Measures parts of a range; the sums are made once, when a part is first asked for. */
function createRuler(
  pieces: readonly ShapedPiece[],
  whole: {readonly from: number; readonly to: number; readonly width: number}
): ShapedRange['widthOf'] {
  let sums: Float64Array | undefined
  return (start, end) => {
    if (start === whole.from && end === whole.to) return whole.width
    sums ??= sumUp(pieces, whole)
    return (sums[end - whole.from] ?? whole.width) - (sums[start - whole.from] ?? 0)
  }
}

function sumUp(pieces: readonly ShapedPiece[], {from, to}: {from: number; to: number}): Float64Array {
  const sums = new Float64Array(to - from + 1)
  for (const piece of pieces) {
    for (const glyph of piece.shaped.glyphs) {
      const index = piece.from + glyph.from - from + 1
      sums[index] = (sums[index] ?? 0) + glyph.advance * piece.size
    }
  }
  for (let index = 1; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0)
  return sums
}
