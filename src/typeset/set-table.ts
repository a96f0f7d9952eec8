import type {Context} from './context.js'
import type {BoxItem, Item, LineItem, RowItem} from './items.js'
import {heightOf} from './items.js'
import type {Table, TableRow} from './model.js'
import type {Frame, Place} from './set-paragraph.js'
import {naturalWidths, setAsides, setParagraph} from './set-paragraph.js'

/** Sets a table: a row item a row with a rule under it; rows are not split unless a page is too short for one. */
export function setTable(table: Table, frame: Frame, context: Context): readonly Item[] {
  const widths = columnWidths(table, frame.width, context)
  const options = {table, frame, widths, context}
  const head = table.head.flatMap((row) => [
    ...setRow(row, {...options, head: []}),
    ruleItem(table, {frame, widths, thickness: 0.8, keep: true})
  ])
  const body = table.body.flatMap((row) => [
    ...setRow(row, {...options, head}),
    ruleItem(table, {frame, widths, thickness: 0.3, keep: false})
  ])
  return [...head.map((item) => ({...item, keep: true})), ...body]
}

interface RowOptions {
  readonly table: Table
  readonly frame: Frame
  readonly widths: readonly number[]
  readonly context: Context
  readonly head: readonly Item[]
}

function setRow(row: TableRow, {table, frame, widths, context, head}: RowOptions): readonly Item[] {
  const {padding, direction} = table
  let offset = 0
  let column = 0
  const lists = row.map(({paragraph, span}) => {
    const width = widths.slice(column, column + span).reduce((sum, own) => sum + own, 0)
    const left = direction === 'ltr' ? frame.left + offset : frame.left + frame.width - offset - width
    offset += width
    column += span
    const inner = {left: left + padding, width: Math.max(1, width - 2 * padding), aside: undefined}
    return setParagraph(paragraph, inner, context)
  })
  const withAsides = gatherAsides(lists, row, {frame, context})
  const height = Math.max(0, ...lists.map(heightOf))
  if (height === 0) return []
  const cells = withAsides.map((items) => ({items, index: 0}))
  const item: RowItem = {
    type: 'row',
    cells,
    columns: [],
    splits: 'ifTooHigh',
    head,
    height,
    before: padding,
    keep: true,
    notes: [],
    bars: [],
    joined: true
  }
  return [item]
}

/** Cells share the margins of their table: what stands beside one line of any cell is set there as one. */
function gatherAsides(
  lists: readonly (readonly LineItem[])[],
  row: TableRow,
  place: Place
): readonly (readonly LineItem[])[] {
  const [first] = row
  if (!first) return lists
  return lists.map((items, column) =>
    items.map((item, index) => {
      const isFirst = lists.findIndex((own) => index < own.length) === column
      const texts = lists.flatMap((own) => own[index]?.line.asides ?? [])
      return isFirst ? {...item, asides: setAsides(texts, first.paragraph, place)} : item
    })
  )
}

interface RuleOptions {
  readonly frame: Frame
  readonly widths: readonly number[]
  readonly thickness: number
  readonly keep: boolean
}

function ruleItem({direction, padding, rule}: Table, {frame, widths, thickness, keep}: RuleOptions): BoxItem {
  const width = widths.reduce((sum, own) => sum + own, 0)
  const x = direction === 'ltr' ? frame.left : frame.left + frame.width - width
  return {
    type: 'box',
    x,
    width,
    colour: rule,
    height: thickness,
    before: padding / 2,
    keep,
    notes: [],
    bars: [],
    joined: true
  }
}

/** How many rows are looked at to find the widths of the columns. */
const sampled = 200

/**
 * Column widths in points, their sum at most the measure: each its widest text where there is room, else shares between
 * the longest word and the widest text (CSS 2.1, 17.5.2.2).
 */
function columnWidths({head, body, padding}: Table, measure: number, context: Context): readonly number[] {
  const columns: {least: number; most: number}[] = []
  for (const row of [...head, ...body.slice(0, sampled)]) {
    let column = 0
    for (const {paragraph, span} of row) {
      const {least, most} = naturalWidths(paragraph, context)
      for (let index = 0; index < span; index++) {
        const known = (columns[column + index] ??= {least: 0, most: 0})
        known.least = Math.max(known.least, least / span + 2 * padding)
        known.most = Math.max(known.most, most / span + 2 * padding + 0.5)
      }
      column += span
    }
  }
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const most = columns.reduce((sum, column) => sum + column.most, 0)
  if (most <= measure) return columns.map((column) => column.most)
  if (least >= measure) return columns.map((column) => (column.least / least) * measure)
  const share = (measure - least) / (most - least)
  return columns.map((column) => column.least + (column.most - column.least) * share)
}
