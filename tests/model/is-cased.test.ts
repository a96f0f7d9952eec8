import {describe, expect, it} from 'vitest'
import {isCased} from '../../src/model/is-cased.js'
import {edition} from '../align/edition.js'

const cased = (locale: string, ...texts: readonly string[]): boolean => isCased(edition(locale, texts).segments)

describe('isCased', () => {
  it.each([
    ['uk', 'Путін сказав Бушеві, що Росія почувається осторонь.'],
    ['de', 'Wir fühlen uns außen vor.']
  ])('should find capital letters in %s', (locale, text) => {
    expect(cased(locale, text)).toBe(true)
  })

  it.each([
    ['ar', 'قال بوتين لبوش إن روسيا تشعر بأنها متروكة خارج NATO.'],
    ['ja', 'ロシアは NATO から取り残されていると感じている。'],
    ['en', 'no capital letter stands in what somebody wrote in haste']
  ])('should find none that count in %s', (locale, text) => {
    expect(cased(locale, text)).toBe(false)
  })
})
