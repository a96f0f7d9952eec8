import {describe, expect, it} from 'vitest'
import {checkArticle} from '../../src/check/check-article.js'
import {article, bitext, edition} from './build.js'
import {compare} from './report.js'

const check = (locale: string, source: string, target: string) =>
  compare(edition('en', [`“{{q|${source}}}”`], {form: 'source'}), edition(locale, [`«{{q|${target}}}»`]))

describe('quotationNumber', () => {
  it('should report a changed digit at the number', () => {
    expect(check('uk', 'We gave up 350 square miles.', 'Ми віддали 35 квадратних миль.')).toEqual([
      'index.uk.md:1:13-1:15 error Unexpected number `35`, expected `350` (quotation-number)'
    ])
  })

  it('should point at the number of the source', () => {
    const [source, target] = [edition('en', ['“{{q|In 1954}}”'], {form: 'source'}), edition('uk', ['«{{q|У 1955}}»'])]
    const [message] = checkArticle(article(source, [target]), [bitext(source, target)])
    expect(message).toMatchObject({
      actual: '1955',
      expected: ['1954'],
      quotation: 'q',
      related: [{place: {start: {column: 5}, end: {column: 9}}}]
    })
  })

  it('should report a small digit that became another', () => {
    expect(check('uk', 'There were 4 reasons.', 'Було 5 причин.')).toHaveLength(1)
  })

  it('should report a number that is missing, at the quotation', () => {
    expect(check('uk', 'In 1954 we applied.', 'Тоді ми подали заявку.')).toEqual([
      'index.uk.md:1:2-1:24 error Unexpected missing number, expected `1954` (quotation-number)'
    ])
  })

  it('should report a number that is new', () => {
    expect(check('uk', 'We applied.', 'Ми подали заявку 1954 року.')).toEqual([
      'index.uk.md:1:19-1:23 error Unexpected number `1954`, expected no number (quotation-number)'
    ])
  })

  it.each([
    ['uk', 'fifty years', '50 років'],
    ['uk', '55 years', 'п’ятдесят п’ять років'],
    ['uk', '55 years', 'п’ятдесяти п’яти років'],
    ['ar', 'fifty-five years', '٥٥ سنة'],
    ['ar', '55 years', 'خمسة وخمسين سنة'],
    ['de', '22 years', 'zweiundzwanzig Jahre'],
    ['zh', '300,000 people', '三十万人'],
    ['ja', '25 years', '二十五年'],
    ['ko', '37 people', '서른일곱 명'],
    ['th', '55 years', 'ห้าสิบห้าปี'],
    ['de', 'in nineteen fifty-four', '1954'],
    ['uk', 'two and a half million', '2,5 мільйона'],
    ['de', 'three quarters of them', '75 % von ihnen'],
    ['fr', 'fourteen days', 'quinze jours'],
    ['fr', 'the summer of ’77', 'l’été 1977'],
    ['fr', 'a dozen of them', 'une dizaine'],
    ['fr', 'one of the two', 'un des trois'],
    ['de', 'hundreds of them', 'dreißig von ihnen'],
    ['de', 'fifty and sixty years', 'siebzig Jahre'],
    ['de', '£5m', '5 Millionen Pfund'],
    ['de', '350 miles', '563 Kilometer'],
    ['de', '350 square miles', '906 Quadratkilometer'],
    ['uk', '$5 million', '5 мільйонів доларів'],
    ['es', '$500', '500 pesos'],
    ['ja', '5 kilometres', '5キロ'],
    ['de', '5 apples', '5 Euro'],
    ['de', '5 kilometres', '5 Kilogramm'],
    ['bn', 'fifty years', '৫০ বছর'],
    ['de', '5 euros and 5 dollars', '5 Dollar und 5 Euro'],
    ['fr', 'at 6.40 in the morning', 'à 6 h 40 du matin'],
    ['fr', 'at 6 h 40', 'à 6.40'],
    ['th', 'at 5.40 in the afternoon', 'เวลา 17.40 น.'],
    ['sw', 'at 6:40 in the morning', 'saa 12.40 asubuhi'],
    ['uk', 'at 6.40 in the morning', 'за двадцять сьома'],
    ['uk', '280 percent', '2,8 раза'],
    ['sw', 'shilingi 42 million', 'shilingi milioni 42'],
    ['tr', '4,200 people', '4 bin 200 kişi'],
    ['th', '15,000 people', '1.5 หมื่นคน'],
    ['fr', 'ten classes', 'des CM2'],
    ['fr', 'Call 031/433611.', 'Appelez le 031/43 36 11.']
  ])('should know that in %s `%s` is `%s`', (locale, source, target) => {
    expect(check(locale, source, target)).toEqual([])
  })

  it.each([
    ['uk', 'fifteen years', '50 років', 'number `50`, expected `fifteen`'],
    ['ja', '250 dollars for two years', '月250ドルで7年間', 'number `7`, expected `two`'],
    ['uk', 'fifty years', 'п’ятнадцять років', 'number `п’ятнадцять`, expected `fifty`'],
    ['de', '50 years', 'fünfzehn Jahre', 'number `fünfzehn`, expected `50`'],
    ['zh', 'thirty years', '五十年', 'number `五十`, expected `thirty`'],
    ['fi', 'thirty-seven percent', '73 prosenttia', 'number `73`, expected `thirty-seven`'],
    ['de', '$500', '460 €', 'number `460`, expected `500`'],
    ['fr', 'at 6.40 in the morning', 'à 6 h 45 du matin', 'number `45`, expected `6.40`'],
    ['de', 'at 6.40 in the morning', 'um 6, in Raum 40', 'number `6`, expected `6.40`'],
    ['zh', 'it costs 6.40 euros', '价格6.45欧元', 'number `6.45`, expected `6.40`'],
    ['de', '350 miles', '500 Kilometer', 'number `500`, expected `350`'],
    ['uk', '5 million dollars', '5 мільйонів євро', 'unit euro after `5 мільйонів`, expected dollar as in the source'],
    ['de', '350 miles', '350 Kilometer', 'unit kilometre after `350`, expected mile as in the source']
  ])('should report that in %s `%s` became `%s`', (locale, source, target, words) => {
    expect(check(locale, source, target)).toEqual([
      expect.stringContaining(`error Unexpected ${words} (quotation-number)`)
    ])
  })

  it('should look no further where only the marks stand elsewhere', () => {
    const source = edition('en', ['“{{q|In 1954 we applied}}”, he said.'], {form: 'source'})
    expect(compare(source, edition('de', ['1954, sagte er, „{{q|bewarben wir uns}}“.']))).toEqual([])
    const other = edition('en', ['In 1954, he said, “{{q|we applied}}”.'], {form: 'source'})
    expect(compare(other, edition('de', ['„{{q|1954 bewarben wir uns}}“, sagte er.']))).toEqual([])
  })

  it('should take a word for no evidence where the number went to another quotation', () => {
    const source = edition('en', ['“{{q|For 22 years}}”', '“{{r|For three years}}”'], {form: 'source'})
    expect(compare(source, edition('de', ['„{{q|Drei Jahre lang}}“', '„{{r|22 Jahre lang}}“']))).toEqual([])
  })

  it('should take words for no evidence where the link is not sure', () => {
    const source = edition('en', ['“{{q|It was fifty years.}}”'], {form: 'source'})
    const target = edition('de', ['„{{q|Es waren fünfzehn Jahre.}}“'])
    expect(compare(source, target).join()).toContain('quotation-number')
    expect(compare(source, target, {sure: false}).join()).not.toContain('quotation-number')
  })

  it('should count a number that stands twice', () => {
    expect(check('de', 'From 1954 to 1954.', 'Von 1954 an.')).toHaveLength(1)
    expect(check('de', 'From 1954 to 1954.', 'Von 1954 bis 1954.')).toEqual([])
  })

  it.each([
    ['uk', '1,000 people', '1 000 людей'],
    ['de', '1,000.5 miles', '1.000,5 Meilen'],
    ['ar', 'In 1,954 places', 'في ١٬٩٥٤ مكانا'],
    ['fr', '1,000 people', '1\u202F000 personnes'],
    ['ja', 'In 1954', '1954年に']
  ])('should take the notation of %s for the same number', (locale, source, target) => {
    expect(check(locale, source, target)).toEqual([])
  })

  it.each([
    ['uk', 'four reasons', '4 причини'],
    ['uk', '4 reasons', 'чотири причини'],
    ['de', '50 years', 'fünfzig Jahre'],
    ['fr', 'the 21st century', 'le XXIe siècle'],
    ['uk', 'the 21st century', 'XXI століття'],
    ['de', '1,000 years', 'tausend Jahre'],
    ['uk', 'in the 1930s', 'у 30-х роках'],
    ['ja', 'a rise of 280%', '2.8に'],
    ['zh', 'one billion people', '10 亿'],
    ['de', 'Thursdays from 6-7 pm', 'donnerstags 18:00 bis 19:00'],
    ['uk', '1,600 people', '1,600 людей'],
    ['uk', 'see https://example.org/1954', 'див.']
  ])('should know that in %s `%s` may be `%s`', (locale, source, target) => {
    expect(check(locale, source, target)).toEqual([])
  })

  it('should know a Roman numeral of the source', () => {
    expect(check('uk', 'the XXI century, MDCCC', '21 століття, 1800')).toEqual([])
  })

  it('should not look for Roman numerals of what they cannot write', () => {
    expect(check('uk', '5,250 at 2.5', 'багато')).toHaveLength(2)
  })

  it('should survive parts of segments that are not there', () => {
    const source = edition('en', ['“{{q|In 1954}}”'], {form: 'source'})
    const parts = source.quotations.flatMap((quotation) => quotation.parts.map((part) => ({...part, segment: 'gone'})))
    const lost = edition('en', ['“{{q|In 1954}}”'], {form: 'source', quotations: {q: {parts}}})
    expect(compare(lost, edition('uk', ['«{{q|У 1955}}»'])).join()).toContain('(quotation-number)')
  })

  it('should pair what cannot be words first', () => {
    expect(check('uk', 'In 350 places, four times', 'У 35 місцях 4 рази')).toEqual([
      'index.uk.md:1:4-1:6 error Unexpected number `35`, expected `350` (quotation-number)'
    ])
  })

  it('should compare numbers of all parts, and only those in the quotation', () => {
    const source = edition('en', ['“{{q|In 1954}},” he said in 2001, “{{q|we had 25}}.”'], {form: 'source'})
    const target = edition('de', ['„{{q|1954}}“, sagte er 2001, „{{q|hatten wir 52}}.“'])
    expect(compare(source, target)).toEqual([
      'index.de.md:1:36-1:38 error Unexpected number `52`, expected `25` (quotation-number)'
    ])
  })
})
