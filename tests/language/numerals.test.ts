import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findNumbers} from '../../src/language/numerals.js'

function values(text: string, locale: string): string[] {
  return findNumbers(text, locale).map(({value}) => value)
}

describe('findNumbers', () => {
  it.each([
    ['1,000', 'en'],
    ['1 000', 'uk'],
    ['1\u00A0000', 'uk'],
    ['1\u202F000', 'fr'],
    ['1.000', 'de'],
    ['1’000', 'de-CH'],
    ["1'000", 'it-CH'],
    ['١٬٠٠٠', 'ar'],
    ['۱٬۰۰۰', 'fa'],
    ['१,०००', 'hi'],
    ['１，０００', 'ja'],
    ['1,000', 'uk'],
    ['1.000', 'en'],
    ['1千', 'ja'],
    ['1 тис.', 'uk'],
    ['1 mil', 'es']
  ])('should read %s in %s as a thousand', (text, locale) => {
    expect(values(text, locale)).toEqual(['1000'])
  })

  it.each([
    ['30,000', 'en', '30000'],
    ['3万', 'ja', '30000'],
    ['3만', 'ko', '30000'],
    ['1億2000万', 'ja', '120000000'],
    ['3만 5000', 'ko', '35000'],
    ['12,34,567', 'hi', '1234567'],
    ['1.5 million', 'en', '1500000'],
    ['1,5 Mio.', 'de', '1500000'],
    ['1,5 млн', 'uk', '1500000'],
    ['1.5 مليون', 'ar', '1500000'],
    ['2,5 milliards', 'fr', '2500000000'],
    ['30 mil millones', 'es', '30000000000'],
    ['3,14', 'de', '3.14'],
    ['3.14', 'en', '3.14'],
    ['٣٫٥', 'ar', '3.5'],
    ['2.5', 'de', '2.5'],
    ['2,5', 'en', '2.5'],
    ['1.234,56', 'de', '1234.56'],
    ['1,234.56', 'de', '1234.56'],
    ['1,234', 'de', '1.234'],
    ['2½', 'en', '2.5'],
    ['280 %', 'fr', '280'],
    ['007', 'en', '7'],
    ['2.50', 'en', '2.5'],
    ['16th', 'en', '16'],
    ['1990-х', 'uk', '1990'],
    ['𝟙𝟚', 'en', '12'],
    ['5 m', 'en', '5']
  ])('should read %s in %s as %s', (text, locale, value) => {
    expect(values(text, locale)).toEqual([value])
  })

  it('should read dates, versions and times part by part', () => {
    expect(values('16.06.2001', 'de')).toEqual(['16', '6', '2001'])
    expect(values('2001年6月16日', 'ja')).toEqual(['2001', '6', '16'])
    expect(values('10.30 Uhr', 'de')).toEqual(['10', '30'])
    expect(values('v2.8.1', 'en')).toEqual(['2', '8', '1'])
    expect(values('June 16, 2001, 300 people', 'en')).toEqual(['16', '2001', '300'])
  })

  it('should read one hour in every way of writing it', () => {
    for (const [text, locale] of [
      ['3 p.m.', 'en'],
      ['3:00 pm', 'en'],
      ['15:00', 'uk'],
      ['15h', 'fr'],
      ['午後3時', 'ja']
    ] as const) {
      expect(values(text, locale)).toEqual(['15'])
    }
    expect(values('3.30 pm', 'en')).toEqual(['15', '30'])
    expect(values('3.00 pm', 'en')).toEqual(['15'])
    expect(values('10:30', 'en')).toEqual(['10', '30'])
  })

  it('should read a number after a mark that opens', () => {
    for (const mark of ['"', '”', '»', '“', '«'])
      expect(findNumbers(`subay ${mark}19 saattir`, 'tr').map(({value}) => value)).toEqual(['19'])
  })

  it('should pass over reference marks', () => {
    expect(values('he said[1] so', 'en')).toEqual([])
    expect(values('he said.12 Then', 'en')).toEqual([])
    expect(values('[30] people, COVID-19', 'en')).toEqual(['30', '19'])
  })

  it('should keep numbers apart that only stand beside each other', () => {
    expect(values('1,000 1 000', 'en')).toEqual(['1000', '1000'])
    expect(values('1,2,3', 'en')).toEqual(['1', '2', '3'])
    expect(values('5万と3億', 'ja')).toEqual(['50000', '300000000'])
  })

  it('should point to what it read, multiplier and all', () => {
    const text = 'bis zu 1,5 Mrd. Euro'
    const [number] = findNumbers(text, 'de')
    expect(text.slice(number?.from, number?.to)).toBe('1,5 Mrd.')
  })

  it('should read any number that Intl writes', () => {
    const locales = ['en', 'de', 'fr', 'uk', 'ar-EG', 'fa', 'hi', 'ja', 'de-CH', 'es', 'pl', 'sv', 'he']
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.constantFrom(...locales), (number, locale) => {
        const text = new Intl.NumberFormat(locale).format(number)
        expect(values(text, locale)).toEqual([String(number)])
      })
    )
  })
})
