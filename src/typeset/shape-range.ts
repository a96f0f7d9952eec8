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

/** A range of a paragraph's text, shaped run by run, in logical order. Offsets are code units of that text. */
export interface ShapedRange {
  readonly from: number
  readonly to: number
  readonly pieces: readonly ShapedPiece[]
  /** In points. */
  readonly width: number
}

/** Shapes a range that lies inside one word, or one space. */
export function shapeRange(
  itemised: ItemisedText,
  context: Context,
  {from, to}: {readonly from: number; readonly to: number}
): ShapedRange {
  const pieces: ShapedPiece[] = []
  let width = 0
  for (let at = from; at < to;) {
    const run = runAt(itemised, at)
    if (!run) break
    const end = Math.min(to, run.to)
    const piece = shapePiece(itemised.text, context, {run, from: at, to: end})
    pieces.push(piece)
    width += piece.shaped.width * piece.size
    at = end
  }
  return {from, to, pieces, width}
}

/** Where the clusters of a range begin, in no order. */
export function clusterStarts({pieces}: ShapedRange): readonly number[] {
  return pieces.flatMap((piece) => piece.shaped.glyphs.map((glyph) => piece.from + glyph.from))
}

function shapePiece(
  text: string,
  context: Context,
  {run, from, to}: {readonly run: TextRun; readonly from: number; readonly to: number}
): ShapedPiece {
  const {shaping, level, span} = run
  const own = text.slice(from, to)
  const shaped = run.missing
    ? substitute(own, level, context.shape(shaping, '\uFFFD'))
    : context.shape(shaping, own, {text, from})
  if (shaped.missing !== '') context.problems.push({type: 'missing', characters: shaped.missing, locale: span.locale})
  return {run, from, to, size: span.style.size * (context.scale[run.script] ?? 1), shaped}
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

/** How wide what begins before each offset of a range is in all, in points; the first is that of `from`, 0. */
export function rulerOf({pieces, from, to}: ShapedRange): Float64Array {
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
