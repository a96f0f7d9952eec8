import type {Band} from './band.js'
import {mostSegments, shapePriors} from './bead-shapes.js'
import {compareLengths, type LengthModel} from './length-model.js'
import type {Runs} from './tabulate-runs.js'
import {floatAt, intAt} from './value-at.js'

/** A bead as half-open ranges of pieces or segments, and how much speaks for it (log odds). */
export interface Step {
  readonly source: readonly [from: number, to: number]
  readonly target: readonly [from: number, to: number]
  readonly gain: number
}

/** What `scoreTranslations` gives, both ways. */
export interface Translations {
  readonly forward: Float64Array
  readonly backward: Float64Array
}

/** What a path is found by. */
export interface PathEvidence {
  readonly band: Band
  /** Pieces that one side of a step has at most, up to `mostSegments`. */
  readonly most: number
  /** For each cell (i, j) of the band, i and j above 0, what speaks for the pieces i - 1 and j - 1 being counterparts. */
  readonly pairs: Float64Array
  readonly lengths: LengthModel
  readonly source: Runs
  readonly target: Runs
  /** Absent in the first pass. */
  readonly translations?: Translations
}

const mark = {same: 0.22, different: -0.47, most: 2}
/** What a step costs that ends where a segment ends, or where a sentence goes on, on one side only; by `Runs.edges`, one or both. */
const unlikeEdges: Float64Array = Float64Array.of(0, -0.75, -1, -1.75)
/** No length and marks say more than this for a step. */
const mostLengthsAndMarks = 4.5
const none = -1e12
const stride = mostSegments + 1

interface State {
  readonly evidence: PathEvidence
  readonly best: Float64Array
  readonly shapes: Int32Array
  /** What pairs and translations say of the last `a` rows and `b` columns, at `a * stride + b`. */
  readonly block: Float64Array
  /** For each of the last rows, by how many it lies back: where column 0 would be, and its first and past-the-last column. */
  readonly offsets: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  i: number
  j: number
}

/** The path of greatest gain from corner to corner, by dynamic programming over the band. Ties go to the simplest shape. */
export function findPath(evidence: PathEvidence): readonly Step[] {
  const {band} = evidence
  const state: State = {
    evidence,
    best: new Float64Array(band.size).fill(none),
    shapes: new Int32Array(band.size),
    block: new Float64Array(stride * stride),
    offsets: new Int32Array(stride),
    from: new Int32Array(stride),
    to: new Int32Array(stride),
    i: 0,
    j: 0
  }
  state.best[0] = 0
  for (state.i = 0; state.i < band.from.length; state.i++) {
    enterRow(state)
    const end = intAt(band.to, state.i)
    for (state.j = intAt(band.from, state.i); state.j < end; state.j++) {
      if (state.i + state.j > 0) visit(state)
    }
  }
  return trace(state)
}

function enterRow({evidence, offsets, from, to, i}: State): void {
  const {band} = evidence
  for (let back = 0; back < stride; back++) {
    const row = i - back
    from[back] = row < 0 ? 1 : intAt(band.from, row)
    to[back] = row < 0 ? 0 : intAt(band.to, row)
    offsets[back] = intAt(band.start, row) - intAt(band.from, row)
  }
}

/** Finds the best step that ends at a point. */
function visit(state: State): void {
  const {best, shapes, offsets, i, j} = state
  const {source, target} = state.evidence
  const cell = intAt(offsets, 0) + j
  const above = bestAt(state, 1, j) + floatAt(source.skips, i)
  const before = bestAt(state, 0, j - 1) + floatAt(target.skips, j)
  best[cell] = Math.max(above, before)
  shapes[cell] = above >= before ? stride : 1
  if (i * j === 0) return
  sumPairs(state)
  if (state.evidence.translations !== undefined) sumTranslations(state, state.evidence.translations)
  for (let a = 1; a <= state.evidence.most; a++) visitRow(state, a, cell)
}

function bestAt({best, offsets, from, to}: State, back: number, column: number): number {
  return column < intAt(from, back) || column >= intAt(to, back) ? none : floatAt(best, intAt(offsets, back) + column)
}

/** Tries all steps of `a` source pieces. What cannot beat the best so far is not looked at further. */
function visitRow({evidence, best, shapes, block, offsets, from, to, i, j}: State, a: number, cell: number): void {
  const {source, target, lengths, most} = evidence
  const edge = unlikeEdgesAt(evidence, i, j)
  const row = i * mostSegments + a - 1
  const [low, high, offset] = [intAt(from, a), intAt(to, a), intAt(offsets, a)]
  const own = floatAt(source.own, row) + edge
  for (let b = 1; b <= most && j - b >= low; b++) {
    if (j - b >= high) continue
    const column = j * mostSegments + b - 1
    const prior = floatAt(shapePriors, intAt(source.segments, row) * stride + intAt(target.segments, column))
    const known =
      floatAt(best, offset + j - b) + floatAt(block, a * stride + b) + own + floatAt(target.own, column) + prior
    if (known + mostLengthsAndMarks <= floatAt(best, cell)) continue
    const sum = intAt(source.lengths, row) + intAt(target.lengths, column)
    const difference = floatAt(source.logarithms, row) - floatAt(target.logarithms, column)
    const marks = compareMarks(intAt(source.marks, row), intAt(target.marks, column))
    const gain = known + compareLengths(lengths, sum, difference) + marks
    if (gain <= floatAt(best, cell)) continue
    best[cell] = gain
    shapes[cell] = a * stride + b
  }
}

function unlikeEdgesAt({source, target}: PathEvidence, i: number, j: number): number {
  const isLast = i === source.edges.length - 1 || j === target.edges.length - 1
  return isLast ? 0 : floatAt(unlikeEdges, intAt(source.edges, i) ^ intAt(target.edges, j))
}

function compareMarks(one: number, other: number): number {
  if (one === 0 && other === 0) return 0
  let gain = 0
  for (let group = 0; group < 32; group += 4) {
    const count = (one >>> group) & 15
    const difference = Math.abs(count - ((other >>> group) & 15))
    if (difference > 0) gain += mark.different * Math.min(mark.most, difference)
    else if (count > 0) gain += mark.same
  }
  return gain
}

function sumPairs({evidence, block, offsets, from, to, j}: State): void {
  const {pairs, most} = evidence
  for (let a = 1; a <= most; a++) {
    const back = a - 1
    const offset = intAt(offsets, back)
    const low = Math.max(1, intAt(from, back))
    const high = intAt(to, back)
    let sum = 0
    for (let b = 1; b <= most; b++) {
      const column = j - b + 1
      if (column >= low && column < high) sum += floatAt(pairs, offset + column)
      block[a * stride + b] = floatAt(block, back * stride + b) + sum
    }
  }
}

/** Adds what the last `b` target pieces say of the last `a` source pieces, and the other way round. */
function sumTranslations({block, offsets, from, to, j}: State, {forward, backward}: Translations): void {
  const cell = intAt(offsets, 0) + j
  const columns = Math.min(mostSegments, j - intAt(from, 0) + 1)
  for (let a = 1; a <= mostSegments; a++) {
    let sum = 0
    for (let b = 1; b <= mostSegments; b++) {
      if (b <= columns) sum += floatAt(forward, (cell - b + 1) * mostSegments + a - 1)
      block[a * stride + b] = floatAt(block, a * stride + b) + sum
    }
  }
  for (let b = 1; b <= mostSegments; b++) {
    let sum = 0
    for (let a = 1; a <= mostSegments; a++) {
      const isInside = j >= intAt(from, a - 1) && j < intAt(to, a - 1)
      if (isInside) sum += floatAt(backward, (intAt(offsets, a - 1) + j) * mostSegments + b - 1)
      block[a * stride + b] = floatAt(block, a * stride + b) + sum
    }
  }
}

function trace({evidence, best, shapes}: State): readonly Step[] {
  const {band} = evidence
  const steps: Step[] = []
  const cellAt = (i: number, j: number): number => intAt(band.start, i) + j - intAt(band.from, i)
  let i = band.from.length - 1
  let j = intAt(band.to, i) - 1
  while (i + j > 0) {
    const cell = cellAt(i, j)
    const [a, b] = [Math.floor(intAt(shapes, cell) / stride), intAt(shapes, cell) % stride]
    const gain = floatAt(best, cell) - floatAt(best, cellAt(i - a, j - b))
    steps.push({source: [i - a, i], target: [j - b, j], gain})
    i -= a
    j -= b
  }
  return steps.reverse()
}
