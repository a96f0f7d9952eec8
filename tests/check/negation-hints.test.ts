import {describe, expect, it} from 'vitest'
import {textHash} from '../../src/model/text-hash.js'
import {edition, ledger} from './build.js'
import {compare} from './report.js'

const check = (locale: string, source: string, target: string, options: Parameters<typeof compare>[2] = {}) =>
  compare(
    edition('en', [`“{{q|${source}}}”`], {form: 'source'}),
    edition(locale, [`«{{q|${target}}}»`]),
    options
  ).filter((line) => line.includes('negation'))

describe('negationHints', () => {
  it.each([
    ['uk', 'We did not wait for them.', 'Ми чекали на них.', 'lost'],
    ['de', 'He was never in Bled.', 'Er war in Bled.', 'lost'],
    ['fr', 'We don’t want this war.', 'Nous voulons cette guerre.', 'lost'],
    ['es', 'We want this war.', 'No queremos esta guerra.', 'gained'],
    ['ru', 'We want this war.', 'Мы не хотим этой войны.', 'gained']
  ])('should hint that in %s `%s` became `%s`', (locale, source, target, change) => {
    expect(check(locale, source, target)).toEqual([
      expect.stringMatching(new RegExp(`warning .* may have ${change} a negation.*\\(quotation-unsure\\)$`, 'u'))
    ])
  })

  it.each([
    ['uk', 'We did not wait for them.', 'Ми на них не чекали.'],
    ['uk', 'We did not wait for them.', 'Ніхто на них ждав.'],
    ['de', 'We do not have money.', 'Wir haben kein Geld.'],
    ['uk', 'It rings if anything is wrong.', 'Він дзвонить, якщо щось не гаразд.'],
    ['uk', 'Why don’t we wait for them?', 'Може, почекаємо на них?'],
    ['ka', 'We did not wait for them.', 'ჩვენ დაველოდეთ მათ.'],
    ['de', 'This is not right at all.', 'This is not right at all.'],
    ['de', 'We did not wait, '.repeat(8), 'Wir warteten, '.repeat(8)]
  ])('should be silent where in %s `%s` is `%s`', (locale, source, target) => {
    expect(check(locale, source, target)).toEqual([])
  })

  it('should be silent where the link is not sure, or a person has accepted it', () => {
    const [source, target] = ['We did not wait for them.', 'Ми чекали на них.']
    expect(check('uk', source, target, {sure: false})).toEqual([])
    const decided = {uk: {as: 'linked' as const, source: textHash(source), target: textHash(target)}}
    const quotations = {q: {segment: 's0', occurrence: 1, source: textHash(source), decided}}
    expect(check('uk', source, target, {ledger: ledger({quotations})})).toEqual([])
  })
})
