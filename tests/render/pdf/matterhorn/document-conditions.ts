/** Conditions on the document, its metadata and what handouts have none of: checkpoints 06, 07, 11 and 20 to 26. */
import type {InspectedPdf} from '../inspect-pdf.js'
import {textOf} from '../inspect-pdf.js'
import {dictionary, text} from '../pdf-objects.js'
import type {Condition} from './condition.js'
import {editStream, faultIf, firstWith, setRoot} from './condition.js'

const isLanguage = (tag: string | undefined): boolean => {
  try {
    return tag !== undefined && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const noLanguage = ({objects, root}: InspectedPdf): readonly string[] =>
  faultIf(!isLanguage(text(objects, root['/Lang'])))

const having = ({all}: InspectedPdf, key: string, value?: string): readonly string[] =>
  all
    .filter((own) => (value === undefined ? own[key] !== undefined : own[key] === value))
    .map(() => `${key} ${value ?? ''}`)

const noForms = 'handouts have no forms'
const noLayers = 'handouts have no optional content'

export const documentConditions: readonly Condition[] = [
  {
    id: '06-001',
    says: 'no XMP metadata',
    faults: ({xmp}) => faultIf(!xmp.includes('<x:xmpmeta')),
    spoil: (objects) => setRoot(objects, {'/Metadata': null})
  },
  {
    id: '06-002',
    says: 'the metadata does not say PDF/UA-1',
    faults: ({xmp}) =>
      faultIf(!/xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/">\s*<pdfuaid:part>1</u.test(xmp)),
    spoil: (objects) =>
      editStream(objects, {
        reference: catalogueEntry(objects, '/Metadata'),
        edit: (xmp) => xmp.replace('pdfuaid:part>1', 'pdfuaid:part>2')
      })
  },
  {
    id: '06-003',
    says: 'the metadata has no title',
    faults: ({xmp}) => faultIf(!/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</u.test(xmp)),
    spoil: (objects) =>
      editStream(objects, {
        reference: catalogueEntry(objects, '/Metadata'),
        edit: (xmp) => xmp.replaceAll('dc:title', 'dc:label')
      })
  },
  {
    id: '07-001',
    says: 'viewers are not told to show the title',
    faults: ({objects, root}) =>
      faultIf(dictionary(objects, root['/ViewerPreferences'])['/DisplayDocTitle'] === undefined),
    spoil: (objects) => setRoot(objects, {'/ViewerPreferences': {}})
  },
  {
    id: '07-002',
    says: 'viewers are told not to show the title',
    faults: ({objects, root}) => faultIf(dictionary(objects, root['/ViewerPreferences'])['/DisplayDocTitle'] === false),
    spoil: (objects) => setRoot(objects, {'/ViewerPreferences': {'/DisplayDocTitle': false}})
  },
  {
    id: '11-001',
    says: 'the language of text is not known',
    faults: (pdf) => [
      ...noLanguage(pdf),
      ...pdf.elements.flatMap((own) =>
        faultIf(own.dictionary['/Lang'] !== undefined && !isLanguage(textOf(pdf, own, 'Lang')), own.reference)
      )
    ],
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/P'}), {'/Lang': 'u:no language'})
  },
  {
    id: '11-002',
    says: 'the language of alternative texts is not known',
    faults: noLanguage,
    spoil: (objects) => setRoot(objects, {'/Lang': null})
  },
  {
    id: '11-003',
    says: 'the language of bookmarks is not known',
    faults: noLanguage,
    spoil: (objects) => setRoot(objects, {'/Lang': 'u:'})
  },
  {
    id: '11-004',
    says: 'the language of what annotations say is not known',
    faults: noLanguage,
    spoil: (objects) => setRoot(objects, {'/Lang': 'u:x'})
  },
  {
    id: '11-005',
    says: 'the language of the names of form fields is not known',
    never: noForms,
    faults: (pdf) => having(pdf, '/TU'),
    spoil: (objects) => setRoot(objects, {'/AcroForm': {'/Fields': [{'/TU': 'u:Name'}]}})
  },
  {
    id: '11-006',
    says: 'the language of the metadata is not known',
    faults: (pdf) => [...noLanguage(pdf), ...faultIf(!/<dc:language><rdf:Bag><rdf:li>[\w-]+</u.test(pdf.xmp))],
    spoil: (objects) =>
      editStream(objects, {
        reference: catalogueEntry(objects, '/Metadata'),
        edit: (xmp) => xmp.replaceAll('dc:language', 'dc:label')
      })
  },
  {
    id: '20-001',
    says: 'a configuration of optional content has no name',
    never: noLayers,
    faults: (pdf) => having(pdf, '/Configs'),
    spoil: (objects) => setRoot(objects, {'/OCProperties': {'/Configs': [{}]}})
  },
  {
    id: '20-002',
    says: 'the first configuration of optional content has no name',
    never: noLayers,
    faults: ({root}) => faultIf(root['/OCProperties'] !== undefined),
    spoil: (objects) => setRoot(objects, {'/OCProperties': {'/D': {}}})
  },
  {
    id: '20-003',
    says: 'optional content changes by itself',
    never: noLayers,
    faults: (pdf) => having(pdf, '/OCProperties'),
    spoil: (objects) => setRoot(objects, {'/OCProperties': {'/D': {'/AS': []}}})
  },
  {
    id: '21-001',
    says: 'an embedded file has no name',
    never: 'handouts hold no files',
    faults: (pdf) => [...having(pdf, '/EmbeddedFiles'), ...having(pdf, '/EF')],
    spoil: (objects) => setRoot(objects, {'/Names': {'/EmbeddedFiles': {'/Names': ['u:a', {'/EF': {}}]}}})
  },
  {
    id: '25-001',
    says: 'a form is made while it is read',
    never: noForms,
    faults: (pdf) => having(pdf, '/XFA'),
    spoil: (objects) => setRoot(objects, {'/AcroForm': {'/XFA': 'u:<dynamicRender>required</dynamicRender>'}})
  },
  {
    id: '26-001',
    says: 'the file is encrypted without saying what is allowed',
    never: 'handouts are not encrypted',
    faults: ({objects}) => faultIf(objects.trailer['/Encrypt'] !== undefined),
    spoil: ({trailer}) => Object.assign(trailer, {'/Encrypt': {}})
  },
  {
    id: '26-002',
    says: 'the file is encrypted against assistive technology',
    never: 'handouts are not encrypted',
    faults: ({objects}) => faultIf(objects.trailer['/Encrypt'] !== undefined),
    spoil: ({trailer}) => Object.assign(trailer, {'/Encrypt': {'/P': 0}})
  }
]

function catalogueEntry(objects: InspectedPdf['objects'], key: string): unknown {
  return dictionary(objects, objects.trailer['/Root'])[key]
}
