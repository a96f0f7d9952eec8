import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {readTerms} from '../../src/read/read-terms.js'

const defaults = {
  en: {
    by: 'By {{names}}',
    page: 'Page {{page}} of {{pages}}',
    index: {
      title: 'Articles',
      quotations_one: '{{count, number}} quotation',
      quotations_other: '{{count, number}} quotations'
    },
    place_ordinal_one: '{{count}}st',
    place_ordinal_two: '{{count}}nd',
    place_ordinal_few: '{{count}}rd',
    place_ordinal_other: '{{count}}th'
  },
  uk: {by: 'Автори: {{names}}'}
}

function report(locale: string, terms: unknown): readonly string[] {
  const value = typeof terms === 'string' ? terms : JSON.stringify(terms)
  const file = new VFile({path: `locales/${locale}/interface.json`, value})
  return readTerms(defaults, [file], []).messages.map(
    ({line, column, ruleId, reason, fatal}) =>
      `${String(line)}:${String(column)} ${String(fatal)} ${reason} (${String(ruleId)})`
  )
}

describe('readTerms', () => {
  it('should report a placeholder that was lost, at the term', () => {
    expect(report('uk', {by: 'Автори'})).toEqual([
      '1:7 true Unexpected missing `{{names}}` in `by`, expected `{{names}}` (catalogue-placeholder)'
    ])
    expect(report('de', {page: 'Seite {{seite}}'})).toEqual([
      '1:9 true Unexpected missing `{{page}}`, missing `{{pages}}`, `{{seite}}` in `page`, expected `{{page}}`, `{{pages}}` (catalogue-placeholder)'
    ])
  })

  it('should report a placeholder that was invented', () => {
    expect(report('fr', {index: {title: 'Articles {{count}}'}})).toEqual([
      '1:19 true Unexpected `{{count}}` in `index.title`, expected no placeholder (catalogue-placeholder)'
    ])
  })

  it('should leave alone how a placeholder is formatted, and terms that only the project has', () => {
    expect(report('ar', {by: '{{ names }} :بقلم', own: 'x {{y}}', empty: '', list: ['{{z}}'], number: 5})).toEqual([])
  })

  it('should let the form of one number say it in words, no other', () => {
    const forms = (one: string) => ({
      index: {
        quotations_one: one,
        quotations_few: '{{count}} b',
        quotations_many: '{{count}} c',
        quotations_other: '{{count}} d'
      }
    })
    expect(report('uk', forms('одна цитата')).join()).toContain('missing `{{count}}` in `index.quotations_one`')
    expect(report('uk', forms('{{count}} цитата'))).toEqual([])
    expect(
      report('de', {
        index: {quotations_zero: 'kein Zitat', quotations_one: 'ein Zitat', quotations_other: '{{count}} Zitate'}
      })
    ).toEqual([])
  })

  it('should report plural forms that are missing', () => {
    expect(report('uk', {index: {quotations_one: '{{count}} цитата', quotations_other: '{{count}} цитати'}})).toEqual([
      '1:11 true Unexpected missing `_few`, missing `_many` among the forms of `index.quotations`, expected `_one`, `_few`, `_many`, `_other` in `uk` (catalogue-plural)'
    ])
  })

  it('should report plural forms that the language has not', () => {
    expect(report('ja', {index: {quotations_one: '{{count}} a', quotations_other: '{{count}} b'}})).toEqual([
      '1:11 true Unexpected `_one` among the forms of `index.quotations`, expected `_other` in `ja` (catalogue-plural)'
    ])
    expect(
      report('fr', {
        place_ordinal_one: '{{count}}er',
        place_ordinal_two: '{{count}}d',
        place_ordinal_other: '{{count}}e'
      })
    ).toEqual([expect.stringContaining('Unexpected `_two` among the forms of `place_ordinal`')])
  })

  it('should know forms of the file that it is laid over', () => {
    expect(report('en', {index: {quotations_one: 'a single quotation'}})).toEqual([])
    expect(report('en-GB', {index: {quotations_other: '{{count}} quotes'}})).toEqual([])
  })

  it('should take a key that only looks like a plural for what it is', () => {
    expect(report('uk', {step_one: 'Крок перший'})).toEqual([])
  })

  it('should report what is no object of terms, and nothing else of it', () => {
    expect(report('uk', '[]').join()).toContain('(file-invalid)')
    expect(report('uk', '{"by": ').join()).toContain('(file-invalid)')
    expect(
      readTerms(defaults, [new VFile({path: 'locales/no locale/interface.json', value: '{}'})].slice(1), []).messages
    ).toEqual([])
  })
})
