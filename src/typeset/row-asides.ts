import type {Context} from './context.js'
import type {Item} from './items.js'
import type {Aside, Block, Paragraph} from './model.js'
import type {Frame} from './set-paragraph.js'
import {setAsides} from './set-paragraph.js'

/** The items of a cell and where they begin in their row; `blocks` is what they were made of. */
export interface CellItems {
  readonly top: number
  readonly items: readonly Item[]
  readonly blocks: readonly Block[]
}

/** Cells share the margins of their table: what stands beside lines at one height is set there as one. */
export function gatherAsides(
  cells: readonly CellItems[],
  {room, context}: {readonly room: Frame; readonly context: Context}
): readonly CellItems[] {
  const paragraph = firstParagraph(cells.flatMap(({blocks}) => blocks))
  const gathered = new Map<number, Aside[]>()
  for (const cell of cells) {
    for (const {item, y} of heights(cell)) {
      if (item.type === 'line' && item.line.asides.length > 0) addTo(gathered, y, item.line.asides)
    }
  }
  if (!paragraph || gathered.size === 0) return cells
  return cells.map((cell) => ({...cell, items: heights(cell).map(({item, y}) => withAsides(item, gathered, y))}))

  function withAsides(item: Item, all: Map<number, Aside[]>, y: number): Item {
    const asides = all.get(y)
    if (item.type !== 'line' || !asides || !paragraph) return item
    all.delete(y)
    return {...item, asides: setAsides(asides, paragraph, {frame: room, context})}
  }
}

interface ItemHeight {
  readonly item: Item
  /** Of its top in the row, rounded to points. */
  readonly y: number
}

function heights({top, items}: CellItems): readonly ItemHeight[] {
  let y = top
  return items.map((item, index) => {
    y += index === 0 ? 0 : item.before
    const own = {item, y: Math.round(y)}
    y += item.height
    return own
  })
}

function addTo(gathered: Map<number, Aside[]>, y: number, asides: readonly Aside[]): void {
  const known = gathered.get(y)
  if (known) known.push(...asides)
  else gathered.set(y, [...asides])
}

function firstParagraph(blocks: readonly Block[]): Paragraph | undefined {
  for (const block of blocks) {
    if (block.type === 'paragraph') return block
    const inner = block.type === 'stack' ? firstParagraph(block.blocks) : undefined
    if (inner) return inner
  }
  return undefined
}
