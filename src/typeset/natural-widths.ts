import type {Context} from './context.js'
import type {Block, Table} from './model.js'
import {naturalWidths} from './set-paragraph.js'

/** Widths in points: below `least` a word is divided, above `most` nothing changes. */
export interface Widths {
  readonly least: number
  readonly most: number
}

/** The least that is left for a picture. */
const smallestPicture = 48

/** The widths that blocks want, the widest of them. */
export function blockWidths(blocks: readonly Block[], context: Context): Widths {
  return blocks.map((block) => widthsOf(block, context)).reduce(wider, {least: 0, most: 0})
}

function wider(one: Widths, other: Widths): Widths {
  return {least: Math.max(one.least, other.least), most: Math.max(one.most, other.most)}
}

function widthsOf(block: Block, context: Context): Widths {
  switch (block.type) {
    case 'paragraph':
      return naturalWidths(block, context)
    case 'stack':
      return added(blockWidths(block.blocks, context), block.start + block.end)
    case 'picture':
      return {least: Math.min(block.width, smallestPicture), most: block.width}
    case 'columns':
      return sumOf(
        block.cells.map(({blocks}) => blockWidths(blocks, context)),
        block.gap
      )
    case 'table':
      return tableWidths(block, context)
    case 'rule':
      return {least: 0, most: 0}
  }
}

function added({least, most}: Widths, width: number): Widths {
  return {least: least + width, most: most + width}
}

function sumOf(parts: readonly Widths[], gap: number): Widths {
  return added(
    parts.reduce((sum, part) => ({least: sum.least + part.least, most: sum.most + part.most}), {least: 0, most: 0}),
    gap * Math.max(0, parts.length - 1)
  )
}

/** How many rows of a table in a table are looked at. */
const sampled = 20

function tableWidths({head, body, padding}: Table, context: Context): Widths {
  const rows = [...head, ...body.slice(0, sampled)]
  return rows
    .map((row) =>
      sumOf(
        row.map(({blocks}) => added(blockWidths(blocks, context), 2 * padding)),
        0
      )
    )
    .reduce(wider, {least: 0, most: 0})
}
