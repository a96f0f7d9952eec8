import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {alignArticle} from '../src/align/align-article.js'
import {checkArticle} from '../src/check/check-article.js'
import type {Article} from '../src/model/article.js'
import type {Edition} from '../src/model/edition.js'
import {severityOf} from '../src/model/message.js'
import type {Quotation} from '../src/model/quotation.js'
import {readArticle} from '../src/pipeline.js'
import {sampleInput} from './sample.js'

const {source, translations = [], catalogues = [], documents = []} = sampleInput()

/** The sample with one translation only. */
function read(translation: VFile): Article {
  const form = translation.extname === '.json' ? 'catalogues' : 'translations'
  return readArticle({source, translations: [], documents, [form]: [translation]})
}

/** What `check` says of one translation above `info`. */
function check(translation: VFile): readonly string[] {
  const article = read(translation)
  return [...article.messages, ...checkArticle(article, alignArticle(article))]
    .filter((message) => severityOf(message) !== 'info')
    .map(({ruleId, quotation}) => `${String(ruleId)} ${quotation ?? ''}`.trimEnd())
}

/** A file without the words of a quotation, part by part, or without its marks too. */
function without(quotation: Quotation, edition: Edition, {file, marks}: {file: VFile; marks: boolean}): VFile {
  const segments = new Map(edition.segments.map((segment) => [segment.id, segment]))
  let text = String(file)
  for (const {segment, from, to, opening, closing} of quotation.parts.toReversed()) {
    const {starts = [], ends = []} = segments.get(segment) ?? {}
    const [first, last] = marks ? [opening?.from ?? from, closing?.to ?? to] : [from, to]
    text = leaveOut(text, starts[first] ?? 0, ends[last - 1] ?? 0)
  }
  return new VFile({cwd: file.cwd, path: file.path, value: text})
}

/** Cuts a range, and the directive around it where it is one's words. */
function leaveOut(text: string, from: number, to: number): string {
  const before = text.slice(0, from)
  const name = /:quotation\[$/u.exec(before)
  const attributes = name ? (/^\]\{[^}]*\}/u.exec(text.slice(to))?.[0].length ?? 0) : 0
  return before.slice(0, name ? name.index : from) + text.slice(to + attributes)
}

const all = alignArticle(readArticle({source, translations, catalogues, documents}))

describe.each([...translations, ...catalogues].map((file) => [file.path, file] as const))('%s', (_, file) => {
  const bitext = all.find(({target}) => target.file.path === file.path)
  const quotations = bitext?.target.quotations.filter(({kind}) => kind !== 'mention') ?? []

  it('should have the quotations of the source', () => {
    expect(quotations.length).toBe(14)
    expect(check(file)).toEqual([])
  })

  it.each(quotations.flatMap((quotation) => [true, false].map((marks) => [quotation.text, marks, quotation] as const)))(
    'should miss `%s` where it is cut out, its marks too: %s, and doubt nothing else',
    (__, marks, quotation) => {
      const link = bitext?.quotations.find(({target}) => target.includes(quotation.id))
      const {target} = bitext ?? {}
      const found = target && check(without(quotation, target, {file, marks}))
      // A catalogue's value that is left empty is untranslated besides.
      expect(found?.filter((message) => message !== 'segment-untranslated')).toEqual([
        `quotation-missing ${String(link?.source[0])}`
      ])
    }
  )
})
