import {describe, expect, it} from 'vitest'
import {applyPolicy} from '../../src/check/apply-policy.js'
import type {RuleId, Severity} from '../../src/model/message.js'
import {createMessage} from '../../src/model/message.js'
import {article, edition} from './build.js'

const source = edition('en', ['One.'], {form: 'source'})
const both = article(source, [edition('de', ['Eins.']), edition('uk', ['Один.'])])
const message = (ruleId: RuleId, file: string, severity?: Severity) =>
  createMessage({ruleId, reason: 'Unexpected', file}, severity)

describe('applyPolicy', () => {
  it('should publish everything without errors', () => {
    const messages = [message('quotation-split', 'index.uk.md'), message('link-missing', 'index.uk.md')]
    for (const policy of ['publish', 'notice', 'withhold'] as const) {
      expect(applyPolicy(both, messages, {policy})).toEqual({
        locales: ['en', 'de', 'uk'],
        withheld: [],
        notices: new Map()
      })
    }
  })

  it('should publish as it is', () => {
    const messages = [message('quotation-missing', 'index.uk.md')]
    expect(applyPolicy(both, messages, {policy: 'publish'})).toMatchObject({withheld: [], notices: new Map()})
  })

  it('should tell readers what is missing, stale or otherwise wrong', () => {
    const messages = [
      message('quotation-missing', 'index.uk.md'),
      message('quotation-missing', 'index.uk.md'),
      message('segment-stale', 'index.uk.md'),
      message('quotation-stale', 'index.uk.md'),
      message('quotation-number', 'index.uk.md'),
      message('quotation-missing', 'index.de.md', 'info')
    ]
    const {locales, notices} = applyPolicy(both, messages, {policy: 'notice'})
    expect(locales).toEqual(['en', 'de', 'uk'])
    expect(notices).toEqual(
      new Map([
        ['uk', [{term: 'notice.missing', values: {count: 2}}, {term: 'notice.stale'}, {term: 'notice.problem'}]]
      ])
    )
  })

  it('should know an edition by the locale too', () => {
    const messages = [createMessage({ruleId: 'quotation-missing', reason: 'x', file: 'de.json', locale: 'de'})]
    expect(applyPolicy(both, messages, {policy: 'withhold'}).withheld).toEqual(['de'])
  })

  it('should withhold editions with errors, the source too, and no others', () => {
    const messages = [message('quotation-verbatim', 'index.en.md'), message('file-invalid', 'quotations.json')]
    expect(applyPolicy(both, messages, {policy: 'withhold'})).toMatchObject({locales: ['de', 'uk'], withheld: ['en']})
  })

  it('should not show the readers of the source what is the newsroom’s to correct', () => {
    expect(applyPolicy(both, [message('quotation-verbatim', 'index.en.md')], {policy: 'notice'}).notices).toEqual(
      new Map()
    )
  })
})
