import {intAt} from './value-at.js'

/** The cells of a matrix that are looked at: in row `i` the columns from `from[i]` to before `to[i]`; both never fall. */
export interface Band {
  readonly from: Int32Array
  readonly to: Int32Array
  /** Where each row begins in an array of all cells. */
  readonly start: Int32Array
  /** Cells altogether. */
  readonly size: number
}

/** A point that a path passes: so many segments of each side lie before it. */
export type PathPoint = readonly [source: number, target: number]

/** What a band is made from. */
export interface BandShape {
  readonly rows: number
  readonly columns: number
  /** Cells to each side of the path where it goes through a point. */
  readonly width: number
  /** The same half-way between points, if they are as far apart: one cell more a row; default: `width`. */
  readonly widest?: number
}

/**
 * A band of points (`rows + 1` by `columns + 1`) around a path through `points`, which ascend on both sides; between
 * two of them it follows the straight line. Corners are always in it.
 */
export function bandAround(points: readonly PathPoint[], {rows, columns, width, widest = width}: BandShape): Band {
  const from = new Int32Array(rows + 1).fill(columns)
  const to = new Int32Array(rows + 1)
  const path: PathPoint[] = [[0, 0], ...points, [rows, columns]]
  for (const [index, [endRow, endColumn]] of path.entries()) {
    const [row, column] = path[index - 1] ?? [0, 0]
    const slope = endRow === row ? 0 : (endColumn - column) / (endRow - row)
    for (let i = row; i <= endRow; i++) {
      const low = column + (i - row) * slope
      const high = endRow === row ? endColumn : Math.min(endColumn, low + slope)
      const margin = Math.min(widest, width + Math.min(i - row, endRow - i))
      from[i] = Math.max(0, Math.min(intAt(from, i), Math.floor(low) - margin))
      to[i] = Math.min(columns + 1, Math.max(intAt(to, i), Math.ceil(high) + margin + 1))
    }
  }
  return connect(from, to)
}

/** Makes neighbouring rows overlap and edges never fall, and counts the cells. */
function connect(from: Int32Array, to: Int32Array): Band {
  const rows = from.length
  for (let i = rows - 2; i >= 0; i--) from[i] = Math.min(intAt(from, i), intAt(from, i + 1))
  for (let i = 1; i < rows; i++) to[i] = Math.max(intAt(to, i), intAt(to, i - 1))
  const start = new Int32Array(rows)
  let size = 0
  for (let i = 0; i < rows; i++) {
    start[i] = size
    size += intAt(to, i) - intAt(from, i)
  }
  return {from, to, start, size}
}
