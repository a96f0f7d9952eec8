import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {QuotedBlock, SegmentKind} from '../../model/segment.js'
import {isBlockName} from '../tree/sanitize.js'
import {attributesOf} from './read-inlines.js'
import {readSegment} from './read-segment.js'
import type {Around, SegmentPass} from './segment-pass.js'
import {markElement} from '../tree/mark-element.js'

type Content = RootContent | ElementContent
type Parent = Root | Element

/** Elements that hold running text themselves, and what kind of segment that is. */
const kinds: Readonly<Record<string, SegmentKind>> = {
  caption: 'caption',
  dd: 'item',
  dt: 'item',
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  p: 'paragraph',
  summary: 'paragraph',
  td: 'cell',
  th: 'cell'
}

/** Finds all segments of a tree, which is changed: running text beside blocks is put into paragraphs. */
export function readSegments(root: Root, pass: SegmentPass): void {
  const blocks = new Set<Content>()
  for (const child of root.children) findBlocks(child, blocks)
  readChildren(root, {pass, blocks, around: {blocks: [], note: false, parent: ''}})
}

interface Walk {
  readonly pass: SegmentPass
  /** Elements that are blocks or hold one. */
  readonly blocks: ReadonlySet<Content>
  readonly around: Around
}

function findBlocks(node: Content, blocks: Set<Content>): boolean {
  if (node.type !== 'element') return false
  let isBlock = isBlockName(node.tagName)
  for (const child of node.children) isBlock = findBlocks(child, blocks) || isBlock
  if (isBlock) blocks.add(node)
  return isBlock
}

function readChildren(parent: Parent, walk: Walk): void {
  const children: ElementContent[] = []
  let run: ElementContent[] = []
  for (const child of parent.children) {
    if (child.type === 'doctype' || child.type === 'comment') continue
    if (!walk.blocks.has(child)) {
      run.push(child)
      continue
    }
    children.push(...wrapRun(run, walk))
    run = []
    if (child.type === 'element') readBlock(child, walk)
    children.push(child)
  }
  parent.children = [...children, ...wrapRun(run, walk)]
}

/** Running text between blocks becomes a paragraph; white space there stays as it is. */
function wrapRun(run: ElementContent[], walk: Walk): readonly ElementContent[] {
  if (run.every((node) => node.type === 'text' && node.value.trim() === '')) {
    return run.length === 0 ? [] : [{type: 'text', value: '\n'}]
  }
  const paragraph: Element = {type: 'element', tagName: 'p', properties: {}, children: run}
  readSegment(paragraph, kindOf('p', walk.around), walk)
  const isWordless = paragraph.data?.segment === undefined
  return isWordless && walk.around.parent !== '' ? paragraph.children : [paragraph]
}

function readBlock(element: Element, walk: Walk): void {
  if (element.tagName === 'pre' || element.tagName === 'hr') return
  const around = enter(element, walk)
  const isRunning = !element.children.some((child) => walk.blocks.has(child))
  if (isRunning && Object.hasOwn(kinds, element.tagName)) {
    readSegment(element, kindOf(element.tagName, walk.around), {pass: walk.pass, around})
  } else {
    readChildren(element, {...walk, around})
  }
}

function kindOf(tagName: string, {note, parent}: Around): SegmentKind {
  if (note) return 'note'
  if (tagName === 'p' && Object.hasOwn(kinds, parent)) return kinds[parent] ?? 'paragraph'
  return kinds[tagName] ?? 'paragraph'
}

function enter(element: Element, {pass, around}: Walk): Around {
  const block = quotedBlock(element, pass)
  const note = around.note || (element.tagName === 'section' && element.properties['dataFootnotes'] !== undefined)
  if (block === undefined) return {blocks: around.blocks, note, parent: element.tagName}
  pass.blocks.push(block)
  markElement(element, {block: block.id})
  return {blocks: [...around.blocks, block], note, parent: element.tagName}
}

function quotedBlock(element: Element, {directives, blocks}: SegmentPass): QuotedBlock | undefined {
  const id = `b${String(blocks.length)}`
  const entry = directives.entries.get(String(element.properties['dataQuotation']))
  delete element.properties['dataQuotation']
  if (entry?.form === 'containerDirective') {
    element.tagName = 'blockquote'
    unwrapOnly(element)
    return {id, element: 'directive', attributes: entry.attributes}
  }
  if (element.tagName === 'blockquote') {
    const {cite} = element.properties
    return {id, element: 'blockquote', attributes: attributesOf(element), ...(typeof cite === 'string' && {cite})}
  }
  const {className} = element.properties
  const isPullQuote = element.tagName === 'aside' && Array.isArray(className) && className.length > 0
  return isPullQuote ? {id, element: 'aside', attributes: attributesOf(element)} : undefined
}

/** A directive around nothing but a block quotation says more of that one: it is one quotation, not two. */
function unwrapOnly(element: Element): void {
  const [inner, ...others] = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (inner?.type === 'element' && inner.tagName === 'blockquote' && others.length === 0)
    element.children = inner.children
}
