import type {Painted} from './paint.js'
import type {PdfDocument} from './pdf-document.js'
import type {PdfReference} from './pdfkit-internals.js'
import {pdfText} from './pdf-text.js'
import type {OutlineEntry} from './structure.js'

/** What the outline is written from. */
export interface OutlineOptions {
  readonly document: PdfDocument
  readonly painted: Painted
}

interface Item {
  readonly rank: number
  readonly reference: PdfReference
  readonly children: Item[]
}

/** Writes the headings as bookmarks, all of them open, inside those that they stand under (ISO 32000-1, 12.3.3). */
export function writeOutline(entries: readonly OutlineEntry[], options: OutlineOptions): void {
  const {document} = options
  const root: Item = {rank: 0, reference: document.outline, children: []}
  const open = [root]
  for (const entry of entries) {
    const reference = bookmark(entry, options)
    if (!reference) continue
    while ((open.at(-1)?.rank ?? 0) >= entry.rank) open.pop()
    const item = {rank: entry.rank, reference, children: []}
    open.at(-1)?.children.push(item)
    open.push(item)
  }
  if (root.children.length === 0) return
  document.outline.data['Type'] = 'Outlines'
  connect(root)
  document.setRoot('Outlines', document.outline)
  document.setRoot('PageMode', 'UseOutlines')
}

function bookmark({title, mark}: OutlineEntry, {document, painted}: OutlineOptions): PdfReference | undefined {
  const position = painted.positions.get(mark)
  const page = position && painted.pages[position.page]
  const text = title
    .replace(/\u00AD/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (!page || text === '') return undefined
  return document.reference({Title: pdfText(text), Dest: [page.reference, 'XYZ', null, page.height - position.y, null]})
}

/** Connects an item with those under it, and ends these; gives how many there are in all. */
function connect({reference, children}: Item): number {
  let count = children.length
  for (const [index, child] of children.entries()) {
    const [before, after] = [children[index - 1], children[index + 1]]
    Object.assign(child.reference.data, {
      Parent: reference,
      ...(before && {Prev: before.reference}),
      ...(after && {Next: after.reference})
    })
    count += connect(child)
    child.reference.end()
  }
  const [first, last] = [children[0], children.at(-1)]
  if (first && last) Object.assign(reference.data, {First: first.reference, Last: last.reference, Count: count})
  return count
}
