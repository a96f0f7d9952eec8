import {describe, expect, it} from 'vitest'
import {glyphsOf} from '../../src/typeset/glyphs-of.js'
import {isFullWidthIn, isNarrow, meetsWestern, whiteHalf, wholeSquares} from '../../src/typeset/ideographic.js'
import {itemise} from '../../src/typeset/itemise.js'
import type {Line} from '../../src/typeset/model.js'
import {setParagraph} from '../../src/typeset/set-paragraph.js'
import {createContext, paragraph, textOfLine} from './test-fonts.js'

const context = await createContext([{text: '言葉abc', locale: 'ja'}])
const frame = {left: 0, width: 203, aside: undefined}

function lines(text: string): readonly Line[] {
  const own = paragraph(text, {locale: 'ja', align: 'justify'})
  return setParagraph(own, frame, context).map(({line}) => line)
}

/** How wide the glyphs of a line are, and where the ink begins. */
function extent({runs}: Line): number {
  return Math.max(...runs.map(({x, width}) => x + width)) - Math.min(...runs.map(({x}) => x))
}

describe('text in ideographs', () => {
  it('should narrow punctuation that stands beside punctuation', () => {
    const narrow = (text: string): string =>
      Array.from(text, (character, at) => (isNarrow(text, at, 1) ? character : '・')).join('')
    expect(narrow('言」「葉')).toBe('・」・・')
    expect(narrow('言。」葉')).toBe('・。・・')
    expect(narrow('言「『葉')).toBe('・・『・')
    expect(narrow('说：“你')).toBe('・・“・')
    expect(narrow('「言葉」')).toBe('・・・・')
  })
  it('should take quotation marks for full ones among ideographs, not inside foreign words', () => {
    expect(isFullWidthIn('说“NATO”了', 1, 'Hani')).toBe(true)
    expect(isFullWidthIn('说“NATO”了', 6, 'Hani')).toBe(true)
    expect(isFullWidthIn('don’t', 3, 'Hani')).toBe(false)
    expect(isFullWidthIn('说“NATO”了', 1, 'Latn')).toBe(false)
  })
  it('should part ideographs and Western letters by a quarter of an em that copies as no space', () => {
    expect([1, 2, 3].map((at) => meetsWestern('第2版', at))).toEqual([true, true, false])
    expect(meetsWestern('𠮷a', 2)).toBe(true)
    expect(meetsWestern('版Ａ', 1)).toBe(false)
    const [spaced] = lines('第2版')
    const [tight] = lines('第二版')
    expect(spaced && textOfLine(spaced)).toBe('第2版')
    const figure = spaced?.runs.flatMap(glyphsOf)[1]
    expect(figure?.x).toBeCloseTo(12.5)
    expect(tight && extent(tight)).toBeCloseTo(30)
  })
  it('should set both sides of a foreign word in marks of one kind', () => {
    const {runs} = itemise(paragraph('说“NATO”了', {locale: 'zh'}), context)
    expect(runs.find(({from, to}) => from <= 6 && to > 6)?.script).toBe('Hani')
  })
  it('should set a whole number of squares on a line, without drawing them apart', () => {
    expect(wholeSquares(203, 10)).toBe(200)
    expect(wholeSquares(25, 10)).toBe(25)
    const [first] = lines('言葉'.repeat(30))
    expect(first && textOfLine(first)).toHaveLength(20)
    expect(first && extent(first)).toBeCloseTo(200)
  })
  it('should stand flush with punctuation at either edge', () => {
    const [first] = lines(`「${'言葉'.repeat(9)}言」${'言葉'.repeat(9)}`)
    expect(first && textOfLine(first).slice(0, 1)).toBe('「')
    expect(first?.runs[0]?.x).toBeCloseTo(0)
    expect(first && extent(first)).toBeCloseTo(200)
    expect(whiteHalf('。', 'Jpan')).toBe('end')
    expect(whiteHalf('。', 'Hant')).toBeUndefined()
  })
})
