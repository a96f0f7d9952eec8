import {describe, expect, it} from 'vitest'
import {findBreaks} from '../../src/typeset/breaks.js'

function pieces(text: string, locale: string): readonly string[] {
  const breaks = [...findBreaks(text, locale)].sort((one, other) => one - other)
  return breaks.map((end, index) => text.slice(breaks[index - 1] ?? 0, end))
}

describe('findBreaks', () => {
  it('should break after spaces', () => {
    expect(pieces('We feel left out', 'en')).toEqual(['We ', 'feel ', 'left ', 'out'])
  })
  it('should not break before a dialogue dash', () => {
    expect(pieces('«Так», — сказав він', 'uk')).toEqual(['«Так», — ', 'сказав ', 'він'])
  })
  it('should keep a dash at the beginning with its word', () => {
    expect(pieces('— Bonjour', 'fr')).toEqual(['— Bonjour'])
  })
  it('should not break inside French quotation marks and before high punctuation', () => {
    expect(pieces('Il a dit « oui » : quoi ?', 'fr')).toEqual(['Il ', 'a ', 'dit ', '« oui » : ', 'quoi ?'])
  })
  it('should keep one-letter words with the next where printers do', () => {
    expect(pieces('був у Києві', 'uk')).toEqual(['був ', 'у Києві'])
    expect(pieces('was a friend', 'en')).toEqual(['was ', 'a ', 'friend'])
  })
  it('should not break before Japanese punctuation or after an opening bracket', () => {
    for (const piece of pieces('彼は「外された」と言った。', 'ja')) {
      expect(piece).not.toMatch(/^[」。、]/u)
      expect(piece).not.toMatch(/「$/u)
    }
  })
  it('should keep Korean words whole', () => {
    expect(pieces('우리는 나토에서 소외감을 느낀다', 'ko')).toEqual(['우리는 ', '나토에서 ', '소외감을 ', '느낀다'])
  })
  it('should divide Thai into words', () => {
    expect(pieces('ภาษาไทยง่าย', 'th').length).toBeGreaterThan(1)
  })
  it('should end with the text for any string', () => {
    for (const text of ['', '\u2028', '\uD800', '\u202E\u2066x']) {
      for (const offset of findBreaks(text, 'en')) expect(offset).toBeLessThanOrEqual(text.length)
    }
  })
})
