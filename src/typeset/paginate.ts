import type {Room} from './fill.js'
import {fill, isDone} from './fill.js'
import type {Foot, FootStyle} from './foot.js'
import {carryFoot, isFootDone, placeFoot} from './foot.js'
import type {ColumnFrame, Cursor, Item} from './items.js'
import type {Placed} from './model.js'

/** The text area of every page. */
export interface Sheet {
  readonly top: number
  readonly height: number
  readonly column: ColumnFrame
  /** The distance between the lines of the baseline grid; 0 for none. */
  readonly step: number
  readonly style: FootStyle
}

/** Where a page begins: in the text, and with what is left of earlier notes. */
interface Start {
  readonly cursor: Cursor
  readonly foot: Foot
}

interface FilledPage {
  readonly start: Start
  readonly placed: readonly Placed[]
  readonly next: Start
}

/**
 * Cuts a list of items into pages, each item once (but heads of tables, which are repeated). Each page's items in
 * logical order, then its notes. The time is linear in the number of items.
 */
export function paginate(items: readonly Item[], sheet: Sheet): readonly (readonly Placed[])[] {
  const pages = fillPages({cursor: {items, index: 0}, foot: []}, sheet, () => 0)
  return [...pages.slice(0, -most - 1), ...lengthenLast(pages.slice(-most - 1), sheet)].map(({placed}) => placed)
}

function fillPages(first: Start, sheet: Sheet, shortOf: (page: number) => number): readonly FilledPage[] {
  const pages: FilledPage[] = []
  let start = first
  do {
    const page = fillPage(start, sheet, shortOf(pages.length))
    pages.push(page)
    start = page.next
  } while (!isDone(start.cursor) || !isFootDone(start.foot))
  return pages
}

/** How much of a page notes from the page before may take. */
const carried = 0.5

function fillPage(start: Start, {top, height, column, step, style}: Sheet, short: number): FilledPage {
  const isTextDone = isDone(start.cursor)
  const carry = carryFoot(start.foot, height * (isTextDone ? 1 : carried), style)
  const room: Room = {origin: top, from: 0, to: height - short, force: true, column, step, style}
  const {placed, next, foot} = fill(start.cursor, carry, room)
  return {start, placed: [...placed, ...placeFoot(foot, top + height, style)], next: {cursor: next, foot}}
}

/** How many pages may be shorter, and by how many lines each, so that the last one is no lone line. */
const most = 4
const shortest = 3

/** Makes pages before the last one a line or a few shorter where the last one would hold one or two lines. */
function lengthenLast(pages: readonly FilledPage[], sheet: Sheet): readonly FilledPage[] {
  const last = pages.at(-1)
  if (!last || pages.length < 2 || lineCount(last) >= shortest) return pages
  const line = sheet.step > 0 ? sheet.step : lineHeight(last)
  for (let lines = 1; lines <= shortest; lines++) {
    for (let count = 1; count < pages.length; count++) {
      const filled = shorten(pages, sheet, {count, by: lines * line})
      if (filled) return filled
    }
  }
  return pages
}

/** So many pages before the last one filled less high; `undefined` where that needs another page or changes too little. */
function shorten(
  pages: readonly FilledPage[],
  sheet: Sheet,
  {count, by}: {readonly count: number; readonly by: number}
): readonly FilledPage[] | undefined {
  const kept = pages.slice(0, -count - 1)
  const first = pages[kept.length]
  const filled = first && fillPages(first.start, sheet, (page) => (page < count ? by : 0))
  const last = filled?.at(-1)
  return filled?.length === count + 1 && last && lineCount(last) >= shortest ? [...kept, ...filled] : undefined
}

/** How many lines stand one under the other. */
function lineCount({placed}: FilledPage): number {
  if (placed.some(({type}) => type === 'picture')) return shortest
  return new Set(
    placed.flatMap((item) =>
      item.type === 'line' && !item.repeated && item.beside !== true ? [Math.round(item.y)] : []
    )
  ).size
}

function lineHeight({placed}: FilledPage): number {
  return placed.find((item) => item.type === 'line')?.height ?? 0
}
