import {describe, expect, it} from 'vitest'
import {curlApostrophes} from '../../src/language/apostrophes.js'

describe('curlApostrophes', () => {
  it('should curl apostrophes inside words of alphabets that have them', () => {
    expect(curlApostrophes("That's l'OTAN, об'єднання, e\u0301'a")).toBe('That’s l’OTAN, об’єднання, e\u0301’a')
  })

  it('should leave feet, quotation marks, geresh and years alone', () => {
    const text = "6' 2\", 'tis said', ג'ורג' and the '90s"
    expect(curlApostrophes(text)).toBe(text)
  })
})
