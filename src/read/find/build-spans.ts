import type {Reporting} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'
import type {Mark, Pair} from './mark.js'
import {recoverClosing, recoverOpening} from './recover.js'
import type {Span} from './span.js'

/** The text that spans are built in. */
export interface SpanContext {
  readonly text: string
  readonly reporting: Reporting
  /** The part of the text that the pairs are in. */
  readonly within: TextRange
}

interface Draft {
  readonly pair: Pair
  readonly from: number
  readonly to: number
  readonly children: Draft[]
}

/** Pairs of marks as a tree of spans, ordered; where a mark is missing the words reach as far as the text suggests. */
export function buildSpans(pairs: readonly Pair[], context: SpanContext): readonly Span[] {
  const root: Draft[] = []
  const stack: Draft[] = []
  for (const pair of pairs) {
    const draft = createDraft(pair)
    while (stack.length > 0 && (stack.at(-1)?.to ?? 0) < draft.to) stack.pop()
    ;(stack.at(-1)?.children ?? root).push(draft)
    if (pair.opening !== undefined && pair.closing !== undefined) stack.push(draft)
  }
  return finish(root, context)
}

function createDraft(pair: Pair): Draft {
  const first = pair.opening ?? pair.closing
  const last = pair.closing ?? pair.opening
  return {pair, from: first?.from ?? 0, to: last?.to ?? 0, children: []}
}

function finish(drafts: readonly Draft[], context: SpanContext): readonly Span[] {
  const spans: Span[] = []
  let at = context.within.from
  let doubled: Mark | undefined
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1]
    if (draft.pair.closing === undefined && next?.pair.opening !== undefined && isAdjacent(draft, next, context.text)) {
      doubled = draft.pair.opening
      continue
    }
    const room = {from: at, to: next === undefined ? context.within.to : next.from}
    const span = createSpan(draft, {...context, within: room}, doubled)
    doubled = undefined
    if (span === undefined) continue
    spans.push(span)
    at = Math.max(span.closing?.to ?? 0, span.to)
  }
  return spans
}

function isAdjacent(one: Draft, other: Draft, text: string): boolean {
  return other.from - one.to <= 1 && text.slice(one.to, other.from).trim() === ''
}

function createSpan(draft: Draft, context: SpanContext, doubled: Mark | undefined): Span | undefined {
  const {opening, closing, shared = false} = draft.pair
  const mark = opening ?? closing
  const words = readRange(draft.pair, context)
  if (words === undefined || mark === undefined) return undefined
  const {from, to, inner} = readInside(draft, words, context)
  const begin = doubled ?? opening
  return {
    from,
    to,
    glyph: mark.glyph,
    family: mark.family,
    ...(begin && {opening: {from: begin.from, to: from}}),
    ...(closing && !shared && {closing: {from: to, to: closing.to}}),
    ...missingSide(draft.pair),
    ...(shared && {shared}),
    children: finish(inner, {...context, within: {from, to}})
  }
}

function missingSide({opening, closing}: Pair): {missing?: 'opening' | 'closing'} {
  if (opening === undefined) return {missing: 'opening'}
  return closing === undefined ? {missing: 'closing'} : {}
}

/** Where the words stand and what is inside them; marks that stand twice (`««`, `»»`) are those of one quotation. */
function readInside(draft: Draft, words: TextRange, context: SpanContext): TextRange & {inner: readonly Draft[]} {
  const first = draft.children[0]
  if (first === undefined || !isTwice(draft, first, words)) return {...words, inner: draft.children}
  const from = skip(context.text, first.pair.opening?.to ?? words.from, words.to)
  const inner = [...first.children, ...draft.children.slice(1)]
  return {from, to: Math.max(from, isLame(first) ? words.to : (first.pair.closing?.from ?? words.to)), inner}
}

/** Whether the first mark inside a pair is its own once more: right after it, the same, and closed by nothing or at the end. */
function isTwice({pair: {opening}}: Draft, first: Draft, words: TextRange): boolean {
  const again = first.pair.opening
  if (opening === undefined || again?.glyph !== opening.glyph || first.from - opening.to > 1) return false
  return isLame(first) || first.to >= words.to
}

function isLame(draft: Draft): boolean {
  return draft.pair.shared === true || draft.pair.closing === undefined
}

/** The words between the marks, without the spaces that belong to the marks. */
function readRange({opening, closing}: Pair, context: SpanContext): TextRange | undefined {
  const begin = opening?.to ?? (closing && recoverOpening(closing.from, context))
  const end = closing?.from ?? (opening && recoverClosing(opening.to, context))
  if (begin === undefined || end === undefined) return undefined
  const from = skip(context.text, begin, end)
  const to = Math.max(from, end - 8) + context.text.slice(Math.max(from, end - 8), end).trimEnd().length
  return from < to ? {from, to} : undefined
}

function skip(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /\s/u.test(text.charAt(at))) at++
  return at
}
