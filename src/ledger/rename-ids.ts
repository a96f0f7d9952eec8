import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {Edition, EditionFields} from '../model/edition.js'
import type {Quotation} from '../model/quotation.js'

/** New ids by old ones; what is not in a map keeps its id. */
export interface Renaming {
  readonly segments: ReadonlyMap<string, string>
  readonly quotations: ReadonlyMap<string, string>
}

/** The edition with other ids in its segments, quotations, parts and trees. It is the same object where no id differs. */
export function renameIds(edition: Edition, renaming: Renaming): Edition {
  const isSame = [renaming.segments, renaming.quotations].every((map) => [...map].every(([old, id]) => old === id))
  if (isSame) return edition
  const {segments, root, fields, untranslated, quotations} = edition
  const rename = (id: string): string => renaming.segments.get(id) ?? id
  return {
    ...edition,
    segments: segments.map((segment) => ({...segment, id: rename(segment.id)})),
    quotations: quotations.map((quotation) => renameQuotation(quotation, renaming)),
    untranslated: untranslated.map(rename),
    root: renameTree(root, rename),
    fields: renameFields(fields, rename)
  }
}

function renameQuotation(quotation: Quotation, renaming: Renaming): Quotation {
  const rename = <T extends {readonly segment: string}>(place: T): T => {
    return {...place, segment: renaming.segments.get(place.segment) ?? place.segment}
  }
  return {
    ...quotation,
    id: renaming.quotations.get(quotation.id) ?? quotation.id,
    parts: quotation.parts.map(rename),
    elisions: quotation.elisions.map(rename),
    insertions: quotation.insertions.map(rename),
    quotations: quotation.quotations.map((nested) => renameQuotation(nested, renaming))
  }
}

function renameFields(fields: EditionFields, rename: (id: string) => string): EditionFields {
  const entries = Object.entries(fields) as readonly (readonly [keyof EditionFields, Element])[]
  return Object.fromEntries(entries.map(([name, element]) => [name, renameElement(element, rename)]))
}

function renameTree(root: Root, rename: (id: string) => string): Root {
  return {...root, children: root.children.map((node) => renameNode(node, rename))}
}

function renameNode<T extends RootContent | ElementContent>(node: T, rename: (id: string) => string): T {
  return node.type === 'element' ? {...node, ...renameElement(node, rename)} : {...node}
}

function renameElement(element: Element, rename: (id: string) => string): Element {
  const {data, children} = element
  const {segment, alternative} = data ?? {}
  return {
    ...element,
    properties: structuredClone(element.properties),
    children: children.map((child) => renameNode(child, rename)),
    ...(data && {
      data: {
        ...data,
        ...(segment !== undefined && {segment: rename(segment)}),
        ...(alternative !== undefined && {alternative: rename(alternative)})
      }
    })
  }
}
