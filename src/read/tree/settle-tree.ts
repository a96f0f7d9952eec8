import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {markElement} from './mark-element.js'
import {numberNotes} from './number-notes.js'

const prefix = 'user-content-'

/**
 * Settles what sanitising leaves open, in a tree that is changed: an id stands once, links within the page find their
 * target under its prefixed id, and what is generated for notes (numbers, ways back, a heading) is marked and emptied.
 */
export function settleTree(root: Root): void {
  const ids = new Set<string>()
  visit(root, 'element', (element) => {
    const {id} = element.properties
    if (typeof id !== 'string') return
    if (ids.has(id)) delete element.properties['id']
    ids.add(id)
  })
  visit(root, 'element', (element) => {
    if (element.tagName === 'a') settleLink(element, ids)
    if (element.tagName === 'h2' && element.properties['id'] === `${prefix}footnote-label`) {
      element.children = []
      markElement(element, {generated: 'notes-heading'})
    }
  })
  numberNotes(root)
}

function settleLink(link: Element, ids: ReadonlySet<string>): void {
  const {href} = link.properties
  if (typeof href !== 'string' || !href.startsWith('#')) return
  const id = prefix + href.slice(1)
  if (ids.has(id)) link.properties['href'] = `#${id}`
}
