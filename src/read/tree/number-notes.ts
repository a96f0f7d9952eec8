import type {Element, ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {markElement} from './mark-element.js'

const prefix = 'user-content-'

interface Note {
  readonly item: Element
  readonly number: number
  /** The ids of the places that refer to it. */
  readonly references: string[]
}

/**
 * Numbers notes by their order in the section at the end, in a tree that is changed: the references to them and the
 * ways back. A reference to a note that is not there goes.
 */
export function numberNotes(root: Root): void {
  const notes = new Map<string, Note>()
  visit(root, 'element', (element) => {
    if (element.properties['dataFootnotes'] !== undefined) collectNotes(element, notes)
  })
  visit(root, 'element', (element) => {
    if (element.tagName === 'a' && element.properties['dataFootnoteRef'] !== undefined) refer(element, notes)
  })
  for (const note of notes.values()) linkBack(note)
}

/** Empties the references to notes, whose numbers nobody wrote; what they refer to may stand in another tree. */
export function emptyReferences(root: Root): void {
  visit(root, 'element', (element) => {
    if (element.tagName === 'a' && element.properties['dataFootnoteRef'] !== undefined) element.children = []
  })
}

function collectNotes(section: Element, notes: Map<string, Note>): void {
  const lists = section.children.filter((child): child is Element => isNamed(child, 'ol'))
  for (const item of lists.flatMap((list) => list.children)) {
    if (!isNamed(item, 'li') || typeof item.properties['id'] !== 'string') continue
    notes.set(item.properties['id'], {item, number: notes.size + 1, references: []})
  }
}

function isNamed(node: ElementContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name
}

function refer(link: Element, notes: ReadonlyMap<string, Note>): void {
  const {href} = link.properties
  const written = (typeof href === 'string' ? href : '').replace(/^#(?:user-content-)?/u, '')
  const note = notes.get(prefix + written)
  if (note === undefined) {
    link.tagName = 'span'
    link.properties = {}
    return
  }
  const times = note.references.length
  const id = `${prefix}${written.replace(/^fn-/u, 'fnref-')}${times > 0 ? `-${String(times + 1)}` : ''}`
  note.references.push(id)
  link.properties['href'] = `#${prefix}${written}`
  link.properties['id'] = id
  link.children = []
  markElement(link, {generated: 'note-number', note: note.number})
}

/** The ways back stand at the end of the note's last paragraph, one for each reference. */
function linkBack({item, number, references}: Note): void {
  dropLinks(item)
  const last = item.children.findLast((child) => child.type === 'element')
  const holder = last?.type === 'element' && last.tagName === 'p' ? last : item
  for (const id of references) {
    const properties = {href: `#${id}`, dataFootnoteBackref: '', className: ['data-footnote-backref']}
    const link: Element = {type: 'element', tagName: 'a', properties, children: []}
    markElement(link, {generated: 'note-back', note: number})
    holder.children.push(link)
  }
}

function dropLinks(element: Element): void {
  element.children = element.children.filter((child) => {
    if (child.type !== 'element') return true
    if (child.properties['dataFootnoteBackref'] !== undefined) return false
    dropLinks(child)
    return true
  })
}
