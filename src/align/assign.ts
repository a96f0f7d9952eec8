import {floatAt, intAt} from './value-at.js'

/**
 * For each row the column that it is assigned to, so that the sum of `weight(row, column)` is the greatest: the Hungarian
 * method with potentials (Kuhn 1955, Munkres 1957), in rows² × columns. There are at most as many rows as columns; both
 * are 0-based, weights are finite.
 */
export function assign(rows: number, columns: number, weight: (row: number, column: number) => number): Int32Array {
  const state: State = {
    weight,
    rowPotential: new Float64Array(rows + 1),
    columnPotential: new Float64Array(columns + 1),
    taker: new Int32Array(columns + 1)
  }
  for (let row = 1; row <= rows; row++) augment(state, row, columns)
  const assigned = new Int32Array(rows)
  for (let column = 1; column <= columns; column++) {
    const row = intAt(state.taker, column)
    if (row > 0) assigned[row - 1] = column - 1
  }
  return assigned
}

/** Rows and columns are 1-based here; column 0 is where the row to be added waits. */
interface State {
  readonly weight: (row: number, column: number) => number
  readonly rowPotential: Float64Array
  readonly columnPotential: Float64Array
  /** The row that has each column; 0 is none. */
  readonly taker: Int32Array
}

/** Finds the cheapest way to give one more row a column, and takes it. */
function augment(state: State, row: number, columns: number): void {
  const {taker} = state
  const least = new Float64Array(columns + 1).fill(Infinity)
  const before = new Int32Array(columns + 1)
  const done = new Set<number>()
  taker[0] = row
  let column = 0
  do {
    done.add(column)
    column = nearest(state, column, {least, before, done})
  } while (intAt(taker, column) !== 0)
  while (column !== 0) {
    const other = intAt(before, column)
    taker[column] = intAt(taker, other)
    column = other
  }
}

interface Search {
  readonly least: Float64Array
  readonly before: Int32Array
  readonly done: ReadonlySet<number>
}

function nearest(state: State, from: number, {least, before, done}: Search): number {
  const {weight, rowPotential, columnPotential, taker} = state
  const row = intAt(taker, from)
  let [delta, next] = [Infinity, 0]
  for (let column = 1; column < least.length; column++) {
    if (done.has(column)) continue
    const cost = -weight(row - 1, column - 1) - floatAt(rowPotential, row) - floatAt(columnPotential, column)
    if (cost < floatAt(least, column)) {
      least[column] = cost
      before[column] = from
    }
    if (floatAt(least, column) < delta) [delta, next] = [floatAt(least, column), column]
  }
  for (let column = 0; column < least.length; column++) {
    if (done.has(column)) {
      const taken = intAt(taker, column)
      rowPotential[taken] = floatAt(rowPotential, taken) + delta
      columnPotential[column] = floatAt(columnPotential, column) - delta
    } else least[column] = floatAt(least, column) - delta
  }
  return next
}
