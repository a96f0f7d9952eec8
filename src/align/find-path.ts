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
/** Gains that differ by less are the same, in whatever order they were added up. */
const tie = 1e-6
const stride = mostSegments + 1

/** One row of the band at work; its arrays hold a value for each column from the row's first. */
interface State {
  readonly evidence: PathEvidence
  /** By cell: the gain of the best path that ends there, and the shape of its last step. */
  readonly best: Float64Array
  readonly shapes: Int32Array
  i: number
  from: number
  width: number
  /** What pairs say of the last `a` rows; that and what translations say of the last `a` rows and `b` columns. */
  readonly rows: Float64Array
  readonly block: Float64Array
  /** What the last `a` rows explain of each number of columns, at `b - 1` widths. */
  readonly backward: Float64Array
}

/** The path of greatest gain from corner to corner, by dynamic programming over the band. Ties go to the simplest shape. */
export function findPath(evidence: PathEvidence): readonly Step[] {
  const {band, most} = evidence
  const widest = band.from.reduce((width, from, row) => Math.max(width, intAt(band.to, row) - from), 0)
  const state: State = {
    evidence,
    best: new Float64Array(band.size).fill(none),
    shapes: new Int32Array(band.size),
    i: 0,
    from: 0,
    width: 0,
    rows: new Float64Array(widest),
    block: new Float64Array(widest),
    backward: new Float64Array(widest * mostSegments)
  }
  state.best[0] = 0
  for (state.i = 0; state.i < band.from.length; state.i++) {
    state.from = intAt(band.from, state.i)
    state.width = intAt(band.to, state.i) - state.from
    state.rows.fill(0)
    if (evidence.translations !== undefined) state.backward.fill(0)
    for (let a = 1; a <= Math.min(most, state.i); a++) linkRows(state, a)
    closeRow(state)
  }
  return trace(state)
}

/** Tries all steps of `a` source pieces that end in the row. */
function linkRows(state: State, a: number): void {
  const {evidence, block, width} = state
  addRow(state, a - 1)
  block.fill(0, 0, width)
  for (let b = 1; b <= evidence.most; b++) {
    addColumn(state, a, b)
    link(state, a, b)
  }
}

/** Takes in one row more, by how many it lies back. */
function addRow({evidence, rows, backward, i, from, width}: State, back: number): void {
  const {band, pairs, translations} = evidence
  const first = Math.max(1, from, intAt(band.from, i - back))
  const end = Math.min(from + width, intAt(band.to, i - back))
  const offset = intAt(band.start, i - back) - intAt(band.from, i - back)
  for (let j = first; j < end; j++) rows[j - from] = floatAt(rows, j - from) + floatAt(pairs, offset + j)
  if (translations === undefined) return
  for (let j = first; j < end; j++) {
    for (let b = 0; b < mostSegments; b++) {
      const at = b * width + j - from
      backward[at] = floatAt(backward, at) + floatAt(translations.backward, (offset + j) * mostSegments + b)
    }
  }
}

/** Takes in one column more; what the rows explain together is not the sum of what each does. */
function addColumn({evidence, rows, block, i, from, width}: State, a: number, b: number): void {
  const {band, translations} = evidence
  for (let at = b - 1; at < width; at++) block[at] = floatAt(block, at) + floatAt(rows, at - b + 1)
  if (translations === undefined) return
  const first = intAt(band.start, i)
  for (let at = Math.max(b - 1, 1 - from); at < width; at++) {
    block[at] = floatAt(block, at) + floatAt(translations.forward, (first + at - b + 1) * mostSegments + a - 1)
  }
}

/** Tries the steps of `a` source and `b` target pieces. What cannot beat the best so far is not looked at further. */
function link({evidence, best, shapes, block, backward, i, from, width}: State, a: number, b: number): void {
  const {band, source, target, lengths, translations} = evidence
  const row = i * mostSegments + a - 1
  const own = floatAt(source.own, row)
  const prior = intAt(source.segments, row) * stride
  const [before, cells] = [intAt(band.start, i - a) - intAt(band.from, i - a) - b, intAt(band.start, i) - from]
  const first = Math.max(from, b, intAt(band.from, i - a) + b)
  const end = Math.min(from + width, intAt(band.to, i - a) + b)
  const answers = translations === undefined ? 0 : (b - 1) * width - from
  for (let j = first; j < end; j++) {
    const column = j * mostSegments + b - 1
    let gain = floatAt(best, before + j) + floatAt(block, j - from) + own + floatAt(target.own, column)
    gain += floatAt(shapePriors, prior + intAt(target.segments, column))
    if (translations !== undefined) gain += floatAt(backward, answers + j)
    const least = floatAt(best, cells + j)
    if (gain + mostLengthsAndMarks <= least) continue
    const sum = intAt(source.lengths, row) + intAt(target.lengths, column)
    const difference = floatAt(source.logarithms, row) - floatAt(target.logarithms, column)
    gain += compareLengths(lengths, sum, difference)
    gain += compareMarks(intAt(source.marks, row), intAt(target.marks, column))
    if (gain <= least + tie) continue
    best[cells + j] = gain
    shapes[cells + j] = a * stride + b
  }
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

/** Takes off what unlike edges cost, and leaves pieces without a counterpart where that is better. */
function closeRow({evidence, best, shapes, i, from, width}: State): void {
  const {band, source, target} = evidence
  const cells = intAt(band.start, i) - from
  const offset = intAt(band.start, i - 1) - intAt(band.from, i - 1)
  const above = intAt(band.to, i - 1)
  const last = i === source.edges.length - 1 ? 0 : target.edges.length - 1
  for (let j = from; j < from + width; j++) {
    const cell = cells + j
    const unlike = j < last ? floatAt(unlikeEdges, intAt(source.edges, i) ^ intAt(target.edges, j)) : 0
    const linked = floatAt(best, cell) + unlike
    const down = j < above ? floatAt(best, offset + j) + floatAt(source.skips, i) : none
    const right = j > from ? floatAt(best, cell - 1) + floatAt(target.skips, j) : none
    best[cell] = Math.max(linked, down, right)
    if (linked < Math.max(down, right)) shapes[cell] = down >= right ? stride : 1
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
