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
  const {opening, closing, shared} = draft.pair
  const glyph = (opening ?? closing)?.glyph ?? ''
  const family = (opening ?? closing)?.family ?? 'double'
  const words = readRange(draft.pair, context)
  if (words === undefined) return undefined
  const first = draft.children[0]
  const isTwice =
    first !== undefined &&
    opening !== undefined &&
    first.pair.opening?.glyph === glyph &&
    isLame(first) &&
    first.from - opening.to <= 1
  const from = isTwice ? skip(context.text, first.pair.opening?.to ?? words.from, words.to) : words.from
  const inner = isTwice ? [...first.children, ...draft.children.slice(1)] : draft.children
  const begin = doubled ?? opening
  return {
    from,
    to: words.to,
    glyph,
    family,
    ...(begin && {opening: {from: begin.from, to: from}}),
    ...(closing && shared !== true && {closing: {from: words.to, to: closing.to}}),
    ...(opening === undefined && {missing: 'opening'}),
    ...(closing === undefined && {missing: 'closing'}),
    ...(shared === true && {shared}),
    children: finish(inner, {...context, within: {from, to: words.to}})
  }
}

function isLame(draft: Draft): boolean {
  return draft.pair.shared === true || draft.pair.closing === undefined
}

/** The words between the marks, without the spaces that belong to the marks. */
function readRange(pair: Pair, context: SpanContext): TextRange | undefined {
  const {opening, closing} = pair
  const begin = opening?.to ?? (closing && recoverOpening(closing.from, context))
  const end = closing?.from ?? (opening && recoverClosing(opening.to, context))
  if (begin === undefined || end === undefined) return undefined
  const from = skip(context.text, begin, end)
  const to = end - (/\s*$/u.exec(context.text.slice(Math.max(from, end - 8), end))?.[0].length ?? 0)
  return from < to ? {from, to} : undefined
}

function skip(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /\s/u.test(text.charAt(at))) at++
  return at
}
