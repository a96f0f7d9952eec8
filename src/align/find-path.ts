import type {Band} from './band.js'
import {mostSegments, shapePriors} from './bead-shapes.js'
import type {LengthModel} from './length-model.js'
import {floatAt, intAt} from './value-at.js'

/** A bead as half-open ranges of segments, and how much speaks for it (log odds). */
export interface Step {
  readonly source: readonly [from: number, to: number]
  readonly target: readonly [from: number, to: number]
  readonly gain: number
}

/** One cumulative count of both sides, one longer than their segments. */
export interface Counts {
  readonly source: Float64Array
  readonly target: Float64Array
}

/** What `scoreTranslations` gives, both ways. */
export interface Translations {
  readonly forward: Float64Array
  readonly backward: Float64Array
}

/** What a path is found by. */
export interface PathEvidence {
  readonly band: Band
  /** Segments that one side of a bead has at most, up to `mostSegments`. */
  readonly most: number
  /** For each cell (i, j) of the band, i and j above 0, what speaks for the segments i - 1 and j - 1 being counterparts. */
  readonly pairs: Float64Array
  readonly lengths: LengthModel
  /** What numbers cost that the other side does not answer. */
  readonly burden: Counts
  /** Marks by group. */
  readonly marks: readonly Counts[]
  readonly allMarks: Counts
  /** Absent in the first pass. */
  readonly translations?: Translations
}

const mark = {same: 0.22, different: -0.47, most: 2}
const none = -1e12
const stride = mostSegments + 1

interface State {
  readonly evidence: PathEvidence
  readonly best: Float64Array
  readonly shapes: Int32Array
  /** The sums of `pairs` over the last `a` rows and `b` columns, at `a * stride + b`. */
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

function visit(state: State): void {
  const {best, shapes, offsets, from, to, j} = state
  const {most} = state.evidence
  sumBlocks(state)
  let top = none
  let choice = 0
  for (let a = 0; a <= most; a++) {
    const low = intAt(from, a)
    const high = intAt(to, a)
    for (let b = a === 0 ? 1 : 0; b <= (a === 0 ? 1 : most); b++) {
      if (b === 0 && a > 1) continue
      const column = j - b
      if (column < low || column >= high) continue
      const gain = floatAt(best, intAt(offsets, a) + column) + linkGain(state, a, b)
      if (gain > top) {
        top = gain
        choice = a * stride + b
      }
    }
  }
  const cell = intAt(offsets, 0) + j
  best[cell] = top
  shapes[cell] = choice
}

function sumBlocks({evidence, block, offsets, from, to, j}: State): void {
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

/** What speaks for the bead of the last `a` and `b` segments. */
function linkGain(state: State, a: number, b: number): number {
  const shape = a * stride + b
  const prior = floatAt(shapePriors, shape)
  if (a === 0 || b === 0) return prior
  const {i, j, block, evidence} = state
  const {lengths, burden, translations} = evidence
  const texts = floatAt(block, shape) + lengths.gain(countOf(lengths.source, i, a), countOf(lengths.target, j, b))
  const numbers = countOf(burden.source, i, a) + countOf(burden.target, j, b)
  return (
    prior +
    texts -
    numbers +
    markGain(state, a, b) +
    (translations === undefined ? 0 : translationGain(state, translations, [a, b]))
  )
}

function countOf(totals: Float64Array, end: number, segments: number): number {
  return floatAt(totals, end) - floatAt(totals, end - segments)
}

function markGain({evidence, i, j}: State, a: number, b: number): number {
  const {marks, allMarks} = evidence
  if (countOf(allMarks.source, i, a) + countOf(allMarks.target, j, b) === 0) return 0
  let gain = 0
  for (const counts of marks) {
    const one = countOf(counts.source, i, a)
    const other = countOf(counts.target, j, b)
    if (one !== other) gain += mark.different * Math.min(mark.most, Math.abs(one - other))
    else if (one > 0) gain += mark.same
  }
  return gain
}

function translationGain(
  {offsets, from, to, j}: State,
  translations: Translations,
  [a, b]: readonly [number, number]
): number {
  let sum = 0
  const low = intAt(from, 0)
  for (let back = 0; back < b; back++) {
    const column = j - back
    if (column >= low) sum += floatAt(translations.forward, (intAt(offsets, 0) + column) * mostSegments + a - 1)
  }
  for (let back = 0; back < a; back++) {
    const isInside = j >= intAt(from, back) && j < intAt(to, back)
    if (isInside) sum += floatAt(translations.backward, (intAt(offsets, back) + j) * mostSegments + b - 1)
  }
  return sum
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
