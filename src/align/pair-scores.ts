import type {Band} from './band.js'
import {mostSegments} from './bead-shapes.js'
import type {SharedKey} from './shared-keys.js'
import type {Side} from './tabulate-runs.js'
import {itemAt} from '../model/item-at.js'
import {floatAt, intAt} from './value-at.js'

/** One embedding a segment, from any model the caller has. */
export interface Vectors {
  readonly source: readonly (readonly number[])[]
  readonly target: readonly (readonly number[])[]
}

/** What speaks for two pieces beside their lengths and marks. */
export interface PairEvidence {
  readonly source: Side
  readonly target: Side
  readonly keys: readonly SharedKey[]
  readonly vectors?: Vectors | undefined
}

/** What a likeness of vectors says; any two segments are as alike as `usual` on average. */
const vectorWeight = {gain: 8, usual: 0.4}

/** For each cell of the band how much speaks for its pieces (log odds), chance taken off. */
export function scorePairs(band: Band, evidence: PairEvidence): Float64Array {
  const pairs = new Float64Array(band.size)
  for (const key of evidence.keys) addKey(band, pairs, key)
  takeOffChance(band, pairs, evidence.target.pieces.length)
  addStructure(band, pairs, evidence)
  return pairs
}

/**
 * Adds what a key says to all cells that it stands in on both sides. Where it stands as often on both, the first answers
 * the first, and neighbours are not counted crosswise: a step that holds both would be told the same twice.
 */
function addKey(band: Band, pairs: Float64Array, {source, target, weight}: SharedKey): void {
  const isPaired = source.length === target.length
  for (const [k, i] of source.entries()) {
    for (const [m, j] of target.entries()) {
      if (isPaired && k !== m && areNear(i, itemAt(source, m)) && areNear(j, itemAt(target, k))) continue
      add(pairs, cellOf(band, i, j), weight)
    }
  }
}

function areNear(one: number, other: number): boolean {
  return Math.abs(one - other) < mostSegments
}

function cellOf(band: Band, source: number, target: number): number {
  const [row, column] = [source + 1, target + 1]
  const from = intAt(band.from, row)
  return column < from || column >= intAt(band.to, row) ? -1 : intAt(band.start, row) + column - from
}

function add(pairs: Float64Array, cell: number, value: number): void {
  if (cell >= 0) pairs[cell] = floatAt(pairs, cell) + value
}

/** Takes off what a cell would hold by chance, going by the others of its row and column. */
function takeOffChance(band: Band, pairs: Float64Array, columns: number): void {
  const {rows, sums, heights, total} = sumUp(band, pairs, columns)
  if (total === 0) return
  const mean = total / band.size
  for (let i = 1; i < band.from.length; i++) {
    const [from, to] = [Math.max(1, intAt(band.from, i)), intAt(band.to, i)]
    const offset = intAt(band.start, i) - intAt(band.from, i)
    const all = floatAt(rows, i)
    if (all === 0) continue
    const share = 1 / (Math.max(1, to - from - 1) * mean)
    for (let j = from; j < to; j++) {
      const value = floatAt(pairs, offset + j)
      const column = (floatAt(sums, j) - value) / Math.max(1, floatAt(heights, j) - 1)
      pairs[offset + j] = value - (all - value) * share * column
    }
  }
}

interface Sums {
  readonly rows: Float64Array
  readonly sums: Float64Array
  /** Cells of each column. */
  readonly heights: Float64Array
  readonly total: number
}

function sumUp(band: Band, pairs: Float64Array, columns: number): Sums {
  const rows = new Float64Array(band.from.length)
  const sums = new Float64Array(columns + 1)
  const heights = new Float64Array(columns + 1)
  let total = 0
  for (let i = 1; i < band.from.length; i++) {
    const offset = intAt(band.start, i) - intAt(band.from, i)
    let row = 0
    for (let j = Math.max(1, intAt(band.from, i)); j < intAt(band.to, i); j++) {
      const value = floatAt(pairs, offset + j)
      sums[j] = floatAt(sums, j) + value
      heights[j] = floatAt(heights, j) + 1
      row += value
    }
    rows[i] = row
    total += row
  }
  return {rows, sums, heights, total}
}

function addStructure(band: Band, pairs: Float64Array, {source, target, vectors}: PairEvidence): void {
  const hasStructure = [...source.pieces, ...target.pieces].some(({structure}) => structure !== undefined)
  const likeness = vectors === undefined ? undefined : compareVectors(vectors, source, target)
  if (!hasStructure && likeness === undefined) return
  for (let i = 1; i < band.from.length; i++) {
    const offset = intAt(band.start, i) - intAt(band.from, i)
    const one = source.pieces[i - 1]?.structure
    for (let j = Math.max(1, intAt(band.from, i)); j < intAt(band.to, i); j++) {
      const structures = compareStructures(one, target.pieces[j - 1]?.structure)
      add(pairs, offset + j, structures + (likeness === undefined ? 0 : likeness(i - 1, j - 1)))
    }
  }
}

/** Kinds come as `heading 2`; a heading answers a heading, other kinds may change in translation. */
function compareStructures(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return 0
  const isHeading = one.startsWith('heading')
  if (one === other) return isHeading ? 1.5 : 0.2
  if (isHeading !== other.startsWith('heading')) return -4
  return isHeading ? 0 : -1.2
}

/** What the vectors of the segments say of two of their pieces: the cosine of the angle as log odds, shared among the pieces. */
function compareVectors(vectors: Vectors, source: Side, target: Side): (i: number, j: number) => number {
  const sizes = {source: countPieces(source), target: countPieces(target)}
  return (i, j) => {
    const [one, other] = [itemAt(source.segments, i), itemAt(target.segments, j)]
    const odds = oddsOf(vectors.source[one], vectors.target[other])
    return odds / Math.max(intAt(sizes.source, one), intAt(sizes.target, other))
  }
}

function countPieces({segments}: Side): Int32Array {
  const counts = new Int32Array(segments.length)
  for (const segment of segments) counts[segment] = intAt(counts, segment) + 1
  return counts
}

function oddsOf(one: readonly number[] = [], other: readonly number[] = []): number {
  const product = one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)
  const lengths = Math.hypot(...one) * Math.hypot(...other)
  return lengths === 0 ? 0 : vectorWeight.gain * (product / lengths - vectorWeight.usual)
}
