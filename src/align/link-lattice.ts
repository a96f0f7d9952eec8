/**
 * All ways to link the candidates of two editions in the order of the beads, as a lattice of cells: cell (i, j) is
 * reached when the first i and j candidates are linked.
 */
import type {Evidence} from '../model/bitext.js'
import type {Band} from './band.js'
import {groupCandidates, type Candidate, type CandidateGroup} from './candidate.js'
import {compareQuotations, type QuotationComparer} from './compare-quotations.js'
import {intAt} from './value-at.js'
import {countBelow} from '../model/count-below.js'
import {itemAt} from '../model/item-at.js'

/** A link in the lattice: where it begins and ends, whom it links, and its log odds. */
export interface Edge {
  readonly before: number
  readonly cell: number
  readonly source: CandidateGroup
  readonly target: CandidateGroup
  readonly evidence: readonly Evidence[]
  /** The sum of the evidence. */
  readonly gain: number
}

/** Edges in an order in which each cell's come after all that lead to where they begin. */
export interface Lattice {
  readonly edges: readonly Edge[]
  /** How many cells there are; the first and the last are the corners. */
  readonly size: number
}

/** Numbers of source and target candidates in a link, the simplest first: one side at most has several. */
const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1]
] as const

/** Candidates that one side of a link has at most. */
const mostMembers = 3
/** Candidates further apart than this many beads are not compared here. */
export const reach = 3
/** What it costs to leave a candidate alone: nearly nothing for a mention. */
const skipped = {mention: -0.4, quotation: -2}
/** From which likeness on two names are one speaker's. */
const sameVoice = 0.5
const nobody: CandidateGroup = groupCandidates([])

/** The candidates of both sides in the order of the beads, as they can be taken together. */
export interface Groups {
  readonly band: Band
  /** For each number of candidates the groups that end there, by size. */
  readonly rows: readonly (readonly CandidateGroup[])[]
  readonly columns: readonly (readonly CandidateGroup[])[]
}

/** Takes neighbouring candidates of both sides together in all ways. */
export function groupSides(source: readonly Candidate[], target: readonly Candidate[]): Groups {
  return {band: bandOf(source, target), rows: groupsOf(source), columns: groupsOf(target)}
}

/** Builds the lattice; what lies too far apart has no edge. */
export function buildLattice({band, rows, columns}: Groups, compare: QuotationComparer): Lattice {
  const edges: Edge[] = []
  for (const [i, rowGroups] of rows.entries()) {
    const end = intAt(band.to, i)
    for (let j = intAt(band.from, i); j < end; j++) {
      edges.push(...edgesTo(band, [i, j], {rowGroups, columnGroups: itemAt(columns, j), compare}))
    }
  }
  return {edges, size: band.size}
}

function edgesTo(
  band: Band,
  [i, j]: readonly [number, number],
  {
    rowGroups,
    columnGroups,
    compare
  }: {rowGroups: readonly CandidateGroup[]; columnGroups: readonly CandidateGroup[]; compare: QuotationComparer}
): readonly Edge[] {
  const cell = cellAt(band, i, j)
  return shapes.flatMap(([a, b]) => {
    const before = cellAt(band, i - a, j - b)
    const [source, target] = [rowGroups[a], columnGroups[b]]
    if (before < 0 || source === undefined || target === undefined) return []
    const evidence = weigh(source, target, compare)
    if (evidence === undefined) return []
    const gain = evidence.reduce((sum, {weight}) => sum + weight, 0)
    return [{before, cell, source, target, evidence, gain}]
  })
}

/** For each number of source candidates the numbers of target candidates within reach, by beads. */
function bandOf(source: readonly Candidate[], target: readonly Candidate[]): Band {
  const beads = target.map(({bead}) => bead)
  const from = Int32Array.from([-Infinity, ...source.map(({bead}) => bead)], (bead) => countBelow(beads, bead - reach))
  const to = Int32Array.from(
    [...source.map(({bead}) => bead), Infinity],
    (bead) => countBelow(beads, bead + reach + 1) + 1
  )
  const start = new Int32Array(from.length)
  let size = 0
  for (let i = 0; i < from.length; i++) {
    start[i] = size
    size += intAt(to, i) - intAt(from, i)
  }
  return {from, to, start, size}
}

function cellAt(band: Band, i: number, j: number): number {
  const from = intAt(band.from, i)
  return i < 0 || j < from || j >= intAt(band.to, i) ? -1 : intAt(band.start, i) + j - from
}

function groupsOf(candidates: readonly Candidate[]): readonly (readonly CandidateGroup[])[] {
  return Array.from({length: candidates.length + 1}, (_, end) => {
    const sizes = Array.from({length: Math.min(mostMembers, end)}, (__, index) => index + 1)
    return [nobody, ...sizes.map((size) => groupCandidates(candidates.slice(end - size, end)))]
  })
}

/** What speaks for and against a link; undefined where it is out of the question. */
function weigh(
  source: CandidateGroup,
  target: CandidateGroup,
  compare: QuotationComparer
): readonly Evidence[] | undefined {
  if (source.members.length * target.members.length === 0) return weighAlone([...source.members, ...target.members])
  if (!isNear(source.members, target.members) || !isOneVoice(source, compare) || !isOneVoice(target, compare))
    return undefined
  return compareQuotations(source, target, compare)
}

function weighAlone(members: readonly Candidate[]): readonly Evidence[] {
  const mentions = members.reduce((sum, {quotation}) => sum + quotation.likelihoods.mention, 0)
  return [
    {name: 'mention alone', weight: skipped.mention * mentions},
    {name: 'quotation alone', weight: skipped.quotation * (members.length - mentions)}
  ]
}

function isNear(source: readonly Candidate[], target: readonly Candidate[]): boolean {
  const spread = (members: readonly Candidate[]): number => {
    const beads = members.map(({bead}) => bead)
    return Math.max(...beads) - Math.min(...beads)
  }
  return spread([...source, ...target]) <= reach && spread(source) < source.length && spread(target) < target.length
}

/** Quotations of different people are not one quotation that was split. */
function isOneVoice({members}: CandidateGroup, {names}: QuotationComparer): boolean {
  const speakers = members.flatMap(({quotation}) => quotation.speaker?.name ?? [])
  return speakers.slice(1).every((name) => names(itemAt(speakers, 0), name) >= sameVoice)
}
