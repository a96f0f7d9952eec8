import {existsSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Publication, Writer} from '../../../src/model/publication.js'
import {defaultSettings} from '../../../src/model/settings.js'
import {pdf} from '../../../src/pdf.js'
import {publish} from '../../../src/pipeline.js'
import {publishSample} from '../../sample.js'
import {itWith} from '../../system-program.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import {inspectPdf} from './inspect-pdf.js'
import {annotationConditions} from './matterhorn/annotation-conditions.js'
import {documentConditions} from './matterhorn/document-conditions.js'
import {fontConditions} from './matterhorn/font-conditions.js'
import {structureConditions, treeFaults} from './matterhorn/structure-conditions.js'
import type {PdfDictionary, PdfObjects, PdfValue} from './pdf-objects.js'
import {catalogue, dictionary, isReference, label, list, pageReferences, readObjects, text} from './pdf-objects.js'
import {publishStress} from './stress-article.js'

const conditions = [...structureConditions, ...documentConditions, ...annotationConditions, ...fontConditions].toSorted(
  (one, other) => (one.id < other.id ? -1 : 1)
)

/** A font with PostScript outlines, of the Debian package fonts-ebgaramond. */
const garamond = '/usr/share/fonts/opentype/ebgaramond/EBGaramond12-Regular.otf'
const postScript = {
  family: 'EB Garamond',
  style: 'normal',
  weight: 400,
  scripts: ['Latn'],
  bytes: () => readFileSync(garamond)
} as const

const facing = {...defaultSettings.page, layout: 'facing', sheet: true, links: 'qr'} as const

/** A list of terms, marks that need composed glyphs, a table, notes and emphasis. */
const terms = `---
title: Terms of *printing*
lang: en
---

${['Lines', 'Pages', 'Words'].map((word) => `## ${word}\n\nThe rare e\u0331 and x\u0302 of *${word}*.[^${word}]`).join('\n\n')}

<dl><dt>Quoin</dt><dt>Coin</dt><dd>A wedge.</dd><dd><p>It locks.</p><ul><li>type</li></ul></dd><dt>Forme</dt></dl>

| Sign | Name |
| --- | --- |
| 1 | one |
| 2 | two |

${['Lines', 'Pages', 'Words'].map((word) => `[^${word}]: A note on ${word}.`).join('\n')}
`

function publishTerms(writer: Writer): Promise<Publication> {
  const source = new VFile({path: 'content/terms/index.md', value: terms})
  return publish({source, translations: []}, {writers: [writer], settings: {}})
}

let handouts: ReadonlyMap<string, Uint8Array>
beforeAll(async () => {
  const writer = pdf({fonts: installedFonts})
  const pairs = [
    ['en', 'uk'],
    ['en', 'ar'],
    ['ar', 'en'],
    ['en', 'uk', 'ar']
  ]
  const made: readonly (readonly [string, Publication])[] = [
    ['sample', await publishSample([writer], pairs)],
    ['stress', await publishStress(writer)],
    ['archive', await publishStress(writer, {archive: true})],
    ['facing', await publishSample([writer], [['en', 'ar']], {page: facing})],
    ['terms', await publishTerms(writer)],
    ...(existsSync(garamond) ? [['outlines', await publishTerms(pdf({fonts: [postScript]}))] as const] : [])
  ]
  handouts = new Map(
    made.flatMap(([name, {files}]) =>
      files.map((file): [string, Uint8Array] => [`${name}: ${file.basename ?? ''}`, file.value as Uint8Array])
    )
  )
}, 240_000)

function copy({values, streams, trailer}: PdfObjects): PdfObjects {
  return structuredClone({values, streams, trailer})
}

describe('PDF/UA-1', () => {
  it('should be looked at by all 87 conditions that a program can find', () => {
    expect(new Set(conditions.map(({id}) => id)).size).toBe(87)
    expect(conditions).toHaveLength(87)
  })

  itWith(
    'qpdf',
    'should be kept by every handout',
    () => {
      expect(handouts.size).toBeGreaterThanOrEqual(18)
      for (const [name, bytes] of handouts) {
        const inspected = inspectPdf(readObjects(bytes))
        expect(inspected.elements.length, name).toBeGreaterThan(20)
        expect([name, ...treeFaults(inspected)]).toEqual([name])
        for (const {id, says, faults} of conditions)
          expect([name, id, says, ...faults(inspected)]).toEqual([name, id, says])
      }
    },
    240_000
  )

  itWith([garamond, 'qpdf'], 'should be kept in PostScript outlines too', () => {
    expect([...handouts.keys()]).toContain('outlines: terms.en.pdf')
  })

  itWith('qpdf', 'should have lists of terms as lists: terms as labels, descriptions as bodies', () => {
    const {elements} = inspectPdf(readObjects(handouts.get('terms: terms.en.pdf') ?? new Uint8Array()))
    const list = elements.find(({tag}) => tag === 'L')
    expect(list?.children.map(({tag, children}) => [tag, ...children.map((own) => own.tag)])).toEqual([
      ['LI', 'Lbl', 'Lbl', 'LBody', 'LBody'],
      ['LI', 'Lbl']
    ])
  })

  itWith(
    'qpdf',
    'should not be kept by handouts that were spoilt, condition by condition',
    () => {
      const stress = readObjects(handouts.get('stress: stress.en.pdf') ?? new Uint8Array())
      for (const {id, faults, spoil} of conditions) {
        const spoilt = copy(stress)
        spoil(spoilt)
        expect([id, faults(inspectPdf(spoilt)).length > 0]).toEqual([id, true])
      }
    },
    240_000
  )

  itWith('qpdf', 'should have bookmarks that lead into each other, all open, with places on their pages', () => {
    for (const [name, bytes] of handouts) {
      const objects = readObjects(bytes)
      const pages = new Set(pageReferences(objects))
      const root = catalogue(objects)
      const count = (own: PdfDictionary, parent: string): number => {
        let [reference, before]: [PdfValue | undefined, PdfValue | undefined] = [own['/First'], undefined]
        let sum = 0
        while (isReference(reference)) {
          const item = dictionary(objects, reference)
          expect([name, item['/Parent'], item['/Prev']]).toEqual([name, parent, before])
          expect(text(objects, item['/Title'])).toMatch(/\S/u)
          const [page, fit, left, top] = list(objects, item['/Dest'])
          expect([pages.has(label(page)), fit, left, Number(top) > 0]).toEqual([true, '/XYZ', null, true])
          sum += 1 + count(item, reference)
          before = reference
          reference = item['/Next']
        }
        expect([name, own['/Last']]).toEqual([name, before])
        expect([name, own['/Count']]).toEqual([name, sum === 0 ? undefined : sum])
        return sum
      }
      expect(count(dictionary(objects, root['/Outlines']), label(root['/Outlines']))).toBeGreaterThan(0)
    }
  })

  itWith('qpdf', 'should say the direction, the labels of pages and the places of anchors', () => {
    const rootOf = (name: string): {objects: PdfObjects; root: PdfDictionary} => {
      const objects = readObjects(handouts.get(name) ?? new Uint8Array())
      return {objects, root: catalogue(objects)}
    }
    for (const [name, direction] of [
      ['stress: stress.en.pdf', undefined],
      ['stress: stress.en+ar.pdf', undefined],
      ['stress: stress.ar.pdf', '/R2L'],
      ['archive: stress.ar+en.pdf', '/R2L']
    ] as const) {
      const {objects, root} = rootOf(name)
      expect([name, dictionary(objects, root['/ViewerPreferences'])['/Direction']]).toEqual([name, direction])
      expect(dictionary(objects, root['/PageLabels'])['/Nums']).toEqual([0, {'/S': '/D'}])
      const names = list(objects, dictionary(objects, dictionary(objects, root['/Names'])['/Dests'])['/Names'])
      const keys = names.filter((_, index) => index % 2 === 0).map((key) => text(objects, key) ?? '')
      expect(keys.length).toBeGreaterThan(2)
      expect(keys).toEqual(keys.toSorted((one, other) => (one < other ? -1 : 1)))
    }
  })
})
