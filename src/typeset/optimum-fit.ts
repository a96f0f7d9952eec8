import type {Breakpoint, Breakpoints} from './breakpoints.js'
import type {Judgement, Reached} from './demerits.js'
import {beginAt, overflow, ratioOf, reach} from './demerits.js'

/**
 * The line ends with the fewest demerits in all (Knuth & Plass 1981), or `undefined` where lines cannot be set as the
 * judgement wants; a forgiving one always gets an answer. Time grows with the places times those on one line.
 */
export function fitOptimally(
  {beginning, points}: Breakpoints,
  judgement: Judgement
): readonly Breakpoint[] | undefined {
  let active: readonly Reached[] = [beginAt(beginning)]
  for (const point of points) {
    active = advance(active, point, judgement)
    if (active.length === 0) return undefined
  }
  const best = leastOf(active.filter(({point}) => point === points.at(-1)))
  return best && endsOf(best)
}

/** The ways to set all lines so far that can still go on, once it is known which of them reach this point. */
function advance(active: readonly Reached[], point: Breakpoint, judgement: Judgement): readonly Reached[] {
  const open: Reached[] = []
  const best = new Map<number, Reached>()
  for (const from of active) {
    const ratio = ratioOf(from, point, judgement)
    // Too wide now, and wider at each point that follows.
    if (ratio < -1) continue
    open.push(from)
    const reached = reach(from, point, {ratio, judgement})
    if (reached) keepBest(best, reached)
  }
  if (open.length === 0 && best.size === 0 && judgement.forgives === 'all') return overflowing(active, point, judgement)
  return best.size === 0 ? open : [...open, ...best.values()]
}

/** What comes after a line depends only on where it ends, how loose it is and how many hyphens stand above. */
function keepBest(best: Map<number, Reached>, reached: Reached): void {
  const key = reached.fitness * 4 + reached.hyphens
  const known = best.get(key)
  if (!known || reached.demerits < known.demerits) best.set(key, reached)
}

function overflowing(active: readonly Reached[], point: Breakpoint, judgement: Judgement): readonly Reached[] {
  const best = leastOf(active.map((from) => overflow(from, point, judgement)))
  return best ? [best] : []
}

function leastOf(reached: readonly Reached[]): Reached | undefined {
  return reached.reduce<Reached | undefined>(
    (best, own) => (best && best.demerits <= own.demerits ? best : own),
    undefined
  )
}

function endsOf(last: Reached): readonly Breakpoint[] {
  const ends: Breakpoint[] = []
  for (let reached: Reached = last; reached.previous; reached = reached.previous) ends.push(reached.point)
  return ends.reverse()
}
