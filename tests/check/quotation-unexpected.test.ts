import {describe, expect, it} from 'vitest'
import {checkArticle} from '../../src/check/check-article.js'
import {textHash} from '../../src/model/text-hash.js'
import {article, bitext, edition, ledger} from './build.js'
import {compare} from './report.js'

const source = edition('en', ['Putin said so.', 'He left.'], {form: 'source'})
const target = edition('uk', ['Путін сказав: «{{x|Так}}».', '«{{y|Так}}», — сказав він і пішов.'])
const accepted = (occurrence: number) =>
  ledger({unexpected: {uk: [{target: textHash('Так'), occurrence, segment: 's0', as: 'added'}]}})

describe('quotationUnexpected', () => {
  it('should report words that only the translation quotes, at the words', () => {
    expect(compare(source, target)).toEqual([
      'index.uk.md:1:16-1:19 error Unexpected quotation `Так`, expected words that the source quotes (quotation-unexpected)',
      'index.uk.md:3:2-3:5 error Unexpected quotation `Так`, expected words that the source quotes (quotation-unexpected)'
    ])
  })

  it('should point at the passage of the source', () => {
    const [message] = checkArticle(article(source, [target]), [bitext(source, target)])
    expect(message).toMatchObject({
      actual: 'Так',
      quotation: 'x',
      related: [{file: 'index.en.md', place: {start: {line: 1}}}]
    })
  })

  it('should say where the source tells the words without quoting them', () => {
    expect(compare(source, target, {reported: 0.95})[0]).toContain(
      'Unexpected quotation `Так`, expected reported speech: the source tells this without quotation marks'
    )
  })

  it('should have no place in the source where the passage is not aligned', () => {
    const beads = [[[0, 1], [0]]] as const
    const [, message] = checkArticle(article(source, [target]), [bitext(source, target, {beads})])
    expect(message?.related).toEqual([{file: 'index.en.md', locale: 'en'}])
  })

  it('should be silent on the one that a person added', () => {
    expect(compare(source, target, {ledger: accepted(1)}).map((line) => line.slice(0, 16))).toEqual([
      'index.uk.md:3:2-'
    ])
    expect(compare(source, target, {ledger: accepted(2)}).map((line) => line.slice(0, 16))).toEqual([
      'index.uk.md:1:16'
    ])
  })

  it('should be silent on a mention', () => {
    const mention = edition('uk', ['Путін сказав це у «{{x|Брдо}}».', 'Він пішов.'], {
      quotations: {x: {kind: 'mention'}}
    })
    expect(compare(source, mention)).toEqual([])
  })
})
