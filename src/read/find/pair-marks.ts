import {mismatch} from './glyphs.js'
import type {Mark, Pair} from './mark.js'

/** What is known of a segment's surroundings when its marks are paired. */
export interface PairContext {
  /** The next paragraph begins with an opening mark, so that this one's last quotation may go on there. */
  readonly continues: boolean
}

interface Frame {
  readonly mark: Mark
  readonly parent: Frame | undefined
  readonly depth: number
}

interface Step {
  readonly pair: Pair
  readonly previous: Step | undefined
}

interface Hypothesis {
  readonly cost: number
  readonly stack: Frame | undefined
  readonly steps: Step | undefined
}

const deepest = 4
const width = 12
const margin = 9

/**
 * The cheapest way to read a segment's marks as nested pairs: a beam search over stacks of open marks. Each mark opens,
 * closes the innermost or the one around it, closes what was never opened, or is no mark. Ordered by where each begins.
 */
export function pairMarks(marks: readonly Mark[], context: PairContext): readonly Pair[] {
  let beam: readonly Hypothesis[] = [{cost: 0, stack: undefined, steps: undefined}]
  for (const mark of marks)
    beam = prune(
      beam.flatMap((hypothesis) => extend(hypothesis, mark)),
      width
    )
  const ended = prune(
    beam.map((hypothesis) => end(hypothesis, context)),
    1
  )
  return collect(ended[0]?.steps)
}

function extend(hypothesis: Hypothesis, mark: Mark): readonly Hypothesis[] {
  const {cost, stack, steps} = hypothesis
  const next: Hypothesis[] = [{cost: cost + mark.ignoring, stack, steps}]
  if ((stack?.depth ?? 0) < deepest) next.push(open(hypothesis, mark, cost + nesting(stack, mark)))
  if (mark.closing < margin) {
    if (mark.family === 'double') {
      const pair = {closing: mark, depth: stack?.depth ?? 0}
      next.push({cost: cost + mark.closing + unopened(mark), stack, steps: {pair, previous: steps}})
    }
    next.push(...closeFrames(hypothesis, mark))
  }
  if (stack !== undefined && mark.opening < margin) {
    const abandoned = {pair: {opening: stack.mark, depth: stack.depth - 1}, previous: steps}
    next.push(open({cost, stack: stack.parent, steps: abandoned}, mark, cost + unclosed(stack.mark) + 0.5))
  }
  return next
}

function open(hypothesis: Hypothesis, mark: Mark, cost: number): Hypothesis {
  const {stack, steps} = hypothesis
  return {cost: cost + mark.opening, stack: {mark, parent: stack, depth: (stack?.depth ?? 0) + 1}, steps}
}

/** A quotation inside one of the same marks is rare, and rarest where the marks do not tell opening from closing. */
function nesting(stack: Frame | undefined, mark: Mark): number {
  if (stack === undefined) return 0
  if (stack.mark.glyph === mark.glyph) return /["'＂״]/u.test(mark.glyph) ? 5 : /[«»]/u.test(mark.glyph) ? 0.8 : 1.2
  return stack.mark.family === 'single' && mark.family === 'double' ? 0.8 : 0.3
}

function closeFrames(hypothesis: Hypothesis, mark: Mark): readonly Hypothesis[] {
  const {cost, stack, steps} = hypothesis
  if (stack === undefined) return []
  const inner = {opening: stack.mark, closing: mark, depth: stack.depth - 1}
  const price = cost + mark.closing + mismatch(stack.mark.glyph, mark.glyph) + distance(stack.mark, mark)
  const closed: Hypothesis = {cost: price, stack: stack.parent, steps: {pair: inner, previous: steps}}
  const outer = stack.parent
  if (outer === undefined) return [closed]
  const outerPair: Pair = {opening: outer.mark, closing: mark, depth: outer.depth - 1}
  const outerPrice = cost + mark.closing + mismatch(outer.mark.glyph, mark.glyph)
  const dropped: Hypothesis = {
    cost: outerPrice + unclosed(stack.mark),
    stack: outer.parent,
    steps: {
      pair: outerPair,
      previous: isLoose(stack.mark) ? steps : {pair: {opening: stack.mark, depth: stack.depth - 1}, previous: steps}
    }
  }
  if (outer.mark.glyph !== stack.mark.glyph) return [closed, dropped]
  const both: Hypothesis = {
    cost: price + (/[«»]/u.test(mark.glyph) ? 1 : 2),
    stack: outer.parent,
    steps: {pair: outerPair, previous: {pair: {...inner, shared: true}, previous: steps}}
  }
  return [closed, dropped, both]
}

/** Nothing between the marks is no quotation; a single mark far from the other is an apostrophe. */
function distance(opening: Mark, closing: Mark): number {
  if (closing.from - opening.to < 1) return 4
  if (opening.family !== 'single') return 0
  return Math.min(1.5, (closing.from - opening.to) / 400)
}

function isLoose(mark: Mark): boolean {
  return mark.family === 'single'
}

function unclosed(mark: Mark): number {
  return mark.family === 'double' ? 4 : Math.max(mark.ignoring, 1) + 0.2
}

function unopened(mark: Mark): number {
  return mark.family === 'double' ? 4 : mark.ignoring
}

function end(hypothesis: Hypothesis, context: PairContext): Hypothesis {
  let {cost, steps} = hypothesis
  for (let frame = hypothesis.stack; frame !== undefined; frame = frame.parent) {
    const isOutermost = frame.parent === undefined
    cost += isOutermost && context.continues ? 1 : unclosed(frame.mark)
    if (!isLoose(frame.mark) || (isOutermost && context.continues)) {
      steps = {pair: {opening: frame.mark, depth: frame.depth - 1}, previous: steps}
    }
  }
  return {cost, stack: undefined, steps}
}

function prune(hypotheses: readonly Hypothesis[], limit: number): readonly Hypothesis[] {
  const sorted = hypotheses.toSorted((one, other) => one.cost - other.cost)
  const best = sorted[0]?.cost ?? 0
  const kept: Hypothesis[] = []
  for (const hypothesis of sorted) {
    if (kept.length >= limit || hypothesis.cost > best + margin) break
    if (!kept.some((other) => isSameStack(other.stack, hypothesis.stack))) kept.push(hypothesis)
  }
  return kept
}

function isSameStack(one: Frame | undefined, other: Frame | undefined): boolean {
  let [left, right] = [one, other]
  while (left !== undefined && right !== undefined) {
    if (left === right) return true
    if (left.mark.from !== right.mark.from) return false
    left = left.parent
    right = right.parent
  }
  return left === right
}

function collect(last: Step | undefined): readonly Pair[] {
  const pairs: Pair[] = []
  for (let step = last; step !== undefined; step = step.previous) pairs.push(step.pair)
  return pairs.toSorted((one, other) => beginning(one) - beginning(other) || one.depth - other.depth)
}

function beginning(pair: Pair): number {
  return (pair.opening ?? pair.closing)?.from ?? 0
}
