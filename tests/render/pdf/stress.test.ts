import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {pdf} from '../../../src/pdf.js'
import {publish} from '../../../src/pipeline.js'
import {itWith} from '../../system-program.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import {readPdf, run} from './read-pdf.js'
import {largestDifference, rasters} from './rasters.js'

/** The same short article in two dozen languages; each has words that are hard to set in its script. */
const folder = path.resolve(import.meta.dirname, '../../fixtures/stress')
const locales = readdirSync(folder).map((name) => path.basename(name, '.md'))
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur'])
const writer = pdf({fonts: installedFonts})
const theme = JSON.stringify({show: {numbers: false, runningHead: false, pageNumbers: false, address: false}})

async function handout(locale: string): Promise<{bytes: Uint8Array; rules: readonly (string | undefined)[]}> {
  const {files} = await publish(
    {
      source: new VFile({path: 'content/stress/index.md', value: sourceOf(locale)}),
      translations: [],
      templates: [new VFile({path: 'templates/handout.json', value: theme})]
    },
    {writers: [writer], settings: {}}
  )
  const file = files.find(({extname}) => extname === '.pdf')
  if (!(file?.value instanceof Uint8Array)) throw new Error(`No handout was made of ${locale}`)
  return {bytes: file.value, rules: file.messages.map(({ruleId}) => ruleId)}
}

const handouts = new Map(await Promise.all(locales.map(async (locale) => [locale, await handout(locale)] as const)))

function bytesOf(locale: string): Uint8Array {
  return handouts.get(locale)?.bytes ?? new Uint8Array()
}

function sourceOf(locale: string): string {
  return readFileSync(path.join(folder, `${locale}.md`), 'utf8')
}

/** The words of the article without its markup, with every quotation mark as `"`: the house style decides which are set. */
function textOf(locale: string): string {
  return fold(
    sourceOf(locale)
      .replace(/^---.*?---\n/su, '')
      .replaceAll('*', '')
  )
}

/** White space folded, and left out beside quotation marks, divided words joined, what only holds the direction gone. */
function fold(text: string): string {
  return text
    .replace(/\u00AD\s*/gu, '')
    .replace(/[\u200E\u200F\u202A-\u202E]/gu, '')
    .replace(/[«»„“”‘’‚"'‹›「」『』《》]/gu, '"')
    .replace(/\s*"\s*/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Text of scripts without spaces, where a line's end is no word's. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '')
}

function words(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}\u200C]+/gu) ?? []
}

describe('handouts in many scripts', () => {
  it('should be at least fifteen, with a font for every character', () => {
    expect(locales.length).toBeGreaterThanOrEqual(15)
    for (const [locale, {rules}] of handouts) expect([locale, rules.includes('font-missing')]).toEqual([locale, false])
  })

  for (const locale of locales) {
    const isRightToLeft = rightToLeft.has(locale)

    it(`should give back the ${isRightToLeft ? 'words' : 'text'} exactly in pdf.js: ${locale}`, async () => {
      const {pages} = await readPdf(bytesOf(locale))
      const found = pages.flatMap(({items}) => items).join(isRightToLeft ? ' ' : '')
      if (isRightToLeft) expect(words(found).join(' ')).toContain(words(textOf(locale)).join(' '))
      else expect(withoutSpaces(fold(found))).toContain(withoutSpaces(textOf(locale)))
    })

    itWith('pdftotext', `should give back the text exactly in Poppler: ${locale}`, () => {
      const found = run('pdftotext', bytesOf(locale), ['-enc', 'UTF-8', '{}', '-']).output
      if (isRightToLeft) expect(words(found)).toEqual(expect.arrayContaining([...words(textOf(locale))]))
      else if (/^(?:zh|ja|th)/u.test(locale))
        expect(withoutSpaces(fold(found))).toContain(withoutSpaces(textOf(locale)))
      else expect(fold(found)).toContain(textOf(locale))
    })

    itWith(['pdftoppm', 'mutool'], `should look the same in Poppler and MuPDF: ${locale}`, () => {
      expect(largestDifference(...rasters(bytesOf(locale)))).toBeLessThan(0.16)
    })
  }
})
