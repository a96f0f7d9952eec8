import {setBalanced} from './balance.js'
import type {Context} from './context.js'
import {matchTables} from './match-tables.js'
import type {Bar, ColumnFrame, Item, LineItem, RowItem} from './items.js'
import {beginsOnGrid, endsOnGrid, heightOf} from './items.js'
import type {Block, Columns, Paragraph, Picture, Rule, Stack} from './model.js'
import type {Room} from './room.js'
import {shareHeights} from './share-heights.js'
import {setParagraph} from './set-paragraph.js'
import {setTable} from './set-table.js'

/** Sets blocks one under the other as a flat list of items. Space between two is the larger of what they ask for. */
export function flow(blocks: readonly Block[], room: Room, context: Context): readonly Item[] {
  const items: Item[] = []
  let after = 0
  for (const block of blocks) {
    const set = flowBlock(block, room, context)
    const [first, ...others] = set
    if (!first) continue
    const before = Math.max(first.before, block.before, after)
    items.push({...first, before: onGrid(before, {last: items.at(-1), first}, context)})
    // One by one: as arguments of one call they would be too many for the stack.
    for (const item of others) items.push(item)
    const last = items.at(-1)
    if (block.keepWithNext === true && last) items[items.length - 1] = {...last, keep: true}
    after = block.after
  }
  return items
}

/** Between two lines on the grid there are whole lines, or none: after a heading rather too few. */
function onGrid(
  space: number,
  {last, first}: {readonly last: Item | undefined; readonly first: Item},
  {grid}: Context
): number {
  if (!grid || !last || !endsOnGrid(last) || !beginsOnGrid(first)) return space
  return Math.floor(space / grid.step + (last.keep ? 0.25 : 0.5)) * grid.step
}

function flowBlock(block: Block, room: Room, context: Context): readonly Item[] {
  switch (block.type) {
    case 'paragraph':
      return flowParagraph(block, room, context)
    case 'stack':
      return flowStack(block, room, context)
    case 'columns':
      return flowColumns(block, room, context)
    case 'table':
      return setTable(block, room, {context, flow})
    case 'picture':
      return [setPicture(block, room)]
    case 'rule':
      return [setRule(block, room)]
  }
}

/** A paragraph with the notes of each line, and notes to those after them. */
function flowParagraph(paragraph: Paragraph, room: Room, context: Context): readonly Item[] {
  const set = paragraph.balanced === true ? setBalanced : setParagraph
  return set(paragraph, room, context).map((item) => withNotes(item, room, context))
}

function withNotes(item: LineItem, room: Room, context: Context): LineItem {
  const blocks = item.line.notes ?? []
  if (blocks.length === 0) return item
  const ungridded = {...context, grid: undefined}
  const {foot} = room
  const notes = blocks.flatMap((note) => {
    const items = flow(note, {...foot, height: room.height, foot}, ungridded)
    return [
      {items: items.map(withoutNotes), column: {left: foot.left, width: foot.width}},
      ...items.flatMap((own) => own.notes)
    ]
  })
  return {...item, notes}
}

function withoutNotes(item: Item): Item {
  return item.notes.length > 0 ? {...item, notes: []} : item
}

function flowStack({blocks, direction, start, end, bar}: Stack, room: Room, context: Context): readonly Item[] {
  // Deep nesting would leave no room: half of the column is always left.
  const free = Math.max(0, room.width - room.foot.width / 2)
  const share = Math.min(1, free / Math.max(start + end, 1))
  const [inStart, inEnd] = [start * share, end * share]
  const left = room.left + (direction === 'ltr' ? inStart : inEnd)
  const inner = {...room, left, width: room.width - inStart - inEnd}
  const items = flow(blocks, inner, context)
  // Where there is no more room to move in, a bar would touch the text.
  if (!bar || inStart < 2 * bar.width) return items
  const x = direction === 'ltr' ? room.left : room.left + room.width - bar.width
  const own: Bar = {...bar, x}
  return items.map((item, index) => ({...item, bars: [own, ...item.bars], joined: index > 0}))
}

function flowColumns({cells, gap, direction = 'ltr'}: Columns, room: Room, context: Context): readonly Item[] {
  const shares = cells.reduce((sum, {width}) => sum + width, 0)
  const free = room.width - gap * (cells.length - 1)
  let start = 0
  const widths = cells.map(({width}) => (free * width) / shares)
  const matched = matchTables(
    cells.map(({blocks}, index) => ({blocks, width: widths[index] ?? 0})),
    context
  )
  const lists = cells.map(({aside}, index) => {
    const own = widths[index] ?? 0
    const left = room.left + (direction === 'ltr' ? start : room.width - start - own)
    const edge = aside === 'right' ? left + own : left
    const frame = {left, width: own, aside: aside && {side: aside, edge}}
    start += own + gap
    return {column: frame, items: flow(matched[index] ?? [], {...frame, height: room.height, foot: frame}, context)}
  })
  return rowOf(shareHeights(lists))
}

/** One row that may be split; where it holds a single list, just that list. */
function rowOf(columns: readonly {readonly column: ColumnFrame; readonly items: readonly Item[]}[]): readonly Item[] {
  const lists = columns.map(({items}) => items)
  const [only] = lists
  if (lists.length === 1 && only) return only
  const row: RowItem = {
    type: 'row',
    cells: lists.map((items) => ({items, index: 0})),
    columns: columns.map(({column: {left, width}}) => ({left, width})),
    splits: 'freely',
    head: [],
    height: Math.max(0, ...lists.map(heightOf)),
    before: Math.max(0, ...lists.map(([first]) => first?.before ?? 0)),
    keep: lists.some((items) => items.at(-1)?.keep === true),
    notes: [],
    bars: [],
    joined: true
  }
  return row.height === 0 ? [] : [row]
}

/** A picture is never higher than this share of the page. */
const tallest = 0.4

function setPicture({image, width, height, direction, align, mark}: Picture, room: Room): Item {
  const scale = Math.min(1, room.width / width, (room.height * tallest) / height)
  const own = width * scale
  const anchor = align === 'centre' ? 0.5 : direction === 'ltr' ? 0 : 1
  return {
    type: 'picture',
    image,
    x: room.left + anchor * (room.width - own),
    width: own,
    anchor,
    height: height * scale,
    mark,
    before: 0,
    keep: false,
    notes: [],
    bars: [],
    joined: true
  }
}

function setRule({thickness, colour, share, direction}: Rule, room: Room): Item {
  const width = room.width * share
  const x = direction === 'ltr' ? room.left : room.left + room.width - width
  return {type: 'box', x, width, colour, height: thickness, before: 0, keep: false, notes: [], bars: [], joined: true}
}
