import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadHyphenation} from '../../src/language/hyphenation.js'
import {glyphsOf} from '../../src/typeset/glyphs-of.js'
import type {GlyphRun, Line} from '../../src/typeset/model.js'
import {setParagraph} from '../../src/typeset/set-paragraph.js'
import {createContext, paragraph, span, style, textOfLine} from './test-fonts.js'

const english = 'But we feel left out of NATO, and only dire need could make us allied with others in the world.'
const arabic = 'قال بوتين: «نشعر بأننا متروكون» في عام 2001 (NATO) عند الناتو.'
const japanese = '「しかし、われわれはNATOから取り残されていると感じている」と、プーチン氏は2001年に述べた。'

const context = await createContext([
  {text: english, locale: 'en'},
  {text: 'äöüß Київ', locale: 'de'},
  {text: arabic, locale: 'ar'},
  {text: japanese, locale: 'ja'}
])
const frame = (width: number): {left: number; width: number; aside: undefined} => ({left: 0, width, aside: undefined})

function lines(text: string, width: number, more: Parameters<typeof paragraph>[1] = {}): readonly Line[] {
  return setParagraph(paragraph(text, more), frame(width), context).map(({line}) => line)
}

function extent({runs}: Line): {left: number; right: number} {
  return {
    left: Math.min(...runs.filter(({width}) => width > 0).map(({x}) => x)),
    right: Math.max(...runs.map(({x, width}) => x + width))
  }
}

describe('setParagraph', () => {
  it('should place all text once, in order', () => {
    expect(lines(english, 150).map(textOfLine).join('')).toBe(english)
    expect(lines(japanese, 150, {locale: 'ja'}).map(textOfLine).join('')).toBe(japanese)
  })
  it('should place all right-to-left text once, in logical order', () => {
    const set = lines(arabic, 120, {locale: 'ar', direction: 'rtl'})
    expect(set.length).toBeGreaterThan(1)
    expect(set.map(textOfLine).join('')).toBe(arabic)
  })
  it('should place every character on one line, in order, whatever the spaces and hyphens', () => {
    const unit = fc.constantFrom('a', 'bc', 'defghij', ' ', '  ', '\u00A0', '-', '\u00AD', '—', '»', '文', 'ב', '\n')
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 40}), fc.constantFrom('start', 'justify'), (parts, align) => {
        const text = parts.join('')
        const copied = lines(text, 60, {align}).map(textOfLine).join('')
        const visible = (own: string): string => own.replaceAll(/[\u00AD\n]/gu, '')
        expect(visible(copied)).toBe(visible(text))
      }),
      {numRuns: 100}
    )
  })
  it('should set no line wider than its measure and what hangs, whatever the words', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', '-', 'й', 'ц', 'ו', 'א', '文', '字', '、'),
      minLength: 1,
      maxLength: 40
    })
    fc.assert(
      fc.property(
        fc.array(word, {minLength: 1, maxLength: 12}),
        fc.constantFrom('start', 'justify'),
        (words, align) => {
          for (const line of lines(words.join(' '), 90, {align: align})) {
            const {left, right} = extent(line)
            expect(left).toBeGreaterThanOrEqual(-5.1)
            expect(right).toBeLessThanOrEqual(93)
          }
        }
      ),
      {numRuns: 60}
    )
  })
  it('should justify all lines but the last', () => {
    const set = lines(english, 180, {align: 'justify'})
    const rights = set.map((line) => extent(line).right)
    for (const right of rights.slice(0, -1)) expect(right).toBeCloseTo(180, 3)
    expect(rights.at(-1)).toBeLessThan(180)
  })
  it('should begin right-to-left lines at the right edge', () => {
    for (const line of lines(arabic, 120, {locale: 'ar', direction: 'rtl'}))
      expect(extent(line).right).toBeCloseTo(120, 3)
  })
  it('should mirror brackets and keep numbers in order in a right-to-left line', () => {
    const [line] = lines('(12)', 100, {locale: 'ar', direction: 'rtl'})
    const placed = (line?.runs ?? [])
      .flatMap((run: GlyphRun) => glyphsOf(run).map(({x, text}) => ({x: run.x + x, text})))
      .sort((one, other) => one.x - other.x)
    expect(placed.map(({text}) => text)).toEqual([')', '1', '2', '('])
  })
  it('should divide German words by the language’s patterns, with a hyphen that copies as a soft one', async () => {
    const hyphenate = await loadHyphenation('de')
    const text = 'Die Verhandlungsergebnisse der Regierungskonferenz'
    const set = lines(text, 80, {locale: 'de', align: 'justify', ...(hyphenate && {hyphenate})})
    const copied = set.map(textOfLine).join('')
    expect(copied).toContain('\u00AD')
    expect(copied.replaceAll('\u00AD', '')).toBe(text)
  })
  it('should divide neither code, nor initialisms, nor words of another language, nor the last word', async () => {
    const hyphenate = await loadHyphenation('de')
    const undivided = [
      span('Verhandlungsergebnisse ', 'en'),
      span('Verhandlungsergebnisse ', 'de', {style: {...style, monospace: true}}),
      span('VERHANDLUNGSERGEBNISSE Verhandlungsergebnisse', 'de')
    ]
    const more = {locale: 'de', align: 'justify', spans: undivided, ...(hyphenate && {hyphenate})} as const
    expect(lines('', 175, more).map(textOfLine).join('')).not.toContain('\u00AD')
  })
  it('should divide a word at its soft hyphens alone where it has any', () => {
    const text = 'a Verhandlungs\u00ADergebnisse b'
    const set = lines(text, 80, {locale: 'de', hyphenate: () => [3, 5]}).map(textOfLine)
    expect(set[0]).toMatch(/Verhandlungs\u00AD+$/u)
  })
  it('should leave no runt where another setting is as good', () => {
    const set = lines('One word of this text would be all that the last line has: no', 128)
    expect(textOfLine(set.at(-1) ?? {runs: [], asides: []}).length).toBeGreaterThan(5)
  })
  it('should say of each line whether it ends inside a word', async () => {
    const hyphenate = await loadHyphenation('de')
    const text = 'Die Verhandlungsergebnisse der Regierungskonferenz waren'
    const set = setParagraph(paragraph(text, {locale: 'de', ...(hyphenate && {hyphenate})}), frame(80), context)
    for (const {line, hyphenated} of set) expect(hyphenated).toBe(textOfLine(line).endsWith('\u00AD'))
    expect(set.some(({hyphenated}) => hyphenated)).toBe(true)
  })
  it('should divide a word of 10,000 letters anywhere rather than leave the column', () => {
    const text = 'x'.repeat(10_000)
    const set = lines(text, 200)
    expect(set.map(textOfLine).join('')).toBe(text)
    expect(Math.max(...set.map((line) => extent(line).right))).toBeLessThanOrEqual(200.5)
  })
  it('should report what is wider than its column however it is divided', async () => {
    const own = await createContext([{text: 'W', locale: 'en'}])
    setParagraph(paragraph('W', {spans: [span('W', 'en', {style: {...style, size: 40}})]}), frame(10), own)
    expect(own.problems).toEqual([expect.objectContaining({type: 'overfull', text: 'W'})])
  })
  it('should show a replacement for what no font has, and say so', async () => {
    const own = await createContext([{text: '\u{1F980}', locale: 'en'}])
    const [item] = setParagraph(paragraph('a\u{1F980}b'), frame(100), own)
    expect(item && textOfLine(item.line)).toBe('a\u{1F980}b')
    expect(own.problems).toEqual([{type: 'missing', characters: '\u{1F980}', locale: 'en'}])
  })
  it('should survive lone surrogates, controls and bidi controls', () => {
    for (const text of ['a\uD800b', 'a\u0000\u0007b', '\u202E\u2066abc', '\u200F', '', '\u2028\u2029']) {
      expect(() => lines(text, 50)).not.toThrow()
    }
  })
  it('should keep the first two lines together, and the last two', () => {
    const items = setParagraph(paragraph(english), frame(60), context)
    const keeps = items.map(({keep}) => keep)
    expect(keeps[0]).toBe(true)
    expect(keeps.at(-2)).toBe(true)
    expect(keeps.at(-1)).toBe(false)
  })
  it('should end a line where the text says so', () => {
    expect(lines('one\ntwo', 200).map((line) => textOfLine(line).trim())).toEqual(['one', 'two'])
  })
  it('should choose a font by script, and one font for both brackets around a foreign word', () => {
    const [line] = lines('قال (NATO) كذا', 300, {locale: 'ar', direction: 'rtl'})
    const fonts = (text: string): unknown[] =>
      (line?.runs ?? []).filter((run) => glyphsOf(run).some((glyph) => glyph.text === text)).map(({font}) => font)
    expect(fonts('(')).toEqual(fonts(')'))
    expect(fonts('N')).not.toEqual(fonts('('))
  })
})
