import type {ColumnFrame, Item} from './items.js'

/** A column of a row: where it stands, and what it holds. */
interface ListedColumn {
  readonly column: ColumnFrame
  readonly items: readonly Item[]
}

/**
 * Where columns side by side hold tables of equally many rows, each row is as high as its highest counterpart, so that
 * counterparts stand on one line and go over a page's end together.
 */
export function shareHeights<Column extends ListedColumn>(columns: readonly Column[]): readonly Column[] {
  const tables = columns.map(({items}) => items.filter(isTableRow)).filter(({length}) => length > 0)
  const [first] = tables
  if (!first || tables.length < 2 || tables.some(({length}) => length !== first.length)) return columns
  const heights = first.map((_, row) => tables.reduce((most, own) => Math.max(most, own[row]?.height ?? 0), 0))
  return columns.map((column) => ({...column, items: withHeights(column.items, heights)}))
}

function isTableRow(item: Item): boolean {
  return item.type === 'row' && item.splits === 'ifTooHigh'
}

function withHeights(items: readonly Item[], heights: readonly number[]): readonly Item[] {
  let row = 0
  let first = 0
  let hadHead = true
  return items.map((item) => {
    if (item.type !== 'row' || !isTableRow(item)) return item
    const hasHead = item.head.length > 0
    if (hadHead && !hasHead) first = row
    hadHead = hasHead
    const head = hasHead ? withHeights(item.head, heights.slice(first)) : item.head
    return {...item, head, height: heights[row++] ?? item.height}
  })
}
