import {describe, expect, it} from 'vitest'
import {findListed, readReporting, readWords} from '../../src/language/reporting.js'

describe('readReporting', () => {
  it('should find inflected verbs of saying by their stems', () => {
    const reporting = readReporting('uk')
    expect(findListed('Вона розповідала довго', reporting.verbs, reporting)).toEqual([{from: 5, to: 16}])
  })

  it('should find phrases at the edges of words only', () => {
    const reporting = readReporting('en')
    expect(findListed('according to him', reporting.according, reporting)).toEqual([{from: 0, to: 12}])
    expect(findListed('according together', reporting.according, reporting)).toEqual([])
  })

  it('should find words in scripts without spaces as they are', () => {
    const reporting = readReporting('zh-Hant')
    expect(findListed('她說', reporting.verbs, reporting)).toEqual([{from: 1, to: 2}])
  })

  it('should fall back to the language and to its neighbour', () => {
    expect(readReporting('pt-BR').pronouns.words.has('ela')).toBe(true)
    expect(readReporting('nn').pronouns.words.has('hun')).toBe(true)
  })

  it('should be empty where a language has no table', () => {
    const reporting = readReporting('tlh')
    expect(findListed('he said', reporting.verbs, reporting)).toEqual([])
  })

  it('should keep apostrophes and hyphens inside words', () => {
    expect(readWords("об'єднання Ruby’yi dit-il", readReporting('uk')).map(({text}) => text)).toEqual([
      "об'єднання",
      'Ruby’yi',
      'dit-il'
    ])
  })
})
