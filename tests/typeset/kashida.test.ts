import {describe, expect, it} from 'vitest'
import type {Context} from '../../src/typeset/context.js'
import {glyphsOf} from '../../src/typeset/glyphs-of.js'
import type {Line} from '../../src/typeset/model.js'
import {setParagraph} from '../../src/typeset/set-paragraph.js'
import {createContext, paragraph, textOfLine} from './test-fonts.js'

const text =
  'كان الصحفيون يتناقلون الأخبار في مكاتب الجريدة قبل أن تصل إليهم النسخة المطبوعة وكان المصححون يقرؤون كل سطر ' +
  'مرتين حتى لا تضيع كلمة واحدة من كلمات المتحدث ثم جاءت الآلات الحديثة فصار النص ينتقل من لغة إلى لغة في لحظات'
const plain = await createContext([{text, locale: 'ar'}])
const drawn: Context = {...plain, arabic: 'kashida'}

function lines(own: string, context: Context, width = 190): readonly Line[] {
  const block = paragraph(own, {locale: 'ar', direction: 'rtl', align: 'justify'})
  return setParagraph(block, {left: 0, width, aside: undefined}, context).map(({line}) => line)
}

/** The words of a line whose letters are drawn out: those with a glyph that has the stroke among its parts. */
function drawnGlyphs({runs}: Line): readonly string[] {
  const stroke = plain.book.fonts.find(({face}) => face.scripts.includes('Arab'))?.font.nominalGlyph(0x640)
  return runs.flatMap((run) =>
    glyphsOf(run).flatMap((glyph) => (glyph.parts?.some(({id}) => id === stroke) ? [glyph.text] : []))
  )
}

function width({runs}: Line): number {
  return Math.max(...runs.map((run) => run.x + run.width)) - Math.min(...runs.map(({x}) => x))
}

describe('drawOut', () => {
  it('should draw letters out in loose lines, and never in the last', () => {
    const set = lines(text, drawn)
    expect(set.flatMap(drawnGlyphs).length).toBeGreaterThan(0)
    expect(set.slice(-1).flatMap(drawnGlyphs)).toEqual([])
    expect(lines(text, plain).flatMap(drawnGlyphs)).toEqual([])
  })
  it('should leave the text and the measure as they are', () => {
    const [one, other] = [lines(text, plain), lines(text, drawn)]
    expect(other.map(textOfLine)).toEqual(one.map(textOfLine))
    for (const [index, line] of one.entries()) {
      const same = other[index]
      expect(same && width(same)).toBeCloseTo(width(line))
    }
  })
  it('should draw out few words of a line, and only letters that join to the next', () => {
    for (const line of [150, 170, 190, 230].flatMap((own) => lines(text, drawn, own))) {
      expect(drawnGlyphs(line).length).toBeLessThanOrEqual(3)
      for (const letter of drawnGlyphs(line)) expect(letter).not.toMatch(/[اأإآدذرزوءة]/u)
    }
  })
  it('should leave words of other scripts alone', () => {
    const set = lines(`${'NATO book '.repeat(12)}من`, drawn)
    expect(set.flatMap(drawnGlyphs)).toEqual([])
  })
})
