/**
 * The notes of an article, which its tree has in a section at the end. Each waits for its reference, and is set at the
 * foot of the page where that stands; in the structure it follows the reference.
 */
import type {Element, ElementContent} from 'hast'
import type {Block} from '../../typeset/model.js'
import type {Build, Place} from './build.js'
import {addElement, addSpan} from './build.js'
import {blocksOf} from './blocks.js'
import {labelled} from './list-blocks.js'
import {textProperty} from './properties.js'
import {noteAnchor} from './spans.js'

/** Lets the notes of a section, or of a row of it, wait for their references. `place` is where their edition begins. */
export function awaitNotes(nodes: readonly ElementContent[], place: Place, build: Build): void {
  for (const item of noteItems(nodes)) {
    const id = textProperty(item, 'id')
    if (id !== undefined) build.notes.set(id, (at, label) => noteBlocks(item, {place, element: at, label}, build))
  }
}

/** The section, or a row of it, without the notes that were set; nothing where all were. */
export function notesLeft(nodes: readonly ElementContent[], {notes}: Build): readonly ElementContent[] {
  const isLeft = (item: Element): boolean => {
    const id = textProperty(item, 'id')
    return id === undefined || notes.has(id)
  }
  return noteItems(nodes).some(isLeft) ? nodes.flatMap((node) => onlyLeft(node, isLeft)) : []
}

/** Whether a node of the body is the section of notes. */
export function isNoteSection(node: ElementContent): boolean {
  return node.type === 'element' && node.properties['dataFootnotes'] !== undefined
}

function noteItems(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return node.tagName === 'li' ? [node] : noteItems(node.children)
  })
}

/** Items that are left keep their numbers: each is a list of its own. */
function onlyLeft(node: ElementContent, isLeft: (item: Element) => boolean): readonly ElementContent[] {
  if (node.type !== 'element') return []
  if (isNoteSection(node)) return [{...node, children: node.children.flatMap((child) => onlyLeft(child, isLeft))}]
  if (node.tagName !== 'ol') return [node]
  const first = Number(textProperty(node, 'start') ?? '1')
  const items = node.children.filter((child) => child.type === 'element')
  return items.flatMap((item, index) =>
    isLeft(item) ? [{...node, properties: {...node.properties, start: first + index}, children: [item]}] : []
  )
}

interface NotePlace {
  /** Where the note's edition begins. */
  readonly place: Place
  /** The element of the structure that the reference stands in. */
  readonly element: Place['element']
  /** The number of the note as the reference has it. */
  readonly label: string
}

/** A note in small type, its number hanging before it. */
function noteBlocks(item: Element, {place, element, label}: NotePlace, build: Build): readonly Block[] {
  const {small, smallLeading} = build.sizes
  const own: Build = {...build, sizes: {...build.sizes, leading: smallLeading}, waiting: {ids: [], asides: []}}
  const note = addElement(element, 'Note', {id: textProperty(item, 'id') ?? '', lang: place.locale})
  const inner = {...place, element: note, style: {...place.style, size: small}}
  noteAnchor(item, own)
  const number = addSpan(label, {...inner, element: addElement(note, 'Lbl')}, own)
  const blocks = labelled(blocksOf(item.children, inner, own), number, inner)
  const last = blocks.length - 1
  const start = small * (0.5 + 0.6 * Array.from(label).length)
  return [
    {
      type: 'stack',
      blocks: blocks.map((block, index) => ({...block, after: index === last ? 0 : smallLeading / 4})),
      direction: place.direction,
      start,
      end: 0,
      before: smallLeading / 4,
      after: 0
    }
  ]
}
