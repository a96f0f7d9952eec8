/**
 * What a page's column is filled with: lines and the like in a flat list, each with its height, so that pages can be
 * cut from it. x is absolute on the page, y relative to the item's top.
 */
import type {Colour, Line} from './model.js'

/** What all items have. */
interface Fillable {
  readonly height: number
  /** Space before it, dropped at the top of a page. */
  readonly before: number
  /** No page ends after it. */
  readonly keep: boolean
  /** What belongs at the foot of the page that it stands on. */
  readonly notes: readonly FootNote[]
  /** Bars beside it; where it is `joined` they go on over the space before it. */
  readonly bars: readonly Bar[]
  readonly joined: boolean
}

/** A note with the column that it is set in. */
export interface FootNote {
  readonly items: readonly Item[]
  readonly column: ColumnFrame
}

/** The left edge and the width of a column. */
export interface ColumnFrame {
  readonly left: number
  readonly width: number
}

/** A coloured upright bar. */
export interface Bar {
  readonly x: number
  readonly width: number
  readonly colour: Colour
}

/** A line of text with what stands in the margin beside it. */
export interface LineItem extends Fillable {
  readonly type: 'line'
  readonly line: Line
  readonly asides: Line | undefined
  readonly baseline: number
  /** It stands on the baseline grid. */
  readonly onGrid: boolean
  readonly rightToLeft: boolean
  /** It ends in a hyphen: a page should not end after it. */
  readonly hyphenated: boolean
}

/** A picture at its size on the page. */
export interface PictureItem extends Fillable {
  readonly type: 'picture'
  readonly image: string
  readonly x: number
  readonly width: number
  /** Which share of what it is made smaller by is left white on its left. */
  readonly anchor: number
  readonly mark: number | undefined
}

/** A filled rectangle. */
export interface BoxItem extends Fillable {
  readonly type: 'box'
  readonly x: number
  readonly width: number
  readonly colour: Colour
}

/** Lists side by side. One that is split goes over a page's end with all its cells advancing. */
export interface RowItem extends Fillable {
  readonly type: 'row'
  readonly cells: readonly Cursor[]
  /** Where notes of each cell are set; none where the cells share the column that the row stands in. */
  readonly columns: readonly ColumnFrame[]
  /** At any page's end, or only where it is higher than a page. */
  readonly splits: 'freely' | 'ifTooHigh'
  /** Set again at the top of a page that begins with this row. */
  readonly head: readonly Item[]
}

/** One of them. */
export type Item = LineItem | PictureItem | BoxItem | RowItem

/** A place in a list of items; `rest`, where there is one, stands for the item at `index`: what is left of it. */
export interface Cursor {
  readonly items: readonly Item[]
  readonly index: number
  readonly rest?: RowItem
}

/** Whether an item begins with a line that stands on the grid. */
export function beginsOnGrid(item: Item): boolean {
  if (item.type === 'line') return item.onGrid
  return item.type === 'row' && item.splits === 'freely' && item.cells.some(cellOnGrid)
}

function cellOnGrid({items, index, rest}: Cursor): boolean {
  const first = rest ?? items[index]
  return first !== undefined && beginsOnGrid(first)
}

/** Whether an item ends with a line that stands on the grid. */
export function endsOnGrid(item: Item): boolean {
  if (item.type !== 'row') return beginsOnGrid(item)
  return item.splits === 'freely' && item.cells.some(({items}) => lastOnGrid(items))
}

function lastOnGrid(items: readonly Item[]): boolean {
  const last = items.at(-1)
  return last !== undefined && endsOnGrid(last)
}

/** The height of a list that is not at the top of a page. */
export function heightOf(items: readonly Item[]): number {
  return items.reduce((sum, {height, before}, index) => sum + height + (index === 0 ? 0 : before), 0)
}
