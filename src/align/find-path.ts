import type {Band} from './band.js'
import {beadShapes, mostSegments, type BeadShape} from './bead-shapes.js'
import type {LengthModel} from './length-model.js'

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

/** What a path is found by. */
export interface PathEvidence {
  readonly band: Band
  /** For each cell (i, j) of the band, i and j above 0, what speaks for the segments i - 1 and j - 1 being counterparts. */
  readonly pairs: Float64Array
  readonly lengths: LengthModel
  /** Numbers, each of which costs `burden` in a bead where the other side does not answer it. */
  readonly burden: Counts
  /** Marks by group. */
  readonly marks: readonly Counts[]
  /** What `scoreTranslations` gives, both ways; absent in the first pass. */
  readonly translations?: {readonly forward: Float32Array; readonly backward: Float32Array}
}

const mark = {same: 0.22, different: -0.47}
const none = -1e12
const stride = mostSegments + 1

interface State extends PathEvidence {
  readonly best: Float64Array
  readonly shapes: Uint8Array
  /** The sums of `pairs` over the last `a` rows and `b` columns, at `a * stride + b`. */
  readonly block: Float64Array
  i: number
  j: number
}

/** The path of greatest gain from corner to corner, by dynamic programming over the band. Ties go to the simplest shape. */
export function findPath(evidence: PathEvidence): readonly Step[] {
  const {band} = evidence
  const state: State = {
    ...evidence,
    best: new Float64Array(band.size).fill(none),
    shapes: new Uint8Array(band.size),
    block: new Float64Array(stride * stride),
    i: 0,
    j: 0
  }
  state.best[0] = 0
  for (state.i = 0; state.i < band.from.length; state.i++) {
    for (state.j = band.from[state.i] ?? 0; state.j < (band.to[state.i] ?? 0); state.j++) {
      if (state.i + state.j > 0) visit(state)
    }
  }
  return trace(state)
}

function visit(state: State): void {
  const {best, shapes, i, j} = state
  sumBlocks(state)
  let top = none
  let choice = 0
  for (let index = 0; index < beadShapes.length; index++) {
    const shape = beadShapes[index]
    if (shape === undefined) continue
    const before = cellAt(state.band, i - shape.source, j - shape.target)
    if (before < 0) continue
    const reached = (best[before] ?? none) + shape.prior
    const gain = shape.source * shape.target === 0 ? reached : reached + beadGain(state, shape)
    if (gain > top) {
      top = gain
      choice = index
    }
  }
  const cell = cellAt(state.band, i, j)
  best[cell] = top
  shapes[cell] = choice
}

/** The index of a cell, -1 outside the band. */
function cellAt(band: Band, i: number, j: number): number {
  if (i < 0) return -1
  const from = band.from[i] ?? 0
  return j < from || j >= (band.to[i] ?? 0) ? -1 : (band.start[i] ?? 0) + j - from
}

function sumBlocks({band, pairs, block, i, j}: State): void {
  for (let a = 1; a <= mostSegments; a++) {
    const row = i - a + 1
    let sum = 0
    for (let b = 1; b <= mostSegments; b++) {
      const column = j - b + 1
      const cell = row > 0 && column > 0 ? cellAt(band, row, column) : -1
      if (cell >= 0) sum += pairs[cell] ?? 0
      block[a * stride + b] = (block[(a - 1) * stride + b] ?? 0) + sum
    }
  }
}

function beadGain(state: State, shape: BeadShape): number {
  const {lengths, burden, marks, block, translations} = state
  const gain =
    (block[shape.source * stride + shape.target] ?? 0) +
    lengths.gain(countOf(lengths.source, state.i, shape.source), countOf(lengths.target, state.j, shape.target)) -
    countOf(burden.source, state.i, shape.source) -
    countOf(burden.target, state.j, shape.target)
  const known = translations === undefined ? 0 : translationGain(state, shape, translations)
  return gain + markGain(state, shape, marks) + known
}

function countOf(totals: Float64Array, end: number, segments: number): number {
  return (totals[end] ?? 0) - (totals[end - segments] ?? 0)
}

function markGain({i, j}: State, shape: BeadShape, marks: readonly Counts[]): number {
  let gain = 0
  for (const {source, target} of marks) {
    const one = countOf(source, i, shape.source)
    const other = countOf(target, j, shape.target)
    if (one === other) gain += one > 0 ? mark.same : 0
    else gain += mark.different * Math.min(2, Math.abs(one - other))
  }
  return gain
}

function translationGain(
  {band, i, j}: State,
  {source, target}: BeadShape,
  {forward, backward}: {readonly forward: Float32Array; readonly backward: Float32Array}
): number {
  let sum = 0
  for (let back = 0; back < target; back++) {
    const cell = cellAt(band, i, j - back)
    sum += cell < 0 ? 0 : (forward[cell * mostSegments + source - 1] ?? 0)
  }
  for (let back = 0; back < source; back++) {
    const cell = cellAt(band, i - back, j)
    sum += cell < 0 ? 0 : (backward[cell * mostSegments + target - 1] ?? 0)
  }
  return sum
}

function trace({band, best, shapes}: State): readonly Step[] {
  const steps: Step[] = []
  let i = band.from.length - 1
  let j = (band.to[i] ?? 0) - 1
  while (i + j > 0) {
    const cell = cellAt(band, i, j)
    const {source, target} = beadShapes[shapes[cell] ?? 0] ?? {source: 1, target: 1}
    const before = cellAt(band, i - source, j - target)
    steps.push({source: [i - source, i], target: [j - target, j], gain: (best[cell] ?? 0) - (best[before] ?? 0)})
    i -= source
    j -= target
  }
  return steps.reverse()
}
