import {describe, expect, it} from 'vitest'
import {edition} from './build.js'
import {compare, report} from './report.js'
import {article} from './build.js'

const one = (locale: string, texts: readonly string[], options = {}) =>
  report(article(edition(locale, texts, {form: 'source', ...options}), []), [])

describe('quotationMarks', () => {
  it('should report marks that are not those used elsewhere in the edition', () => {
    expect(one('en', ['“{{a|A}}” “{{b|B}}”', '„{{c|C}}“'])).toEqual([
      'index.en.md:3:2-3:3 info Unexpected marks `„“`, expected `“”` as elsewhere in this edition (quotation-marks)'
    ])
  })

  it('should prefer the house style, then the language, where both are used as often', () => {
    const texts = ['“{{a|A}}”', '„{{c|C}}“']
    expect(one('de', texts)[0]).toContain('expected `„“`')
    expect(one('en', texts)[0]).toContain('expected `“”`')
    const marks = {en: [['„', '“']]} as const
    expect(report(article(edition('en', texts, {form: 'source'}), []), [], {marks})[0]).toContain('expected `„“`')
  })

  it('should be silent on one convention, whichever it is', () => {
    expect(one('en', ['„{{a|A}}“ „{{b|B}}“'])).toEqual([])
    expect(one('en', ['Nothing quoted.'])).toEqual([])
  })

  it('should not count mentions, blocks, headings, dialogue dashes and pairs that are none', () => {
    const texts = ['“{{a|A}}” “{{b|B}}”', '‘{{c|C}}’', '«{{d|D}}»', '„{{e|E}}“', '—{{f|F}}', '«{{g|G}}”']
    const options = {quotations: {c: {kind: 'mention'}, d: {kind: 'block'}}, segments: {3: {kind: 'heading'}}}
    expect(one('en', texts, options)).toEqual([])
    const lost = edition('en', ['“{{a|A}}”'], {form: 'source'})
    const [quotation] = lost.quotations
    const part = {...quotation?.parts[0], segment: 'gone'}
    expect(report(article({...lost, quotations: [{...quotation, parts: [part]} as never]}, []), [])).toEqual([])
  })

  it('should look at translations too', () => {
    const source = edition('en', ['“{{a|A}}” “{{b|B}}” “{{c|C}}”'], {form: 'source'})
    expect(compare(source, edition('uk', ['«{{a|А}}» «{{b|Б}}» "{{c|В}}"']))[0]).toContain('expected `«»`')
  })
})
