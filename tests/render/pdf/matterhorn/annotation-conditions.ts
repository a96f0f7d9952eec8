/** Conditions on annotations and objects that pages show: checkpoints 28 and 30. */
import type {InspectedPdf} from '../inspect-pdf.js'
import type {PdfDictionary} from '../pdf-objects.js'
import {dictionary, label, pageReferences, resolve, text} from '../pdf-objects.js'
import type {Condition} from './condition.js'
import {addAnnotation, faultIf, firstWith, setRoot} from './condition.js'

const noForms = 'handouts have no forms'
const noMedia = 'handouts have no media'
const onlyLinks = 'links are the only annotations'

const having = ({all}: InspectedPdf, key: string, value?: string): readonly string[] =>
  all
    .filter((own) => (value === undefined ? own[key] !== undefined : own[key] === value))
    .map(() => `${key} ${value ?? ''}`)

const annotations = ({pages}: InspectedPdf): readonly PdfDictionary[] =>
  pages.flatMap((page) => page.annotations.map((annotation) => annotation.dictionary))

const notLinks = (pdf: InspectedPdf): readonly string[] =>
  annotations(pdf).flatMap((own) => faultIf(own['/Subtype'] !== '/Link', label(own['/Subtype'])))

export const annotationConditions: readonly Condition[] = [
  {
    id: '28-002',
    says: 'an annotation is in no Annot element',
    never: onlyLinks,
    faults: notLinks,
    spoil: (objects) => addAnnotation(objects, {'/Subtype': '/Text'})
  },
  {
    id: '28-004',
    says: 'an annotation says nothing',
    faults: (pdf) =>
      annotations(pdf).flatMap((own) => faultIf((text(pdf.objects, own['/Contents']) ?? '').trim() === '')),
    spoil: (objects) => addAnnotation(objects, {'/Subtype': '/Link'})
  },
  {
    id: '28-005',
    says: 'a form field says nothing',
    never: noForms,
    faults: ({root}) => faultIf(root['/AcroForm'] !== undefined),
    spoil: (objects) => setRoot(objects, {'/AcroForm': {'/Fields': [{}]}})
  },
  {
    id: '28-006',
    says: 'an annotation is of a kind that nobody knows',
    never: onlyLinks,
    faults: notLinks,
    spoil: (objects) => addAnnotation(objects, {'/Subtype': '/Unknown'})
  },
  {
    id: '28-007',
    says: 'there is an annotation for printers’ traps',
    never: onlyLinks,
    faults: notLinks,
    spoil: (objects) => addAnnotation(objects, {'/Subtype': '/TrapNet'})
  },
  {
    id: '28-008',
    says: 'a page with annotations has no order of them',
    faults: ({pages}) =>
      pages.flatMap((page) =>
        faultIf(page.annotations.length > 0 && page.dictionary['/Tabs'] === undefined, page.reference)
      ),
    spoil: (objects) => delete firstWith(objects, {'/Type': '/Page'})['/Tabs']
  },
  {
    id: '28-009',
    says: 'a page with annotations has them in another order than that of the structure',
    faults: ({pages}) =>
      pages.flatMap((page) =>
        faultIf(page.annotations.length > 0 && (page.dictionary['/Tabs'] ?? '/S') !== '/S', page.reference)
      ),
    spoil: (objects) => Object.assign(firstWith(objects, {'/Type': '/Page'}), {'/Tabs': '/R'})
  },
  {
    id: '28-010',
    says: 'a field of a form is in no Form element',
    never: noForms,
    faults: notLinks,
    spoil: (objects) => addAnnotation(objects, {'/Subtype': '/Widget'})
  },
  {
    id: '28-011',
    says: 'a link is in no Link element',
    faults: linksWithoutElements,
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/Link'}), {'/S': '/Span'})
  },
  {
    id: '28-012',
    says: 'a link says nothing',
    faults: (pdf) =>
      annotations(pdf).flatMap((own) => faultIf((text(pdf.objects, own['/Contents']) ?? '').trim() === '')),
    spoil: (objects) => Object.assign(firstWith(objects, {'/Subtype': '/Link'}), {'/Contents': 'u: '})
  },
  {
    id: '28-014',
    says: 'media have no type',
    never: noMedia,
    faults: (pdf) => having(pdf, '/S', '/MCD'),
    spoil: (objects) => setRoot(objects, {'/Media': {'/S': '/MCD'}})
  },
  {
    id: '28-015',
    says: 'media have no alternative text',
    never: noMedia,
    faults: (pdf) => having(pdf, '/S', '/MCD'),
    spoil: (objects) => setRoot(objects, {'/Media': {'/S': '/MCD', '/CT': 'u:audio/mpeg'}})
  },
  {
    id: '28-016',
    says: 'an attached file has no name',
    never: onlyLinks,
    faults: notLinks,
    spoil: (objects) => addAnnotation(objects, {'/Subtype': '/FileAttachment'})
  },
  {
    id: '28-017',
    says: 'a printer’s mark is in the structure',
    never: onlyLinks,
    faults: notLinks,
    spoil: (objects) => addAnnotation(objects, {'/Subtype': '/PrinterMark', '/StructParent': 1})
  },
  {
    id: '28-018',
    says: 'a printer’s mark is no artifact',
    never: onlyLinks,
    faults: notLinks,
    spoil: (objects) => addAnnotation(objects, {'/Subtype': '/PrinterMark'})
  },
  {
    id: '30-001',
    says: 'a page shows one of another file',
    never: 'pictures are the only objects that pages show',
    faults: notPictures,
    spoil: (objects) => Object.assign(firstPicture(objects), {'/Subtype': '/Form', '/Ref': {}})
  },
  {
    id: '30-002',
    says: 'a form with tagged content is shown twice',
    never: 'pictures are the only objects that pages show',
    faults: notPictures,
    spoil: (objects) => Object.assign(firstPicture(objects), {'/Subtype': '/Form'})
  }
]

function linksWithoutElements({pages, elements, parents, objects}: InspectedPdf): readonly string[] {
  const owners = new Map(elements.flatMap((element) => element.objects.map((object) => [object, element] as const)))
  return pages
    .flatMap((page) => page.annotations)
    .filter((annotation) => annotation.dictionary['/Subtype'] === '/Link')
    .flatMap((link) => {
      const owner = owners.get(link.reference)
      const parent = parents.get(Number(link.dictionary['/StructParent']))
      return faultIf(owner?.tag !== 'Link' || resolve(objects, parent) !== owner.dictionary, link.reference)
    })
}

function firstPicture(objects: InspectedPdf['objects']): PdfDictionary {
  const page = dictionary(objects, pageReferences(objects)[0])
  const [picture] = Object.values(dictionary(objects, dictionary(objects, page['/Resources'])['/XObject']))
  return dictionary(objects, picture)
}

function notPictures({objects, pages}: InspectedPdf): readonly string[] {
  const shown = pages.flatMap((page) =>
    Object.values(dictionary(objects, dictionary(objects, page.dictionary['/Resources'])['/XObject']))
  )
  return shown.flatMap((object) => faultIf(dictionary(objects, object)['/Subtype'] !== '/Image', label(object)))
}
