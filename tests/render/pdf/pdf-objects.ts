/** The objects of a PDF as `qpdf --json` gives them: names begin with `/`, text with `u:`, bytes with `b:`, references are `1 0 R`. */
import {run} from './read-pdf.js'

export type PdfValue = null | boolean | number | string | PdfValue[] | PdfDictionary
export interface PdfDictionary {
  [key: string]: PdfValue | undefined
}

/** The objects of a file by their references; it is changed by tests that spoil it. */
export interface PdfObjects {
  readonly values: Map<string, PdfValue>
  /** Unpacked, a character a byte. */
  readonly streams: Map<string, string>
  readonly trailer: PdfDictionary
}

interface QpdfObject {
  readonly value?: PdfValue
  readonly stream?: {readonly dict: PdfDictionary; readonly data: string}
}

export function readObjects(bytes: Uint8Array): PdfObjects {
  const {output} = run('qpdf', bytes, ['--json', '--json-stream-data=inline', '--decode-level=generalized', '{}'])
  const {qpdf} = JSON.parse(output) as {qpdf: [unknown, Record<string, QpdfObject>]}
  const pdf: PdfObjects = {values: new Map(), streams: new Map(), trailer: {}}
  for (const [key, {value, stream}] of Object.entries(qpdf[1])) {
    const reference = key.replace(/^obj:/u, '')
    if (key === 'trailer') Object.assign(pdf.trailer, value)
    else pdf.values.set(reference, stream?.dict ?? value ?? null)
    if (stream) pdf.streams.set(reference, Buffer.from(stream.data, 'base64').toString('latin1'))
  }
  return pdf
}

/** What a reference stands for; any other value is itself. */
export function resolve({values}: PdfObjects, value: PdfValue | undefined): PdfValue {
  return typeof value === 'string' && isReference(value) ? (values.get(value) ?? null) : (value ?? null)
}

/** A value as a key or for a message. */
export function label(value: PdfValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}

export function isReference(value: PdfValue | undefined): value is string {
  return typeof value === 'string' && /^\d+ \d+ R$/u.test(value)
}

/** A dictionary, or an empty one where there is another value. */
export function dictionary(pdf: PdfObjects, value: PdfValue | undefined): PdfDictionary {
  const resolved = resolve(pdf, value)
  return typeof resolved === 'object' && resolved !== null && !Array.isArray(resolved) ? resolved : {}
}

/** An array; any other value but null is an array of itself. */
export function list(pdf: PdfObjects, value: PdfValue | undefined): readonly PdfValue[] {
  const resolved = resolve(pdf, value)
  if (Array.isArray(resolved)) return resolved
  return resolved === null || value === undefined ? [] : [value]
}

/** A text string, or `undefined` where there is another value. */
export function text(pdf: PdfObjects, value: PdfValue | undefined): string | undefined {
  const resolved = resolve(pdf, value)
  return typeof resolved === 'string' && resolved.startsWith('u:') ? resolved.slice(2) : undefined
}

export function catalogue(pdf: PdfObjects): PdfDictionary {
  return dictionary(pdf, pdf.trailer['/Root'])
}

/** All dictionaries of the file, also those inside others. */
export function dictionaries({values, trailer}: PdfObjects): readonly PdfDictionary[] {
  const found: PdfDictionary[] = []
  const collect = (value: PdfValue | undefined): void => {
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) found.push(value)
    for (const inner of Object.values(value)) collect(inner)
  }
  collect(trailer)
  for (const value of values.values()) collect(value)
  return found
}

/** The pages in order, by their references. */
export function pageReferences(pdf: PdfObjects): readonly string[] {
  const collect = (reference: PdfValue): readonly string[] => {
    const node = dictionary(pdf, reference)
    if (node['/Type'] === '/Page') return isReference(reference) ? [reference] : []
    return list(pdf, node['/Kids']).flatMap(collect)
  }
  return collect(catalogue(pdf)['/Pages'] ?? null)
}

/** The values of a number tree by their numbers (ISO 32000-1, 7.9.7). */
export function numberTree(pdf: PdfObjects, root: PdfValue | undefined): ReadonlyMap<number, PdfValue> {
  const {'/Nums': numbers, '/Kids': kids} = dictionary(pdf, root)
  const entries = list(pdf, numbers)
  const own = entries.flatMap((key, index): [number, PdfValue][] =>
    index % 2 === 0 && typeof key === 'number' ? [[key, entries[index + 1] ?? null]] : []
  )
  return new Map([...own, ...list(pdf, kids).flatMap((kid) => [...numberTree(pdf, kid)])])
}
