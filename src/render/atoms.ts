import type {Element, ElementContent, Root, RootContent} from 'hast'
import {toString} from 'hast-util-to-string'
import {CONTINUE, SKIP, visit} from 'unist-util-visit'

/** The list that an item is shown in when it stands apart from the others. */
export interface AtomList {
  /** The list in the tree; items of one list that meet again are one list again. */
  readonly element: Element
  /** The item's position in it, 0-based. */
  readonly index: number
}

/** An image that is all of its block. */
export interface AtomImage {
  readonly element: Element
  readonly source: string
  readonly caption?: Element
}

/** The smallest block that is shown in a row of its own: a block of the body, a list item, a note. */
export interface Atom {
  readonly node: ElementContent
  readonly list?: AtomList
  readonly image?: AtomImage
  readonly section: 'body' | 'notes'
  /** The segments in it, in order. */
  readonly segments: readonly string[]
  /** What it is, where it has no text to align: equal keys are the same in every language. */
  readonly key: string
}

const containers = new Set(['div', 'section', 'article', 'main', 'header', 'footer'])

/** The atoms of a body in order. Tables and quoted blocks are one atom each; white space between blocks is none. */
export function editionAtoms(root: Root): readonly Atom[] {
  return root.children.flatMap((node) => atomsOf(node, 'body'))
}

function atomsOf(node: RootContent, section: Atom['section']): readonly Atom[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [createAtom(node, section)]
  if (node.type !== 'element') return []
  if (node.properties['dataFootnotes'] !== undefined) {
    return node.children.filter((child) => !isHeading(child)).flatMap((child) => atomsOf(child, 'notes'))
  }
  if (node.tagName === 'ul' || node.tagName === 'ol') return itemsOf(node, section)
  return isContainer(node) ? node.children.flatMap((child) => atomsOf(child, section)) : [createAtom(node, section)]
}

function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && /^h[1-6]$/u.test(node.tagName)
}

function isContainer({tagName, data}: Element): boolean {
  return containers.has(tagName) && data?.segment === undefined && data?.block === undefined
}

function itemsOf(list: Element, section: Atom['section']): readonly Atom[] {
  return list.children
    .filter((child) => child.type === 'element')
    .map((item, index) => ({...createAtom(item, section), list: {element: list, index}}))
}

function createAtom(node: ElementContent, section: Atom['section']): Atom {
  const segments: string[] = []
  const sources: string[] = []
  visit(node, 'element', ({data, properties}) => {
    if (data?.segment !== undefined) segments.push(data.segment)
    if (data?.alternative !== undefined) segments.push(data.alternative)
    if (typeof properties['src'] === 'string') sources.push(properties['src'])
  })
  const name = node.type === 'element' ? node.tagName : node.type
  const image = imageOf(node)
  return {node, section, segments, key: [name, ...sources, toString(node)].join('\u0000'), ...(image && {image})}
}

function imageOf(node: ElementContent): AtomImage | undefined {
  if (node.type !== 'element' || (node.tagName !== 'p' && node.tagName !== 'figure')) return undefined
  const {image, caption, others} = partsOf(node)
  const source = image?.properties['src']
  if (!image || typeof source !== 'string' || others) return undefined
  return {element: image, source, ...(caption && {caption})}
}

function partsOf(node: Element): {image: Element | undefined; caption: Element | undefined; others: boolean} {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'figcaption')
  const images: Element[] = []
  const texts: string[] = []
  visit(node, (child) => {
    if (child === caption) return SKIP
    if (child.type === 'text') texts.push(child.value)
    if (child.type === 'element' && child.tagName === 'img') images.push(child)
    return CONTINUE
  })
  const others = images.length !== 1 || texts.some((text) => text.trim() !== '')
  return {image: images[0], caption: caption?.type === 'element' ? caption : undefined, others}
}
