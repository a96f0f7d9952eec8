import {describe, expect, it} from 'vitest'
import {textHash} from '../../src/model/text-hash.js'
import {edition, ledger} from './build.js'
import {compare} from './report.js'

const source = edition('en', ['“{{q|We feel left out}},” he said.'], {form: 'source'})
const target = edition('uk', ['«{{q|Нас не взяли}}», — сказав він.'])

describe('quotationUnsure', () => {
  it('should ask for a human where the link is not sure', () => {
    expect(compare(source, target, {sure: false})).toEqual([
      'index.uk.md:1:2-1:14 warning Unexpected doubt whether `Нас не взяли` is the counterpart, expected a sure link to `We feel left out` (quotation-unsure)'
    ])
  })

  it('should be silent on links that are sure, by id, or decided', () => {
    expect(compare(source, target)).toEqual([])
    expect(compare(source, target, {sure: false, by: 'id'})).toEqual([])
    const hash = textHash('We feel left out')
    const quotation = {segment: 's0', occurrence: 1, source: hash}
    const holding = {uk: {as: 'linked', source: hash, target: textHash('Нас не взяли')}} as const
    const decided = ledger({quotations: {q: {...quotation, decided: holding}}})
    expect(compare(source, target, {sure: false, ledger: decided})).toEqual([])
  })
})
