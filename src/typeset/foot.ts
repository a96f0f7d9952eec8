/**
 * The notes at the foot of one page, in areas: one for each column that notes are set in, under a short rule. A note
 * that does not fit goes on at the foot of the next page. Nothing here is changed in place, so that what did not fit
 * can be forgotten.
 */
import type {ColumnFrame, Cursor, FootNote, Item} from './items.js'
import type {Colour, Placed} from './model.js'
import {placeItem} from './place-item.js'

/** The areas of one page. */
export type Foot = readonly FootArea[]

interface FootArea {
  readonly column: ColumnFrame
  /** What stands on this page. */
  readonly items: readonly Item[]
  /** All of it, with the rule; 0 where nothing stands here. */
  readonly height: number
  /** What goes to the next page, note by note. */
  readonly rest: readonly Cursor[]
}

/** The rule above notes. */
export interface FootStyle {
  readonly colour: Colour
  readonly thickness: number
  /** The most that it is wide; never more than a third of its column. */
  readonly width: number
  /** The least room between the text and the rule, and between the rule and the notes. */
  readonly above: number
  readonly below: number
}

/** How much of the page's height notes take in a column, with those that stand under or above them. */
export function footHeight(foot: Foot, column: ColumnFrame): number {
  if (foot.length === 0) return 0
  return (areaOf(foot, column)?.height ?? 0) + heightOfOthers(foot, column)
}

/** Whether no note has to go on. */
export function isFootDone(foot: Foot): boolean {
  return foot.every(({rest}) => rest.length === 0)
}

/** What room there is for the notes of a line. */
export interface FootRoom {
  /** From the line's bottom to the end of the page. */
  readonly available: number
  readonly style: FootStyle
  /** The line cannot go to the next page. */
  readonly force: boolean
}

/** Adds the notes of a line; `undefined` where the line had better go to the next page with them. */
export function addNotes(foot: Foot, notes: readonly FootNote[], room: FootRoom): Foot | undefined {
  let added: Foot | undefined = foot
  for (const note of notes) added &&= addNote(added, note, room)
  return added
}

/** A shorter note than this is not divided, in points. */
const divided = 64

function addNote(foot: Foot, {items, column}: FootNote, {available, style, force}: FootRoom): Foot | undefined {
  const area = areaOf(foot, column) ?? {column, items: [], height: 0, rest: []}
  const cursor: Cursor = {items, index: 0}
  if (area.rest.length > 0) return withArea(foot, {...area, rest: [...area.rest, cursor]})
  const room = available - heightOfOthers(foot, column) - heightWithRule(area, style)
  const {count, height} = fitting(cursor, {room, isFirst: area.items.length === 0})
  const isWhole = count === items.length
  if (!isWhole && !force && (count === 0 || heightLeft(cursor) < divided)) return undefined
  return withArea(foot, advanced(area, {cursor, count, height: height + heightWithRule(area, style)}))
}

/** The foot of the next page with what is left of these notes, at most so high a share of the page. */
export function carryFoot(foot: Foot, most: number, style: FootStyle): Foot {
  const carried = foot.filter(({rest}) => rest.length > 0)
  return carried.map(({column, rest}) => {
    let area: FootArea = {column, items: [], height: 0, rest: []}
    for (const cursor of rest) area = carryNote(area, cursor, {most, style})
    return area
  })
}

/** All of these notes on the next page. */
export function putOff(foot: Foot): Foot {
  return foot.map(({column, items, rest}) => ({
    column,
    items: [],
    height: 0,
    rest: items.length > 0 ? [{items, index: 0}, ...rest] : rest
  }))
}

function carryNote(
  area: FootArea,
  cursor: Cursor,
  {most, style}: {readonly most: number; readonly style: FootStyle}
): FootArea {
  if (area.rest.length > 0) return {...area, rest: [...area.rest, cursor]}
  const base = heightWithRule(area, style)
  const isFirst = area.items.length === 0
  const {count, height} = fitting(cursor, {room: most - base, isFirst})
  if (count > 0 || !isFirst) return advanced(area, {cursor, count, height: height + base})
  // Nothing of it fits by the rules: one item of it has to stand somewhere.
  const own = cursor.items[cursor.index]?.height ?? 0
  return advanced(area, {cursor, count: 1, height: own + base})
}

interface Advance {
  readonly cursor: Cursor
  readonly count: number
  /** Of the area from now on. */
  readonly height: number
}

function advanced(area: FootArea, {cursor, count, height}: Advance): FootArea {
  const {items, index} = cursor
  const rest = index + count < items.length ? [{items, index: index + count}] : []
  if (count === 0) return {...area, rest}
  return {...area, items: [...area.items, ...items.slice(index, index + count)], height, rest}
}

/** How many items fit, up to the last after which a page may end. */
function fitting(
  {items, index}: Cursor,
  {room, isFirst}: {readonly room: number; readonly isFirst: boolean}
): {readonly count: number; readonly height: number} {
  let fits = {count: 0, height: 0}
  let height = 0
  for (let at = index; at < items.length; at++) {
    const item = items[at]
    if (!item) break
    height += item.height + (isFirst && at === index ? 0 : item.before)
    if (height > room + 0.01) break
    if (!item.keep || at === items.length - 1) fits = {count: at - index + 1, height}
  }
  return fits
}

function heightLeft({items, index}: Cursor): number {
  let height = 0
  for (let at = index; at < items.length && height < divided; at++) height += items[at]?.height ?? 0
  return height
}

function heightWithRule({items, height}: FootArea, {above, thickness, below}: FootStyle): number {
  return items.length > 0 ? height : above + thickness + below
}

function areaOf(foot: Foot, {left, width}: ColumnFrame): FootArea | undefined {
  return foot.find(({column}) => column.left === left && column.width === width)
}

function withArea(foot: Foot, area: FootArea): Foot {
  const others = foot.filter(({column}) => column.left !== area.column.left || column.width !== area.column.width)
  return [...others, area]
}

/** Of a page and its columns, the page's notes stand under those of the columns. */
function heightOfOthers(foot: Foot, own: ColumnFrame): number {
  return foot.reduce((most, {column, height}) => (isApart(column, own) ? most : Math.max(most, height)), 0)
}

/** Whether two columns are different and stand side by side, or are the same. */
function isApart(one: ColumnFrame, other: ColumnFrame): boolean {
  if (one.left === other.left && one.width === other.width) return true
  return one.left + one.width <= other.left || other.left + other.width <= one.left
}

/** Sets the notes at the end of a page that ends at `bottom`, column by column. */
export function placeFoot(foot: Foot, bottom: number, style: FootStyle): readonly Placed[] {
  return foot
    .toSorted((one, other) => one.column.left - other.column.left || one.column.width - other.column.width)
    .flatMap((area) => {
      const wider = foot.filter(({column}) => column.width > area.column.width)
      return placeArea(area, bottom - heightOfOthers(wider, area.column) - area.height, style)
    })
}

function placeArea({column, items, height}: FootArea, top: number, style: FootStyle): readonly Placed[] {
  if (height === 0) return []
  const {colour, thickness, width, above, below} = style
  const isRightToLeft = items[0]?.type === 'line' && items[0].rightToLeft
  const own = Math.min(width, column.width / 3)
  const x = isRightToLeft ? column.left + column.width - own : column.left
  const placed: Placed[] = [{type: 'box', x, y: top + above, width: own, height: thickness, colour}]
  let y = top + above + thickness + below
  for (const [index, item] of items.entries()) {
    const space = index === 0 ? 0 : item.before
    placed.push(...placeItem(item, y + space, {above: space, repeated: false}))
    y += space + item.height
  }
  return placed
}
