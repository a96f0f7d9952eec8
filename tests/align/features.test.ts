import {describe, expect, it} from 'vitest'
import {createDescriber, describeText} from '../../src/align/features.js'

describe('describeText', () => {
  it('should find what a text shares with its counterpart', () => {
    const {words, keys} = describeText('Die Kommission sah 2001 zwölf.', 'de')
    expect(words).toEqual(['die', 'kommis', 'sah', '2001', 'zwölf'])
    expect(keys).toEqual(['#2001', 'komisi', 'svolf'])
    expect(describeText('La commission.', 'fr').keys).toContain('komisi')
  })

  it('should count marks by group, three points as one mark', () => {
    expect(describeText('Who? Me… or you... (say “it”): 5 %; no!', 'en').marks).toEqual([1, 1, 1, 1, 2, 1, 2, 1])
    expect(describeText('end.', 'en').marks).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('should measure what is written without spaces as letters', () => {
    expect(describeText('大統領 said', 'ja').length).toBe(14)
    expect(describeText('said', 'en').length).toBe(4)
  })

  it('should tell whether a sentence goes on', () => {
    expect(describeText('It ended (so).', 'en')).toMatchObject({isUnfinished: false, isContinuation: false})
    expect(describeText('and went on:', 'en')).toMatchObject({isUnfinished: true, isContinuation: true})
    expect(describeText('会談は終わった。', 'ja')).toMatchObject({isUnfinished: false})
    expect(describeText('“It ended.”', 'en')).toMatchObject({isUnfinished: false})
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
