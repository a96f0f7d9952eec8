import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect} from 'vitest'
import {pdf} from '../../../src/pdf.js'
import {publish} from '../../../src/pipeline.js'
import {itWith} from '../../system-program.js'
import {largestDifference, rasters} from './rasters.js'
import {readPdf, run} from './read-pdf.js'

/** A font with PostScript outlines, of the Debian package fonts-ebgaramond. */
const garamond = '/usr/share/fonts/opentype/ebgaramond/EBGaramond12-Regular.otf'
const words = 'The rare e\u0331, q\u0303 and x\u0302 stand by five affable officials.'

async function handout(): Promise<Uint8Array> {
  const font = {family: 'EB Garamond', style: 'normal', weight: 400, scripts: ['Latn']} as const
  const {files} = await publish(
    {
      source: new VFile({path: 'content/a/index.md', value: `---\ntitle: T\nlang: en\n---\n\n${words}\n`}),
      translations: []
    },
    {writers: [pdf({fonts: [{...font, bytes: () => readFileSync(garamond)}]})], settings: {}}
  )
  const file = files.find(({extname}) => extname === '.pdf')
  if (!(file?.value instanceof Uint8Array)) throw new Error('No handout was made')
  return file.value
}

describe('prepareCharstrings', () => {
  itWith(garamond, 'should give back the text of PostScript outlines exactly', async () => {
    const {pages} = await readPdf(await handout())
    expect(pages.map(({text}) => text).join('')).toContain(words)
  })
  itWith([garamond, 'pdftotext', 'qpdf'], 'should be sound, and exact in Poppler', async () => {
    const bytes = await handout()
    expect(run('pdftotext', bytes, ['{}', '-']).output).toContain(words)
    expect(run('qpdf', bytes, ['--check', '{}']).status).toBe(0)
  })
  itWith([garamond, 'pdftoppm', 'mutool'], 'should look the same in Poppler and MuPDF', async () => {
    const bytes = await handout()
    expect(run('pdftoppm', bytes, ['-r', '20', '-gray', '{}']).output).not.toMatch(/error/iu)
    expect(largestDifference(...rasters(bytes))).toBeLessThan(0.16)
  })
})
