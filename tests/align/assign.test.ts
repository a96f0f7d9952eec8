import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {assign} from '../../src/align/assign.js'
import {itemAt} from '../../src/model/item-at.js'

type Weights = readonly (readonly number[])[]

function weightAt(weights: Weights, row: number, column: number): number {
  return itemAt(itemAt(weights, row), column)
}

/** The best sum by trying all. */
function best(weights: Weights, row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row === weights.length) return 0
  const sums = itemAt(weights, row).flatMap((weight, column) =>
    taken.has(column) ? [] : [weight + best(weights, row + 1, new Set([...taken, column]))]
  )
  return Math.max(...sums)
}

describe('assign', () => {
  it('should assign for the greatest sum, not row by row', () => {
    const weights = [
      [9, 8],
      [8, 1]
    ]
    expect([...assign(2, 2, (row, column) => weightAt(weights, row, column))]).toEqual([1, 0])
  })

  it('should assign nothing to nobody', () => {
    expect(assign(0, 3, () => 1)).toHaveLength(0)
  })

  it('should find the best of all ways, each column taken once', () => {
    const matrix = fc.integer({min: 1, max: 4}).chain((rows) =>
      fc.integer({min: rows, max: 5}).chain((columns) =>
        fc.array(fc.array(fc.integer({min: -20, max: 20}), {minLength: columns, maxLength: columns}), {
          minLength: rows,
          maxLength: rows
        })
      )
    )
    fc.assert(
      fc.property(matrix, (weights) => {
        const assigned = [
          ...assign(weights.length, itemAt(weights, 0).length, (row, column) => weightAt(weights, row, column))
        ]
        expect(new Set(assigned).size).toBe(weights.length)
        expect(assigned.reduce((sum, column, row) => sum + weightAt(weights, row, column), 0)).toBe(best(weights))
      })
    )
  })
})
