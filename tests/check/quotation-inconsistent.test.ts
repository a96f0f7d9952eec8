import {describe, expect, it} from 'vitest'
import {checkArticle} from '../../src/check/check-article.js'
import type {TranslatedQuotation} from '../../src/check/known-translations.js'
import {translatedQuotations} from '../../src/check/translated-quotations.js'
import {article, bitext, edition, ledger} from './build.js'
import {compare} from './report.js'
import {textHash} from '../../src/model/text-hash.js'

const words = 'But we feel left out of NATO.'
const source = edition('en', [`“{{a|${words}}}”`, `“{{b|${words.replace('.', '')}}},” he said.`], {form: 'source'})

function translated(first: string, second: string) {
  return edition('uk', [`«{{a|${first}}}»`, `«{{b|${second}}}»`])
}

function inconsistent(reports: readonly string[]) {
  return reports.filter((line) => line.endsWith('(quotation-inconsistent)'))
}

describe('quotationInconsistent', () => {
  it('should report words that are translated in two ways', () => {
    const target = translated('Але ми відчуваємо себе покинутими НАТО.', 'Проте нас не взяли до НАТО.')
    expect(inconsistent(compare(source, target))).toEqual([
      'index.uk.md:3:2-3:29 warning Unexpected translation `Проте нас не взяли до НАТО.`, expected `Але ми відчуваємо себе покинутими НАТО.` as before (quotation-inconsistent)'
    ])
  })

  it('should name both places', () => {
    const target = translated('Але ми відчуваємо себе покинутими НАТО.', 'Проте нас не взяли до НАТО.')
    const messages = checkArticle(article(source, [target]), [bitext(source, target)])
    expect(messages.find(({ruleId}) => ruleId === 'quotation-inconsistent')?.related).toMatchObject([
      {file: 'index.en.md', place: {start: {line: 3}}},
      {file: 'index.uk.md', locale: 'uk', place: {start: {line: 1}}}
    ])
  })

  it('should not mind case and marks', () => {
    const target = translated('Але нас не взяли до НАТО.', 'але, нас не взяли до «НАТО»')
    expect(inconsistent(compare(source, target))).toEqual([])
  })

  it('should leave alone what is short, unsure, split, or accepted', () => {
    const short = edition('en', ['“{{a|We feel left out.}}”', '“{{b|We feel left out.}}”'], {form: 'source'})
    const target = translated('Але ми відчуваємо себе покинутими НАТО.', 'Проте нас не взяли до НАТО.')
    expect(inconsistent(compare(short, target))).toEqual([])
    expect(translatedQuotations(article(short, [target]), [bitext(short, target)])).toEqual([])
    expect(inconsistent(compare(source, target, {sure: false}))).toEqual([])
    expect(
      inconsistent(
        compare(source, target, {
          links: [
            [
              ['a', 'b'],
              ['a', 'b']
            ]
          ]
        })
      )
    ).toEqual([])
    const decided = {
      b: {
        segment: 's1',
        occurrence: 1,
        source: textHash('x'),
        decided: {
          uk: {
            as: 'linked' as const,
            source: textHash(words.replace('.', '')),
            target: textHash('Проте нас не взяли до НАТО.')
          }
        }
      }
    }
    expect(inconsistent(compare(source, target, {ledger: ledger({quotations: decided})}))).toEqual([])
  })

  it('should report what another article translates otherwise, in the same language only', () => {
    const other = edition('en', [`“{{q|${words}}}”`], {form: 'source', path: 'content/other/index.md'})
    const known = (locale: string, text: string) => {
      const target = edition(locale, [`«{{q|${text}}}»`], {path: `content/other/index.${locale}.md`})
      const list = translatedQuotations(article(other, [target]), [bitext(other, target)])
      return new Map<string, TranslatedQuotation>(list.map((quotation) => [quotation.key, quotation]))
    }
    const target = translated('Але нас не взяли до НАТО.', 'Але нас не взяли до НАТО.')
    const reports = inconsistent(compare(source, target, {elsewhere: known('uk', 'Ми почуваємося покинутими НАТО.')}))
    expect(reports).toHaveLength(2)
    expect(reports[0]).toContain('as in content/other/index.uk.md')
    expect(inconsistent(compare(source, target, {elsewhere: known('uk', 'Але нас не взяли до НАТО')}))).toEqual([])
    expect(inconsistent(compare(source, target, {elsewhere: known('ru', 'Нас не взяли в НАТО')}))).toEqual([])
  })
})
