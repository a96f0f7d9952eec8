import {fitTable} from './column-widths.js'
import type {Context} from './context.js'
import type {Block} from './model.js'

/** The blocks of a column with its width. */
export interface TableColumn {
  readonly blocks: readonly Block[]
  readonly width: number
}

/** The blocks of columns side by side: where one of their tables is cramped, all are in smaller type. */
export function matchTables(columns: readonly TableColumn[], context: Context): readonly (readonly Block[])[] {
  const blocks = columns.map((column) => column.blocks)
  const count = blocks.flat().filter(({type}) => type === 'table').length
  if (count < 2 || !columns.some((column) => isCramped(column, context))) return blocks
  return blocks.map((own) => own.map((block) => (block.type === 'table' ? {...block, smaller: true} : block)))
}

function isCramped({blocks, width}: TableColumn, context: Context): boolean {
  return blocks.some((block) => block.type === 'table' && (fitTable(block, width, context)?.scale ?? 1) < 1)
}
