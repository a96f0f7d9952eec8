import type {LinkArea, Painted} from './paint.js'
import type {PdfDocument} from './pdf-document.js'
import type {PdfReference} from './pdfkit-internals.js'
import {nameTree, pdfText} from './pdf-text.js'
import type {Slot, StructureChild, StructureElement} from './structure.js'
import type {CellHeads} from './table-structure.js'
import {tableStructure} from './table-structure.js'

/** What the structure tree is written from. */
export interface StructureOptions {
  readonly document: PdfDocument
  readonly slots: readonly Slot[]
  readonly painted: Painted
}

interface State extends StructureOptions {
  readonly references: Map<StructureElement, PdfReference>
  readonly areas: ReadonlyMap<StructureElement, readonly LinkArea[]>
  /** Elements by their ids. */
  readonly named: Map<string, PdfReference>
  /** What cells say of their heads. */
  readonly heads: Map<StructureElement, CellHeads>
  tables: number
}

/** Writes the structure tree with its parent tree (ISO 32000-1, 14.7.4), and numbers the links that belong to it. */
export function writeStructure(root: StructureElement, options: StructureOptions): void {
  const {document, painted, slots} = options
  const maps = {references: new Map(), areas: areasOf(painted), named: new Map(), heads: new Map()}
  const state: State = {...options, ...maps, tables: 0}
  const tree = document.reference({Type: 'StructTreeRoot'})
  const written = writeElement(root, tree, state)
  const parents: unknown[] = []
  for (const [index, {marks}] of painted.pages.entries()) {
    parents.push(
      index,
      marks.map((mark) => referenceOf(slots[mark]?.element, state))
    )
  }
  for (const [index, {link, reference}] of painted.links.entries()) {
    const key = painted.pages.length + index
    reference.data['StructParent'] = key
    parents.push(key, referenceOf(link, state))
  }
  const parentTree = document.reference({Nums: parents})
  parentTree.end()
  Object.assign(tree.data, {
    K: written ? [written] : [],
    ParentTree: parentTree,
    ...(state.named.size > 0 && {IDTree: nameTree(state.named)}),
    ParentTreeNextKey: painted.pages.length + painted.links.length
  })
  document.setRoot('StructTreeRoot', tree)
  document.setRoot('MarkInfo', document.reference({Marked: true}))
}

function areasOf({links}: Painted): ReadonlyMap<StructureElement, readonly LinkArea[]> {
  const areas = new Map<StructureElement, LinkArea[]>()
  for (const area of links) {
    const known = areas.get(area.link)
    if (known) known.push(area)
    else areas.set(area.link, [area])
  }
  return areas
}

function referenceOf(element: StructureElement | undefined, {references}: State): PdfReference | null {
  return (element && references.get(element)) ?? null
}

/** Elements that say something even where they hold nothing. */
const keptEmpty = new Set(['TD', 'TH', 'TR'])

/** Writes an element with what is in it; nothing where it is empty. */
function writeElement(element: StructureElement, parent: PdfReference, state: State): PdfReference | undefined {
  if (!isShown(element, state)) return undefined
  const reference = state.document.reference({Type: 'StructElem', S: element.tag, P: parent})
  state.references.set(element, reference)
  const page = firstPage(element, state)
  const kids = kidsOf(element, {reference, page}, state)
  Object.assign(reference.data, {
    ...(page && {Pg: page}),
    ...(kids.length > 0 && {K: kids.length === 1 ? kids[0] : kids}),
    ...textsOf(element),
    ...nameOf(element, reference, state),
    ...attributesOf(element, state)
  })
  reference.end()
  return reference
}

function textsOf({lang, alt = ''}: StructureElement): Record<string, unknown> {
  return {
    ...(lang !== undefined && {Lang: pdfText(lang)}),
    ...(alt !== '' && {Alt: pdfText(alt)})
  }
}

function nameOf(element: StructureElement, reference: PdfReference, {named, heads}: State): Record<string, unknown> {
  const id = element.id ?? heads.get(element)?.id
  if (id === undefined) return {}
  named.set(id, reference)
  return {ID: pdfText(id)}
}

function isShown(element: StructureElement, state: State): boolean {
  if (keptEmpty.has(element.tag) || state.areas.has(element)) return true
  return element.children.some((child) =>
    typeof child === 'number' ? state.painted.contents.has(child) : isShown(child, state)
  )
}

/** The page of an element's own first content: for what stands there its number is enough. */
function firstPage({children}: StructureElement, {painted}: State): PdfReference | undefined {
  for (const child of children) {
    const [content] = typeof child === 'number' ? (painted.contents.get(child) ?? []) : []
    if (content) return content.page
  }
  return undefined
}

function kidsOf(
  element: StructureElement,
  {reference, page: own}: {readonly reference: PdfReference; readonly page: PdfReference | undefined},
  state: State
): readonly unknown[] {
  const kids = childrenOf(element, state).flatMap((child): unknown[] => {
    if (typeof child !== 'number') return [writeElement(child, reference, state) ?? []].flat()
    const contents = state.painted.contents.get(child) ?? []
    return contents.map(({page, id}) => (page === own ? id : {Type: 'MCR', Pg: page, MCID: id}))
  })
  const areas = state.areas.get(element) ?? []
  return [...kids, ...areas.map((area) => ({Type: 'OBJR', Obj: area.reference, Pg: area.page}))]
}

function childrenOf(element: StructureElement, state: State): readonly StructureChild[] {
  if (element.tag !== 'Table') return element.children
  const {children, cells} = tableStructure(element, `table-${String(++state.tables)}`)
  for (const [cell, heads] of cells) state.heads.set(cell, heads)
  return children
}

function attributesOf(element: StructureElement, {painted, heads}: State): Record<string, unknown> {
  const {headers} = heads.get(element) ?? {}
  const own = element.attributes ?? {}
  const all: Readonly<Record<string, Readonly<Record<string, unknown>>>> = headers
    ? {...own, Table: {...own['Table'], Headers: headers.map(pdfText)}}
    : own
  const attributes: unknown[] = Object.entries(all).map(([owner, values]) => ({O: owner, ...values}))
  const mark = element.children.find((child) => typeof child === 'number')
  const box = element.tag === 'Figure' && mark !== undefined ? painted.boxes.get(mark) : undefined
  if (box) attributes.push({O: 'Layout', Placement: 'Block', BBox: [...box]})
  return attributes.length > 0 ? {A: attributes} : {}
}
