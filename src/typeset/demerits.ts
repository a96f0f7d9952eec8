import type {Breakpoint} from './breakpoints.js'

/** How lines are judged. */
export interface Judgement {
  /** What the first line may be wide, and every other. */
  readonly first: number
  readonly others: number
  /** Whether a line's own glue gives. */
  readonly justified: boolean
  /** What every line gives besides its glue, in points: how uneven a ragged edge may be, or what an emergency allows. */
  readonly stretch: number
  /** No line is looser: the share of its stretch that it takes. */
  readonly tolerance: number
  /** What a hyphen costs. */
  readonly hyphen: number
  /** A last line that is shorter is a runt. */
  readonly runt: number
  /** What is forbidden and set all the same: nothing; a hyphen at the end of the last line but one; all, as nothing else is left. */
  readonly forgives: 'nothing' | 'lastHyphen' | 'all'
}

/** A line's end as one way of setting all lines up to it has reached it. */
export interface Reached {
  readonly point: Breakpoint
  readonly fitness: Fitness
  /** How many lines in a row, this the last, end in a hyphen. */
  readonly hyphens: number
  readonly demerits: number
  readonly previous: Reached | undefined
}

/** How loose a line is, 0 tight to 3 very loose: neighbours should not differ by more than one. */
type Fitness = 0 | 1 | 2 | 3

/** The beginning of the first line. */
export function beginAt(point: Breakpoint): Reached {
  return {point, fitness: 1, hyphens: 0, demerits: 0, previous: undefined}
}

/** How many lines in a row may end in a hyphen. */
const mostHyphens = 2

/** What each line has beside its badness, so that fewer lines are better (Knuth & Plass). */
const perLine = 10
const worst = 50_000

/** Costs besides a hyphen's. A letter-by-letter division is worse than any hyphen, a forbidden one worse than any loose line. */
const costs = {space: 0, seam: 0, forced: 0, emergency: 30_000, forbidden: 100_000}

/** How many times as much a hyphen costs that leaves only two letters on one line. */
const shortHyphen = 2

/** Extra demerits, squares of costs: lines of unlike looseness, one hyphen above another, and what has to be forgiven: a hyphen before the last line is as bad as a line that is just too loose. */
const extra = {unlike: 10_000, hyphens: 6_000, tooManyHyphens: 1e8, lastHyphen: 3e5, runt: 1e8, tooWide: 1e12}

const forgiven = {nothing: 0, lastHyphen: extra.lastHyphen, all: Infinity}

/** The ratio of a line: the share of its stretch (above 0) or of its shrink (below 0) that its glue takes; ±∞ where it has none. */
export function ratioOf(from: Reached, to: Breakpoint, judgement: Judgement): number {
  const {start} = from.point
  const gap = (from.previous ? judgement.others : judgement.first) - (to.end.width - start.width)
  if (gap >= 0 && to.kind === 'forced') return 0
  if (Math.abs(gap) < tolerance) return 0
  const give = judgement.justified ? to.end : start
  if (gap < 0) return gap / (give.shrink - start.shrink)
  return gap / (give.stretch - start.stretch + judgement.stretch)
}

/** Rounding must not break a line. */
const tolerance = 0.001

/** The end of a line as `from` reaches it; `undefined` where the line is not allowed. The ratio is at least −1. */
export function reach(
  from: Reached,
  point: Breakpoint,
  {ratio, judgement}: {readonly ratio: number; readonly judgement: Judgement}
): Reached | undefined {
  const {forgives} = judgement
  if (ratio > judgement.tolerance || (forgives !== 'all' && isEmergency(point))) return undefined
  const hyphens = point.visible ? from.hyphens + 1 : 0
  const offence = offenceOf(from, point, {hyphens, judgement})
  if (offence > forgiven[forgives]) return undefined
  const fitness = fitnessOf(ratio)
  const badness = Math.min(worst, 100 * Math.abs(ratio) ** 3)
  const cost = costOf(point, judgement)
  const unlike = Math.abs(fitness - from.fitness) > 1 ? extra.unlike : 0
  const demerits = (perLine + badness) ** 2 + cost ** 2 + unlike + (hyphens > 1 ? extra.hyphens : 0) + offence
  return {point, fitness, hyphens: Math.min(hyphens, mostHyphens), demerits: from.demerits + demerits, previous: from}
}

function costOf({kind, visible, short}: Breakpoint, {hyphen}: Judgement): number {
  if (visible || kind === 'hyphen') return short ? hyphen * shortHyphen : hyphen
  return costs[kind]
}

function isEmergency({kind}: Breakpoint): boolean {
  return kind === 'emergency' || kind === 'forbidden'
}

/** The demerits of what is forbidden about a line: three hyphens in a row, a last line that is a runt or the tail of a word. */
function offenceOf(
  from: Reached,
  point: Breakpoint,
  {hyphens, judgement}: {readonly hyphens: number; readonly judgement: Judgement}
): number {
  const many = hyphens > mostHyphens ? extra.tooManyHyphens : 0
  if (point.kind !== 'forced' || !from.previous) return many
  const isRunt = point.end.width - from.point.start.width < judgement.runt
  return many + (from.point.kind === 'hyphen' ? extra.lastHyphen : 0) + (isRunt ? extra.runt : 0)
}

function fitnessOf(ratio: number): Fitness {
  if (ratio < -0.5) return 0
  return ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
}

/** The end of a line that is too wide, where no other way leads on; better a little than much. */
export function overflow(from: Reached, point: Breakpoint, {first, others}: Judgement): Reached {
  const excess = point.end.width - from.point.start.width - (from.previous ? others : first)
  const demerits = from.demerits + extra.tooWide * (1 + Math.max(0, excess))
  return {point, fitness: 1, hyphens: 0, demerits, previous: from}
}
