import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {alignArticle} from '../../src/align/align-article.js'
import {checkArticle} from '../../src/check/check-article.js'
import {severityOf} from '../../src/model/message.js'
import {readArticle} from '../../src/pipeline.js'

const record = `RECORD OF A MEETING

HOST: We have waited for 12 years. But we feel left out of the council. The bridge was built in 1954.

GUEST: That is a good question.`

const english = `---
title: The council
lang: en
speakers:
  host: {name: Maria Koval}
  guest: {name: John Smith}
documents:
  record: {lang: en, speakers: [host, guest]}
---

The meeting took place in June 2001.

"But we feel left out of the council," Maria Koval said.

"That is a good question," John Smith answered.

"The bridge was built in 1954," Koval said later.
`

const ukrainian = `---
title: Рада
lang: uk
speakers:
  host: {name: Марія Коваль}
  guest: {name: Джон Сміт}
---

Зустріч відбулася в червні 2001 року.

«Але ми почуваємося осторонь ради», — сказала Марія Коваль.

«Це добре запитання», — відповів Джон Сміт.

«Міст збудовано 1954 року», — сказала згодом Коваль.
`

const check = (source: string, target: string, locales: readonly [string, string] = ['en', 'uk']) => {
  const article = readArticle(
    {
      source: new VFile({path: 'content/a/index.md', value: source}),
      translations: [new VFile({path: `content/a/index.${locales[1]}.md`, value: target})],
      documents: [new VFile({path: 'content/a/documents/record.en.txt', value: record})]
    },
    {sourceLocale: locales[0]}
  )
  return checkArticle(article, alignArticle(article))
    .filter((message) => severityOf(message) !== 'info' && message.ruleId !== 'quotation-unsure')
    .map(({file, line, ruleId}) => `${String(file)}:${String(line)} ${String(ruleId)}`)
}

describe('reading, aligning and checking', () => {
  it('should find nothing in a faithful translation', () => {
    expect(check(english, ukrainian)).toEqual([])
  })

  it('should find nothing in the same words for another region', () => {
    expect(check(english, english.replace('lang: en', 'lang: en-GB'), ['en', 'en-GB'])).toEqual([])
  })

  it('should report a quotation that was dropped', () => {
    const dropped = ukrainian.replace(
      '«Це добре запитання», — відповів Джон Сміт.',
      'Джон Сміт ухилився від відповіді.'
    )
    expect(check(english, dropped)).toEqual(['content/a/index.uk.md:13 quotation-missing'])
  })

  it('should report a quotation that was added', () => {
    const added = `${ukrainian}\nНаприкінці додав: «Ми більше ніколи сюди не повернемося з миром».\n`
    expect(check(english, added)).toEqual(['content/a/index.uk.md:17 quotation-unexpected'])
  })

  it('should report a digit that was changed, inside a quotation and outside', () => {
    expect(check(english, ukrainian.replace('1954', '1945'))).toEqual(['content/a/index.uk.md:15 quotation-number'])
    expect(check(english, ukrainian.replace('2001', '2011'))).toEqual(['content/a/index.uk.md:9 segment-number'])
  })

  it('should report words that are not the record’s, in the source and in a translation back', () => {
    const drifted = english.replace('left out of', 'excluded from')
    expect(check(drifted, ukrainian)).toEqual(['content/a/index.md:13 quotation-verbatim'])
    const back = `---\ntitle: Рада\nlang: uk\ndocuments:\n  record: {lang: en, speakers: [host, guest]}\n${ukrainian.slice(ukrainian.indexOf('speakers'))}`
    expect(check(back, drifted.replace(/documents:\n.*\n/u, ''), ['uk', 'en'])).toEqual([
      'content/a/index.en.md:11 quotation-back-translation'
    ])
  })

  it('should report words that somebody else says', () => {
    const other = ukrainian.replace('відповів Джон Сміт', 'відповіла Марія Коваль')
    expect(check(english, other)).toEqual(['content/a/index.uk.md:13 quotation-speaker'])
  })
})
