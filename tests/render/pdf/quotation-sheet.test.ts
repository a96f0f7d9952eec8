import {beforeAll, describe, expect, it} from 'vitest'
import {defaultSettings} from '../../../src/model/settings.js'
import type {Publication} from '../../../src/model/publication.js'
import {pdf} from '../../../src/render/pdf/pdf.js'
import {publishSample} from '../../sample.js'
import {itWith} from '../../system-program.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import type {ReadPdf} from './read-pdf.js'
import {find, joined, readPdf, roles, run} from './read-pdf.js'

let sample: Publication
let sheet: ReadPdf
beforeAll(async () => {
  const page = {...defaultSettings.page, sheet: true, links: 'address'} as const
  sample = await publishSample([pdf({fonts: installedFonts})], [], {page})
  sheet = await readPdf(bytesOf('slovenia-2001/slovenia-2001.quotations.pdf'))
}, 240_000)

function bytesOf(path: string): Uint8Array {
  const value = sample.files.find((file) => file.path === path)?.value
  if (!(value instanceof Uint8Array)) throw new Error(`no ${path}`)
  return value
}

function text(): string {
  return joined(sheet.pages.map((page) => page.text).join('\n'))
}

describe('the quotation sheet', () => {
  it('should have each quotation in every language once, in the marks of each', () => {
    expect(text().split('“But we feel left out of NATO.”')).toHaveLength(3)
    expect(text()).toContain('«Це цікаво»')
    expect(text()).toContain('„Das ist interessant“')
    expect(text()).not.toContain('Along the way')
  })

  it('should check itself: no word is missing, none comes twice', () => {
    const {messages} = sample.files.find(({path}) => path.endsWith('.quotations.pdf')) ?? {}
    expect(messages?.map(String)).toEqual([])
  })

  it('should name speaker, source, its date and the language that was spoken', () => {
    expect(text()).toContain('Vladimir Putin')
    expect(text()).toContain('Taken from: Memorandum of conversation, Brdo Castle, Slovenia · June 16, 2001')
    expect(text()).toContain('Said in Russian')
  })

  it('should be a list with a language for the words of each edition', () => {
    const found = sheet.pages.flatMap(({structure}) => roles(structure))
    const items = found.filter((role) => role === 'LI')
    expect(items.length).toBeGreaterThanOrEqual(sample.quotations.length)
    for (const role of ['L', 'Lbl', 'LBody', 'BlockQuote']) expect(found, role).toContain(role)
    const langs = sheet.pages.flatMap(({structure}) => find(structure, 'LBody').map(({lang}) => lang))
    expect(new Set(langs)).toEqual(new Set([undefined, 'en', 'ar', 'de', 'fr', 'ja', 'uk']))
  })

  it('should keep each quotation on one page', () => {
    for (const page of sheet.pages) {
      const names = page.items.map((item) => item.trim())
      const count = (name: string): number => names.filter((item) => item === name).length
      expect(count('English')).toBe(count('українська'))
    }
  })

  it('should be left out unless the settings ask for it', async () => {
    const {files} = await publishSample([pdf({fonts: installedFonts})], [])
    expect(files.map(({path}) => path)).not.toContain('slovenia-2001/slovenia-2001.quotations.pdf')
  }, 120_000)

  itWith('qpdf', 'should be sound to qpdf', () => {
    const {status, output} = run('qpdf', bytesOf('slovenia-2001/slovenia-2001.quotations.pdf'), ['--check', '{}'])
    expect(status, output).toBe(0)
  })
})

describe('addresses of links', () => {
  it('should be numbered beside the words and listed at the end, each a link', async () => {
    const {pages, links} = await readPdf(bytesOf('slovenia-2001/en/slovenia-2001.en.pdf'))
    const all = joined(pages.map((page) => page.text).join('\n'))
    expect(all).toMatch(/National Security Archive ?\[1\]/u)
    expect(all).toMatch(/\[1\] ?https:\/\/nsarchive\.gwu\.edu/u)
    expect(all).toContain('Links')
    expect(links.filter((link) => link.includes('nsarchive'))).toHaveLength(2)
  })
})
