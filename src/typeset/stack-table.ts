import type {Block, Span, Table, TableCell} from './model.js'
import {shrinkBlocks} from './shrink-blocks.js'
import type {GridCell} from './table-grid.js'
import {tableGrid} from './table-grid.js'

/** The head over a cell is set in type so much smaller. */
const headScale = 0.9

/**
 * A table that no column holds, as blocks: the cells of each row one under the other, each below its column's heads. A
 * head is the table's own where it is shown first, and a mere sign later, so that it is read once.
 */
export function stackTable({head, body, padding, rule, direction}: Table): readonly Block[] {
  const heads = tableGrid(head).flatMap(({cells}) => cells)
  const shown = new Set<TableCell>()
  const headsOf = ({column, columns}: GridCell): readonly Block[] =>
    heads
      .filter((own) => own.column < column + columns && column < own.column + own.columns)
      .flatMap(({cell}) => headBlocks(cell, shown))
  const line = {
    type: 'rule',
    thickness: 0.3,
    colour: rule,
    share: 1,
    direction,
    before: padding,
    after: padding
  } as const
  const rows = tableGrid(body).flatMap((band) =>
    Array.from({length: band.rows}, (_, row) => band.cells.filter((cell) => cell.row === row))
  )
  const cellBlocks = (own: GridCell): readonly Block[] => [...headsOf(own), ...own.cell.blocks].map(fromStart)
  const blocks = rows.flatMap((cells) => [...cells.flatMap(cellBlocks), line])
  const left = heads.filter(({cell}) => !shown.has(cell)).flatMap(({cell}) => headBlocks(cell, shown))
  return [...left, ...blocks]
}

function headBlocks(cell: TableCell, shown: Set<TableCell>): readonly Block[] {
  const isFirst = !shown.has(cell)
  shown.add(cell)
  const blocks = shrinkBlocks(cell.blocks, headScale).map((block) => ({...block, keepWithNext: true}))
  return isFirst ? blocks : blocks.flatMap(unmarked)
}

/** Below one another nothing stands at the end edge. */
function fromStart(block: Block): Block {
  return block.type === 'paragraph' ? {...block, align: 'start' as const} : block
}

/** The same without what belongs to the table's own head. */
function unmarked(block: Block): readonly Block[] {
  if (block.type !== 'paragraph') return []
  const spans = block.spans.map(({text, style, locale}): Span => ({text, style, locale}))
  return [{...block, spans}]
}
