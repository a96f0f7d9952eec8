/**
 * Where a message stands: places of quotations, segments and ranges, and the place where something missing should be.
 */
import type {Point, Position} from 'unist'
import {location} from 'vfile-location'
import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import type {Related} from '../model/message.js'
import type {Quotation} from '../model/quotation.js'
import type {Segment, TextRange} from '../model/segment.js'
import type {Comparison} from './comparison.js'

/** From the first words to the last of some quotations, as they stand in the file; `undefined` of none. */
export function placeOfQuotations(quotations: readonly Quotation[]): Position | undefined {
  return spanOf(quotations.flatMap(({parts}) => parts))
}

/** From the start of the first segment in the file to the end of the last; `undefined` of none. */
export function placeOfSegments(segments: readonly Segment[]): Position | undefined {
  return spanOf(segments)
}

/** A range of a segment's text in the edition's file. */
export function placeOfRange({file}: Edition, {starts, ends, start, end}: Segment, {from, to}: TextRange): Position {
  const text = String(file).replace(/^\uFEFF/u, '')
  return placeIn(text, Number(starts[from]), Number(ends[to - 1])) ?? {start, end}
}

/** Where the counterpart of a source segment is in the translation, or the point where it should be. */
export function counterpartPlace({beads, sourceBeads}: Comparison, segment: string | undefined): Point | Position {
  const at = sourceBeads.get(segment) ?? 0
  const before = beads.slice(0, at).flatMap(({target}) => target)
  const after = beads.slice(at + 1).flatMap(({target}) => target)
  const own = beads.slice(at, at + 1).flatMap(({target}) => target)
  const candidates = [placeOfSegments(own), before.at(-1)?.end, after[0]?.start]
  return candidates.find((place) => place !== undefined) ?? {line: 1, column: 1, offset: 0}
}

/** A range of a text by its offsets; `undefined` where one of them is not in it. */
export function placeIn(text: string, from: number, to: number): Position | undefined {
  const file = location(text)
  const [start, end] = [file.toPoint(from), file.toPoint(to)]
  return start && end && {start, end}
}

/** A place in another edition. */
export function relatedTo(
  {file, locale}: {readonly file: {readonly path: string}; readonly locale: Locale},
  place: Point | Position | undefined
): readonly Related[] {
  return [{file: file.path, locale, ...(place && {place})}]
}

interface Placed {
  readonly start: Point
  readonly end: Point
}

/** What is given may not stand in the order of the file: alternative text lies inside its paragraph and comes after it. */
function spanOf(items: readonly Placed[]): Position | undefined {
  const [start] = items.map((item) => item.start).toSorted(byOffset)
  const end = items
    .map((item) => item.end)
    .toSorted(byOffset)
    .at(-1)
  return start && end && {start, end}
}

function byOffset(one: Point, other: Point): number {
  return Number(one.offset) - Number(other.offset)
}
