import type {Evidence} from '../model/bitext.js'
import type {Band} from './band.js'
import type {Candidate} from './candidate.js'
import {compareQuotations} from './compare-quotations.js'
import type {Comparer} from './compare-texts.js'

/** A link of candidates; one side at most has several, either may have none. */
export interface CandidateLink {
  readonly source: readonly Candidate[]
  readonly target: readonly Candidate[]
  /** How probable it is among all ways to link the candidates. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Shapes of links, the simplest first. */
const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1]
] as const

/** Candidates further apart than this many beads are not compared here. */
const reach = 3
const skipped = {mention: -0.5, quotation: -3}
/** Evidence is not independent: how much of the log odds to believe. */
const temperature = 0.7
const none = -Infinity

interface Lattice {
  readonly band: Band
  readonly source: readonly Candidate[]
  readonly target: readonly Candidate[]
  /** For each cell and shape the gain of the link that ends there. */
  readonly gains: Float64Array
  readonly compare: Comparer
}

interface Cursor {
  readonly i: number
  readonly j: number
  readonly shape: number
}

/**
 * The best way to link candidates in the order of the beads, by dynamic programming, and for each link its
 * probability among all ways (forward and backward sums, Rabiner 1989).
 */
export function findLinks(
  source: readonly Candidate[],
  target: readonly Candidate[],
  compare: Comparer
): readonly CandidateLink[] {
  const band = bandOf(source, target)
  const lattice: Lattice = {
    band,
    source,
    target,
    compare,
    gains: new Float64Array(band.size * shapes.length).fill(none)
  }
  eachCursor(lattice, (cursor, cell) => {
    lattice.gains[cell * shapes.length + cursor.shape] = gainOf(lattice, cursor)
  })
  const forward = sumForward(lattice)
  const backward = sumBackward(lattice)
  const total = forward[band.size - 1] ?? 0
  return trace(lattice).map((cursor) => {
    const {source: from, target: to} = membersOf(lattice, cursor)
    const [before, cell] = [beforeOf(lattice, cursor), cellAt(band, cursor.i, cursor.j)]
    const gain = lattice.gains[cell * shapes.length + cursor.shape] ?? 0
    const score = Math.exp((forward[before] ?? 0) + temperature * gain + (backward[cell] ?? 0) - total)
    return {source: from, target: to, score: Math.min(1, score), evidence: compareQuotations(from, to, compare)}
  })
}

/** For each number of source candidates the numbers of target candidates that lie within reach, by beads. */
function bandOf(source: readonly Candidate[], target: readonly Candidate[]): Band {
  const rows = source.length + 1
  const [from, to, start] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)]
  let size = 0
  let [low, high] = [0, 0]
  for (let i = 0; i < rows; i++) {
    const [first, last] = [(source[i - 1]?.bead ?? none) - reach, (source[i]?.bead ?? Infinity) + reach]
    while (low < target.length && (target[low]?.bead ?? 0) < first) low++
    while (high < target.length && (target[high]?.bead ?? 0) <= last) high++
    from[i] = low
    to[i] = high + 1
    start[i] = size
    size += high + 1 - low
  }
  return {from, to, start, size}
}

function cellAt(band: Band, i: number, j: number): number {
  const from = band.from[i] ?? Infinity
  return j < from || j >= (band.to[i] ?? 0) ? -1 : (band.start[i] ?? 0) + j - from
}

function beforeOf({band}: Lattice, {i, j, shape}: Cursor): number {
  const [a, b] = shapes[shape] ?? [0, 0]
  return cellAt(band, i - a, j - b)
}

/** Every shape that ends in every cell, in order, as far as its beginning lies in the band. */
function eachCursor(lattice: Lattice, use: (cursor: Cursor, cell: number, before: number) => void): void {
  const {band} = lattice
  for (let i = 0; i < band.from.length; i++) {
    for (let j = band.from[i] ?? 0; j < (band.to[i] ?? 0); j++) {
      for (let shape = 0; shape < shapes.length; shape++) {
        const cursor = {i, j, shape}
        const before = beforeOf(lattice, cursor)
        if (before >= 0) use(cursor, cellAt(band, i, j), before)
      }
    }
  }
}

function membersOf({source, target}: Lattice, {i, j, shape}: Cursor): Pick<CandidateLink, 'source' | 'target'> {
  const [a, b] = shapes[shape] ?? [0, 0]
  return {source: source.slice(i - a, i), target: target.slice(j - b, j)}
}

function gainOf(lattice: Lattice, cursor: Cursor): number {
  const {source, target} = membersOf(lattice, cursor)
  const alone = source.length === 0 ? target[0] : target.length === 0 ? source[0] : undefined
  if (alone !== undefined) {
    const {mention} = alone.quotation.likelihoods
    return skipped.mention * mention + skipped.quotation * (1 - mention)
  }
  if (!isNear(source, target)) return none
  return compareQuotations(source, target, lattice.compare).reduce((sum, {weight}) => sum + weight, 0)
}

function isNear(source: readonly Candidate[], target: readonly Candidate[]): boolean {
  const beads = [...source, ...target].map(({bead}) => bead)
  const several = source.length > 1 ? source : target
  const spread = (several.at(-1)?.bead ?? 0) - (several[0]?.bead ?? 0)
  return Math.max(...beads) - Math.min(...beads) <= reach && spread < several.length
}

function sumForward(lattice: Lattice): Float64Array {
  const sums = new Float64Array(lattice.band.size).fill(none)
  sums[0] = 0
  eachCursor(lattice, ({shape}, cell, before) => {
    const gain = lattice.gains[cell * shapes.length + shape] ?? none
    sums[cell] = addLogarithms(sums[cell] ?? none, (sums[before] ?? none) + temperature * gain)
  })
  return sums
}

function sumBackward(lattice: Lattice): Float64Array {
  const sums = new Float64Array(lattice.band.size).fill(none)
  sums[sums.length - 1] = 0
  const steps: (readonly [cell: number, before: number, gain: number])[] = []
  eachCursor(lattice, ({shape}, cell, before) => {
    const gain = lattice.gains[cell * shapes.length + shape] ?? none
    if (gain > none) steps.push([cell, before, gain])
  })
  for (const [cell, before, gain] of steps.reverse()) {
    sums[before] = addLogarithms(sums[before] ?? none, (sums[cell] ?? none) + temperature * gain)
  }
  return sums
}

function addLogarithms(one: number, other: number): number {
  const [more, less] = one > other ? [one, other] : [other, one]
  return less === none ? more : more + Math.log1p(Math.exp(less - more))
}

function trace(lattice: Lattice): readonly Cursor[] {
  const {band, gains} = lattice
  const best = new Float64Array(band.size).fill(none)
  const choices: (Cursor | undefined)[] = []
  best[0] = 0
  eachCursor(lattice, (cursor, cell, before) => {
    const gain = (best[before] ?? none) + (gains[cell * shapes.length + cursor.shape] ?? none)
    if (gain <= (best[cell] ?? none)) return
    best[cell] = gain
    choices[cell] = cursor
  })
  const path: Cursor[] = []
  for (let cursor = choices[band.size - 1]; cursor !== undefined; cursor = choices[beforeOf(lattice, cursor)])
    path.push(cursor)
  return path.reverse()
}
