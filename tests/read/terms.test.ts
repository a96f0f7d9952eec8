import {describe, expect, it} from 'vitest'
import {createTerms, missingTerms} from '../../src/read/terms.js'

const resources = {
  en: {
    title: 'Quotations',
    index: {quotations_one: '{{count, number}} quotation', quotations_other: '{{count, number}} quotations'},
    by: 'By {{names}}',
    on: 'On {{date, datetime(dateStyle: long; timeZone: UTC)}}'
  },
  uk: {
    title: 'Цитати',
    index: {
      quotations_one: '{{count, number}} цитата',
      quotations_few: '{{count, number}} цитати',
      quotations_many: '{{count, number}} цитат',
      quotations_other: '{{count, number}} цитати'
    }
  },
  pt: {title: 'Citações'},
  'pt-BR': {by: 'Por {{names}}'}
}

describe('createTerms', () => {
  const terms = createTerms(resources)

  it('should give plurals and numbers in the way of the locale', () => {
    const ukrainian = terms('uk')
    expect([1, 3, 5, 21].map((count) => ukrainian('index.quotations', {count}))).toEqual([
      '1 цитата',
      '3 цитати',
      '5 цитат',
      '21 цитата'
    ])
    expect(terms('en')('index.quotations', {count: 1234})).toBe('1,234 quotations')
  })

  it('should format dates', () => {
    expect(terms('en')('on', {date: new Date(Date.UTC(2026, 0, 12))})).toBe('On January 12, 2026')
  })

  it('should put values in as they are', () => {
    expect(terms('en')('by', {names: 'A/B & <C>'})).toBe('By A/B & <C>')
  })

  it('should fall back on shorter tags, then on English', () => {
    const brazilian = terms('pt-BR')
    expect([brazilian('title'), brazilian('by', {names: 'Ana'}), terms('ja')('title')]).toEqual([
      'Citações',
      'Por Ana',
      'Quotations'
    ])
  })

  it('should give the key of a term that nobody has', () => {
    expect(terms('en')('no.such')).toBe('no.such')
  })
})

describe('missingTerms', () => {
  it('should list what a locale and its prefixes lack, by plural category', () => {
    const missing = missingTerms(resources)
    expect(missing.filter(({locale}) => locale === 'uk').map(({key}) => key)).toEqual(['by', 'on'])
    expect(
      missing
        .filter(({locale}) => locale === 'pt-BR')
        .map(({key}) => key)
        .sort()
    ).toEqual(['index.quotations_many', 'index.quotations_one', 'index.quotations_other', 'on'])
    expect(missing.some(({locale}) => locale === 'en')).toBe(false)
  })

  it('should take what is no table for one without terms', () => {
    expect(missingTerms({en: {a: 'A'}, de: null, fr: ['x']}).map(({locale, key}) => `${locale} ${key}`)).toEqual([
      'de a',
      'fr a'
    ])
  })
})
