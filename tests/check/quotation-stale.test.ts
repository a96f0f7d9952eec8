import {describe, expect, it} from 'vitest'
import {checkArticle} from '../../src/check/check-article.js'
import type {Decision} from '../../src/model/ledger.js'
import {textHash} from '../../src/model/text-hash.js'
import {article, bitext, edition, ledger} from './build.js'
import {compare} from './report.js'

const source = edition('en', ['“{{q|We feel left out}},” he said.'], {form: 'source'})
const target = edition('uk', ['«{{q|Нас не взяли}}», — сказав він.'])
const silent = edition('uk', ['Він сказав це.'])
const hashes = {
  source: textHash('We feel left out'),
  target: textHash('Нас не взяли'),
  other: textHash('We were left out')
}
const decided = (decision: Decision, texts = {}) =>
  ledger({quotations: {q: {segment: 's0', occurrence: 1, source: hashes.source, decided: {uk: decision}}}, texts})

describe('quotationStale', () => {
  it('should report a source that has changed since, with the words before', () => {
    const old = decided(
      {as: 'linked', source: hashes.other, target: hashes.target},
      {[hashes.other]: 'We were left out'}
    )
    expect(compare(source, target, {ledger: old})).toEqual([
      'index.uk.md:1:2-1:14 error Unexpected source `We feel left out`, expected `We were left out` as approved (quotation-stale)'
    ])
    const [message] = checkArticle(article(source, [target], {ledger: old}), [bitext(source, target)])
    expect(message).toMatchObject({actual: 'We feel left out', expected: ['We were left out'], quotation: 'q'})
    expect(message?.note).toContain('quoin accept <slug> q --locale uk --as linked')
  })

  it('should report a translation that has changed since, also where the words before are lost', () => {
    const old = decided({as: 'linked', source: hashes.source, target: hashes.other})
    expect(compare(source, target, {ledger: old})).toEqual([
      'index.uk.md:1:2-1:14 error Unexpected translation `Нас не взяли`, expected the words as approved (quotation-stale)'
    ])
  })

  it('should report a paraphrase whose source has changed, and nothing else of it', () => {
    expect(compare(source, silent, {ledger: decided({as: 'paraphrased', source: hashes.other})})).toEqual([
      'index.uk.md:1:1-1:15 error Unexpected source `We feel left out`, expected the words as approved (quotation-stale)'
    ])
  })

  it('should be silent where the decision holds, and leave a lost quotation to quotation-missing', () => {
    const holding = decided({as: 'linked', source: hashes.source, target: hashes.target})
    expect(compare(source, target, {ledger: holding})).toEqual([])
    expect(compare(source, silent, {ledger: holding}).join()).toContain('(quotation-missing)')
    expect(compare(source, silent, {ledger: holding}).join()).not.toContain('(quotation-stale)')
    expect(compare(source, target, {ledger: decided({as: 'unrelated', source: hashes.other})})).toEqual([])
  })
})
