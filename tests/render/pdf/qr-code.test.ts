import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {defaultSettings} from '../../../src/model/settings.js'
import {publish} from '../../../src/pipeline.js'
import {pdf} from '../../../src/render/pdf/pdf.js'
import {qrCode} from '../../../src/render/pdf/qr-code.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import {find, readPdf} from './read-pdf.js'

describe('qrCode', () => {
  it('should be square, and have the three corners by which it is found', () => {
    const {size, stretches} = qrCode('https://news.example/brdo/en/')
    expect((size - 17) % 4).toBe(0)
    const isDark = (x: number, y: number): boolean =>
      stretches.some(([column, row, length]) => row === y && x >= column && x < column + length)
    for (const [left, top] of [
      [0, 0],
      [size - 7, 0],
      [0, size - 7]
    ] as const) {
      const row = (y: number): string =>
        Array.from({length: 7}, (_, x) => (isDark(left + x, top + y) ? '#' : '.')).join('')
      expect([row(0), row(1), row(3), row(6)]).toEqual(['#######', '#.....#', '#.###.#', '#######'])
    }
  })

  it('should stand in a handout by setting, described for those who do not see it', async () => {
    const source = new VFile({path: 'content/brdo/index.md', value: '---\ntitle: T\nlang: en\n---\n\nWords.\n'})
    const settings = {url: 'https://news.example/', page: {...defaultSettings.page, links: 'qr'}} as const
    const {files} = await publish({source, translations: []}, {writers: [pdf({fonts: installedFonts})], settings})
    const value = files[0]?.value
    const {pages} = await readPdf(value instanceof Uint8Array ? value : new Uint8Array())
    const [figure] = pages.flatMap(({structure}) => find(structure, 'Figure'))
    expect(figure?.alt).toBe('Online at https://news.example/brdo/en/')
  })
})
