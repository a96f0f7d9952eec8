import {describe, expect, it} from 'vitest'
import {itemise} from '../../src/typeset/itemise.js'
import {shapeRange} from '../../src/typeset/shape-range.js'
import {createContext, paragraph, span, style} from './test-fonts.js'

const context = await createContext([
  {text: 'Aбα', locale: 'ru'},
  {text: 'ب', locale: 'ar'},
  {text: 'ब', locale: 'hi'},
  {text: 'ท', locale: 'th'}
])

interface Look {
  readonly italic?: boolean
  readonly features?: readonly string[]
}

/** The glyphs of a text in visual order: ids, those that are composed as lists. */
function glyphs(text: string, locale: string, look: Look = {}): readonly (number | readonly number[])[] {
  const direction = locale === 'ar' ? 'rtl' : 'ltr'
  const own = paragraph('', {locale, direction, spans: [{...span(text, locale), style: {...style, ...look}}]})
  const {pieces} = shapeRange(itemise(own, context), context, {from: 0, to: text.length})
  return pieces.flatMap(({shaped}) => shaped.glyphs.map(({id, parts}) => parts?.map((part) => part.id) ?? id))
}

describe('createShaper', () => {
  it('should give Serbian and Macedonian their own italics, and б upright too', () => {
    const [russian, serbian, macedonian] = ['ru', 'sr', 'mk'].map((locale) => glyphs('бгдпт', locale, {italic: true}))
    expect(serbian).toEqual(macedonian)
    for (const [index, id] of (serbian ?? []).entries()) expect(id).not.toBe(russian?.[index])
    const upright = glyphs('бгдпт', 'sr')
    expect(upright[0]).not.toBe(glyphs('б', 'ru')[0])
    expect(upright.slice(1)).toEqual(glyphs('гдпт', 'ru'))
  })
  it('should set Bulgarian as the font has it, which knows no Bulgarian forms', () => {
    expect(glyphs('вгджзийклптцшщъьюя', 'bg')).toEqual(glyphs('вгджзийклптцшщъьюя', 'ru'))
  })
  it('should set Romanian and Moldavian with commas, whichever character was typed', () => {
    expect(glyphs('şţŞŢ', 'ro')).toEqual(glyphs('șțȘȚ', 'ro'))
    expect(glyphs('şţ', 'tr')).not.toEqual(glyphs('șț', 'tr'))
  })
  it('should hide no dot of a Turkish i', () => {
    expect(glyphs('fi', 'en')).toHaveLength(1)
    expect(glyphs('fi', 'tr')).toEqual([...glyphs('f', 'tr'), ...glyphs('i', 'tr')])
    const capitals = {features: ['smcp']}
    expect(glyphs('i', 'tr', capitals)).not.toEqual(glyphs('ı', 'tr', capitals))
    expect(glyphs('ı', 'tr', capitals)).toEqual(glyphs('i', 'en', capitals))
  })
  it('should set Polish accents as the font has them', () => {
    expect(glyphs('ćńóśź', 'pl')).not.toContain(0)
    expect(glyphs('c\u0301', 'pl')).toEqual(glyphs('ć', 'pl'))
  })
  it('should give figures and small capitals of the kind that a style asks for', () => {
    const plain = glyphs('1234', 'en')
    expect(glyphs('1234', 'en', {features: ['onum']})).not.toEqual(plain)
    expect(glyphs('1234', 'en', {features: ['pnum']})).not.toEqual(plain)
    // The figures of Noto Serif are lining and tabular unless asked for otherwise.
    expect(glyphs('1234', 'en', {features: ['tnum', 'lnum']})).toEqual(plain)
    for (const [text, locale] of [
      ['abc', 'en'],
      ['αβγ', 'el']
    ] as const)
      expect(glyphs(text, locale, {features: ['smcp']})).not.toEqual(glyphs(text, locale))
  })
  it('should give each cluster one glyph, in every script', () => {
    const cases = [
      ['बच्चों', 'hi', 3],
      ['น้ำ', 'th', 1],
      ['بَّ', 'ar', 1],
      ['q\u0303', 'en', 1]
    ] as const
    for (const [text, locale, count] of cases) expect(glyphs(text, locale)).toHaveLength(count)
  })
  it('should say which mark a font lacks, and show the letter without a blank box', () => {
    context.problems.length = 0
    const shown = glyphs('ब\u0489', 'hi')
    expect(shown.flat()).not.toContain(0)
    expect(context.problems).toEqual([{type: 'missing', characters: '\u0489', locale: 'hi'}])
  })
  it('should keep characters that show nothing, at the beginning too', () => {
    const text = '\u2060a\u200Cb'
    const own = itemise(paragraph(text), context)
    const {pieces} = shapeRange(own, context, {from: 0, to: text.length})
    expect(pieces.flatMap(({shaped}) => shaped.glyphs.map((glyph) => glyph.text)).join('')).toBe(text)
  })
})
