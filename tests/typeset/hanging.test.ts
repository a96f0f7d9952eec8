import {describe, expect, it} from 'vitest'
import {glyphsOf} from '../../src/typeset/glyphs-of.js'
import {setParagraph} from '../../src/typeset/set-paragraph.js'
import type {Line} from '../../src/typeset/model.js'
import {createContext, paragraph, span, style} from './test-fonts.js'

const context = await createContext([
  {text: 'NATO', locale: 'en'},
  {text: 'السلام', locale: 'ar'},
  {text: '「文', locale: 'ja'}
])

function lines(text: string, width: number, more: Parameters<typeof paragraph>[1] = {}): readonly Line[] {
  return setParagraph(paragraph(text, more), {left: 0, width, aside: undefined}, context).map(({line}) => line)
}

function edges({runs}: Line): {left: number; right: number} {
  return {left: Math.min(...runs.map(({x}) => x)), right: Math.max(...runs.map(({x, width}) => x + width))}
}

const text = '“We feel left out,” he said; “left out of it, wholly, as if we were not there, or anywhere.”'

describe('hangOf', () => {
  it('should move quotation marks out of the start edge, and stops and commas out of the end edge', () => {
    const set = lines(text, 120, {align: 'justify'})
    const [first] = set
    expect(first && edges(first).left).toBeLessThan(-1.5)
    const ends = set.slice(0, -1).map((line) => ({right: edges(line).right, text: lastCharacter(line)}))
    expect(ends.some(({text: end}) => /[,;]/u.test(end))).toBe(true)
    for (const {right, text: end} of ends) {
      if (/[,;]/u.test(end)) expect(right).toBeGreaterThan(120.9)
      else expect(right).toBeLessThan(120.7)
    }
  })
  it('should hang at the other edges where the text runs from right to left', () => {
    const [first] = lines('«السلام» السلام، السلام، السلام، السلام، السلام', 90, {
      locale: 'ar',
      direction: 'rtl',
      align: 'justify'
    })
    expect(first && edges(first).right).toBeGreaterThan(90.5)
  })
  it('should hang nothing in code, in centred lines, and where it is switched off', () => {
    const code = {spans: [span('“a”', 'en', {style: {...style, monospace: true}})]}
    for (const set of [lines('', 80, code), lines('“a”', 80, {align: 'centre'})])
      expect(set[0] && edges(set[0]).left).toBeGreaterThanOrEqual(0)
    const off = {...context, hanging: 'none'} as const
    const [item] = setParagraph(paragraph('“a”'), {left: 0, width: 80, aside: undefined}, off)
    expect(item && edges(item.line).left).toBe(0)
  })
  it('should set the ink of a full-width bracket flush', () => {
    const [line] = lines('「文', 80, {locale: 'ja'})
    expect(line?.runs[0]?.x).toBeCloseTo(0)
    expect(line?.runs[0]?.pieces[0]?.x).toBeCloseTo(-5)
  })
})

function lastCharacter({runs}: Line): string {
  const text = runs.flatMap((run) => glyphsOf(run).map((glyph) => glyph.text)).join('')
  return text.trimEnd().slice(-1)
}
