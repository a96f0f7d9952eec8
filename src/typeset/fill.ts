import type {Foot, FootStyle} from './foot.js'
import {addNotes, footHeight, putOff} from './foot.js'
import type {ColumnFrame, Cursor, Item, PictureItem, RowItem} from './items.js'
import {beginsOnGrid} from './items.js'
import type {Placed} from './model.js'
import {lowered, placeBars, placeItem} from './place-item.js'

/** What stands on one page of a column, and what is left. */
export interface Filled {
  readonly placed: readonly Placed[]
  /** Where it ends. */
  readonly bottom: number
  readonly next: Cursor
  readonly foot: Foot
}

/** The room on a page. Heights count from the top of the page's text; `origin` is that top on the paper. */
export interface Room {
  readonly origin: number
  readonly from: number
  readonly to: number
  /** Nothing stands above: what does not fit is placed all the same, at least one item of it. */
  readonly force: boolean
  /** Where notes of what is placed are set. */
  readonly column: ColumnFrame
  /** The distance between the lines of the grid; 0 where there is none. */
  readonly step: number
  readonly style: FootStyle
}

interface Fill {
  readonly placed: Placed[]
  /** How much of the room is taken. */
  y: number
  /** Where the list itself begins, below a repeated head. */
  start: number
  cursor: Cursor
  foot: Foot
  /** Since which of the placed there were only items off the grid that keep with what follows: a heading's. */
  loose: number | undefined
  /** The last line ends in a hyphen. */
  hyphenated: boolean
}

type Saved = Omit<Fill, 'placed'> & {readonly count: number}

/** Whether nothing is left. */
export function isDone({items, index}: Cursor): boolean {
  return index >= items.length
}

/** Fills the room with whole groups of items that belong together, then with as much of a row as fits. */
export function fill(cursor: Cursor, foot: Foot, room: Room): Filled {
  const {from} = room
  const state: Fill = {placed: [], y: from, start: from, cursor, foot, loose: undefined, hyphenated: false}
  repeatHead(state, room)
  state.start = state.y
  const history: Saved[] = []
  while (!isDone(state.cursor)) {
    const saved = save(state)
    const outcome = placeGroup(state, room)
    if (outcome === 'placed') history.push(saved)
    else if (outcome === 'refused' && state.y === state.start && room.force) placeOne(state, room)
    else {
      if (outcome === 'refused') leaveHyphen(state, history)
      break
    }
    if (history.length > remembered) history.shift()
  }
  return {placed: state.placed, bottom: state.y, next: state.cursor, foot: state.foot}
}

/** How many groups, and how many points of text, a page may lose so that it does not end in a hyphen. */
const remembered = 3
const lost = 48

/** Takes the last lines away where the page would end in a hyphen and an end without one is near. */
function leaveHyphen(state: Fill, history: readonly Saved[]): void {
  if (!state.hyphenated) return
  const better = history.findLast(({hyphenated}) => !hyphenated)
  if (better && better.y > state.start && state.y - better.y <= lost) restore(state, better)
}

function save({placed, y, start, cursor, foot, loose, hyphenated}: Fill): Saved {
  return {count: placed.length, y, start, cursor, foot, loose, hyphenated}
}

function restore(state: Fill, {count, ...saved}: Saved): void {
  state.placed.length = count
  Object.assign(state, saved)
}

/** What became of what was to be placed: all of it is there, a part of it and the room is full, or nothing. */
type Outcome = 'placed' | 'split' | 'refused'

/** Sets a table's head again where a page begins inside the table. */
function repeatHead(state: Fill, {origin, from, to}: Room): void {
  const item = itemAt(state.cursor)
  if (item?.type !== 'row' || state.cursor.index === 0) return
  const height = item.head.reduce((sum, own) => sum + own.before + own.height, 0)
  if (height > (to - from) / 2) return
  for (const head of item.head) {
    const above = state.y === from ? 0 : head.before
    state.placed.push(...placeItem(head, origin + state.y + above, {above, repeated: true}))
    state.y += above + head.height
  }
}

function itemAt({items, index, rest}: Cursor): Item | undefined {
  return rest ?? items[index]
}

/** How small a picture may become so that it fits what is left of a page. */
const pictureScales = [1, 0.92, 0.84, 0.76, 0.68, 0.6]

/** Places the items up to the next place where a page may end; a picture may become smaller for that. */
function placeGroup(state: Fill, room: Room): Outcome {
  if (itemAt(state.cursor)?.type !== 'picture') {
    const outcome = tryGroup(state, room, 1)
    return outcome === 'refused' ? splitKept(state, room) : outcome
  }
  for (const scale of pictureScales) {
    const outcome = tryGroup(state, room, scale)
    if (outcome !== 'refused') return outcome
  }
  return 'refused'
}

/** Splits a row that has room, but has to stay with what follows it and has none: its last lines go over with that. */
function splitKept(state: Fill, room: Room): Outcome {
  const row = itemAt(state.cursor)
  if (row?.type !== 'row' || row.splits !== 'freely' || !row.keep) return 'refused'
  const saved = save(state)
  const outcome = fillRow(state, row, room)
  const foot = Math.max(...[room.column, ...row.columns].map((column) => footHeight(state.foot, column)))
  const to = state.y + foot - 1
  restore(state, saved)
  if (outcome !== 'placed') return 'refused'
  if (fillRow(state, row, {...room, to}) === 'split') return 'split'
  restore(state, saved)
  return 'refused'
}

/** The same with pictures of one size; undoes it where the items do not fit. */
function tryGroup(state: Fill, room: Room, scale: number): Outcome {
  const saved = save(state)
  for (;;) {
    const own = itemAt(state.cursor)
    if (!own) return 'placed'
    const item = own.type === 'picture' ? scaled(own, scale) : own
    const outcome = place(state, item, room)
    if (outcome === 'split') return 'split'
    if (outcome === 'refused') {
      restore(state, saved)
      return 'refused'
    }
    if (!item.keep) return 'placed'
  }
}

function scaled(picture: PictureItem, scale: number): PictureItem {
  const {x, width, height, anchor} = picture
  return {...picture, width: width * scale, height: height * scale, x: x + anchor * width * (1 - scale)}
}

function place(state: Fill, item: Item, room: Room): Outcome {
  // A row that is split anywhere is filled, so that its lines find the grid, and tables in it get their heads.
  if (item.type === 'row' && (state.cursor.rest !== undefined || item.splits === 'freely')) {
    return fillRow(state, item, room)
  }
  return placeWhole(state, item, room) ? 'placed' : 'refused'
}

const tolerance = 0.01

function placeWhole(state: Fill, item: Item, room: Room): boolean {
  const {top, above, shift} = topOf(state, item, room)
  const bottom = top + item.height
  if (bottom > room.to - footHeight(state.foot, room.column) + tolerance) return false
  const foot = addNotes(state.foot, item.notes, {available: room.to - bottom, style: room.style, force: false})
  if (!foot) return false
  state.foot = foot
  settle(state, {shift, isLoose: item.keep && !beginsOnGrid(item)})
  state.placed.push(...placeItem(item, room.origin + top, {above, repeated: false}))
  state.y = bottom
  state.cursor = {items: state.cursor.items, index: state.cursor.index + 1}
  state.hyphenated = item.type === 'line' && item.hyphenated
  return true
}

interface Top {
  readonly top: number
  /** The space above that bars go on over. */
  readonly above: number
  /** By how much the heading before is lowered, so that the text comes to the grid. */
  readonly shift: number
}

function topOf({y, loose}: Fill, item: Item, {from, step}: Room): Top {
  const natural = y === from ? y : y + item.before
  const top = step > 0 && beginsOnGrid(item) ? Math.ceil((natural - tolerance) / step) * step : natural
  const shift = loose === undefined ? 0 : Math.max(0, top - natural)
  return {top, shift, above: top - y - shift}
}

/** Lowers the heading that is being placed where its text has to come further down, so that the two stay close. */
function settle(state: Fill, {shift, isLoose}: {readonly shift: number; readonly isLoose: boolean}): void {
  if (state.loose !== undefined && shift > tolerance) {
    for (let index = state.loose; index < state.placed.length; index++) {
      const placed = state.placed[index]
      if (placed) state.placed[index] = lowered(placed, shift)
    }
  }
  state.loose = isLoose ? (state.loose ?? state.placed.length) : undefined
}

/** At the top of a page: as many items as fit, kept together or not, and at least one. */
function placeOne(state: Fill, room: Room): void {
  const {length} = state.placed
  for (let item = itemAt(state.cursor); item; item = itemAt(state.cursor)) {
    const outcome = place(state, item, room)
    if (outcome === 'placed') continue
    if (outcome === 'split' || (item.type === 'row' && fillRow(state, item, room) !== 'refused')) return
    if (state.placed.length === length) placeAnyhow(state, item, room)
    return
  }
}

/** Places an item that is too high for the page; its notes, and those that wait, go to the next. */
function placeAnyhow(state: Fill, item: Item, room: Room): void {
  state.foot = addNotes(putOff(state.foot), item.notes, {available: 0, style: room.style, force: true}) ?? state.foot
  const {top, above} = topOf(state, item, room)
  state.placed.push(...placeItem(item, room.origin + top, {above, repeated: false}))
  state.y = top + item.height
  state.cursor = {items: state.cursor.items, index: state.cursor.index + 1}
}

/** Sets as much of a row as fits, all its cells advancing; places nothing where one of them could not. */
function fillRow(state: Fill, row: RowItem, room: Room): Outcome {
  const {top, above, shift} = topOf(state, row, room)
  const force = room.force && state.y === state.start
  const {cells: filled, foot} = fillCells(row, state.foot, {...room, from: top, force})
  if (filled.some(({next}, index) => !hasAdvanced(next, row.cells[index]))) return 'refused'
  const cells = filled.map(({next}) => next)
  const bottom = Math.max(...filled.map((own) => own.bottom))
  settle(state, {shift, isLoose: row.keep && !beginsOnGrid(row)})
  state.foot = foot
  state.hyphenated = false
  const bars = placeBars(row, {top: room.origin + top, height: bottom - top, above})
  state.placed.push(...bars, ...filled.flatMap(({placed}) => placed))
  const {items, index} = state.cursor
  if (cells.every(isDone)) {
    state.y = bottom
    state.cursor = {items, index: index + 1}
    return 'placed'
  }
  state.y = room.to
  state.cursor = {items, index, rest: {...row, cells, before: 0, joined: true}}
  return 'split'
}

interface FilledCells {
  readonly cells: readonly Filled[]
  readonly foot: Foot
}

/** How often a row whose cells share one foot is filled again, because notes of a later cell took room of an earlier one. */
const attempts = 3

function fillCells(row: RowItem, foot: Foot, room: Room): FilledCells {
  let filled = fillOnce(row, foot, room)
  for (let attempt = 0, {to} = room; attempt < attempts && row.columns.length === 0; attempt++) {
    const bottom = Math.max(...filled.cells.map((own) => own.bottom))
    const excess = bottom - room.to + footHeight(filled.foot, room.column)
    if (filled.foot === foot || excess <= tolerance) break
    to -= excess
    filled = fillOnce(row, foot, {...room, to})
  }
  return filled
}

function fillOnce(row: RowItem, foot: Foot, room: Room): FilledCells {
  let last = foot
  const cells = row.cells.map((cell, index) => {
    const filled = fill(cell, last, {...room, column: row.columns[index] ?? room.column})
    last = filled.foot
    return filled
  })
  return {cells, foot: last}
}

function hasAdvanced(next: Cursor, before: Cursor | undefined): boolean {
  return isDone(next) || next.index > (before?.index ?? 0) || next.rest !== before?.rest
}
