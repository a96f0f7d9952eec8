import type {Reporting} from '../../language/reporting.js'
import type {MarkedRange, Segment, TextRange} from '../../model/segment.js'
import {buildSpans} from './build-spans.js'
import type {Mark} from './mark.js'
import {pairMarks} from './pair-marks.js'
import {hull, type Span} from './span.js'

/** What a segment's spans are read with. */
export interface SpanOptions {
  readonly reporting: Reporting
  /** The next segment begins with an opening mark. */
  readonly continues: boolean
}

/** The spans of a segment as a tree: words between marks, and those that the author marked, whose marks pair among themselves. */
export function readSpans(segment: Segment, marks: readonly Mark[], options: SpanOptions): readonly Span[] {
  return readWithin({from: 0, to: segment.text.length}, {text: segment.text, marked: segment.marked, marks, options})
}

interface Material {
  readonly text: string
  readonly marked: readonly MarkedRange[]
  readonly marks: readonly Mark[]
  readonly options: SpanOptions
}

function readWithin(within: TextRange, material: Material): readonly Span[] {
  const {text, marked, marks, options} = material
  const outermost = marked.filter((range) => !marked.some((other) => other !== range && contains(other, range)))
  const free =
    outermost.length === 0 ? marks : marks.filter((mark) => !outermost.some((range) => contains(range, mark)))
  const spans = buildSpans(pairMarks(free, options), {text, reporting: options.reporting, within})
  return nestInto(
    spans,
    outermost.map((range) => readMarked(range, material))
  )
}

/** A range that the author marked as one span; literal marks around all its words are its own. */
function readMarked(range: MarkedRange, material: Material): Span {
  const spans = readWithin(range, {
    ...material,
    marked: material.marked.filter((other) => other !== range && contains(range, other)),
    marks: material.marks.filter((mark) => contains(range, mark)),
    options: {...material.options, continues: false}
  })
  const given = {family: 'marked', element: range.element, attributes: range.attributes} as const
  const only = spans.length === 1 ? spans[0] : undefined
  const isAround =
    only?.missing === undefined && only !== undefined && hull(only).from === range.from && hull(only).to === range.to
  if (isAround) return {...only, ...given}
  return {from: range.from, to: range.to, glyph: '', ...given, children: spans}
}

/** Puts the marked spans into the tree of the others; what only overlaps one gives way to it. */
function nestInto(spans: readonly Span[], marked: readonly Span[]): readonly Span[] {
  if (marked.length === 0) return spans
  const kept = spans.flatMap((span) => {
    const around = hull(span)
    const inside = marked.filter((own) => contains(around, hull(own)))
    const crosses = marked.some((own) => !contains(around, hull(own)) && overlaps(around, hull(own)))
    if (crosses) return []
    return [{...span, children: nestInto(span.children, inside)}]
  })
  const outside = marked.filter((own) => !kept.some((span) => contains(hull(span), hull(own))))
  return [...kept, ...outside].toSorted((one, other) => hull(one).from - hull(other).from)
}

function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

function overlaps(one: TextRange, other: TextRange): boolean {
  return one.from < other.to && other.from < one.to
}
