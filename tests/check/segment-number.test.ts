import {describe, expect, it} from 'vitest'
import {edition} from './build.js'
import {compare} from './report.js'

describe('segmentNumber', () => {
  it('should report a number outside of quotations', () => {
    const source = edition('en', ['He came in 2001.'], {form: 'source'})
    expect(compare(source, edition('uk', ['Він приїхав у 2002.']))).toEqual([
      'index.uk.md:1:15-1:19 error Unexpected number `2002`, expected `2001` (segment-number)'
    ])
    expect(compare(source, edition('uk', ['Він приїхав.']))).toEqual([
      'index.uk.md:1:1-1:13 error Unexpected missing number, expected `2001` (segment-number)'
    ])
    expect(compare(source, edition('uk', ['Він приїхав у 2001.']))).toEqual([])
  })

  it('should leave numbers in quotations to quotation-number, in missing ones to quotation-missing', () => {
    const source = edition('en', ['“{{q|In 1954}},” he said.', '“{{r|In 1955}},” he said.', 'See “{{m|Film 1900}}”.'], {
      form: 'source',
      quotations: {m: {kind: 'mention'}}
    })
    const target = edition('uk', ['«{{q|У 1956}}», — сказав він.', 'Він це сказав.', 'Див. фільм.'])
    expect(compare(source, target).map((line) => line.replace(/.*\(/u, '('))).toEqual([
      '(quotation-number)',
      '(quotation-missing)',
      '(segment-number)'
    ])
  })

  it('should follow a sentence into the next segments', () => {
    const source = edition('en', ['Intro. It was 1954.', 'Second, 1955.', 'Third.'], {form: 'source'})
    const target = edition('uk', ['Вступ.', 'Друге.', 'Третє. Був 1954, тоді 1955.'])
    expect(compare(source, target)).toEqual([])
  })

  it('should follow a sentence anywhere, and report what is left of two that were held against each other', () => {
    const moved = edition('en', ['It was 1954.', 'A.', 'B.', 'C.', 'It was 350.'], {form: 'source'})
    expect(compare(moved, edition('de', ['Es waren 350.', 'A.', 'B.', 'C.', 'Es war 1954.'])).join()).not.toContain(
      'number'
    )
    const half = edition('en', ['It was 1954.', 'A.', 'B.', 'C.', 'It was.'], {form: 'source'})
    expect(compare(half, edition('de', ['Es waren 350.', 'A.', 'B.', 'C.', 'Es war 1954.'])).join()).toContain(
      'Unexpected number `350`, expected no number (segment-number)'
    )
    const other = edition('en', ['It was 1954.', 'A.', 'B.', 'C.', 'It was 350.'], {form: 'source'})
    expect(compare(other, edition('de', ['Es war.', 'A.', 'B.', 'C.', 'Es war 1954.'])).join()).toContain(
      'Unexpected missing number, expected `350` (segment-number)'
    )
    const small = edition('en', ['It was 1954.', 'A.', 'B.', 'C.', 'It was 4.'], {form: 'source'})
    expect(compare(small, edition('de', ['Es war.', 'A.', 'B.', 'C.', 'Es war 1954.'])).join()).not.toContain('number')
  })

  it('should report a changed unit, and take words for no evidence', () => {
    const source = edition('en', ['It is fifty years, and 5 miles.'], {form: 'source'})
    expect(compare(source, edition('de', ['Es sind fünfzehn Jahre und 5 Kilometer.']))).toEqual([
      'index.de.md:1:28-1:29 error Unexpected unit kilometre after `5`, expected mile as in the source (segment-number)'
    ])
  })

  it('should not look at segments without counterpart', () => {
    const source = edition('en', ['It was 1954.'], {form: 'source'})
    expect(compare(source, edition('uk', []))[0]).toContain('(segment-missing)')
    expect(compare(edition('en', [], {form: 'source'}), edition('uk', ['Був 1954.']))).toEqual([])
  })
})
