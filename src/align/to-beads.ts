import type {Bead} from '../model/bitext.js'
import type {MovedPair} from './find-moved.js'
import type {Step} from './find-path.js'

/** What a bead without a counterpart scores: nothing was compared. */
const unpaired = 0.5

/** The steps of a path and what was moved as beads in the order of the source; both sides are covered once. */
export function toBeads(steps: readonly Step[], moved: readonly MovedPair[]): Bead[] {
  const bySource = new Map(moved.map((pair) => [pair.source, pair]))
  const taken = new Set(moved.map(({target}) => target))
  return steps.flatMap(({source, target, gain}): Bead[] => {
    const beads = {source: range(source), target: range(target)}
    if (beads.source.length > 0 && beads.target.length > 0) return [{...beads, score: probability(gain), moved: false}]
    if (taken.has(target[0]) && beads.source.length === 0) return []
    const pair = beads.target.length === 0 ? bySource.get(source[0]) : undefined
    if (pair === undefined) return [{...beads, score: unpaired, moved: false}]
    return [{source: [pair.source], target: [pair.target], score: probability(pair.gain), moved: true}]
  })
}

function range([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({length: to - from}, (_, index) => from + index)
}

function probability(gain: number): number {
  return 1 / (1 + Math.exp(-gain / 2))
}
