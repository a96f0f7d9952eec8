import {beforeAll, describe, expect, it} from 'vitest'
import {defaultSettings} from '../../../src/model/settings.js'
import {pdf} from '../../../src/render/pdf/pdf.js'
import {publishSample} from '../../sample.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import type {ReadPdf} from './read-pdf.js'
import {find, joined, readPdf} from './read-pdf.js'

const sets = [
  ['en', 'uk'],
  ['ar', 'en'],
  ['en', 'uk', 'ar']
]
const read = new Map<string, ReadPdf>()
const layouts = new Map<string, string | undefined>()
beforeAll(async () => {
  const page = {...defaultSettings.page, layout: 'facing'} as const
  const {files} = await publishSample([pdf({fonts: installedFonts})], sets, {page})
  for (const {path, value} of files) {
    const set = path.split('/')[1] ?? ''
    if (!set.includes('+') || !(value instanceof Uint8Array)) continue
    read.set(set, await readPdf(value))
    layouts.set(set, /\/PageLayout \/(\w+)/u.exec(Buffer.from(value).toString('latin1'))?.[1])
  }
}, 120_000)

function pagesOf(set: string): ReadPdf['pages'] {
  return read.get(set)?.pages ?? []
}

describe('facing pages', () => {
  it('should begin with a page that stands alone, and end with a pair', () => {
    expect(pagesOf('en+uk').length).toBeGreaterThan(4)
    expect(pagesOf('en+uk').length % 2).toBe(1)
    const [front] = pagesOf('en+uk')
    expect(front?.text).toContain('Left Out in Translation')
    expect(front?.text).toContain('Осторонь перекладу')
    expect(front?.text).not.toContain('Page 1')
  })

  it('should have one language on each page, and the same rows on both', () => {
    const pages = pagesOf('en+uk').slice(1)
    for (const [index, {text}] of pages.entries()) {
      const own = joined(text)
      if (index % 2 === 0) expect(own).not.toMatch(/[а-яґєії]{4}/u)
      else expect(own).not.toMatch(/\b(?:and|the) [a-z]/u)
    }
    for (let index = 0; index < pages.length; index += 2) {
      const [left, right] = [pages[index]?.beside ?? [], pages[index + 1]?.beside ?? []]
      expect(left.length).toBeGreaterThanOrEqual(0)
      expect(left).toEqual(right)
    }
  })

  it('should say the page in the words of each side, and its title', () => {
    const [, left, right] = pagesOf('en+uk')
    const last = String(pagesOf('en+uk').length)
    expect(left?.text).toContain(`Page 2 of ${last}`)
    expect(right?.text).toContain(`Сторінка 3 з ${last}`)
    expect(left?.text.toLowerCase()).toContain('left out in translation')
    expect(right?.text.toLowerCase()).toContain('осторонь перекладу')
  })

  it('should give the page that is read first to the first language, also from right to left', () => {
    const [, first, second] = pagesOf('ar+en')
    expect(first?.text).toMatch(/\p{Script=Arabic}{3}/u)
    expect(second?.text).toContain('Putin')
    // In a book bound on the right, the outer margin of the page that is read first is at the right.
    const starts = second?.lefts.filter((left) => left > 100 && left < 112) ?? []
    expect(starts.length).toBeGreaterThan(5)
  })

  it('should put three languages in columns', () => {
    expect(pagesOf('en+uk+ar')[0]?.width).toBeCloseTo(841.89)
  })

  it('should open as pairs after a page that stands alone', () => {
    for (const set of ['en+uk', 'ar+en']) expect(layouts.get(set)).toBe('TwoPageRight')
    expect(layouts.get('en+uk+ar')).toBeUndefined()
  })

  it('should tag each language’s text with its language', () => {
    const langs = pagesOf('en+uk').flatMap(({structure}) => find(structure, 'Div').map(({lang}) => lang))
    expect(new Set(langs)).toEqual(new Set(['en', 'uk', undefined]))
  })
})
