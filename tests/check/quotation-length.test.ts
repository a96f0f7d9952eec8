import {describe, expect, it} from 'vitest'
import {edition} from './build.js'
import {compare} from './report.js'

const filler = 'Some words of the reporter about the meeting at Brdo. '.repeat(10)
const quoted = 'We feel left out of NATO, and nobody has asked us why, or what we think of it, in all these years.'
const source = edition('en', [filler, `“{{q|${quoted}}}”`], {form: 'source'})
const other = 'Кілька слів репортера про зустріч на Брдо, і так далі. '.repeat(10)

describe('quotationLength', () => {
  it('should report a translation that is far too short or too long', () => {
    expect(compare(source, edition('uk', [other, '«{{q|Нас не взяли до НАТО}}».']))).toEqual([
      'index.uk.md:3:2-3:22 warning Unexpected short translation of 20 characters, expected about 88 (quotation-length)'
    ])
    const long = 'Нас не взяли до НАТО, і ніхто не спитав чому. '.repeat(6).trim()
    expect(compare(source, edition('uk', [other, `«{{q|${long}}}».`]))[0]).toContain('Unexpected long translation')
  })

  it('should be silent on usual lengths, and where there is too little text to know', () => {
    const usual = 'Нас не взяли до НАТО, і за всі ці роки ніхто не спитав нас, чому так є і що ми про це думаємо.'
    expect(compare(source, edition('uk', [other, `«{{q|${usual}}}».`]))).toEqual([])
    const little = edition('en', ['Intro.', `“{{q|${quoted}}}”`], {form: 'source'})
    expect(compare(little, edition('uk', ['Вступ.', '«{{q|Нас не взяли}}».']))).toEqual([])
  })

  it('should report that half of the words are gone, and let a remark be shorter', () => {
    const half = 'Нас не взяли до НАТО, і за всі ці роки ніхто нас'
    expect(compare(source, edition('uk', [other, `«{{q|${half}}}».`])).join()).toContain('Unexpected short')
    const remark = edition('en', [filler, '“{{q|That is interesting,}}”'], {form: 'source'})
    expect(compare(remark, edition('uk', [other, '«{{q|Це цікаво}}».']))).toEqual([])
    expect(compare(remark, edition('uk', [other, '«{{q|Це справді надзвичайно цікаво}}».']))).toEqual([])
  })

  it('should know that other scripts need fewer characters', () => {
    const japanese = edition('ja', [
      'ブルドでの会談についての記者の言葉。'.repeat(10),
      '「{{q|我々はNATOから取り残されたと感じているのに、この長い年月、誰もその理由や考えを尋ねなかった。}}」'
    ])
    expect(compare(source, japanese)).toEqual([])
  })

  it('should not count segments without counterpart', () => {
    const target = edition('uk', ['«{{q|Нас не взяли до НАТО}}».'])
    const beads = [
      [[0], []],
      [[1], [0]]
    ] as const
    expect(compare(source, target, {beads}).join()).not.toContain('quotation-length')
  })
})
