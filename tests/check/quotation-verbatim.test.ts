import {describe, expect, it} from 'vitest'
import {checkArticle} from '../../src/check/check-article.js'
import type {Quotation} from '../../src/model/quotation.js'
import type {EditionOptions} from './build.js'
import {article, bitext, edition, record} from './build.js'
import {report} from './report.js'

const text = `A record of a meeting.

HOST: You said that the river is no border. The bridge is old and narrow,
like ours. Only great need could make us build alone. But we feel left out of the
council. In 1954, our town asked to join the council. I have the letter.

GUEST: That's interesting. Nobody told us why.`
const documents = [record('en', text)]
const frontMatter = {documents: {record: {speakers: ['putin']}}}

const one = (words: string, fields: Partial<Quotation> = {}, options: EditionOptions = {}) =>
  report(
    article(edition('en', [words], {form: 'source', frontMatter, quotations: {q: fields}, ...options}), [], {
      documents
    }),
    []
  )

describe('quotationVerbatim', () => {
  it('should report words that are not the record’s, and show which and the nearest passage', () => {
    expect(one('“{{q|But we feel excluded from the council}}.”')).toEqual([
      'index.en.md:1:2-1:39 error Unexpected `excluded from`, expected `left out of`, as in the document `record` (quotation-verbatim)'
    ])
    const source = edition('en', ['“{{q|But we feel excluded from the council}}.”'], {form: 'source', frontMatter})
    const [message] = checkArticle(article(source, [], {documents}), [])
    expect(message).toMatchObject({
      actual: 'But we feel excluded from the council',
      expected: ['But we feel left out of the council'],
      related: [
        {
          file: 'documents/record.en.txt',
          locale: 'en',
          place: {start: {line: 4, column: 55}, end: {line: 5, column: 8}}
        }
      ]
    })
    expect(message?.note).toContain('The nearest passage is: But we feel left out of the council')
  })

  it.each([
    ['the words themselves', '“{{q|But we feel left out of the council}}.”'],
    ['another case of the first letter', '“{{q|but we feel left out of the council}}?”'],
    ['a capital first letter', '“{{q|The council}}”'],
    ['a line break in the record', '“{{q|the bridge is old and narrow, like ours}}!”'],
    ['another apostrophe', '“{{q|That’s interesting}}”'],
    ['an elision', '“{{q|You said […] the bridge is old … But we feel left out}}.”'],
    ['an insertion', '“{{q|But [the town feels] left out of the council}}.”'],
    ['an insertion that stands first', '“{{q|[The people] feel left out}}.”'],
    ['words that stand twice, the second time before an insertion', '“{{q|the council [soon]. I have the letter}}”'],
    ['parts in order', '“{{q|Only great need}},” he said, “{{q|could make us build alone}}.”'],
    ['a word', 'the “{{q|letter}}”'],
    ['no words at all', '“{{q|…}}”']
  ])('should accept %s', (_, words) => {
    expect(one(words)).toEqual([])
  })

  it.each([
    [
      'a change near the end',
      '“{{q|But we feel excluded from the}}.”',
      'Unexpected `excluded from`, expected `left out of`'
    ],
    ['a word more', '“{{q|But we always feel left out}}.”', 'Unexpected `always`, expected no such words'],
    ['a word less', '“{{q|But we left out of the council}}.”', 'Unexpected missing words, expected `feel`'],
    ['another case of a later word', '“{{q|But we Feel left out}}.”', 'Unexpected `Feel`, expected `feel`'],
    [
      'parts out of order',
      '“{{q|I have the letter}},” he said, “{{q|That the bridge is old}}.”',
      'Unexpected `bridge`, `old`'
    ],
    ['runs out of order', '“{{q|I have the letter … the bridge is old}}.”', 'Unexpected order of words'],
    ['more than an insertion can stand for', '“{{q|You said [x] old and narrow}}.”', 'Unexpected `You said`'],
    [
      'other words altogether',
      '“{{q|Quite unlike sentence}}.”',
      'Unexpected words `Quite unlike sentence`, expected words of'
    ],
    ['words before the first', '“{{q|Truly such A record of a meeting}}.”', 'Unexpected `Truly such'],
    ['words after the last', '“{{q|Nobody told us why … and then}}.”', 'Unexpected `then`'],
    ['one other word', '“{{q|excluded}}”', 'Unexpected words `excluded`'],
    ['many other words', '“{{q|Never that a river was no fence nor the bridge was new and narrow}}.”', ' …, expected']
  ])('should report %s', (_, words, reason) => {
    const [line, ...others] = one(words)
    expect(line).toContain(reason)
    expect(others).toEqual([])
  })

  it('should say that nothing resembles the words', () => {
    const source = edition('en', ['“{{q|Quite unlike sentence}}.”'], {form: 'source', frontMatter})
    const [message] = checkArticle(article(source, [], {documents}), [])
    expect(message?.expected).toBeUndefined()
    expect(message?.note).toContain('No passage of the record resembles the words.')
  })

  it('should look only at words that are taken from a record at hand', () => {
    const words = '“{{q|But we feel excluded}}.”'
    expect(one(words, {document: 'none'})).toEqual([])
    expect(one(words, {lang: 'ru'})).toEqual([])
    expect(one(words, {kind: 'mention'})).toEqual([])
    expect(one(words, {speaker: {id: 'guest', confidence: 1}})).toEqual([])
    expect(one(words, {speaker: {id: 'guest', confidence: 1}, document: 'record'})).toHaveLength(1)
    expect(one(words, {speaker: undefined, kind: 'partial'} as never)).toEqual([])
  })

  it('should know the speaker by name', () => {
    const speakers = {putin: {name: 'Vladimir Putin', aliases: []}}
    const named = {speaker: {name: 'Putin', confidence: 0.9}}
    expect(one('“{{q|But we feel excluded}}.”', named, {frontMatter: {...frontMatter, speakers}})).toHaveLength(1)
  })

  it('should accept words that one of several records has, and else show the nearer', () => {
    const both = {documents: {record: {speakers: ['putin']}, second: {speakers: ['putin']}}}
    const source = (words: string) => edition('en', [words], {form: 'source', frontMatter: both})
    const records = [...documents, record('en', 'We were never invited to the council.', 'second')]
    expect(report(article(source('“{{q|We were never invited}}.”'), [], {documents: records}), [])).toEqual([])
    expect(report(article(source('“{{q|We were ever invited}}.”'), [], {documents: records}), [])[0]).toContain(
      '`second`'
    )
    expect(report(article(source('“{{q|Quite unlike}}.”'), [], {documents: records}), [])).toHaveLength(1)
  })

  it('should search languages without spaces', () => {
    const japanese = {documents: [record('ja', '我々はNATOから取り残されたと感じている。なぜ拡大が必要なのか。')]}
    const source = (words: string) => edition('ja', [words], {form: 'source', frontMatter})
    expect(report(article(source('「{{q|取り残されたと感じている}}」'), [], japanese), [])).toEqual([])
    expect(report(article(source('「{{q|取り除かれたと感じている}}」'), [], japanese), [])).toEqual([
      'index.ja.md:1:2-1:14 error Unexpected `除 か`, expected `残 さ`, as in the document `record` (quotation-verbatim)'
    ])
  })

  it('should search a long record in little time', () => {
    const long = record('en', `${'the quick brown fox jumps over the lazy dog and '.repeat(8_000)} we feel left out`)
    const source = edition('en', [`“{{q|${'the quick brown fox '.repeat(500)}we feel excluded}}.”`], {
      form: 'source',
      frontMatter
    })
    const before = performance.now()
    expect(report(article(source, [], {documents: [long]}), [])).toHaveLength(1)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})

describe('quotationBackTranslation', () => {
  const source = edition('uk', ['«{{q|Але нас не взяли до ради}}», — сказав він.'], {form: 'source', frontMatter})
  const target = (words: string, fields: Partial<Quotation> = {}) =>
    edition('en', [`“{{q|${words}}},” he said.`], {quotations: {q: fields}})
  const check = (words: string, fields?: Partial<Quotation>, from = source) => {
    const english = target(words, fields)
    return report(article(from, [english], {documents}), [bitext(from, english)])
  }

  it('should report a translation back into the language of the record', () => {
    expect(check('But we feel excluded from the council')).toEqual([
      'index.en.md:1:2-1:39 error Unexpected `excluded from`, expected `left out of`, as in the document `record` (quotation-back-translation)'
    ])
    expect(check('But we feel left out of the council')).toEqual([])
  })

  it('should take document, lang and speaker from the source where the translation says nothing', () => {
    const noted = (fields: Partial<Quotation>) =>
      edition('uk', ['«{{q|Але нас не взяли до ради}}», — сказав він.'], {
        form: 'source',
        frontMatter,
        quotations: {q: fields}
      })
    const unnamed = {speaker: undefined} as never
    expect(check('But we feel excluded', unnamed)).toHaveLength(1)
    expect(check('But we feel excluded', unnamed, noted({document: 'none'}))).toEqual([])
    expect(check('But we feel excluded', unnamed, noted({lang: 'en'}))).toEqual([])
    expect(check('But we feel excluded', {document: 'record'}, noted({document: 'none'}))).toHaveLength(1)
  })

  it('should look at a quotation that the source does not have, and at an edition that is not aligned', () => {
    const lone = edition('uk', ['Він сказав.'], {form: 'source', frontMatter})
    const english = target('But we feel excluded')
    const lines = report(article(lone, [english], {documents}), [bitext(lone, english)])
    expect(lines.join()).toContain('(quotation-back-translation)')
    expect(report(article(lone, [english], {documents}), []).join()).toContain('(quotation-back-translation)')
  })
})
