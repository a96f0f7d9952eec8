import type {TableFit} from './column-widths.js'
import {fitTable} from './column-widths.js'
import type {Context} from './context.js'
import type {BoxItem, Item, RowItem} from './items.js'
import type {Block, Paragraph, Table} from './model.js'
import type {Flow, Room} from './room.js'
import {gatherAsides} from './row-asides.js'
import {shrinkBlocks} from './shrink-blocks.js'
import {stackTable} from './stack-table.js'
import type {Band, GridCell} from './table-grid.js'
import {tableGrid, unspanned} from './table-grid.js'

/** What a table is set with. */
export interface TableTools {
  readonly context: Context
  readonly flow: Flow
}

/**
 * Sets a table: a row item a row, or as many rows as cells hold together, with a rule under it; rows are not split
 * unless a page is too short for one. A table that the column cannot hold is set cell under cell, and reported.
 */
export function setTable(table: Table, room: Room, tools: TableTools): readonly Item[] {
  // Rows are as high as their cells, so their lines are on no grid.
  const context = {...tools.context, grid: undefined}
  const fit = fitTable(table, room.width, context)
  if (!fit) {
    const columns = table.body.reduce((most, row) => Math.max(most, row.length), 0)
    // Cells of a single column stand one under the other anyway.
    if (columns > 1) context.problems.push({type: 'stacked', columns, width: room.width, mark: firstMark(table)})
    return tools.flow(stackTable(table), room, context)
  }
  const options: Options = {table, room, fit, context, flow: tools.flow, head: []}
  const head = tableGrid(table.head).flatMap((band) => [
    ...setBand(band, options),
    ruleItem(options, {thickness: 0.8, keep: true})
  ])
  const own = {...options, head}
  const body = tableGrid(table.body).flatMap((band) => [
    ...setBand(band, own),
    ruleItem(options, {thickness: 0.3, keep: false})
  ])
  return [...head.map((item) => ({...item, keep: true})), ...body]
}

/** Of the first words in a table. */
function firstMark({head, body}: Table): number | undefined {
  const [paragraph] = [...head, ...body].flat().flatMap(({blocks}) => blocks.find(isParagraph) ?? [])
  return paragraph?.spans[0]?.mark
}

function isParagraph(block: Block): block is Paragraph {
  return block.type === 'paragraph'
}

interface Options extends TableTools {
  readonly table: Table
  readonly room: Room
  readonly fit: TableFit
  /** Set again at the top of a page that begins with the row. */
  readonly head: readonly Item[]
}

function setBand(band: Band, options: Options): readonly Item[] {
  const cells = band.cells.map((cell) => ({cell, items: setCell(cell, options)}))
  const tops = rowTops(band, cells, options)
  const height = tops.at(-1) ?? 0
  if (band.rows > 1 && height > options.room.height) {
    const rows = unspanned(band).map((row) => setBand(row, options))
    return rows.flatMap((items, index) =>
      index < rows.length - 1 ? [...items, ruleItem(options, {thickness: 0.3, keep: false})] : items
    )
  }
  if (height <= 0) return []
  const places = cells.map(({cell, items}) => ({top: tops[cell.row] ?? 0, items, blocks: cell.cell.blocks}))
  const lists = gatherAsides(places, options)
  const lines = innerRules(band, tops, options)
  const item: RowItem = {
    type: 'row',
    cells: [...lists.map(({top, items}) => lowered(items, top)), ...lines].map((items) => ({items, index: 0})),
    columns: [],
    splits: 'ifTooHigh',
    head: options.head,
    height,
    before: options.table.padding,
    keep: true,
    notes: lists.flatMap(({items}) => items.flatMap(({notes}) => notes)),
    bars: [],
    joined: true
  }
  return [item]
}

function setCell({cell, column, columns}: GridCell, {table, room, fit, context, flow}: Options): readonly Item[] {
  const {padding, direction} = table
  const width = sum(fit.widths.slice(column, column + columns))
  const offset = sum(fit.widths.slice(0, column))
  const left = direction === 'ltr' ? room.left + offset : room.left + room.width - offset - width
  const inner = {...room, left: left + padding, width: Math.max(1, width - 2 * padding), aside: undefined}
  const [first, ...others] = flow(shrinkBlocks(cell.blocks, fit.scale), inner, context)
  return first ? [{...first, before: 0}, ...others] : []
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** Where each row of a band begins, and where the band ends. A cell over several rows makes the last of them higher where it has to. */
function rowTops(
  {rows}: Band,
  cells: readonly {readonly cell: GridCell; readonly items: readonly Item[]}[],
  {table: {padding}}: Options
): readonly number[] {
  const gap = between(padding)
  const tops = [0]
  for (let row = 0; row < rows; row++) {
    const ends = cells.filter(({cell}) => cell.row + cell.rows - 1 === row)
    const bottoms = ends.map(({cell, items}) => (tops[cell.row] ?? 0) + stackedHeight(items))
    const bottom = Math.max(tops[row] ?? 0, ...bottoms)
    tops.push(row === rows - 1 ? bottom : bottom + gap)
  }
  return tops
}

/** The room that a rule takes between two rows of a band. */
function between(padding: number): number {
  return padding * 1.5 + 0.3
}

function stackedHeight(items: readonly Item[]): number {
  return items.reduce((height, item) => height + item.before + item.height, 0)
}

function lowered(items: readonly Item[], top: number): readonly Item[] {
  return top === 0 ? items : [space(top), ...items]
}

/** Room that nothing is painted in. */
function space(height: number): BoxItem {
  const box = {type: 'box', x: 0, width: 0, colour: [0, 0, 0], height} as const
  return {...box, before: 0, keep: true, notes: [], bars: [], joined: true}
}

/** The rules between rows of a band, each under the columns that no cell crosses there. */
function innerRules({cells, rows}: Band, tops: readonly number[], options: Options): readonly (readonly Item[])[] {
  const {table, room, fit} = options
  return Array.from({length: rows - 1}, (_, row) => row).flatMap((row) => {
    const y = (tops[row + 1] ?? 0) - table.padding - 0.3
    const crossing = cells.filter((cell) => cell.row <= row && cell.row + cell.rows - 1 > row)
    return fit.widths.flatMap((width, column) => {
      if (crossing.some((cell) => cell.column <= column && column < cell.column + cell.columns)) return []
      const offset = sum(fit.widths.slice(0, column))
      const x = table.direction === 'ltr' ? room.left + offset : room.left + room.width - offset - width
      return [[space(y), {...space(0.3), x, width, colour: table.rule}]]
    })
  })
}

function ruleItem(
  {table: {direction, padding, rule}, room, fit: {widths}}: Options,
  {thickness, keep}: {readonly thickness: number; readonly keep: boolean}
): BoxItem {
  const width = sum(widths)
  const x = direction === 'ltr' ? room.left : room.left + room.width - width
  return {...space(thickness), x, width, colour: rule, before: padding / 2, keep}
}
