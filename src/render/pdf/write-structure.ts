import type {LinkArea, Painted} from './paint.js'
import type {PdfDocument} from './pdf-document.js'
import type {PdfReference} from './pdfkit-internals.js'
import {pdfText} from './pdf-text.js'
import type {Slot, StructureElement} from './structure.js'

/** What the structure tree is written from. */
export interface StructureOptions {
  readonly document: PdfDocument
  readonly slots: readonly Slot[]
  readonly painted: Painted
}

interface State extends StructureOptions {
  readonly references: Map<StructureElement, PdfReference>
  readonly areas: ReadonlyMap<StructureElement, readonly LinkArea[]>
}

/** Writes the structure tree with its parent tree (ISO 32000-1, 14.7.4), and the links that belong to it. */
export function writeStructure(root: StructureElement, options: StructureOptions): void {
  const {document, painted, slots} = options
  const areas = new Map<StructureElement, LinkArea[]>()
  for (const area of painted.links) {
    const known = areas.get(area.link)
    if (known) known.push(area)
    else areas.set(area.link, [area])
  }
  const state: State = {...options, references: new Map(), areas}
  const tree = document.reference({Type: 'StructTreeRoot'})
  const parents: unknown[] = []
  const written = writeElement(root, tree, state)
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
    ...idTree(state),
    ParentTreeNextKey: painted.pages.length + painted.links.length
  })
  document.setRoot('StructTreeRoot', tree)
  document.setRoot('MarkInfo', document.reference({Marked: true}))
}

/** Where elements with an id are (ISO 32000-1, 14.7.2); a name tree, so in the order of their bytes. */
function idTree({references}: State): {IDTree?: PdfReference['data']} {
  const named = [...references].flatMap(([{id}, reference]) => (id === undefined ? [] : [{id, reference}]))
  if (named.length === 0) return {}
  named.sort((one, other) => (one.id < other.id ? -1 : 1))
  return {IDTree: {Names: named.flatMap(({id, reference}) => [pdfText(id), reference])}}
}

function referenceOf(element: StructureElement | undefined, {references}: State): PdfReference | null {
  return (element && references.get(element)) ?? null
}

/** Elements that say something even where they hold nothing. */
const keptEmpty = new Set(['TD', 'TH', 'TR'])

function writeElement(element: StructureElement, parent: PdfReference, state: State): PdfReference | undefined {
  const {document} = state
  const {tag, lang, alt, id, attributes} = element
  const reference = document.reference({Type: 'StructElem', S: tag, P: parent})
  state.references.set(element, reference)
  const kids = kidsOf(element, reference, state)
  if (kids.length === 0 && !keptEmpty.has(tag)) {
    state.references.delete(element)
    // The object is in the file for good, but nothing points at it.
    reference.end()
    return undefined
  }
  const box = boxOf(element, state)
  Object.assign(reference.data, {
    ...(kids.length > 0 && {K: kids}),
    ...(lang !== undefined && {Lang: pdfText(lang)}),
    ...(alt !== undefined && {Alt: pdfText(alt)}),
    ...(id !== undefined && {ID: pdfText(id)}),
    ...((attributes ?? box) && {A: attributeObjects(attributes ?? {}, box)})
  })
  reference.end()
  return reference
}

function kidsOf(element: StructureElement, reference: PdfReference, state: State): readonly unknown[] {
  const {painted} = state
  const kids = element.children.flatMap((child): unknown[] => {
    if (typeof child !== 'number') return [writeElement(child, reference, state) ?? []].flat()
    return (painted.contents.get(child) ?? []).map(({page, id}) => ({Type: 'MCR', Pg: page, MCID: id}))
  })
  if (element.href === undefined) return kids
  const areas = state.areas.get(element) ?? []
  return [...kids, ...areas.map((area) => ({Type: 'OBJR', Obj: area.reference, Pg: area.page}))]
}

function boxOf({tag, children}: StructureElement, {painted}: State): readonly number[] | undefined {
  const mark = children.find((child) => typeof child === 'number')
  return tag === 'Figure' && mark !== undefined ? painted.boxes.get(mark) : undefined
}

function attributeObjects(
  attributes: NonNullable<StructureElement['attributes']>,
  box: readonly number[] | undefined
): readonly unknown[] {
  const owned = Object.entries(attributes).map(([owner, values]) => ({O: owner, ...values}))
  return box ? [...owned, {O: 'Layout', Placement: 'Block', BBox: [...box]}] : owned
}
