import {describe, expect, it} from 'vitest'
import {checkArticle} from '../../src/check/check-article.js'
import {article, bitext, edition} from './build.js'
import {compare} from './report.js'

const source = edition('en', ['“{{q|We feel […] left out}}.”'], {form: 'source'})
const whole = edition('en', ['“{{q|We feel very left out}}.”'], {form: 'source'})

describe('quotationElision', () => {
  it('should report an elision that is dropped, with its place in the source', () => {
    const target = edition('de', ['„{{q|Wir fühlen uns ausgeschlossen}}.“'])
    expect(compare(source, target)).toEqual([
      'index.de.md:1:2-1:31 warning Unexpected missing elision, expected `[…]` as in the source (quotation-elision)'
    ])
    const [message] = checkArticle(article(source, [target]), [bitext(source, target)])
    expect(message?.related).toMatchObject([{place: {start: {column: 10}, end: {column: 13}}}])
  })

  it('should report an elision that is added, at the elision', () => {
    expect(compare(whole, edition('de', ['„{{q|Wir fühlen uns […] ausgeschlossen}}.“']))).toEqual([
      'index.de.md:1:17-1:20 warning Unexpected elision `[…]`, expected none, as in the source (quotation-elision)'
    ])
  })

  it('should accept another notation', () => {
    expect(compare(source, edition('ru', ['«{{q|Мы чувствуем … себя лишними}}».']))).toEqual([])
  })

  it('should do without a place where the segment is unknown', () => {
    const target = edition('de', ['„{{q|Wir fühlen uns ausgeschlossen}}.“'], {
      quotations: {q: {elisions: [{segment: 'gone', from: 0, to: 3, text: '[…]'}]}}
    })
    expect(compare(whole, target)).toEqual([
      'index.de.md warning Unexpected elision `[…]`, expected none, as in the source (quotation-elision)'
    ])
  })

  it('should fall back on the segment where the file is another one', () => {
    const target = edition('de', ['„{{q|Wir fühlen uns ausgeschlossen}}.“'], {
      quotations: {q: {elisions: [{segment: 's0', from: 900, to: 903, text: '[…]'}]}}
    })
    expect(compare(whole, target)[0]).toMatch(/^index\.de\.md:1:1-1:33 warning/)
  })
})
