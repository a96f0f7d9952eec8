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
  /** Cells to each side of the path. */
  readonly width: number
}

/**
 * A band of points (`rows + 1` by `columns + 1`) around a path through `points`, which ascend on both sides; between
 * two of them it follows the straight line. Corners are always in it.
 */
export function bandAround(points: readonly PathPoint[], {rows, columns, width}: BandShape): Band {
  const from = new Int32Array(rows + 1).fill(columns)
  const to = new Int32Array(rows + 1)
  const path: PathPoint[] = [[0, 0], ...points, [rows, columns]]
  for (const [index, [endRow, endColumn]] of path.entries()) {
    const [row, column] = path[index - 1] ?? [0, 0]
    for (let i = row; i <= endRow; i++) {
      const low = endRow === row ? column : column + ((i - row) * (endColumn - column)) / (endRow - row)
      const high = endRow === row ? endColumn : low
      from[i] = Math.max(0, Math.min(from[i] ?? 0, Math.floor(low) - width))
      to[i] = Math.min(columns + 1, Math.max(to[i] ?? 0, Math.ceil(high) + width + 1))
    }
  }
  return connect(from, to)
}

/** Makes neighbouring rows overlap and edges never fall, and counts the cells. */
function connect(from: Int32Array, to: Int32Array): Band {
  const rows = from.length
  for (let i = rows - 2; i >= 0; i--) from[i] = Math.min(from[i] ?? 0, from[i + 1] ?? 0)
  for (let i = 1; i < rows; i++) to[i] = Math.max(to[i] ?? 0, to[i - 1] ?? 0)
  const start = new Int32Array(rows)
  let size = 0
  for (let i = 0; i < rows; i++) {
    start[i] = size
    size += (to[i] ?? 0) - (from[i] ?? 0)
  }
  return {from, to, start, size}
}
