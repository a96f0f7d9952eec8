import type {Element, ElementContent, Text} from 'hast'
import {isIdeographic} from '../../model/fold.js'
import type {TextRange} from '../../model/segment.js'
import type {SourceText} from '../tree/source-text.js'
import {elementSpan, textSpans} from '../tree/text-spans.js'
import type {Trace} from '../tree/trace-tree.js'

/** An element inside running text, and the range of its text. */
export interface Inline extends TextRange {
  readonly element: Element
}

/** The running text of an element. */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Elements in the text, in document order, outer before inner. */
  readonly inlines: readonly Inline[]
  /** Whether some of it was written as HTML. */
  readonly raw: boolean
}

/** What texts are traced with. */
export interface FoldContext {
  readonly source: SourceText
  readonly trace: Trace
}

interface Flat {
  readonly units: string[]
  readonly starts: number[]
  readonly ends: number[]
  readonly texts: {readonly node: Text; readonly from: number}[]
  readonly inlines: Inline[]
  raw: boolean
}

/**
 * Folds the white space in an element as HTML shows it: runs of spaces, tabs and line endings become one space, none at
 * the edges and around breaks, none where a line was broken between ideographs. The text nodes of the element are
 * changed to that; other spaces (no-break, ideographic) stay. A `<br>` is `\n`.
 */
export function foldElement(element: Element, context: FoldContext): Folded {
  const flat: Flat = {units: [], starts: [], ends: [], texts: [], inlines: [], raw: false}
  flatten(element, flat, context)
  const kept = keepUnits(flat)
  const offsets: number[] = [0]
  for (const unit of kept.units) offsets.push((offsets.at(-1) ?? 0) + unit.length)
  for (const {node, from} of flat.texts) node.value = kept.units.slice(from, from + node.value.length).join('')
  const isKept = (_: unknown, index: number): boolean => kept.units[index] !== ''
  return {
    text: kept.units.join(''),
    starts: flat.starts.filter(isKept),
    ends: kept.ends.filter(isKept),
    inlines: flat.inlines.map((inline) => ({
      element: inline.element,
      from: offsets[inline.from] ?? 0,
      to: offsets[inline.to] ?? 0
    })),
    raw: flat.raw
  }
}

function flatten(parent: Element, flat: Flat, context: FoldContext): void {
  for (const child of parent.children) {
    if (child.type === 'text') addText(child, flat, context)
    else if (child.type === 'element') addElement(child, flat, context)
  }
}

function addText(node: Text, flat: Flat, context: FoldContext): void {
  const spans = textSpans(node, context.trace, flat.ends.at(-1) ?? 0)
  flat.texts.push({node, from: flat.units.length})
  flat.raw ||= spans.raw && /\S/u.test(node.value)
  for (let unit = 0; unit < node.value.length; unit++) {
    flat.units.push(node.value.charAt(unit))
    flat.starts.push(spans.starts[unit] ?? 0)
    flat.ends.push(spans.ends[unit] ?? 0)
  }
}

function addElement(element: Element, flat: Flat, context: FoldContext): void {
  const from = flat.units.length
  if (element.tagName === 'br') addBreak(element, flat, context)
  const index = flat.inlines.push({element, from, to: from}) - 1
  flatten(element, flat, context)
  flat.inlines[index] = {element, from, to: flat.units.length}
}

function addBreak(element: ElementContent, flat: Flat, context: FoldContext): void {
  const last = flat.ends.at(-1) ?? 0
  const span = elementSpan(element, context) ?? {from: last, to: last}
  flat.units.push('br')
  flat.starts.push(span.from)
  flat.ends.push(span.to)
}

const space = /^[ \t\n\r\f]$/u

/** The units that stay, `''` for those that go; a space that stays for several ends where the last of them does. */
function keepUnits({units, ends}: Flat): {units: string[]; ends: number[]} {
  const kept = units.map((unit) => (unit === 'br' ? '\n' : unit))
  const keptEnds = [...ends]
  let from = 0
  while (from < units.length) {
    const to = spacesEnd(units, from)
    if (to > from) {
      kept.fill('', from, to)
      if (isSpaceBetween(units, from, to)) kept[from] = ' '
      keptEnds[from] = ends[to - 1] ?? 0
    }
    from = Math.max(to, from + 1)
  }
  return {units: kept, ends: keptEnds}
}

function spacesEnd(units: readonly string[], from: number): number {
  let to = from
  while (to < units.length && space.test(units[to] ?? '')) to++
  return to
}

function isSpaceBetween(units: readonly string[], from: number, to: number): boolean {
  const before = units[from - 1]
  const after = units[to]
  if (before === undefined || after === undefined || before === 'br' || after === 'br') return false
  if (!units.slice(from, to).some((unit) => unit === '\n' || unit === '\r')) return true
  return !(isIdeographic(wholeBefore(units, from)) && isIdeographic(wholeAfter(units, to)))
}

/** The character that ends before an index, with its high surrogate. */
function wholeBefore(units: readonly string[], index: number): string {
  const last = units[index - 1] ?? ''
  return last >= '\uDC00' && last <= '\uDFFF' ? (units[index - 2] ?? '') + last : last
}

/** The character that begins at an index, with its low surrogate. */
function wholeAfter(units: readonly string[], index: number): string {
  const first = units[index] ?? ''
  return first >= '\uD800' && first <= '\uDBFF' ? first + (units[index + 1] ?? '') : first
}
