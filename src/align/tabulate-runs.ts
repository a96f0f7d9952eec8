import {mostSegments} from './bead-shapes.js'
import type {Features} from './features.js'
import {itemAt} from '../model/item-at.js'
import {scaleLength} from './length-model.js'
import {floatAt, intAt} from './value-at.js'

/** One side: its segments in pieces. */
export interface Side {
  readonly pieces: readonly Features[]
  /** The segment of each piece, 0-based, ascending. */
  readonly segments: readonly number[]
}

/**
 * What a path asks of a run of pieces of one side: of the last `n` before a point, `n` from 1 to `mostSegments`, at
 * `point * mostSegments + n - 1`. Runs that begin before the first piece are those of all before the point.
 */
export interface Runs {
  /** Scaled lengths, and their logarithms (of one more). */
  readonly lengths: Int32Array
  readonly logarithms: Float64Array
  /** What speaks for taking the run together, whatever answers it. */
  readonly own: Float64Array
  /** Segments that the run has a piece of. */
  readonly segments: Int32Array
  /** How often each group of marks occurs, four bits a group. */
  readonly marks: Int32Array
  /** For each point what it costs to leave the piece before it without a counterpart. */
  readonly skips: Float64Array
  /** For each point whether a segment ends there (1), and whether a sentence goes on (2). */
  readonly edges: Int32Array
}

/** What a number costs that the other side does not have. */
const numberBurden = 0.25
/** What leaving a piece without a counterpart costs: the first of a segment, and a further one. */
const skip = {first: -3.6, further: -1.2}
/** What joining says: of two pieces of one segment, and of two segments of which the second goes on with the first. */
const join = {pieces: -0.4, sentence: 0.6}
/** Of a group of marks no more are counted in a piece, so that four pieces fit into four bits. */
const mostMarks = 3
/** Where fewer segments than this share end with a mark that ends a sentence, a missing one says nothing. */
const leastFinished = 0.1

/** Counts everything that depends on one side only. `scale` is that of `scaleLength`. */
export function tabulateRuns(side: Side, scale: number): Runs {
  const {pieces, segments} = side
  const points = pieces.length + 1
  const runs: Runs = {
    lengths: new Int32Array(points * mostSegments),
    logarithms: new Float64Array(points * mostSegments),
    own: new Float64Array(points * mostSegments),
    segments: new Int32Array(points * mostSegments),
    marks: new Int32Array(points * mostSegments),
    skips: new Float64Array(points),
    edges: edgesOf(side)
  }
  for (let point = 1; point < points; point++) {
    runs.skips[point] = isEnd(runs, point - 1) ? skip.first : skip.further
    let length = 0
    for (let n = 1; n <= Math.min(mostSegments, point); n++) {
      const at = point * mostSegments + n - 1
      const piece = itemAt(pieces, point - n)
      length += piece.length
      runs.lengths[at] = scaleLength(length, scale)
      runs.logarithms[at] = Math.log(intAt(runs.lengths, at) + 1)
      runs.marks[at] = (n > 1 ? intAt(runs.marks, at - 1) : 0) + packMarks(piece.marks)
      runs.segments[at] = itemAt(segments, point - 1) - itemAt(segments, point - n) + 1
      const joined = n > 1 ? floatAt(runs.own, at - 1) + joinAt(runs.edges, point - n + 1) : 0
      runs.own[at] = joined - numberBurden * piece.keys.filter((key) => key.startsWith('#')).length
    }
  }
  return runs
}

function joinAt(edges: Int32Array, point: number): number {
  const edge = intAt(edges, point)
  return ((edge & 1) === 0 ? join.pieces : 0) + ((edge & 2) === 0 ? 0 : join.sentence)
}

function isEnd({edges}: Runs, point: number): boolean {
  return (intAt(edges, point) & 1) === 1
}

function edgesOf({pieces, segments}: Side): Int32Array {
  const edges = new Int32Array(pieces.length + 1).fill(1)
  const hasStops = pieces.filter(({isUnfinished}) => !isUnfinished).length > leastFinished * pieces.length
  for (let point = 1; point < pieces.length; point++) {
    const ends = segments[point] === segments[point - 1] ? 0 : 1
    const goesOn =
      hasStops &&
      isProse(itemAt(pieces, point)) &&
      (itemAt(pieces, point - 1).isUnfinished || itemAt(pieces, point).isContinuation)
    edges[point] = ends + (goesOn ? 2 : 0)
  }
  return edges
}

/** Headings, items and cells have no stop at their end, and go on with nothing. */
function isProse({structure}: Features): boolean {
  return structure === undefined || structure.startsWith('paragraph')
}

function packMarks(marks: readonly number[]): number {
  return marks.reduce((packed, count, group) => packed + (Math.min(mostMarks, count) << (4 * group)), 0) | 0
}
