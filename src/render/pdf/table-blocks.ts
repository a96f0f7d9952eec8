import type {Element, ElementContent} from 'hast'
import {toString} from 'hast-util-to-string'
import type {Block, Paragraph, TableCell, TableRow} from '../../typeset/model.js'
import type {Build, Place} from './build.js'
import {addElement} from './build.js'
import {paragraphOf} from './paragraphs.js'
import {placed} from './placed.js'
import {textProperty} from './properties.js'
import {noteAnchor} from './spans.js'
import {faceOf, smallStyle} from './text-styles.js'
import {readColour} from './theme.js'

/** What tables are made with; `blocksOf` is given so that tables and blocks can hold each other. */
export interface TableOptions {
  readonly build: Build
  readonly blocksOf: (nodes: readonly ElementContent[], place: Place, build: Build) => readonly Block[]
}

/** The type of tables as a share of the text's, and their leading. */
const scale = {size: 0.94, leading: 0.9}

/** A table with its head apart, and its caption above it. */
export function tableBlocks(element: Element, place: Place, {build, blocksOf}: TableOptions): readonly Block[] {
  const table = addElement(place.element, 'Table')
  const sizes = {...build.sizes, leading: build.sizes.leading * scale.leading}
  const style = {...place.style, ...faceOf(build.theme, 'table'), size: place.style.size * scale.size}
  const inner = {...place, element: table, style}
  const captions = captionBlocks(element, {...place, element: table}, build)
  const rows = rowsOf(element)
  const numeric = numericColumns(rows)
  const head: TableRow[] = []
  const body: TableRow[] = []
  for (const row of rows) {
    const isHead = body.length === 0 && row.cells.every(({tagName}) => tagName === 'th')
    const options = {build: {...build, sizes}, blocksOf, isHead, numeric}
    ;(isHead ? head : body).push(tableRow(row, inner, options))
  }
  const {leading} = build.sizes
  const rule = readColour(build.theme.colours.rule)
  const spacing = {before: captions.length > 0 ? 0 : leading * 0.75, after: leading} as const
  return [...captions, {type: 'table', direction: place.direction, head, body, padding: 4, rule, ...spacing}]
}

function captionBlocks(element: Element, place: Place, build: Build): readonly Block[] {
  const {small, smallLeading, leading} = build.sizes
  const style = smallStyle(place.style, small, build.theme)
  const spacing = {before: leading / 2, after: smallLeading / 4} as const
  const options = {tag: 'Caption', align: 'start', leading: smallLeading, keepWithNext: true, ...spacing} as const
  return element.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'caption'
      ? paragraphOf(child.children, {...place, style}, {build, options})
      : []
  )
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

interface CellOptions extends TableOptions {
  readonly isHead: boolean
  /** Columns of numbers, 0-based. */
  readonly numeric: ReadonlySet<number>
}

function tableRow({element, cells}: Row, place: Place, options: CellOptions): TableRow {
  noteAnchor(element, options.build)
  const row = addElement(place.element, 'TR')
  return cells.map((cell, column) => {
    const align = alignOf(cell) ?? (options.numeric.has(column) ? 'end' : 'start')
    return tableCell(cell, {...place, element: row}, {...options, align})
  })
}

function tableCell(
  cell: Element,
  place: Place,
  {build, blocksOf, isHead, align}: CellOptions & {readonly align: Paragraph['align']}
): TableCell {
  noteAnchor(cell, build)
  const isHeader = cell.tagName === 'th'
  const span = spanOf(cell, 'colSpan')
  const rows = spanOf(cell, 'rowSpan')
  const values = {
    ...(isHeader && {Scope: isHead ? 'Column' : 'Row'}),
    ...(span > 1 && {ColSpan: span}),
    ...(rows > 1 && {RowSpan: rows})
  }
  const attributes = Object.keys(values).length > 0 ? {attributes: {Table: values}} : {}
  const element = addElement(place.element, isHeader ? 'TH' : 'TD', attributes)
  const inner = {...placed(cell, place), element, style: isHeader ? {...place.style, weight: 700} : place.style}
  const {leading} = build.sizes
  const own: Build = {...build, align: 'start', sizes: {...build.sizes, text: place.style.size}}
  const blocks = cell.children.some(isBlock)
    ? blocksOf(cell.children, inner, own).map((block) => aligned(block, align))
    : paragraphOf(cell.children, inner, {build: own, options: {align, leading}})
  const last = blocks.at(-1)
  return {blocks: last ? [...blocks.slice(0, -1), {...last, after: 0}] : [], span, rows}
}

const blockNames = /^(?:p|div|ul|ol|dl|blockquote|pre|figure|img|table|hr|h[1-6])$/u

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && blockNames.test(node.tagName)
}

function aligned(block: Block, align: Paragraph['align']): Block {
  return block.type === 'paragraph' && align !== 'start' ? {...block, align} : block
}

/** More columns or rows than this no page holds. */
const mostSpanned = 50

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Math.floor(Number(textProperty(cell, name) ?? '1'))
  return span >= 1 ? Math.min(span, mostSpanned) : 1
}

/** Columns whose cells are all numbers; in a table with cells over several columns or rows there is none. */
function numericColumns(rows: readonly Row[]): ReadonlySet<number> {
  const body = rows.filter(({cells}) => cells.some(({tagName}) => tagName === 'td'))
  const isPlain = rows.every(({cells}) =>
    cells.every((cell) => spanOf(cell, 'colSpan') === 1 && spanOf(cell, 'rowSpan') === 1)
  )
  if (!isPlain || body.length < 2) return new Set()
  const texts = (column: number): readonly string[] =>
    body.flatMap(({cells}) => (cells[column] ? toString(cells[column]).trim() : ''))
  const columns = Array.from({length: Math.max(...body.map(({cells}) => cells.length))}, (_, column) => column)
  return new Set(columns.filter((column) => isNumeric(texts(column))))
}

/** A number with its sign, separators, unit or currency of at most three letters; nothing, or a dash for nothing. */
const number =
  /^[\p{Sc}\p{L}]{0,3}\s?[-+−–±~≈]?\s?[\p{Sc}]?\p{Nd}[\p{Nd}.,٫٬’' \u00A0\u202F:/]*\s?[\p{Sc}%‰٪°]?[\p{L}]{0,3}$|^[-–—…]?$/u

function isNumeric(texts: readonly string[]): boolean {
  return texts.every((text) => number.test(text)) && texts.some((text) => /\p{Nd}/u.test(text))
}

function alignOf(cell: Element): Paragraph['align'] | undefined {
  const align = textProperty(cell, 'align') ?? /text-align:\s*(\w+)/u.exec(textProperty(cell, 'style') ?? '')?.[1]
  return align === undefined ? undefined : (aligns.get(align) ?? 'start')
}

const aligns: ReadonlyMap<string, Paragraph['align']> = new Map([
  ['center', 'centre'],
  ['right', 'end']
])
