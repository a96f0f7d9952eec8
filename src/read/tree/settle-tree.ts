import type {Element, ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {markElement} from './mark-element.js'

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
    if (element.tagName === 'section' && element.properties['dataFootnotes'] !== undefined) settleNotes(element)
  })
}

function settleLink(link: Element, ids: ReadonlySet<string>): void {
  const {href} = link.properties
  if (typeof href === 'string' && href.startsWith('#')) {
    const id = prefix + href.slice(1)
    if (ids.has(id)) link.properties['href'] = `#${id}`
  }
  if (link.properties['dataFootnoteRef'] === undefined) return
  const [text] = link.children
  const note = text?.type === 'text' ? Number(text.value) : NaN
  if (!Number.isInteger(note) || note < 1) return
  markElement(link, {generated: 'note-number', note})
  link.children = []
}

function settleNotes(section: Element): void {
  for (const child of section.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'h2' && child.properties['id'] === `${prefix}footnote-label`) {
      markElement(child, {generated: 'notes-heading'})
      child.children = []
    }
    if (child.tagName === 'ol') child.children.filter(isItem).forEach(settleNote)
  }
}

function isItem(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li'
}

function settleNote(item: Element, index: number): void {
  visit(item, 'element', (element) => {
    if (element.properties['dataFootnoteBackref'] === undefined) return
    delete element.properties['ariaLabel']
    markElement(element, {generated: 'note-back', note: index + 1})
    element.children = []
  })
}
