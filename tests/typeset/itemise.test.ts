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
})
