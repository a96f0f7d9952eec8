import {beforeAll, describe, expect, it} from 'vitest'
import type {Edition} from '../../../src/model/edition.js'
import type {Publication} from '../../../src/model/publication.js'
import {pdf} from '../../../src/render/pdf/pdf.js'
import {publishSample} from '../../sample.js'
import {itWith} from '../../system-program.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import {readPdf, run} from './read-pdf.js'

let sample: Publication
beforeAll(async () => {
  sample = await publishSample([pdf({fonts: installedFonts})])
}, 120_000)

function editions(): readonly Edition[] {
  return [sample.article.source, ...sample.article.translations]
}

function bytesOf(locale: string): Uint8Array {
  const file = sample.files.find(({path}) => path.endsWith(`.${locale}.pdf`))
  if (!(file?.value instanceof Uint8Array)) throw new Error(`no handout in ${locale}`)
  return file.value
}

/** Words of letters; in scripts without spaces, pairs of characters. */
function wordsOf(text: string, locale: string): readonly string[] {
  const words = plain(text).match(/[\p{L}\p{M}]+/gu) ?? []
  return locale === 'ja' ? words.flatMap((word) => word.match(/.{2}/gu) ?? []) : words
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll('’', "'")
}

/** The words that an edition prints and a reader's pages have not, wherever lines and pages divide them. */
function missingFrom(pages: readonly string[], {locale, segments}: Edition): readonly string[] {
  const texts = pages.map((page) => plain(page).replace(/[\s\u00AD]/gu, ''))
  const isDivided = (word: string, page: number): boolean =>
    Array.from(word).some(
      (_, at) => at > 1 && texts[page]?.includes(word.slice(0, at)) && texts[page + 1]?.includes(word.slice(at))
    )
  const isThere = (word: string): boolean => texts.some((text, page) => text.includes(word) || isDivided(word, page))
  const printed = segments.filter(({kind}) => kind !== 'alternative')
  return printed.flatMap((segment) => wordsOf(segment.text, locale)).filter((word) => !isThere(word))
}

/**
 * What Poppler can give: it turns right-to-left text about mark by mark, so there only letters are compared, and it
 * reads tables line by line, so where there are no words cells are left out.
 */
function forPoppler(edition: Edition): Edition {
  const {direction, locale} = edition
  const segments = edition.segments
    .filter(({kind}) => kind !== 'cell' || locale !== 'ja')
    .map((segment) => (direction === 'rtl' ? {...segment, text: withoutMarks(segment.text)} : segment))
  return {...edition, segments}
}

function withoutMarks(text: string): string {
  return text.normalize('NFC').replace(/\p{M}/gu, '')
}

describe('the handouts of the sample', () => {
  it('should be eight, with nothing to say', () => {
    expect(sample.files.map(({basename}) => basename)).toHaveLength(8)
    expect(sample.messages.filter(({fatal}) => fatal !== undefined).map(String)).toEqual([])
  })

  it('should give pdf.js every word of every segment', async () => {
    for (const edition of editions()) {
      const {pages} = await readPdf(bytesOf(edition.locale))
      expect(
        missingFrom(
          pages.map(({items}) => items.join('')),
          edition
        )
      ).toEqual([])
    }
  }, 120_000)

  itWith('pdftotext', 'should give Poppler every word of every segment', () => {
    for (const edition of editions()) {
      const {output} = run('pdftotext', bytesOf(edition.locale), ['{}', '-'])
      const pages = (edition.direction === 'rtl' ? withoutMarks(output) : output).split('\f')
      expect(missingFrom(pages, forPoppler(edition))).toEqual([])
    }
  })

  itWith('qpdf', 'should be sound to qpdf', () => {
    for (const {path, value} of sample.files) {
      const {status, output} = run('qpdf', value as Uint8Array, ['--check', '{}'])
      expect(`${path} ${String(status)} ${status === 0 ? '' : output}`).toBe(`${path} 0 `)
    }
  })
})
