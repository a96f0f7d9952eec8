import type {Context} from './context.js'
import type {Table} from './model.js'
import {blockWidths} from './natural-widths.js'
import {tableGrid} from './table-grid.js'

/** How a table fits its measure: the widths of its columns, and by how much its type is smaller; `undefined` where it does not. */
export interface TableFit {
  readonly widths: readonly number[]
  readonly scale: number
}

/** How many rows are looked at to find the widths of the columns. */
const sampled = 200

/** The type of a table that is cramped, as a share of the usual. */
const smaller = 0.86

/** A column whose words are divided holds at least so many points: some six letters with a hyphen. */
const narrowest = 34

/** A table whose longest words take more than this share of the measure is cramped. */
const cramped = 0.9

/**
 * Column widths, their sum at most the measure: each its widest text where there is room, else shares between the
 * longest word and the widest text (CSS 2.1, 17.5.2.2); where even the words have no room, in smaller type, then with
 * words divided.
 */
export function fitTable(table: Table, measure: number, context: Context): TableFit | undefined {
  const {least, most} = wantedWidths(table, context)
  const full = {least: sum(least), most: sum(most)}
  const isUsual = table.smaller !== true
  if (isUsual && full.most <= measure) return {widths: most, scale: 1}
  if (isUsual && full.least <= measure * cramped) return {widths: shareOut(least, most, measure), scale: 1}
  const padding = 2 * table.padding
  const shrink = (width: number): number => (width - padding) * smaller + padding
  const [leastSmall, mostSmall] = [least.map(shrink), most.map(shrink)]
  if (sum(mostSmall) <= measure) return {widths: mostSmall, scale: smaller}
  if (sum(leastSmall) <= measure) return {widths: shareOut(leastSmall, mostSmall, measure), scale: smaller}
  const divided = leastSmall.map((width) => Math.min(width, narrowest + padding))
  return sum(divided) <= measure ? {widths: shareOut(divided, leastSmall, measure), scale: smaller} : undefined
}

interface Wanted {
  readonly least: readonly number[]
  readonly most: readonly number[]
}

function wantedWidths({head, body, padding}: Table, context: Context): Wanted {
  const least: number[] = []
  const most: number[] = []
  for (const {cells} of [...tableGrid(head), ...tableGrid(body.slice(0, sampled))]) {
    for (const {cell, column, columns} of cells) {
      const wanted = blockWidths(cell.blocks, context)
      for (let at = column; at < column + columns; at++) {
        least[at] = Math.max(least[at] ?? 0, wanted.least / columns + 2 * padding + 0.5)
        most[at] = Math.max(most[at] ?? 0, wanted.most / columns + 2 * padding + 0.5)
      }
    }
  }
  return {least: Array.from(least, (width) => width), most: Array.from(most, (width) => width)}
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** Widths that fill the measure: each as far from the low one to the high one. */
function shareOut(low: readonly number[], high: readonly number[], measure: number): readonly number[] {
  const [least, most] = [sum(low), sum(high)]
  const share = most > least ? Math.min(1, (measure - least) / (most - least)) : 0
  return low.map((width, index) => width + ((high[index] ?? width) - width) * share)
}
