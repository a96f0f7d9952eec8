import type {Cursor, Item} from './items.js'
import type {Colour, Placed} from './model.js'

/** How an item is placed. */
export interface Placing {
  /** The space above it that belongs to it: bars go on over it. */
  readonly above: number
  readonly repeated: boolean
}

/** An item with its bars, its top at `top` on the page. */
export function placeItem(item: Item, top: number, placing: Placing): readonly Placed[] {
  const {height} = item
  return [...placeBars(item, {top, height, above: placing.above}), ...placeContent(item, top, placing)]
}

/** The bars beside an item. */
export function placeBars(
  item: Item,
  {top, height, above}: {readonly top: number; readonly height: number; readonly above: number}
): readonly Placed[] {
  const start = item.joined ? top - above : top
  return item.bars.map(({x, width, colour}) => box(x, start, {width, height: top + height - start, colour}))
}

/** A list of items one under the other from `top`, wherever pages end. */
export function placeAll(cursor: Cursor, top: number, repeated: boolean): readonly Placed[] {
  const placed: Placed[] = []
  let y = top
  for (let index = cursor.index; index < cursor.items.length; index++) {
    const item = index === cursor.index && cursor.rest ? cursor.rest : cursor.items[index]
    if (!item) continue
    const above = index === cursor.index ? 0 : item.before
    placed.push(...placeItem(item, y + above, {above, repeated}))
    y += above + item.height
  }
  return placed
}

/** The same further down. */
export function lowered(placed: Placed, by: number): Placed {
  if (placed.type !== 'line') return {...placed, y: placed.y + by}
  return {...placed, y: placed.y + by, top: placed.top + by}
}

function placeContent(item: Item, top: number, {repeated}: Placing): readonly Placed[] {
  switch (item.type) {
    case 'line': {
      const place = {type: 'line', y: top + item.baseline, top, height: item.height, repeated} as const
      const own: Placed = {...place, line: item.line}
      return item.asides ? [own, {...place, line: item.asides, beside: true}] : [own]
    }
    case 'picture':
      return [
        {type: 'picture', image: item.image, x: item.x, y: top, width: item.width, height: item.height, mark: item.mark}
      ]
    case 'box':
      return item.width > 0 ? [box(item.x, top, item)] : []
    case 'row':
      return item.cells.flatMap((cell) => placeAll(cell, top, repeated))
  }
}

function box(x: number, y: number, {width, height, colour}: {width: number; height: number; colour: Colour}): Placed {
  return {type: 'box', x, y, width, height, colour}
}
