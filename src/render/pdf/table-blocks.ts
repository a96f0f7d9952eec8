import type {Element, ElementContent} from 'hast'
import type {Block, Paragraph, TableCell, TableRow} from '../../typeset/model.js'
import type {Build, Place} from './build.js'
import {addElement} from './build.js'
import {paragraphOf} from './paragraphs.js'
import {textProperty} from './properties.js'
import {noteAnchor} from './spans.js'
import {faceOf} from './text-styles.js'
import {readColour} from './theme.js'

/** A table with its head apart, and its caption above it. */
export function tableBlocks(element: Element, place: Place, build: Build): readonly Block[] {
  const table = addElement(place.element, 'Table')
  const inner = {...place, element: table}
  const head: TableRow[] = []
  const body: TableRow[] = []
  for (const row of rowsOf(element)) {
    const isHead = body.length === 0 && row.cells.every(({tagName}) => tagName === 'th')
    ;(isHead ? head : body).push(tableRow(row, inner, {build, isHead}))
  }
  const {leading} = build.sizes
  const rule = readColour(build.theme.colours.rule)
  const spacing = {before: leading / 2, after: leading} as const
  return [{type: 'table', direction: place.direction, head, body, padding: 4, rule, ...spacing}]
}

interface Row {
  readonly element: Element
  readonly cells: readonly Element[]
}

function rowsOf(element: Element): readonly Row[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'tr') return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
    return [{element: child, cells: child.children.filter(isCell)}]
  })
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
}

function tableRow(
  {element, cells}: Row,
  place: Place,
  {build, isHead}: {readonly build: Build; readonly isHead: boolean}
): TableRow {
  noteAnchor(element, build)
  const row = addElement(place.element, 'TR')
  return cells.map((cell) => tableCell(cell, {...place, element: row}, {build, isHead}))
}

function tableCell(
  cell: Element,
  place: Place,
  {build, isHead}: {readonly build: Build; readonly isHead: boolean}
): TableCell {
  noteAnchor(cell, build)
  const isHeader = cell.tagName === 'th'
  const span = spanOf(cell)
  const values = {...(isHeader && {Scope: isHead ? 'Column' : 'Row'}), ...(span > 1 && {ColSpan: span})}
  const attributes = Object.keys(values).length > 0 ? {attributes: {Table: values}} : {}
  const element = addElement(place.element, isHeader ? 'TH' : 'TD', attributes)
  const size = place.style.size * 0.94
  const style = {...place.style, ...faceOf(build.theme, 'table'), size, ...(isHeader && {weight: 700})}
  const options = {align: alignOf(cell), after: 0, leading: build.sizes.leading * 0.9}
  const [paragraph] = paragraphOf(inlineOf(cell.children), {...place, element, style}, {build, options})
  return {paragraph: paragraph ?? emptyParagraph(place), span}
}

/** More columns than this no page holds. */
const mostColumns = 50

function spanOf(cell: Element): number {
  const span = Math.floor(Number(textProperty(cell, 'colSpan') ?? '1'))
  return span >= 1 ? Math.min(span, mostColumns) : 1
}

/** A cell is one paragraph: blocks in it are lines of it. */
function inlineOf(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'element' || !/^(?:p|div|ul|ol|li|blockquote|pre|h[1-6])$/u.test(node.tagName)) return [node]
    const lineEnd: ElementContent[] =
      index < nodes.length - 1 ? [{type: 'element', tagName: 'br', properties: {}, children: []}] : []
    return [...inlineOf(node.children), ...lineEnd]
  })
}

function alignOf(cell: Element): Paragraph['align'] {
  const align = textProperty(cell, 'align') ?? /text-align:\s*(\w+)/u.exec(textProperty(cell, 'style') ?? '')?.[1]
  return align === 'center' ? 'centre' : align === 'right' ? 'end' : 'start'
}

function emptyParagraph({locale, direction, style}: Place): Paragraph {
  const leading = style.size * 1.4
  return {type: 'paragraph', spans: [], locale, direction, align: 'start', leading, before: 0, after: 0}
}
