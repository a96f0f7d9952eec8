/** A tagged PDF taken apart, so that conditions on it are short. */
import type {Operation} from './pdf-content.js'
import {codesOf, parseContent} from './pdf-content.js'
import type {PdfDictionary, PdfObjects, PdfValue} from './pdf-objects.js'
import {
  catalogue,
  dictionaries,
  dictionary,
  isReference,
  label,
  list,
  numberTree,
  pageReferences,
  resolve,
  text
} from './pdf-objects.js'
import {readCffProgram} from './cff-program.js'
import type {FontProgram} from './font-program.js'
import {readFontProgram} from './font-program.js'

/** A structure element. */
export interface StructElement {
  readonly reference: string
  readonly tag: string
  readonly dictionary: PdfDictionary
  readonly parent: StructElement | undefined
  readonly children: readonly StructElement[]
  /** Its marked-content sequences as `page mcid`. */
  readonly contents: readonly string[]
  /** The annotations that it refers to. */
  readonly objects: readonly string[]
}

export interface PdfPage {
  readonly reference: string
  readonly dictionary: PdfDictionary
  readonly operations: readonly Operation[]
  readonly faults: readonly string[]
  readonly annotations: readonly {readonly reference: string; readonly dictionary: PdfDictionary}[]
}

/** A font and the codes that pages show in it. */
export interface UsedFont {
  readonly dictionary: PdfDictionary
  readonly descendant: PdfDictionary
  readonly descriptor: PdfDictionary
  readonly codes: ReadonlySet<number>
  readonly unicode: ReadonlyMap<number, string>
  readonly cmap: string
  readonly program: FontProgram | undefined
}

export interface InspectedPdf {
  readonly objects: PdfObjects
  readonly root: PdfDictionary
  readonly all: readonly PdfDictionary[]
  readonly pages: readonly PdfPage[]
  /** In reading order. */
  readonly elements: readonly StructElement[]
  readonly parents: ReadonlyMap<number, PdfValue>
  readonly fonts: readonly UsedFont[]
  readonly xmp: string
}

export function inspectPdf(objects: PdfObjects): InspectedPdf {
  const root = catalogue(objects)
  const pages = pageReferences(objects).map((reference) => pageOf(objects, reference))
  const tree = dictionary(objects, root['/StructTreeRoot'])
  const top = list(objects, tree['/K']).flatMap((kid) => elementOf(objects, kid, undefined))
  return {
    objects,
    root,
    all: dictionaries(objects),
    pages,
    elements: top.flatMap(withDescendants),
    parents: numberTree(objects, tree['/ParentTree']),
    fonts: fontsOf(objects, pages),
    xmp: streamOf(objects, root['/Metadata'])
  }
}

function streamOf({streams}: PdfObjects, value: PdfValue | undefined): string {
  const bytes = isReference(value) ? (streams.get(value) ?? '') : ''
  return bytes
}

function pageOf(objects: PdfObjects, reference: string): PdfPage {
  const own = dictionary(objects, reference)
  const content = list(objects, own['/Contents'])
    .map((part) => streamOf(objects, part))
    .join('\n')
  const {operations, faults} = parseContent(content)
  const annotations = list(objects, own['/Annots']).map((annotation) => ({
    reference: isReference(annotation) ? annotation : '',
    dictionary: dictionary(objects, annotation)
  }))
  return {reference, dictionary: own, operations, faults, annotations}
}

function elementOf(objects: PdfObjects, value: PdfValue, parent: StructElement | undefined): readonly StructElement[] {
  const own = dictionary(objects, value)
  if (typeof own['/S'] !== 'string') return []
  const children: StructElement[] = []
  const [contents, found]: [string[], string[]] = [[], []]
  const element = {
    ...{reference: isReference(value) ? value : '', tag: own['/S'].slice(1), dictionary: own, parent},
    ...{children, contents, objects: found}
  }
  for (const kid of list(objects, own['/K'])) {
    const inner = dictionary(objects, kid)
    if (typeof kid === 'number') contents.push(`${label(own['/Pg'])} ${String(kid)}`)
    else if (inner['/Type'] === '/MCR') contents.push(`${label(inner['/Pg'] ?? own['/Pg'])} ${label(inner['/MCID'])}`)
    else if (inner['/Type'] === '/OBJR') found.push(label(inner['/Obj']))
    else children.push(...elementOf(objects, kid, element))
  }
  return [element]
}

function withDescendants(element: StructElement): readonly StructElement[] {
  return [element, ...element.children.flatMap(withDescendants)]
}

function fontsOf(objects: PdfObjects, pages: readonly PdfPage[]): readonly UsedFont[] {
  const codes = new Map<string, Set<number>>()
  for (const {dictionary: page, operations} of pages) {
    const fonts = dictionary(objects, dictionary(objects, page['/Resources'])['/Font'])
    let font = ''
    for (const operation of operations) {
      const [name] = operation.operands
      if (operation.operator === 'Tf' && typeof name === 'string') font = label(fonts[name])
      const known = codes.get(font) ?? new Set()
      for (const code of codesOf(operation)) known.add(code)
      if (known.size > 0) codes.set(font, known)
    }
  }
  return [...codes].map(([reference, own]) => fontOf(objects, reference, own))
}

function fontOf(objects: PdfObjects, reference: string, codes: ReadonlySet<number>): UsedFont {
  const own = dictionary(objects, reference)
  const descendant = dictionary(objects, list(objects, own['/DescendantFonts'])[0])
  const descriptor = dictionary(objects, descendant['/FontDescriptor'])
  const cmap = streamOf(objects, own['/ToUnicode'])
  const program = isReference(descriptor['/FontFile3'])
    ? readCffProgram(streamOf(objects, descriptor['/FontFile3']))
    : readFontProgram(streamOf(objects, descriptor['/FontFile2']))
  return {dictionary: own, descendant, descriptor, codes, unicode: unicodeOf(cmap), cmap, program}
}

function unicodeOf(cmap: string): ReadonlyMap<number, string> {
  const blocks = cmap.match(/beginbfchar[^]*?endbfchar/gu) ?? []
  return new Map(
    blocks.flatMap((block) =>
      Array.from(block.matchAll(/<([\da-f]{4})> <([\da-f]*)>/gu), ([, code = '', units = '']): [number, string] => [
        Number.parseInt(code, 16),
        (units.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
      ])
    )
  )
}

/** An attribute of an element. */
export function attributeOf({objects}: Pick<InspectedPdf, 'objects'>, element: StructElement, name: string): PdfValue {
  for (const attributes of list(objects, element.dictionary['/A'])) {
    const value = dictionary(objects, attributes)[`/${name}`]
    if (value !== undefined) return resolve(objects, value)
  }
  return null
}

/** A text of an element. */
export function textOf(
  {objects}: Pick<InspectedPdf, 'objects'>,
  {dictionary: own}: StructElement,
  name: string
): string {
  return text(objects, own[`/${name}`]) ?? ''
}
