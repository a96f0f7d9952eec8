import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {graphemes} from '../../src/typeset/graphemes.js'

function divided(text: string): readonly string[] {
  return [...graphemes(text, 'en')].map(({segment}) => segment)
}

function atOnce(text: string): readonly string[] {
  return [...new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(text)].map(({segment}) => segment)
}

describe('graphemes', () => {
  it('should be those of the whole text, however long it is', () => {
    const texts = [
      'Plain words. ',
      'e\u0301te\u0301 ',
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
      '\u{1F1E9}\u{1F1EA}',
      'นี้ครับ',
      'क्षि ',
      '한국어',
      '「日本」'
    ]
    for (const text of texts) expect(divided(text.repeat(150))).toEqual(atOnce(text.repeat(150)))
  })
  it('should be those of the whole text, whatever stands in it', () => {
    const character = fc.constantFrom(
      'a',
      ' ',
      '\u0301',
      '\u200D',
      '\u{1F468}',
      '\u{1F1E9}',
      '日',
      'ا',
      '\u0600',
      '\uD800',
      '\uDC00',
      'ก',
      'ำ',
      '\r',
      '\n',
      '가',
      '\u11A8'
    )
    fc.assert(
      fc.property(fc.array(character, {minLength: 200, maxLength: 700}), (parts) => {
        expect(divided(parts.join(''))).toEqual(atOnce(parts.join('')))
      })
    )
  })
  it('should say where each begins', () => {
    const text = 'a\u0301b'.repeat(200)
    for (const {segment, index} of graphemes(text, 'en')) expect(text.startsWith(segment, index)).toBe(true)
  })
  it('should keep a cluster of 10,000 marks whole', () => {
    expect(divided(`a${'\u0301'.repeat(10_000)}b`)).toHaveLength(2)
  })
})
