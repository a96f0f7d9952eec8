import type {Evidence} from '../model/bitext.js'
import type {Candidate} from './candidate.js'
import {compareQuotations} from './compare-quotations.js'
import type {Comparer} from './compare-texts.js'
import {buildLattice, type Edge, type Lattice} from './link-lattice.js'
import {floatAt} from './value-at.js'

/** A link of candidates; one side at most has several, either may have none. */
export interface CandidateLink {
  readonly source: readonly Candidate[]
  readonly target: readonly Candidate[]
  /** How probable it is among all ways to link the candidates. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Evidence is not independent: how much of the log odds to believe. */
const temperature = 0.7
const none = -Infinity

/**
 * The best way to link candidates in the order of the beads, by dynamic programming, and for each link its
 * probability among all ways (forward and backward sums, Rabiner 1989).
 */
export function findLinks(
  source: readonly Candidate[],
  target: readonly Candidate[],
  compare: Comparer
): readonly CandidateLink[] {
  const lattice = buildLattice(source, target, compare)
  const forward = sumForward(lattice)
  const backward = sumBackward(lattice)
  const total = floatAt(forward, lattice.size - 1)
  return findBest(lattice).map((edge) => {
    const chance = floatAt(forward, edge.before) + temperature * edge.gain + floatAt(backward, edge.cell) - total
    return {
      source: edge.source.members,
      target: edge.target.members,
      score: Math.min(1, Math.exp(chance)),
      evidence: compareQuotations(edge.source, edge.target, compare)
    }
  })
}

function sumForward({edges, size}: Lattice): Float64Array {
  const sums = new Float64Array(size).fill(none)
  sums[0] = 0
  for (const {before, cell, gain} of edges) {
    sums[cell] = addLogarithms(floatAt(sums, cell), floatAt(sums, before) + temperature * gain)
  }
  return sums
}

function sumBackward({edges, size}: Lattice): Float64Array {
  const sums = new Float64Array(size).fill(none)
  sums[size - 1] = 0
  for (const {before, cell, gain} of edges.toReversed()) {
    sums[before] = addLogarithms(floatAt(sums, before), floatAt(sums, cell) + temperature * gain)
  }
  return sums
}

function addLogarithms(one: number, other: number): number {
  const [more, less] = one > other ? [one, other] : [other, one]
  return less === none ? more : more + Math.log1p(Math.exp(less - more))
}

function findBest({edges, size}: Lattice): readonly Edge[] {
  const best = new Float64Array(size).fill(none)
  const choices = new Map<number, Edge>()
  best[0] = 0
  for (const edge of edges) {
    const gain = floatAt(best, edge.before) + edge.gain
    if (gain <= floatAt(best, edge.cell)) continue
    best[edge.cell] = gain
    choices.set(edge.cell, edge)
  }
  const path: Edge[] = []
  for (let edge = choices.get(size - 1); edge !== undefined; edge = choices.get(edge.before)) path.push(edge)
  return path.reverse()
}
