import type {StructureChild, StructureElement} from './structure.js'

/** A table as the structure tree has it: its rows in head and body, and which heads its cells have where `Scope` cannot tell. */
export interface TableStructure {
  readonly children: readonly StructureChild[]
  readonly cells: ReadonlyMap<StructureElement, CellHeads>
}

/** The id of a head, and the ids of the heads of a cell, the outer first. */
export interface CellHeads {
  readonly id?: string
  readonly headers?: readonly string[]
}

interface Cell {
  readonly element: StructureElement
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/**
 * Puts the rows of a table into `THead` and `TBody`. Where heads cover several rows or columns, or stand in several
 * rows, heads have ids that begin with `prefix`, and cells say which heads are theirs (ISO 32000-1, 14.8.5.7).
 */
export function tableStructure({children}: StructureElement, prefix: string): TableStructure {
  const rows = children.filter((child): child is StructureElement => typeof child !== 'number' && child.tag === 'TR')
  const others = children.filter((child) => typeof child === 'number' || child.tag !== 'TR')
  const first = rows.findIndex((row) => !isHeadRow(row))
  const [head, body] = first === -1 ? [[], rows] : [rows.slice(0, first), rows.slice(first)]
  const groups = [group('THead', head), group('TBody', body)].filter((own) => own.children.length > 0)
  const cells = gridOf(rows)
  const isPlain = head.length < 2 && cells.every((cell) => !isHead(cell) || (cell.rows === 1 && cell.columns === 1))
  return {children: [...others, ...groups], cells: isPlain ? new Map() : headsOf(cells, prefix)}
}

function group(tag: string, rows: readonly StructureElement[]): StructureElement {
  return {tag, children: [...rows]}
}

function isHeadRow({children}: StructureElement): boolean {
  return children.every((cell) => typeof cell !== 'number' && scopeOf(cell) === 'Column')
}

function scopeOf({attributes}: StructureElement): unknown {
  return attributes?.['Table']?.['Scope']
}

function isHead({element}: Cell): boolean {
  return element.tag === 'TH'
}

/** The cells with their places, 0-based, past those that come down from rows above (HTML, 4.9.12.1). */
function gridOf(rows: readonly StructureElement[]): readonly Cell[] {
  const cells: Cell[] = []
  /** By column the first row that is free. */
  const free: number[] = []
  for (const [row, {children}] of rows.entries()) {
    let column = 0
    for (const element of children) {
      if (typeof element === 'number') continue
      while ((free[column] ?? 0) > row) column++
      const [height, width] = [spanOf(element, 'RowSpan'), spanOf(element, 'ColSpan')]
      cells.push({element, row, column, rows: height, columns: width})
      for (let own = 0; own < width; own++) free[column + own] = row + height
      column += width
    }
  }
  return cells
}

function spanOf({attributes}: StructureElement, name: string): number {
  const span = attributes?.['Table']?.[name]
  return typeof span === 'number' ? span : 1
}

function headsOf(cells: readonly Cell[], prefix: string): ReadonlyMap<StructureElement, CellHeads> {
  const heads = cells.filter(isHead).map((cell) => ({cell, id: `${prefix}-${String(cell.row)}-${String(cell.column)}`}))
  const byRow = new Map<number, typeof heads>()
  const byColumn = new Map<number, typeof heads>()
  for (const head of heads) {
    const {element, row, rows, column, columns} = head.cell
    const isColumn = scopeOf(element) === 'Column'
    const [by, from, count] = isColumn ? [byColumn, column, columns] : [byRow, row, rows]
    for (let at = from; at < from + count; at++) by.set(at, [...(by.get(at) ?? []), head])
  }
  const found = new Map<StructureElement, CellHeads>(heads.map(({cell, id}) => [cell.element, {id}]))
  for (const cell of cells) {
    const above = between(byColumn, cell.column, cell.columns).filter((head) => head.cell.row < cell.row)
    const before = isHead(cell) ? [] : between(byRow, cell.row, cell.rows)
    const headers = [...new Set([...above, ...before].map(({id}) => id))]
    if (headers.length > 0) found.set(cell.element, {...found.get(cell.element), headers})
  }
  return found
}

function between<Head>(heads: ReadonlyMap<number, readonly Head[]>, from: number, count: number): readonly Head[] {
  return Array.from({length: count}, (_, index) => heads.get(from + index) ?? []).flat()
}
