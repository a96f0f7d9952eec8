import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findHanNumerals} from '../../src/language/han-numerals.js'
import {findNumberWords} from '../../src/language/find-number-words.js'
import {numberLexicon} from '../../src/language/number-lexicon.js'
import {numberWordData} from '../../src/language/number-word-data.js'

function read(locale: string, text: string) {
  const lexicon = numberLexicon(locale)
  return lexicon === undefined ? [] : findNumberWords(text, lexicon)
}

function values(locale: string, text: string): readonly number[] {
  return read(locale, text).map(({value}) => value)
}

describe('findNumberWords', () => {
  it.each([
    ['ar', 'خمسة وخمسين سنة', 55],
    ['cs', 'padesát pět let', 55],
    ['da', 'femoghalvtreds år', 55],
    ['de', 'fünfundfünfzig Jahre', 55],
    ['el', 'πενήντα πέντε χρόνια', 55],
    ['en', 'fifty-five years', 55],
    ['es', 'cincuenta y cinco años', 55],
    ['fa', 'پنجاه و پنج سال', 55],
    ['fi', 'viisikymmentäviisi vuotta', 55],
    ['fr', 'cinquante-cinq ans', 55],
    ['he', 'חמישים וחמש שנים', 55],
    ['hi', 'पचपन साल', 55],
    ['hu', 'ötvenöt év', 55],
    ['id', 'lima puluh lima tahun', 55],
    ['it', 'cinquantacinque anni', 55],
    ['ko', '오십오 년', 55],
    ['ko', '쉰다섯 명', 55],
    ['nb', 'femtifem år', 55],
    ['nl', 'vijfenvijftig jaar', 55],
    ['pl', 'pięćdziesięciu pięciu lat', 55],
    ['pt', 'cinquenta e cinco anos', 55],
    ['ro', 'cincizeci și cinci de ani', 55],
    ['ru', 'пятидесяти пяти лет', 55],
    ['sr', 'педесет пет година', 55],
    ['sv', 'femtiofem år', 55],
    ['sw', 'hamsini na tano', 55],
    ['th', 'ห้าสิบห้าปี', 55],
    ['tr', 'elli beş kişi', 55],
    ['uk', 'п’ятдесят п’ять років', 55],
    ['uk', 'п’ятдесяти п’яти років', 55],
    ['vi', 'năm mươi lăm người', 55],
    ['fr', 'soixante et onze', 71],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr-CH', 'septante', 70],
    ['de', 'neunzehnhundertvierundfünfzig', 1954],
    ['en', 'nineteen fifty-four', 1954],
    ['de', 'zweihundertdreiundvierzigtausend', 243_000],
    ['en', 'two hundred and three', 203],
    ['en', 'two thousand three', 2003],
    ['es', 'ciento veinte mil millones', 120_000_000_000],
    ['uk', 'дві тисячі двадцять другий', 2022],
    ['en', 'the twenty-first century', 21],
    ['de', 'fünfzigjährig', 50],
    ['pl', 'tuzin', 12]
  ])('should read %s `%s` as %d', (locale, text, value) => {
    expect(values(locale, text)).toEqual([value])
  })

  it('should keep numbers apart that are several', () => {
    expect(values('en', 'three, four or five million')).toEqual([3, 4, 5_000_000])
    expect(values('en', 'twelve hundred hundred')).toEqual([1200, 100])
    expect(values('en', 'fifty five thousand thousand')).toEqual([55_000, 1000])
  })

  it('should know firm words from those that only may be numbers', () => {
    expect(read('en', 'fifty fifties').map(({firm}) => firm)).toEqual([true, false])
    expect(read('de', 'Zweiundzwanzigste').map(({firm}) => firm)).toEqual([false])
    expect(read('ko', '이것은 좋다')).toEqual([])
    expect(read('en', 'nobody knows')).toEqual([])
  })

  it('should point to the words', () => {
    const text = 'for two hundred and three years'
    expect(read('en', text).map(({from, to}) => text.slice(from, to))).toEqual(['two hundred and three'])
  })

  it('should have words of many languages, and none of others', () => {
    expect(Object.keys(numberWordData).length).toBeGreaterThan(50)
    expect(numberLexicon('tlh')).toBeUndefined()
    expect(numberLexicon('pt-PT')).toBeDefined()
  })

  it('should stay inside the text, whatever it is', () => {
    const pieces = fc.constantFrom('zwei', 'und', 'hundert', 'zig', 'million', ' ', '-', 'x', '五')
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), fc.constantFrom('de', 'en', 'th', 'ko'), (words, locale) => {
        const text = words.join('')
        for (const {from, to, value} of read(locale, text)) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(Number.isFinite(value)).toBe(true)
        }
      })
    )
  })
})

describe('findHanNumerals', () => {
  it.each([
    ['三十万人', 300_000],
    ['五十年', 50],
    ['十五', 15],
    ['二〇〇一年', 2001],
    ['一九五四年', 1954],
    ['一亿二千万', 120_000_000],
    ['三万亿', 3_000_000_000_000],
    ['一千零五十', 1050],
    ['兩百', 200]
  ])('should read %s as %d', (text, value) => {
    expect(findHanNumerals(text)).toMatchObject([{value, firm: true}])
  })

  it('should know what may be no number', () => {
    for (const text of ['千万', '第十五', '几十', '三', '十分之三', '百姓']) {
      expect(findHanNumerals(text).some(({firm}) => firm)).toBe(false)
    }
    expect(findHanNumerals('七八个')).toEqual([])
  })
})
