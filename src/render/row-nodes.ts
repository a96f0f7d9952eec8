import type {Element, ElementContent} from 'hast'
import type {Atom, AtomImage, AtomList} from './atoms.js'

/** The nodes of one row. */
export interface RowNodes {
  /** What every column has alike, once. */
  readonly shared: readonly ElementContent[]
  /** For each column its own. */
  readonly nodes: readonly (readonly ElementContent[])[]
}

/** The nodes of a group of atoms: items in lists that go on counting, images and code that are the same once. */
export function rowNodes(cells: readonly (readonly Atom[])[]): RowNodes {
  const images = cells.map((atoms) => (atoms.length === 1 ? atoms[0]?.image : undefined))
  const [first] = images
  if (first && images.every((image) => image?.source === first.source)) {
    return {shared: [first.element], nodes: images.map(captionOf)}
  }
  const [atoms = []] = cells
  const isShared = cells.every((own) => own.length === 1 && own[0]?.segments.length === 0)
  if (isShared) return {shared: atoms.map(({node}) => node), nodes: cells.map(() => [])}
  return {shared: [], nodes: cells.map(withLists)}
}

function captionOf(image: AtomImage | undefined): readonly ElementContent[] {
  return image?.caption ? [{...image.caption, tagName: 'p', properties: {className: ['caption']}}] : []
}

function withLists(atoms: readonly Atom[]): readonly ElementContent[] {
  const nodes: ElementContent[] = []
  let current: {readonly list: AtomList; readonly items: ElementContent[]} | undefined
  for (const {node, list} of atoms) {
    if (!list) {
      nodes.push(node)
      current = undefined
    } else if (current?.list.element === list.element && current.list.index + current.items.length === list.index) {
      current.items.push(node)
    } else {
      current = {list, items: [node]}
      nodes.push(listOf(current.list, current.items))
    }
  }
  return nodes
}

/** A list that begins where its first item stands; it holds `items` itself, which may still grow. */
function listOf({element, index}: AtomList, items: ElementContent[]): Element {
  const start = Number(element.properties['start'] ?? 1) + index
  const properties = element.tagName === 'ol' && start !== 1 ? {...element.properties, start} : element.properties
  return {type: 'element', tagName: element.tagName, properties, children: items}
}
