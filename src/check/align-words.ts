import {itemAt} from '../model/item-at.js'
import type {Locale} from '../model/locale.js'

/** One step of an alignment: a word on both sides, or on one only. */
export interface Step {
  readonly actual?: string
  readonly expected?: string
  readonly isEqual: boolean
}

/** All words of a quotation aligned with some of a passage. */
export interface Alignment {
  readonly cost: number
  /** The words of the passage that are used, by index; `to` is exclusive. */
  readonly from: number
  readonly to: number
  readonly steps: readonly Step[]
}

/**
 * What a word costs that only the quotation has, that only the passage has, or that is another one. Words of the passage
 * are cheap, so that words after a change are still found: it is the words of the record that are to be shown.
 */
const cost = {drop: 1, add: 0.6, exchange: 0.9}

/**
 * Semi-global alignment (Sellers 1980): the whole quotation against the part of the passage where it costs least. The
 * case of the first word is free.
 */
export function alignWords(quotation: readonly string[], passage: readonly string[], locale: Locale): Alignment {
  const grid = createGrid(quotation, passage, locale)
  for (let row = 1; row <= quotation.length; row++) {
    fillRow(row, grid)
  }
  return trace(grid)
}

interface Grid {
  readonly quotation: readonly string[]
  readonly passage: readonly string[]
  readonly width: number
  /** Least cost by row and column; the first row is free. */
  readonly table: Float64Array
  readonly isEqual: (row: number, column: number) => boolean
}

function createGrid(quotation: readonly string[], passage: readonly string[], locale: Locale): Grid {
  const first = quotation[0]?.toLocaleLowerCase(locale)
  const width = passage.length + 1
  const isEqual = (row: number, column: number): boolean => {
    const word = itemAt(passage, column - 1)
    return word === quotation[row - 1] || (row === 1 && word.toLocaleLowerCase(locale) === first)
  }
  return {quotation, passage, width, isEqual, table: new Float64Array((quotation.length + 1) * width)}
}

interface Move {
  readonly row: number
  readonly column: number
  readonly cost: number
  readonly step: Step
}

function fillRow(row: number, {width, table, isEqual}: Grid): void {
  const start = row * width
  table[start] = row * cost.drop
  for (let at = start + 1; at < start + width; at++) {
    const exchange = itemAt(table, at - width - 1) + (isEqual(row, at - start) ? 0 : cost.exchange)
    table[at] = Math.min(exchange, itemAt(table, at - width) + cost.drop, itemAt(table, at - 1) + cost.add)
  }
}

/** The ways into a cell, the preferred one first. */
function movesTo(row: number, column: number, {quotation, passage, width, table, isEqual}: Grid): readonly Move[] {
  const actual = itemAt(quotation, row - 1)
  const drop = {
    row: row - 1,
    column,
    cost: itemAt(table, (row - 1) * width + column) + cost.drop,
    step: {actual, isEqual: false}
  }
  if (column === 0) return [drop]
  const expected = itemAt(passage, column - 1)
  const equal = isEqual(row, column)
  const exchange = itemAt(table, (row - 1) * width + column - 1) + (equal ? 0 : cost.exchange)
  const add = itemAt(table, row * width + column - 1) + cost.add
  return [
    {row: row - 1, column: column - 1, cost: exchange, step: {actual, expected, isEqual: equal}},
    drop,
    {row, column: column - 1, cost: add, step: {expected, isEqual: false}}
  ]
}

function trace(grid: Grid): Alignment {
  const {quotation, table, width} = grid
  const last = table.subarray(quotation.length * width)
  const least = Math.min(...last)
  const to = last.indexOf(least)
  const steps: Step[] = []
  let [row, column] = [quotation.length, to]
  while (row > 0) {
    const moves = movesTo(row, column, grid)
    const move = itemAt(
      moves.toSorted((one, other) => one.cost - other.cost),
      0
    )
    steps.push(move.step)
    row = move.row
    column = move.column
  }
  return {cost: least, from: column, to, steps: steps.toReversed()}
}
