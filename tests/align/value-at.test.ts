import {describe, expect, it} from 'vitest'
import {floatAt, intAt} from '../../src/align/value-at.js'

describe('floatAt and intAt', () => {
  it('should give the number at an index and 0 outside', () => {
    expect([floatAt(Float64Array.of(1.5), 0), floatAt(Float64Array.of(1.5), 1)]).toEqual([1.5, 0])
    expect([intAt(Int32Array.of(2), 0), intAt(Int32Array.of(2), -1)]).toEqual([2, 0])
  })
})
