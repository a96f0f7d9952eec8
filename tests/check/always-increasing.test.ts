import {describe, expect, it} from 'vitest'
import {alwaysIncreasing} from '../../src/check/always-increasing.js'

describe('alwaysIncreasing', () => {
  it.each([
    [[], []],
    [[3], [0]],
    [
      [0, 1, 2],
      [0, 1, 2]
    ],
    [
      [0, 2, 1, 3],
      [0, 3]
    ],
    [
      [3, 0, 1, 2],
      [1, 2, 3]
    ],
    [
      [0, 4, 2, 3, 1, 5],
      [0, 2, 3, 5]
    ],
    [[2, 1, 0], []]
  ])('should find what is in every longest run of %j', (values, expected) => {
    expect([...alwaysIncreasing(values)]).toEqual(expected)
  })
})
