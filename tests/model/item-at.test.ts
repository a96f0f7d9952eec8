import {describe, expect, it} from 'vitest'
import {countBelow} from '../../src/model/count-below.js'
import {itemAt} from '../../src/model/item-at.js'

describe('itemAt', () => {
  it('should give the item or say that a bug is a bug', () => {
    expect(itemAt(['a', 'b'], 1)).toBe('b')
    expect(() => itemAt(['a'], 1)).toThrow('Expected an item at 1 of 1')
  })
})

describe('countBelow', () => {
  it('should count what is below a limit, and not what equals it', () => {
    expect([0, 1, 2, 3, 9].map((limit) => countBelow([1, 2, 2, 5], limit))).toEqual([0, 0, 1, 3, 4])
    expect(countBelow([], 1)).toBe(0)
  })
})
