import type {InspectedPdf} from '../inspect-pdf.js'
import type {PdfDictionary, PdfObjects} from '../pdf-objects.js'
import {catalogue, dictionaries, dictionary, isReference, list, pageReferences} from '../pdf-objects.js'

/** A failure condition of the Matterhorn Protocol 1.1 that a program can find, in our own words. */
export interface Condition {
  readonly id: string
  readonly says: string
  /** Why handouts cannot meet it; that is looked for too. */
  readonly never?: string
  readonly faults: (pdf: InspectedPdf) => readonly string[]
  /** Makes a sound file meet it. */
  readonly spoil: (objects: PdfObjects) => unknown
}

/** One fault where something is true. */
export function faultIf(isFault: boolean, fault = 'yes'): readonly string[] {
  return isFault ? [fault] : []
}

/** The first dictionary of a file with these entries; to be changed. */
export function firstWith(objects: PdfObjects, entries: PdfDictionary): PdfDictionary {
  const found = dictionaries(objects).find((own) => Object.entries(entries).every(([key, value]) => own[key] === value))
  if (!found) throw new Error(`Nothing to spoil with ${JSON.stringify(entries)}`)
  return found
}

/** Changes the content of a page, the first unless another is given. */
export function editContent(objects: PdfObjects, edit: (content: string) => string, page = 0): unknown {
  const [content] = list(objects, dictionary(objects, pageReferences(objects)[page])['/Contents'])
  if (!isReference(content)) throw new Error('No content to spoil')
  const before = objects.streams.get(content) ?? ''
  const after = edit(before)
  if (after === before) throw new Error('The content was not spoilt')
  return objects.streams.set(content, after)
}

/** Changes a stream that a dictionary refers to. */
export function editStream(
  objects: PdfObjects,
  {reference, edit}: {reference: unknown; edit: (stream: string) => string}
): unknown {
  if (typeof reference !== 'string') throw new Error('No stream to spoil')
  const before = objects.streams.get(reference) ?? ''
  const after = edit(before)
  if (after === before) throw new Error('The stream was not spoilt')
  return objects.streams.set(reference, after)
}

/** Adds an annotation to the first page. */
export function addAnnotation(objects: PdfObjects, annotation: PdfDictionary): unknown {
  const page = dictionary(objects, pageReferences(objects)[0])
  objects.values.set('9001 0 R', {'/Type': '/Annot', ...annotation})
  return (page['/Annots'] = [...list(objects, page['/Annots']), '9001 0 R'])
}

/** Sets an entry of the catalogue. */
export function setRoot(objects: PdfObjects, entries: PdfDictionary): unknown {
  return Object.assign(catalogue(objects), entries)
}
