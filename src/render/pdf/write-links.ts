import type {LinkArea, Painted} from './paint.js'
import type {PdfDocument} from './pdf-document.js'
import type {PdfReference} from './pdfkit-internals.js'
import {pdfText} from './pdf-text.js'
import type {Slot, StructureElement} from './structure.js'

/** What links, anchors and outline are written from. */
export interface LinkOptions {
  readonly document: PdfDocument
  readonly slots: readonly Slot[]
  readonly painted: Painted
}

/** Says where each link goes: an address, or a place in this document. Ids of letters and digits are named destinations too. */
export function writeLinks({document, slots, painted}: LinkOptions): void {
  const destinations = new Map<string, readonly unknown[]>()
  for (const [mark, {ids}] of slots.entries()) {
    const position = painted.positions.get(mark)
    const page = position && painted.pages[position.page]
    if (!page) continue
    for (const id of ids) {
      if (!destinations.has(id)) destinations.set(id, [page.reference, 'XYZ', null, page.height - position.y, null])
    }
  }
  document.setDestinations(new Map([...destinations].filter(([id]) => /^[\p{L}\p{M}\p{N}_.:-]{1,100}$/u.test(id))))
  for (const area of painted.links) finishLink(area, destinations, {document, painted, slots})
}

interface FinishOptions {
  readonly document: PdfDocument
  readonly painted: Painted
  readonly slots: readonly Slot[]
}

function finishLink(
  {link, pageHeight, left, right, top, bottom, reference}: LinkArea,
  destinations: ReadonlyMap<string, readonly unknown[]>,
  {document, painted}: FinishOptions
): void {
  const href = link.href ?? ''
  const destination = href.startsWith('#')
    ? (destinations.get(href.slice(1)) ?? destinations.get(fragment(href)))
    : undefined
  Object.assign(reference.data, {
    Rect: [left, pageHeight - bottom, right, pageHeight - top],
    Border: [0, 0, 0],
    F: 4,
    Contents: pdfText(contents(linkText(link, painted), href))
  })
  if (destination) reference.data['Dest'] = destination
  else if (!href.startsWith('#')) reference.data['A'] = uriAction(document, href)
  reference.end()
}

function fragment(href: string): string {
  try {
    return decodeURIComponent(href.slice(1))
  } catch {
    return href.slice(1)
  }
}

function uriAction(document: PdfDocument, href: string): PdfReference {
  const action = document.reference({Type: 'Action', S: 'URI', URI: pdfText(href)})
  action.end()
  return action
}

/** A link over many lines has a place to press for each, so what they say of themselves is kept short; in code units. */
const longestContents = 250

function contents(text: string, href: string): string {
  const whole = text.replaceAll('\u00AD', '').trim() || href
  return whole.length > longestContents ? `${whole.slice(0, longestContents)}…` : whole
}

/** The beginning of what is painted in a link, as much as is needed of it. */
function linkText({children}: StructureElement, painted: Painted): string {
  let text = ''
  for (const child of children) {
    if (text.length > 2 * longestContents) break
    text +=
      typeof child === 'number'
        ? (painted.texts.get(child) ?? '').slice(0, 2 * longestContents)
        : linkText(child, painted)
  }
  return text
}
