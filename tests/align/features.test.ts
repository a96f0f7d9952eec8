import {describe, expect, it} from 'vitest'
import {createDescriber} from '../../src/align/features.js'

describe('what a text is described by', () => {
  it('should find what a text shares with its counterpart', () => {
    const {words, keys} = createDescriber('de')('Die Kommission sah 2001 zwölf.')
    expect(words).toEqual(['die', 'kommis', 'sah', '2001', 'zwölf'])
    expect(keys).toEqual(['#2001', 'komisi', 'svolf'])
    expect(createDescriber('fr')('La commission.').keys).toContain('komisi')
  })

  it('should count marks by group, three points as one mark', () => {
    expect(createDescriber('en')('Who? Me… or you... (say “it”): 5 %; no!').marks).toEqual([1, 1, 1, 1, 2, 1, 2, 1])
    expect(createDescriber('en')('end.').marks).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('should measure what is written without spaces as letters', () => {
    expect(createDescriber('ja')('大統領 said').length).toBe(14)
    expect(createDescriber('en')('said').length).toBe(4)
  })

  it('should tell whether a sentence goes on', () => {
    expect(createDescriber('en')('It ended (so).')).toMatchObject({isUnfinished: false, isContinuation: false})
    expect(createDescriber('en')('and went on:')).toMatchObject({isUnfinished: true, isContinuation: true})
    expect(createDescriber('ja')('会談は終わった。')).toMatchObject({isUnfinished: false})
    expect(createDescriber('en')('“It ended.”')).toMatchObject({isUnfinished: false})
  })
})

describe('createDescriber', () => {
  it('should take in addresses and what is known of words', () => {
    const describeSegment = createDescriber('en', (word) => (word === 'hound' ? ['=dog'] : []))
    expect(describeSegment('A hound.', {addresses: ['https://example.org'], structure: 'heading 2'})).toMatchObject({
      keys: ['@https://example.org', 'ound', '=dog'],
      structure: 'heading 2'
    })
  })
})
