import {describe, expect, it} from 'vitest'
import {createConceptReader} from '../../src/language/concept-reader.js'

describe('createConceptReader', () => {
  it.each([
    ['de', 'deutschlands', ['DE']],
    ['uk', 'німеччиною', ['DE']],
    ['ar', 'ألمانيا', ['DE']],
    ['ar', 'لألمانيا', ['DE']],
    ['he', 'בגרמניה', ['DE']],
    ['pl', 'polskę', ['PL', 'pl']],
    ['en', 'austria', ['AT']],
    ['en', 'nigeria', ['NG']],
    ['ja', 'ドイ', ['DE', 'de']],
    ['ko', '독일은', ['DE']],
    ['nb', 'tyskland', ['DE']],
    ['pt-BR', 'alemanha', ['DE']],
    ['uk', 'червня', ['m6']],
    ['de', 'mittwochs', ['d4']],
    ['fr', 'suédois', ['sv']],
    ['en', 'germs', []],
    ['en', 'a', []],
    ['cy', 'almaen', []]
  ])('should know in %s that %s names %j', (locale, word, concepts) => {
    expect(createConceptReader(locale)(word)).toEqual(concepts)
  })
})
