import {glyphs} from './glyphs.js'
import type {Mark} from './mark.js'

/** How often each glyph of a document opens and closes where its neighbours leave no doubt. */
export type Convention = ReadonlyMap<string, {readonly opening: number; readonly closing: number}>

const clear = 2

/** Counts the uses of each glyph over all segments. */
export function surveyConvention(segments: readonly (readonly Mark[])[]): Convention {
  const counts = new Map<string, {opening: number; closing: number}>()
  for (const mark of segments.flat()) {
    const glyph = glyphs.get(mark.glyph)
    if (glyph === undefined || mark.ignoring < 1 || isOpenSided(mark) === undefined) continue
    const difference = mark.opening - glyph.opening - (mark.closing - glyph.closing)
    if (Math.abs(difference) < clear) continue
    const count = counts.get(mark.glyph) ?? {opening: 0, closing: 0}
    count[difference < 0 ? 'opening' : 'closing']++
    counts.set(mark.glyph, count)
  }
  return counts
}

/** Whether space stands on exactly one side of the mark: only then its place says what it does. */
function isOpenSided(mark: Mark): boolean | undefined {
  const [left, right] = [isSpace(mark.before), isSpace(mark.after)]
  return left === right ? undefined : left
}

function isSpace(neighbour: Mark['before']): boolean {
  return neighbour === 'edge' || neighbour === 'space' || neighbour === 'noBreakSpace'
}

/** The mark with the costs of its glyph relaxed to what the document does with that glyph. */
export function applyConvention(mark: Mark, convention: Convention): Mark {
  const count = convention.get(mark.glyph)
  const glyph = glyphs.get(mark.glyph)
  if (count === undefined || glyph === undefined) return mark
  return {
    ...mark,
    opening: mark.opening - relief(glyph.opening, count.opening, count.closing),
    closing: mark.closing - relief(glyph.closing, count.closing, count.opening)
  }
}

function relief(cost: number, uses: number, others: number): number {
  if (cost === 0 || uses < 2) return 0
  return cost * Math.min(0.9, (2 * uses) / (uses + others))
}
