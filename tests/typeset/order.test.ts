import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createBidi} from '../../src/typeset/bidi.js'
import {visualOrder} from '../../src/typeset/order.js'

describe('visualOrder', () => {
  it('should leave left-to-right text alone', () => {
    expect(visualOrder([0, 0, 0])).toEqual([0, 1, 2])
  })
  it('should reverse right-to-left text and keep the order of numbers in it', () => {
    expect(visualOrder([1, 1, 2, 2, 1])).toEqual([4, 2, 3, 1, 0])
  })
  it('should keep foreign words in a right-to-left line in their own order', () => {
    expect(visualOrder([0, 1, 1, 0])).toEqual([0, 2, 1, 3])
  })
  it('should agree with bidi-js for any levels', () => {
    const bidi = createBidi()
    const character = fc.constantFrom('a', 'b', '1', '2', 'א', 'ב', 'ع', '٣', '(', ')', '.', '-')
    fc.assert(
      fc.property(
        fc.string({unit: character, minLength: 1, maxLength: 30}),
        fc.constantFrom('ltr', 'rtl'),
        (text, base) => {
          const result = bidi.getEmbeddingLevels(text, base)
          expect(visualOrder([...result.levels])).toEqual(bidi.getReorderedIndices(text, result))
        }
      )
    )
  })
})
