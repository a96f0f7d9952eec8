import type {Evidence} from '../model/bitext.js'
import type {Candidate, CandidateGroup} from './candidate.js'
import type {QuotationComparer} from './compare-quotations.js'
import {itemAt} from '../model/item-at.js'
import {buildLattice, type Edge, type Groups, type Lattice} from './link-lattice.js'
import {floatAt} from './value-at.js'

/** Candidates of both sides; one side at most has several, either may have none. */
export interface CandidatePairing {
  readonly source: readonly Candidate[]
  readonly target: readonly Candidate[]
  /** How probable it is among all ways to link the candidates. */
  readonly score: number
}

/** A link of candidates with what speaks for and against it. */
export interface CandidateLink extends CandidatePairing {
  readonly evidence: readonly Evidence[]
  /** The most probable of the other links of its first candidate. */
  readonly runnerUp?: CandidatePairing | undefined
}

const none = -Infinity

/**
 * The best way to link candidates (`groupSides`) in the order of the beads, by dynamic programming, and for each link its
 * probability among all ways (forward and backward sums, Rabiner 1989).
 */
export function findLinks(groups: Groups, compare: QuotationComparer): readonly CandidateLink[] {
  const lattice = buildLattice(groups, compare)
  const scores = scoreEdges(lattice)
  const scored = lattice.edges.map((edge, index): ScoredEdge => ({edge, score: floatAt(scores, index)}))
  const best = findBest(lattice).map((index) => itemAt(scored, index))
  const others = findRunnersUp(scored, best)
  return best.map(({edge, score}) => {
    const other = others.get(firstOf(edge))
    return {
      ...pairingOf({edge, score}),
      evidence: edge.evidence,
      runnerUp: other && pairingOf(other)
    }
  })
}

interface ScoredEdge {
  readonly edge: Edge
  readonly score: number
}

function pairingOf({edge: {source, target}, score}: ScoredEdge): CandidatePairing {
  return {source: source.members, target: target.members, score}
}

/**
 * Of each edge the share of all ways, weighted by their probability, that have its link: a candidate that is left alone
 * may be so at many places of the other side.
 */
function scoreEdges(lattice: Lattice): Float64Array {
  const forward = sumForward(lattice)
  const backward = sumBackward(lattice)
  const total = floatAt(forward, lattice.size - 1)
  const scores = Float64Array.from(lattice.edges, ({before, cell, gain}) =>
    Math.exp(floatAt(forward, before) + gain + floatAt(backward, cell) - total)
  )
  const alone = new Map<CandidateGroup, number>()
  for (const [index, edge] of lattice.edges.entries()) {
    const group = aloneIn(edge)
    if (group !== undefined) alone.set(group, (alone.get(group) ?? 0) + floatAt(scores, index))
  }
  return scores.map((score, index) => {
    const group = aloneIn(itemAt(lattice.edges, index))
    return Math.min(1, group === undefined ? score : Number(alone.get(group)))
  })
}

/** The candidate that an edge links to nobody. */
function aloneIn({source, target}: Edge): CandidateGroup | undefined {
  if (target.members.length === 0) return source
  return source.members.length === 0 ? target : undefined
}

function sumForward({edges, size}: Lattice): Float64Array {
  const sums = new Float64Array(size).fill(none)
  sums[0] = 0
  for (const {before, cell, gain} of edges) {
    sums[cell] = addLogarithms(floatAt(sums, cell), floatAt(sums, before) + gain)
  }
  return sums
}

function sumBackward({edges, size}: Lattice): Float64Array {
  const sums = new Float64Array(size).fill(none)
  sums[size - 1] = 0
  for (const {before, cell, gain} of edges.toReversed()) {
    sums[before] = addLogarithms(floatAt(sums, before), floatAt(sums, cell) + gain)
  }
  return sums
}

function addLogarithms(one: number, other: number): number {
  const [more, less] = one > other ? [one, other] : [other, one]
  return less === none ? more : more + Math.log1p(Math.exp(less - more))
}

/** The edges of the best way, by index, from the first to the last. */
function findBest({edges, size}: Lattice): readonly number[] {
  const best = new Float64Array(size).fill(none)
  const choices = new Map<number, number>()
  best[0] = 0
  for (const [index, edge] of edges.entries()) {
    const gain = floatAt(best, edge.before) + edge.gain
    if (gain <= floatAt(best, edge.cell)) continue
    best[edge.cell] = gain
    choices.set(edge.cell, index)
  }
  const path: number[] = []
  for (let at = choices.get(size - 1); at !== undefined; at = choices.get(itemAt(edges, at).before)) path.push(at)
  return path.reverse()
}

/** For the first candidate of each link of the best way the most probable of its other links. */
function findRunnersUp(edges: readonly ScoredEdge[], best: readonly ScoredEdge[]): ReadonlyMap<Candidate, ScoredEdge> {
  const links = new Map(best.map(({edge}) => [firstOf(edge), edge]))
  const others = new Map<Candidate, ScoredEdge>()
  for (const scored of edges) {
    const {source, target} = scored.edge
    for (const candidate of [...source.members, ...target.members]) {
      const link = links.get(candidate)
      if (link === undefined || (link.source === source && link.target === target)) continue
      if (scored.score > (others.get(candidate)?.score ?? 0)) others.set(candidate, scored)
    }
  }
  return others
}

function firstOf({source, target}: Edge): Candidate {
  return itemAt([...source.members, ...target.members], 0)
}
