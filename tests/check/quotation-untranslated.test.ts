import {describe, expect, it} from 'vitest'
import {edition} from './build.js'
import {compare} from './report.js'

const source = edition('en', ['“{{q|We feel left out of NATO}},” he said.'], {form: 'source'})
const long = edition('en', ['“{{q|We feel left out of NATO, and nobody has asked us why}},” he said.'], {
  form: 'source'
})

describe('quotationUntranslated', () => {
  it('should report words of the source, whatever their marks and punctuation', () => {
    expect(compare(source, edition('uk', ['«{{q|We feel left out of NATO.}}», — сказав він.']))).toEqual([
      'index.uk.md:1:2-1:27 warning Unexpected words of the source `We feel left out of NATO.`, expected a translation (quotation-untranslated)'
    ])
  })

  it('should report one part of several, if it is of some words', () => {
    const split = edition('en', ['“{{q|We feel left out,}}” he said. “{{q|Gone is gone.}}”'], {form: 'source'})
    const target = (second: string) => edition('uk', [`«{{q|Нас не взяли}}», — сказав він. «{{q|${second}}}».`])
    expect(compare(split, target('Gone is gone')).join()).toContain('Unexpected words of the source `Gone is gone`')
    expect(compare(split, target('Що минуло, те минуло'))).toEqual([])
    expect(compare(split, target('Gone is'))).toEqual([])
  })

  it('should report words that were edited a little', () => {
    expect(
      compare(long, edition('uk', ['«{{q|We feel left out of NATO, and nobody ever asked us why}}», — сказав він.']))
    ).toHaveLength(1)
    expect(
      compare(long, edition('uk', ['«{{q|Nobody asks of NATO what we feel when others are out}}», — сказав він.']))
    ).toEqual([])
  })

  it('should accept words that are said to stay, a name, and one language on both sides', () => {
    const kept = {quotations: {q: {lang: 'en'}}}
    expect(compare(source, edition('uk', ['«{{q|We feel left out of NATO}}», — сказав він.'], kept))).toEqual([])
    expect(compare(source, edition('en-GB', ['“{{q|We feel left out of NATO}},” said he.']))).toEqual([])
    const name = edition('en', ['“{{q|Brexit}},” he said.'], {form: 'source'})
    expect(compare(name, edition('uk', ['«{{q|Brexit}}», — сказав він.']))).toEqual([])
    expect(compare(source, edition('uk', ['«{{q|Нас не взяли до НАТО}}», — сказав він.']))).toEqual([])
  })
})
