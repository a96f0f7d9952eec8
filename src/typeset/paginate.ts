import type {Cursor, Item, RowItem} from './items.js'
import type {Colour, Placed} from './model.js'

/** What stands on one page of a column, and what is left. */
interface Filled {
  readonly placed: readonly Placed[]
  readonly height: number
  readonly next: Cursor
}

/** The room on a page. */
interface PageRoom {
  readonly top: number
  readonly height: number
  /** Nothing stands above: what does not fit is placed all the same, at least one item of it. */
  readonly force: boolean
}

/** Cuts a list of items into pages, each item once (but heads of tables, which are repeated). Each page's items in logical order. */
export function paginate(
  items: readonly Item[],
  {top, height}: {top: number; height: number}
): readonly (readonly Placed[])[] {
  const pages: (readonly Placed[])[] = []
  let cursor: Cursor = {items, index: 0}
  do {
    const {placed, next} = fill(cursor, {top, height, force: true})
    pages.push(placed)
    cursor = next
  } while (!isDone(cursor))
  return pages
}

function isDone({items, index}: Cursor): boolean {
  return index >= items.length
}

interface Fill {
  readonly placed: Placed[]
  /** How much of the room is taken. */
  y: number
  /** Where the list itself begins, below a repeated head. */
  start: number
  cursor: Cursor
}

/** Fills the room with whole groups of items that belong together, then with as much of a row as fits. */
function fill(cursor: Cursor, room: PageRoom): Filled {
  const state: Fill = {placed: [], y: 0, start: 0, cursor}
  repeatHead(state, room)
  state.start = state.y
  while (!isDone(state.cursor)) {
    const isTop = state.y === state.start && room.force
    const outcome = placeGroup(state, room)
    if (outcome === 'placed') continue
    if (outcome === 'refused' && isTop) placeOne(state, room)
    break
  }
  return {placed: state.placed, height: state.y, next: state.cursor}
}

/** What became of what was to be placed: all of it is there, a part of it and the room is full, or nothing. */
type Outcome = 'placed' | 'split' | 'refused'

/** Sets a table's head again where a page begins inside the table. */
function repeatHead(state: Fill, room: PageRoom): void {
  const item = itemAt(state.cursor)
  if (item?.type !== 'row' || state.cursor.index === 0) return
  const height = item.head.reduce((sum, own) => sum + own.before + own.height, 0)
  if (height > room.height / 2) return
  for (const head of item.head) {
    const above = state.y === 0 ? 0 : head.before
    state.placed.push(...placeItem(head, room.top + state.y + above, {above, repeated: true}))
    state.y += above + head.height
  }
}

function itemAt({items, index, rest}: Cursor): Item | undefined {
  return rest ?? items[index]
}

/** Places the items up to the next place where a page may end; undoes it where they do not fit. */
function placeGroup(state: Fill, room: PageRoom): Outcome {
  const saved = {count: state.placed.length, y: state.y, cursor: state.cursor}
  for (;;) {
    const item = itemAt(state.cursor)
    if (!item) return 'placed'
    const outcome = place(state, item, room)
    if (outcome === 'split') return 'split'
    if (outcome === 'refused') {
      state.placed.length = saved.count
      state.y = saved.y
      state.cursor = saved.cursor
      return 'refused'
    }
    if (!item.keep) return 'placed'
  }
}

function place(state: Fill, item: Item, room: PageRoom): Outcome {
  // What is left of a row is filled anew, so that tables in it get their heads.
  if (state.cursor.rest === undefined && placeWhole(state, item, room)) return 'placed'
  if (item.type !== 'row') return 'refused'
  return state.cursor.rest !== undefined || item.splits === 'freely' ? fillRow(state, item, room) : 'refused'
}

function placeWhole(state: Fill, item: Item, room: PageRoom): boolean {
  const above = state.y === 0 ? 0 : item.before
  if (state.y + above + item.height > room.height + tolerance) return false
  state.placed.push(...placeItem(item, room.top + state.y + above, {above, repeated: false}))
  state.y += above + item.height
  state.cursor = {items: state.cursor.items, index: state.cursor.index + 1}
  return true
}

const tolerance = 0.01

/** At the top of a page: as many items as fit, kept together or not, and at least one. */
function placeOne(state: Fill, room: PageRoom): void {
  const {length} = state.placed
  for (let item = itemAt(state.cursor); item; item = itemAt(state.cursor)) {
    if (placeWhole(state, item, room)) continue
    if (item.type === 'row' && fillRow(state, item, room) !== 'refused') return
    if (state.placed.length > length) return
    placeWhole(state, item, {...room, height: Infinity})
    return
  }
}

/** Sets as much of a row as fits, all its cells advancing; places nothing where one of them could not. */
function fillRow(state: Fill, row: RowItem, room: PageRoom): Outcome {
  const above = state.y === 0 ? 0 : row.before
  const top = room.top + state.y + above
  const force = room.force && state.y === state.start
  const filled = row.cells.map((cell) => fill(cell, {top, height: room.height - state.y - above, force}))
  if (filled.some(({next}, index) => !hasAdvanced(next, row.cells[index]))) return 'refused'
  const cells = filled.map(({next}) => next)
  const height = Math.max(...filled.map((own) => own.height))
  state.placed.push(...bars(row, {top, height, above}), ...filled.flatMap(({placed}) => placed))
  const {items, index} = state.cursor
  if (cells.every(isDone)) {
    state.y += above + height
    state.cursor = {items, index: index + 1}
    return 'placed'
  }
  state.y = room.height
  state.cursor = {
    items,
    index,
    rest: {...row, cells, height: Math.max(...cells.map(heightLeft)), before: 0, joined: true}
  }
  return 'split'
}

function hasAdvanced(next: Cursor, before: Cursor | undefined): boolean {
  return isDone(next) || next.index > (before?.index ?? 0) || next.rest !== before?.rest
}

function heightLeft({items, index, rest}: Cursor): number {
  let height = 0
  for (let at = index; at < items.length; at++) {
    const item = at === index && rest ? rest : items[at]
    if (item) height += item.height + (at === index ? 0 : item.before)
  }
  return height
}

interface Placing {
  /** The space above it that belongs to it. */
  readonly above: number
  readonly repeated: boolean
}

function placeItem(item: Item, top: number, placing: Placing): readonly Placed[] {
  const {height, above} = {height: item.height, above: placing.above}
  return [...bars(item, {top, height, above}), ...placeContent(item, top, placing)]
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
      return [box(item.x, top, item)]
    case 'row':
      return item.cells.flatMap((cell) => placeAll(cell, top, repeated))
  }
}

function placeAll(cursor: Cursor, top: number, repeated: boolean): readonly Placed[] {
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

function bars(item: Item, {top, height, above}: {top: number; height: number; above: number}): readonly Placed[] {
  const start = item.joined ? top - above : top
  return item.bars.map(({x, width, colour}) => box(x, start, {width, height: top + height - start, colour}))
}

function box(x: number, y: number, {width, height, colour}: {width: number; height: number; colour: Colour}): Placed {
  return {type: 'box', x, y, width, height, colour}
}
