import {beforeAll, describe, expect, it} from 'vitest'
import type {Publication} from '../../../src/model/publication.js'
import {pdf} from '../../../src/pdf.js'
import {itWith} from '../../system-program.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import {preflight, preflightNeeds} from './preflight.js'
import {readPdf} from './read-pdf.js'
import {publishStress} from './stress-article.js'

let archived: Publication
let plain: Publication
beforeAll(async () => {
  const writer = pdf({fonts: installedFonts})
  archived = await publishStress(writer, {archive: true})
  plain = await publishStress(writer)
}, 120_000)

function filesOf({files}: Publication): ReadonlyMap<string, Uint8Array> {
  return new Map(files.map(({basename = '', value}) => [basename, value as Uint8Array]))
}

describe('a handout for an archive', () => {
  itWith(preflightNeeds, 'should be valid PDF/A-1b, whatever it holds', () => {
    const faults = preflight(filesOf(archived))
    expect([...faults.keys()]).toHaveLength(4)
    for (const [name, found] of faults) expect([name, ...found]).toEqual([name])
  })

  itWith(preflightNeeds, 'should be needed: others are none', () => {
    const found = [...preflight(filesOf(plain)).values()].flat().join('\n')
    expect(found).toContain('DestOutputProfile is missing')
    expect(found).toContain('CIDSet')
  })

  it('should say that it is both PDF/A-1b and PDF/UA-1', async () => {
    for (const [name, bytes] of filesOf(archived)) {
      const {xmp, info} = await readPdf(bytes)
      expect(xmp).toContain('<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>')
      expect(xmp, name).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(info['PDFFormatVersion']).toBe('1.4')
    }
  })

  it('should be no archive unless it is asked for', async () => {
    const {xmp, info} = await readPdf(filesOf(plain).get('stress.en.pdf') ?? new Uint8Array())
    expect(xmp).not.toContain('pdfaid')
    expect(info['PDFFormatVersion']).toBe('1.7')
  })
})
