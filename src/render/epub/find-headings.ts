import type {Element, ElementContent, Root, RootContent} from 'hast'
import {toString} from 'hast-util-to-string'
import type {Locale} from '../../model/locale.js'

/** A heading that the table of contents leads to. */
export interface Heading {
  /** 2 to 6. */
  readonly rank: number
  readonly id: string
  readonly text: string
}

interface Walk {
  readonly locale: Locale
  readonly headings: Heading[]
}

/**
 * The headings of a page below its title, in order, and the page with an id on each of them. On a page in several
 * languages only those of its own, the first, are in the contents.
 */
export function findHeadings(tree: Root, locale: Locale): {readonly tree: Root; readonly headings: readonly Heading[]} {
  const headings: Heading[] = []
  const children = tree.children.map((node) => visitNode(node, {locale, headings}))
  return {tree: {...tree, children}, headings}
}

function visitNode<Node extends RootContent | ElementContent>(node: Node, walk: Walk): Node {
  if (node.type !== 'element' || isForeign(node, walk)) return node
  const rank = Number(/^h([2-6])$/u.exec(node.tagName)?.[1] ?? 0)
  if (rank === 0) return {...node, children: node.children.map((child) => visitNode(child, walk))}
  const id = idOf(node, walk.headings.length)
  walk.headings.push({rank, id, text: toString(withoutNumbers(node, walk)).trim()})
  return {...node, properties: {...node.properties, id}}
}

/** A cell in another language than the page's own. */
function isForeign(element: Element, {locale}: Walk): boolean {
  const {lang} = element.properties
  return hasClass(element, 'cell') && typeof lang === 'string' && lang !== locale
}

function hasClass({properties}: Element, name: string): boolean {
  const {className} = properties
  return Array.isArray(className) && className.includes(name)
}

function idOf({properties, data}: Element, index: number): string {
  return typeof properties.id === 'string' ? properties.id : (data?.segment ?? `heading-${String(index + 1)}`)
}

/** Without the numbers of quotations and notes. */
function withoutNumbers(element: Element, walk: Walk): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    const isLeftOut = child.tagName === 'sup' || hasClass(child, 'number') || isForeign(child, walk)
    return isLeftOut ? [] : [withoutNumbers(child, walk)]
  })
  return {...element, children}
}
