import fc from 'fast-check'
import type {Point, Position} from 'unist'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {alignArticle} from '../../src/align/align-article.js'
import {checkArticle} from '../../src/check/check-article.js'
import {rules} from '../../src/check/rules.js'
import type {Article} from '../../src/model/article.js'
import type {Locale} from '../../src/model/locale.js'
import {readEdition} from '../../src/read/read-edition.js'

const names = ['Anna Kovalenko', 'Tom Keane', 'the mayor']
const words = [
  'We feel left out of this',
  'The bridge was closed on 12 May 2019',
  'Nobody […] asked us for 1,500 of them',
  'It is a “small miracle” & no more',
  '*Only* [dire need](https://example.org) could do it',
  'Чому потрібне 30\u00A0000 слів',
  '我们没有 3 个',
  'لم يسألنا أحد ١٢'
]
const prose = [
  'On Monday the council sat for five hours.',
  'It cost 3.4 million euros & a lot of goodwill.',
  'Nobody had expected that, and the hall was full until the evening.',
  '🌉 У понеділок рада засідала п’ять годин.',
  'See `code “with marks”` and ![a “picture”](a.png).'
]
const quotation = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...names), fc.constantFrom(...words))
const sentence = fc.oneof(
  fc.constantFrom(...prose),
  quotation.map(([said, name]) => `“${said},” said ${name}.`),
  quotation.map(([said, name]) => `${name} said: «${said}».`),
  quotation.map(([said, name, more]) => `„${said}“, said ${name}. „${more}.“`),
  quotation.map(([said]) => `It was "${said}`)
)
const paragraph = fc.array(sentence, {minLength: 1, maxLength: 4}).map((sentences) => sentences.join(' '))
const block = fc.oneof(
  {weight: 4, arbitrary: paragraph},
  quotation.map(([said, name]) => `> ${said}.\n>\n> — ${name}`),
  paragraph.map((text) => `- ${text}\n- ${text}`),
  quotation.map(([said]) => `## “${said}”`),
  quotation.map(([said]) => `| a | “${said}” |\n| --- | --- |\n| 7 | 8 |`)
)
const document = fc.record({
  blocks: fc.array(block, {maxLength: 7}),
  newline: fc.constantFrom('\n', '\r\n'),
  start: fc.constantFrom('', '\uFEFF')
})
const article = fc.tuple(document, document, fc.constantFrom('en-GB', 'uk', 'de', 'ja', 'ar'))

function write({blocks, newline, start}: {blocks: readonly string[]; newline: string; start: string}): string {
  return start + blocks.join('\n\n').replaceAll('\n', newline)
}

function read(source: string, target: string, locale: Locale): Article {
  const editionOf = (value: string, path: string, form: 'source' | 'document') =>
    readEdition(new VFile({path, value}), {form, locale: form === 'source' ? 'en' : locale})
  const translations = [editionOf(target, 'target.md', 'document')]
  return {slug: 'a', source: editionOf(source, 'source.md', 'source'), translations, documents: [], messages: []}
}

function check(of: Article, order = rules): readonly VFileMessage[] {
  return checkArticle(of, alignArticle(of), {rules: order})
}

describe('checkArticle', () => {
  it('should say the same whatever the order of the rules', () => {
    const shuffled = fc.shuffledSubarray([...rules], {minLength: rules.length})
    fc.assert(
      fc.property(article, shuffled, ([source, target, locale], order) => {
        const of = read(write(source), write(target), locale)
        expect(check(of, order).map(String)).toEqual(check(of).map(String))
      }),
      {numRuns: 30}
    )
  })

  it('should point into the file, and at the words that it shows', () => {
    fc.assert(
      fc.property(article, ([source, target, locale]) => {
        const of = read(write(source), write(target), locale)
        const texts = new Map(
          [of.source, ...of.translations].map(({file}) => [file.path, String(file).replace(/^\uFEFF/u, '')] as const)
        )
        for (const message of check(of)) {
          const places = [{file: String(message.file), place: message.place}, ...(message.related ?? [])]
          for (const {file, place} of places) expectInside(place, String(texts.get(file)))
          if (showsWords.has(String(message.ruleId))) expectWords(message, String(texts.get(String(message.file))))
        }
      }),
      {numRuns: 60}
    )
  })

  it('should raise nothing on the source as its own translation but that it is untranslated', () => {
    const said = fc.tuple(fc.constantFrom(...words.slice(0, 5)), fc.constantFrom('Anna Kovalenko', 'Tom Keane'))
    const plain = fc.oneof(
      fc.constantFrom(...prose.slice(0, 3)),
      said.map(([quoted, name]) => `“${quoted},” said ${name}.`)
    )
    const copied = fc.uniqueArray(plain, {maxLength: 8})
    fc.assert(
      fc.property(copied, fc.constantFrom('en-GB', 'de', 'uk'), (paragraphs, locale) => {
        const text = paragraphs.join('\n\n')
        const raised = check(read(text, text, locale)).map(({ruleId}) => String(ruleId))
        const untranslated = locale === 'en-GB' ? [] : ['quotation-untranslated', 'segment-untranslated']
        const allowed = new Set([...untranslated, 'quotation-unattributed'])
        expect(raised.filter((rule) => !allowed.has(rule))).toEqual([])
      }),
      {numRuns: 60}
    )
  })
})

/** Rules whose `actual` are the words at the place. */
const showsWords = new Set([
  'quotation-unexpected',
  'quotation-untranslated',
  'quotation-elision',
  'quotation-insertion',
  'quotation-number',
  'segment-number'
])

function expectInside(place: Point | Position | undefined, text: string): void {
  if (place === undefined) return
  const points = 'start' in place ? [place.start, place.end] : [place]
  const offsets = points.map(({offset}) => Number(offset))
  expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true)
  expect(offsets).toEqual(offsets.toSorted((one, other) => one - other))
  const file = location(text)
  for (const {line, column, offset} of points) expect(file.toPoint(Number(offset))).toMatchObject({line, column})
}

/** The words at the place begin and end as those shown; markup and attributions may stand between. */
function expectWords({place, actual}: VFileMessage, text: string): void {
  if (actual === undefined || place === undefined || !('start' in place)) return
  const written = text.slice(place.start.offset, place.end.offset)
  const [first = '', last = ''] = [/^\S+/u.exec(actual)?.[0], /\S+$/u.exec(actual)?.[0]]
  const plain = written.replace(/[*\\]|\[(?=[^\]]*\]\()|\]\([^)]*\)/gu, '')
  expect(plain.startsWith(first) && plain.endsWith(last), `${actual} at ${written}`).toBe(true)
}
