import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {itemise} from '../../src/typeset/itemise.js'
import {createContext, paragraph, span, style} from './test-fonts.js'

const context = await createContext([{text: 'word 「言葉」', locale: 'ja'}])

describe('itemise', () => {
  it('should give runs the features and the family of their style', () => {
    const capitals = {...style, features: ['smcp', 'onum']}
    const {runs} = itemise(paragraph('', {spans: [span('Plain '), {...span('small'), style: capitals}]}), context)
    expect(runs.map(({features}) => features)).toEqual([[], ['smcp', 'onum']])
  })

  it('should keep the features of a style beside those of punctuation', () => {
    const spans = [{...span('」「', 'ja'), style: {...style, features: ['tnum']}}]
    const {runs} = itemise(paragraph('', {locale: 'ja', spans}), context)
    expect(runs.map(({features}) => features)).toEqual([['tnum', 'halt'], ['tnum']])
  })

  it('should choose the family that a style names for a script', () => {
    const families = {Hani: 'Noto Serif', '*': 'Noto Serif JP'}
    const {runs} = itemise(paragraph('', {spans: [{...span('word'), style: {...style, families}}]}), context)
    expect(runs.map(({font}) => font.face.family)).toEqual(['Noto Serif JP'])
  })
  it('should give every character the level of UAX 9, whether or not the text turns', () => {
    const plain = fc.constantFrom(
      'a',
      'ж',
      '文',
      '1',
      '٣',
      'א',
      'ش',
      ' ',
      '(',
      '%',
      '.',
      '\u200F',
      '\u2067',
      '\u2069',
      '𞤀',
      '😀',
      'e\u0301'
    )
    const any = fc.oneof(
      {weight: 6, arbitrary: plain},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 1})}
    )
    fc.assert(
      fc.property(fc.array(any, {maxLength: 20}), (characters) => {
        const {text, runs} = itemise(paragraph(characters.join('')), context)
        const {levels} = context.bidi.getEmbeddingLevels(text, 'ltr')
        expect(runs.map(({from}) => levels[from] ?? 0)).toEqual(runs.map(({level}) => level))
      })
    )
  })
})
