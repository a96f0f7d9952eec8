import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applySeverity} from '../../src/model/apply-severity.js'
import {checkArticle} from '../../src/check/check-article.js'
import type {Rule} from '../../src/check/rule.js'
import {rules} from '../../src/check/rules.js'
import {createMessage, severities, severityOf} from '../../src/model/message.js'
import {article, bitext, edition} from './build.js'
import {compare, report} from './report.js'

const source = edition('en', ['“{{a|In 1954}},” he said in 2001.', '“{{b|Gone}}.”', 'One.', 'Two.'], {form: 'source'})
const target = edition('uk', ['«{{a|У 1955}}», — сказав він у 2002.', 'Його «{{x|нема}}».', 'Один.'])

describe('checkArticle', () => {
  it('should sort by file, place and rule', () => {
    expect(compare(source, target).map((line) => line.replace(/ \w+ .*\(/u, ' ('))).toEqual([
      'index.uk.md:1:4-1:8 (quotation-number)',
      'index.uk.md:1:26-1:30 (segment-number)',
      'index.uk.md:3:1-3:13 (quotation-missing)',
      'index.uk.md:3:7-3:11 (quotation-unexpected)',
      'index.uk.md:5:6 (segment-missing)'
    ])
  })

  it('should not depend on the order of the rules', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rules], {minLength: rules.length}), (shuffled) => {
        expect(compare(source, target, {rules: shuffled})).toEqual(compare(source, target))
      }),
      {numRuns: 20}
    )
  })

  it('should drop rules that are off and give others their severity', () => {
    const severity = {'quotation-number': 'off', 'segment-number': 'info', 'segment-missing': 'error'} as const
    const messages = checkArticle(article(source, [target]), [bitext(source, target)], {severity})
    const found = messages.map((message) => `${String(message.ruleId)} ${severityOf(message)}`)
    expect(found).toEqual([
      'segment-number info',
      'quotation-missing error',
      'quotation-unexpected error',
      'segment-missing error'
    ])
  })

  it('should run the rules of a caller', () => {
    const own: Rule = {
      id: 'no-shouting',
      *check({editions}) {
        for (const {file} of editions) yield {reason: 'Unexpected shouting, expected calm', file: file.path}
      }
    }
    expect(report(article(source, []), [], {rules: [own]})).toEqual([
      'index.en.md warning Unexpected shouting, expected calm (no-shouting)'
    ])
    expect(report(article(source, []), [], {rules: [{...own, severity: 'error'}]})[0]).toContain(' error ')
    expect(report(article(source, [target]), [], {rules: [own]})).toHaveLength(2)
    expect(report(article(source, []), [], {rules: [own], severity: {'no-shouting': 'info'}})[0]).toContain(' info ')
  })

  it('should give each rule one severity of the model', () => {
    expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length)
    for (const {id} of rules) expect(Object.hasOwn(severities, id)).toBe(true)
  })

  it('should find nothing between an edition and itself', () => {
    const words = fc.stringMatching(/^[A-Za-zäöüїєґ0-9 …[\]]{0,30}$/u)
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), {maxLength: 6}), (pairs) => {
        const texts = pairs.map(([one, other], index) => `${one} “{{q${String(index)}|x${other}}}”.`)
        const [one, same] = [edition('en', texts, {form: 'source'}), edition('en-GB', texts)]
        expect(compare(one, same)).toEqual([])
      })
    )
  })

  it('should survive links and beads that name nothing', () => {
    const broken = bitext(source, target, {links: [[['gone'], ['lost']]]})
    const odd = {...broken, segments: [{source: ['gone'], target: ['lost'], score: 0, moved: false}]}
    expect(checkArticle(article(source, [target]), [odd])).toEqual([])
  })

  it('should report places of messages that stand at the same place by their rule', () => {
    const twice = [1, 2].map((n): Rule => ({
      id: `rule-${String(n)}`,
      check: () => [
        {reason: 'Unexpected', file: 'a.md'},
        {reason: 'Unexpected', file: 'a.md'}
      ]
    }))
    expect(report(article(source, []), [], {rules: twice.toReversed()})).toEqual([
      'a.md warning Unexpected (rule-1)',
      'a.md warning Unexpected (rule-1)',
      'a.md warning Unexpected (rule-2)',
      'a.md warning Unexpected (rule-2)'
    ])
  })
})

describe('applySeverity', () => {
  const message = createMessage({
    ruleId: 'quotation-missing',
    reason: 'Unexpected',
    file: 'a.md',
    note: 'Do.',
    locale: 'uk'
  })

  it('should copy what it changes', () => {
    const [changed] = applySeverity([message], {'quotation-missing': 'info'})
    expect(message.fatal).toBe(true)
    expect(changed).toMatchObject({
      reason: 'Unexpected',
      ruleId: 'quotation-missing',
      file: 'a.md',
      note: 'Do.',
      locale: 'uk'
    })
    expect(changed?.fatal).toBeUndefined()
    expect(String(changed)).toBe(String(message))
  })

  it('should drop what is off', () => {
    expect(applySeverity([message], {'quotation-missing': 'off'})).toEqual([])
  })

  it('should give back what stays the same, and a message without rule', () => {
    expect(applySeverity([message], {'quotation-missing': 'error'})[0]).toBe(message)
    const plain = createMessage({ruleId: 'quotation-missing', reason: 'Unexpected', file: 'a.md'})
    plain.ruleId = undefined
    expect(applySeverity([plain], {'quotation-missing': 'off'})).toEqual([plain])
  })
})
