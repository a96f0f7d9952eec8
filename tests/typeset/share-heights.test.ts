import {describe, expect, it} from 'vitest'
import type {Item, RowItem} from '../../src/typeset/items.js'
import {shareHeights} from '../../src/typeset/share-heights.js'

const column = {left: 0, width: 100}
const usual = {before: 0, keep: false, notes: [], bars: [], joined: true}

function row(height: number, head: readonly Item[] = []): RowItem {
  return {type: 'row', cells: [], columns: [], splits: 'ifTooHigh', head, height, ...usual}
}

const rule: Item = {type: 'box', x: 0, width: 100, colour: [0, 0, 0], height: 1, ...usual}

function heights(items: readonly Item[]): readonly number[] {
  return items.map(({height}) => height)
}

describe('shareHeights', () => {
  it('should make rows of tables as high as their highest counterparts', () => {
    const shared = shareHeights([
      {column, items: [row(10), rule, row(30)]},
      {column, items: [row(20), rule, row(15)]}
    ])
    expect(shared.map(({items}) => heights(items))).toEqual([
      [20, 1, 30],
      [20, 1, 30]
    ])
  })
  it('should do the same to heads that are repeated', () => {
    const [low, high] = [row(10), row(25)]
    const shared = shareHeights([
      {column, items: [rule, low, row(5, [low])]},
      {column, items: [high, row(5, [high])]}
    ])
    const heads = shared.map(({items}) => items.flatMap((item) => (item.type === 'row' ? item.head : [])))
    expect(heads.map(heights)).toEqual([[25], [25]])
  })
  it('should leave columns alone whose tables differ, and a table that stands alone', () => {
    const columns = [
      {column, items: [row(10), row(30)]},
      {column, items: [row(20)]}
    ]
    expect(shareHeights(columns)).toBe(columns)
    const alone = [
      {column, items: [row(10)]},
      {column, items: [rule]}
    ]
    expect(shareHeights(alone)).toBe(alone)
  })
})
