import type {TableCell, TableRow} from './model.js'

/** A cell with where it stands: 0-based row and column, and how many of each it covers. */
export interface GridCell {
  readonly cell: TableCell
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Rows that cells which cover several of them hold together; mostly one. Cells in reading order, rows from 0. */
export interface Band {
  readonly cells: readonly GridCell[]
  readonly rows: number
}

/** More rows than this are not held together. */
const highest = 50

/** Puts the cells of rows where they stand, round those that come down from rows above (HTML, 4.9.12), in bands. */
export function tableGrid(rows: readonly TableRow[]): readonly Band[] {
  const bands: Band[] = []
  let cells: GridCell[] = []
  let covered: number[] = []
  let first = 0
  for (const [index, row] of rows.entries()) {
    const own = placeRow(row, covered, {row: index - first, rowsLeft: rows.length - index})
    cells.push(...own)
    covered = coverNext(covered, own)
    const height = index - first + 1
    if (height < highest && covered.some((left) => left > 0)) continue
    bands.push({cells: cells.map((cell) => ({...cell, rows: Math.min(cell.rows, height - cell.row)})), rows: height})
    cells = []
    covered = []
    first = index + 1
  }
  return bands
}

interface RowPlace {
  readonly row: number
  readonly rowsLeft: number
}

function placeRow(row: TableRow, covered: readonly number[], {row: index, rowsLeft}: RowPlace): readonly GridCell[] {
  let column = 0
  return row.map((cell) => {
    while ((covered[column] ?? 0) > 0) column++
    const rows = Math.max(1, Math.min(cell.rows ?? 1, rowsLeft))
    const placed: GridCell = {cell, row: index, column, rows, columns: cell.span}
    column += cell.span
    return placed
  })
}

/** For each column how many more rows a cell covers. */
function coverNext(covered: readonly number[], cells: readonly GridCell[]): number[] {
  const next = covered.map((left) => Math.max(0, left - 1))
  for (const {column, columns, rows} of cells) {
    for (let at = column; at < column + columns; at++) next[at] = Math.max(next[at] ?? 0, rows - 1)
  }
  return Array.from(next, (left) => left)
}

/** A band whose cells cover one row each, as bands of one row. */
export function unspanned({cells, rows}: Band): readonly Band[] {
  return Array.from({length: rows}, (_, row) => ({
    cells: cells.filter((cell) => cell.row === row).map((cell) => ({...cell, row: 0, rows: 1})),
    rows: 1
  })).filter((band) => band.cells.length > 0)
}
