import type {Band} from './band.js'
import type {Features} from './features.js'
import type {SharedKey} from './shared-keys.js'

/** One embedding a segment, from any model the caller has. */
export interface Vectors {
  readonly source: readonly (readonly number[])[]
  readonly target: readonly (readonly number[])[]
}

/** What speaks for two segments beside their lengths and marks. */
export interface PairEvidence {
  readonly source: readonly Features[]
  readonly target: readonly Features[]
  readonly keys: readonly SharedKey[]
  readonly vectors?: Vectors | undefined
}

/** What a likeness of vectors says; any two segments are as alike as `usual` on average. */
const vectorWeight = {gain: 8, usual: 0.4}

/** For each cell of the band how much speaks for its segments (log odds), chance taken off. */
export function scorePairs(band: Band, evidence: PairEvidence): Float64Array {
  const pairs = new Float64Array(band.size)
  for (const {source, target, weight} of evidence.keys) {
    for (const i of source) for (const j of target) add(pairs, cellOf(band, i, j), weight)
  }
  takeOffChance(band, pairs, evidence.target.length)
  addStructure(band, pairs, evidence)
  return pairs
}

function cellOf(band: Band, source: number, target: number): number {
  const [row, column] = [source + 1, target + 1]
  const from = band.from[row] ?? 0
  return column < from || column >= (band.to[row] ?? 0) ? -1 : (band.start[row] ?? 0) + column - from
}

function add(pairs: Float64Array, cell: number, value: number): void {
  if (cell >= 0) pairs[cell] = (pairs[cell] ?? 0) + value
}

/** Takes off what a cell would hold if its row and column had nothing to do with each other. */
function takeOffChance(band: Band, pairs: Float64Array, columns: number): void {
  const rows = new Float64Array(band.from.length)
  const sums = new Float64Array(columns + 1)
  const heights = new Float64Array(columns + 1)
  let total = 0
  eachCell(band, (i, j, cell) => {
    const value = pairs[cell] ?? 0
    rows[i] = (rows[i] ?? 0) + value
    sums[j] = (sums[j] ?? 0) + value
    heights[j] = (heights[j] ?? 0) + 1
    total += value
  })
  if (total === 0) return
  const mean = total / band.size
  eachCell(band, (i, j, cell) => {
    const width = (band.to[i] ?? 0) - (band.from[i] ?? 0)
    add(pairs, cell, -((rows[i] ?? 0) / width) * ((sums[j] ?? 0) / (heights[j] ?? 1)) * (1 / mean))
  })
}

function eachCell(band: Band, use: (i: number, j: number, cell: number) => void): void {
  for (let i = 1; i < band.from.length; i++) {
    const offset = (band.start[i] ?? 0) - (band.from[i] ?? 0)
    for (let j = Math.max(1, band.from[i] ?? 0); j < (band.to[i] ?? 0); j++) use(i, j, offset + j)
  }
}

function addStructure(band: Band, pairs: Float64Array, {source, target, vectors}: PairEvidence): void {
  const hasStructure = [...source, ...target].some(({structure}) => structure !== undefined)
  if (!hasStructure && vectors === undefined) return
  eachCell(band, (i, j, cell) => {
    add(pairs, cell, compareStructures(source[i - 1]?.structure, target[j - 1]?.structure))
    if (vectors !== undefined) add(pairs, cell, compareVectors(vectors.source[i - 1], vectors.target[j - 1]))
  })
}

/** Kinds come as `heading 2`; a heading answers a heading, other kinds may change in translation. */
function compareStructures(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return 0
  const isHeading = one.startsWith('heading')
  if (one === other) return isHeading ? 1.5 : 0.2
  if (isHeading !== other.startsWith('heading')) return -4
  return isHeading ? 0 : -1.2
}

function compareVectors(one: readonly number[] = [], other: readonly number[] = []): number {
  let [product, left, right] = [0, 0, 0]
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0]
    product += a * b
    left += a * a
    right += b * b
  }
  if (left * right === 0) return 0
  return vectorWeight.gain * (product / Math.sqrt(left * right) - vectorWeight.usual)
}
