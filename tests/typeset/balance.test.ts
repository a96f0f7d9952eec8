import {describe, expect, it} from 'vitest'
import {setBalanced} from '../../src/typeset/balance.js'
import type {LineItem} from '../../src/typeset/items.js'
import {setParagraph} from '../../src/typeset/set-paragraph.js'
import {createContext, paragraph, textOfLine} from './test-fonts.js'

const context = await createContext([{text: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', locale: 'en'}])
const frame = {left: 20, width: 150, aside: undefined}

function texts(items: readonly LineItem[]): readonly string[] {
  return items.map(({line}) => textOfLine(line).trim())
}

describe('setBalanced', () => {
  it('should leave no word alone on the last line', () => {
    const heading = paragraph('We feel left out of this translation')
    const plain = texts(setParagraph(heading, frame, context))
    const balanced = texts(setBalanced(heading, frame, context))
    expect(balanced.length).toBe(plain.length)
    const lengths = balanced.map(({length}) => length)
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(8)
    expect(balanced.join(' ')).toBe('We feel left out of this translation')
  })
  it('should begin where the column begins, also at the right', () => {
    const starts = setBalanced(paragraph('We feel left out of this translation'), frame, context)
    for (const {line} of starts) expect(line.runs[0]?.x).toBeCloseTo(20, 0)
    const right = setBalanced(paragraph('We feel left out of this translation', {direction: 'rtl'}), frame, context)
    const ends = right.map(({line}) => Math.max(...line.runs.map(({x, width}) => x + width)))
    for (const end of ends) expect(end).toBeCloseTo(170, 0)
  })
  it('should neither divide a word nor report one that is too long twice', () => {
    const own = {...context, problems: []}
    const text = `So ${'m'.repeat(14)} ${'n'.repeat(14)} it`
    expect(texts(setBalanced(paragraph(text), frame, own)).join(' ')).toBe(text)
    expect(own.problems).toEqual([])
  })
  it('should leave a text alone that is no heading, however long', () => {
    const text = paragraph('word '.repeat(2000))
    expect(setBalanced(text, frame, context)).toEqual(setParagraph(text, frame, context))
  })
  it('should leave a single line alone', () => {
    expect(texts(setBalanced(paragraph('Short'), frame, context))).toEqual(['Short'])
  })
})
