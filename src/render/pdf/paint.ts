import {glyphsOf} from '../../typeset/glyphs-of.js'
import type {Colour, GlyphRun, Placed, PlacedBox, PlacedLine, PlacedPicture} from '../../typeset/model.js'
import type {TypesetPage} from '../../typeset/typeset.js'
import {decorations} from './decorations.js'
import {glyphCodes} from './glyph-codes.js'
import type {PdfDocument} from './pdf-document.js'
import type {PdfReference} from './pdfkit-internals.js'
import type {SquarePicture} from './qr-code.js'
import type {Slot, StructureElement} from './structure.js'
import type {UsableImage} from './usable-picture.js'

/** Where a slot's content stands: a marked sequence of a page. */
interface MarkedContent {
  readonly page: PdfReference
  readonly id: number
}

/** Where on the paper something is; points from the page's top left corner. `page` is 0-based. */
interface Position {
  readonly page: number
  readonly x: number
  readonly y: number
}

/** A place to press. */
export interface LinkArea {
  readonly link: StructureElement
  readonly page: PdfReference
  readonly pageHeight: number
  readonly left: number
  right: number
  readonly top: number
  readonly bottom: number
  readonly reference: PdfReference
}

/** What was painted, by slot. */
export interface Painted {
  readonly contents: ReadonlyMap<number, readonly MarkedContent[]>
  readonly positions: ReadonlyMap<number, Position>
  /** The characters of each slot in logical order. */
  readonly texts: ReadonlyMap<number, string>
  /** For each page its height, and the slots of its marked sequences in order. */
  readonly pages: readonly {
    readonly reference: PdfReference
    readonly height: number
    readonly marks: readonly number[]
  }[]
  readonly links: readonly LinkArea[]
  /** Bounding boxes of pictures by slot: left, top, right, bottom. */
  readonly boxes: ReadonlyMap<number, readonly [number, number, number, number]>
}

/** What can be painted as a picture. */
export type Paintable = UsableImage['image'] | SquarePicture

/** What painting needs besides pages. */
export interface PaintOptions {
  readonly document: PdfDocument
  readonly slots: readonly Slot[]
  readonly pictures: ReadonlyMap<string, Paintable>
}

interface State extends PaintOptions {
  readonly contents: Map<number, MarkedContent[]>
  readonly positions: Map<number, Position>
  readonly texts: Map<number, string>
  readonly pages: {reference: PdfReference; height: number; marks: number[]}[]
  readonly links: LinkArea[]
  readonly boxes: Map<number, readonly [number, number, number, number]>
  /** The slot whose marked sequence is open. */
  open: number | undefined
  height: number
  /** Whether the run that was painted last goes from right to left. */
  afterRightToLeft: boolean
}

/** Paints pages: first what only decorates, then the text in its order, then running head and foot. */
export function paint(pages: readonly TypesetPage[], options: PaintOptions): Painted {
  const state: State = {
    ...options,
    contents: new Map(),
    positions: new Map(),
    texts: new Map(),
    pages: [],
    links: [],
    boxes: new Map(),
    open: undefined,
    height: 0,
    afterRightToLeft: false
  }
  for (const page of pages) paintPage(page, state)
  return state
}

function paintPage({width, height, items, furniture}: TypesetPage, state: State): void {
  state.document.addPage(width, height)
  state.height = height
  const reference = state.document.page()
  Object.assign(reference.data, {StructParents: state.pages.length, Tabs: 'S'})
  state.pages.push({reference, height, marks: []})
  const boxes = decorations(items)
  if (boxes.length > 0) artifact(state, decoration, () => boxes.map(rectangle).join('\n'))
  for (const item of items) paintItem(item, state)
  close(state)
  // What stands beside the text or is repeated would come between its words when they are copied.
  for (const item of items) if (item.type === 'line' && isBeside(item)) paintBeside(item, state)
  close(state)
  for (const item of furniture) {
    if (item.type === 'line') artifact(state, item.y < height / 2 ? header : footer, () => lineOperators(item, state))
  }
}

/** What is no content, by what it is (ISO 32000-1, 14.8.2.2.2). */
const decoration = '/Artifact <</Type /Layout>> BDC'
const header = '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC'
const footer = '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC'
const repetition = '/Artifact <</Type /Pagination>> BDC'

function artifact(state: State, opening: string, operators: () => string): void {
  close(state)
  state.document.write(`${opening}\n${operators()}\nEMC`)
}

function paintItem(item: Placed, state: State): void {
  if (item.type === 'box' || (item.type === 'line' && isBeside(item))) return
  if (item.type === 'picture') paintPicture(item, state)
  else for (const run of item.line.runs) paintRun(run, item, state)
}

function isBeside({repeated, beside = false}: PlacedLine): boolean {
  return repeated || beside
}

/** What is repeated is read where it stood first. */
function paintBeside(line: PlacedLine, state: State): void {
  if (line.repeated) artifact(state, repetition, () => lineOperators(line, state))
  else for (const run of line.line.runs) paintRun(run, line, state)
}

function paintRun(run: GlyphRun, line: PlacedLine, state: State): void {
  if (run.mark === undefined) {
    artifact(state, decoration, () => runOperators(run, line.y, state))
    return
  }
  openSlot(run.mark, {x: run.x, y: line.top}, state)
  state.document.write(runOperators(run, line.y, state))
  state.texts.set(run.mark, (state.texts.get(run.mark) ?? '') + textOf(run))
  const link = state.slots[run.mark]?.link
  if (link && run.width > 0) addLinkArea(link, run, {line, state})
}

/** The characters of a run in logical order. */
function textOf({pieces, rightToLeft}: GlyphRun): string {
  let whole = ''
  for (const {glyphs} of pieces) for (const {text} of glyphs) whole = rightToLeft ? text + whole : whole + text
  return whole
}

function openSlot(mark: number, {x, y}: {x: number; y: number}, state: State): void {
  if (state.open === mark) return
  close(state)
  const page = state.pages.at(-1)
  const slot = state.slots[mark]
  if (!page || !slot) throw new Error('A run was marked with a slot that does not exist')
  const id = page.marks.push(mark) - 1
  const contents = state.contents.get(mark)
  if (contents) contents.push({page: page.reference, id})
  else state.contents.set(mark, [{page: page.reference, id}])
  if (!state.positions.has(mark)) state.positions.set(mark, {page: state.pages.length - 1, x, y})
  state.document.write(`/${slot.element.tag} <</MCID ${String(id)}>> BDC`)
  state.open = mark
}

function close(state: State): void {
  if (state.open !== undefined) state.document.write('EMC')
  state.open = undefined
}

function addLinkArea(
  link: StructureElement,
  run: GlyphRun,
  {line, state}: {readonly line: PlacedLine; readonly state: State}
): void {
  const last = state.links.at(-1)
  const page = state.document.page()
  const [left, right] = [run.x, run.x + run.width]
  if (last?.link === link && last.page === page && last.top === line.top && Math.abs(left - last.right) < 1) {
    last.right = right
    return
  }
  const reference = state.document.reference({Type: 'Annot', Subtype: 'Link'})
  state.document.annotate(reference)
  const bottom = line.top + line.height
  state.links.push({link, page, pageHeight: state.height, left, right, top: line.top, bottom, reference})
}

function paintPicture({image, x, y, width, height, mark}: PlacedPicture, state: State): void {
  const found = state.pictures.get(image)
  if (!found) return
  const operators = `q ${numbers(width, 0, 0, height, x, y)} cm ${pictureOperators(image, found, state)} Q`
  if (mark === undefined) {
    artifact(state, decoration, () => operators)
    return
  }
  openSlot(mark, {x, y}, state)
  state.document.write(operators)
  state.boxes.set(mark, [x, state.height - y - height, x + width, state.height - y])
}

/** Draws a picture in the unit square, whose y grows downwards. */
function pictureOperators(name: string, found: Paintable, state: State): string {
  if ('stretches' in found) {
    const squares = found.stretches.map(([column, row, length]) => `${numbers(column, row, length, 1)} re`)
    return `0 0 0 rg ${String(1 / found.size)} 0 0 ${String(1 / found.size)} 0 0 cm ${squares.join(' ')} f`
  }
  const turn = numbers(...(orientations[('jpeg' in found ? found.orientation : 1) - 1] ?? upright))
  return `${turn} cm /${state.document.picture(name, found)} Do`
}

/** From an image's unit square, whose y grows upwards, to one whose y grows downwards. */
const upright = [1, 0, 0, -1, 0, 1]

/** The same for each Exif orientation from 1 to 8: mirrored, turned and both (Exif 2.3, 4.6.4). */
const orientations: readonly (readonly number[])[] = [
  upright,
  [-1, 0, 0, -1, 1, 1],
  [-1, 0, 0, 1, 1, 0],
  [1, 0, 0, 1, 0, 0],
  [0, 1, -1, 0, 1, 0],
  [0, 1, 1, 0, 0, 0],
  [0, -1, 1, 0, 0, 1],
  [0, -1, -1, 0, 1, 1]
]

function lineOperators({line, y}: PlacedLine, state: State): string {
  return line.runs.map((run) => runOperators(run, y, state)).join('\n')
}

/** A text object. The page's y grows downwards, so the text matrix turns the glyphs upright again. */
function runOperators(run: GlyphRun, baseline: number, state: State): string {
  const font = state.document.font(run.font)
  const {size, style, rightToLeft} = run
  const shown: string[] = []
  let codes: string[] = []
  let rise = 0
  let pen = 0
  const flush = (): void => {
    if (codes.length > 0) shown.push(`[${codes.join('')}] TJ`)
    codes = []
  }
  for (const glyph of glyphCodes({glyphs: glyphsOf(run), rightToLeft}, {afterRightToLeft: state.afterRightToLeft})) {
    if (glyph.y !== rise) {
      flush()
      shown.push(`${numbers(glyph.y)} Ts`)
      rise = glyph.y
    }
    const shift = ((pen - glyph.x) / size) * 1000
    if (Math.abs(shift) > 0.05) codes.push(numbers(shift))
    const {code, width} = font.encode(glyph, (glyph.advance / size) * 1000)
    codes.push(`<${code}>`)
    pen = glyph.x + (width * size) / 1000
  }
  flush()
  state.afterRightToLeft = rightToLeft
  if (rise !== 0) shown.push('0 Ts')
  const matrix = numbers(1, 0, 0, -1, run.x, baseline - style.rise)
  return `BT ${colour(style.colour)} rg /${font.name} ${numbers(size)} Tf ${matrix} Tm ${shown.join(' ')} ET`
}

function rectangle({x, y, width, height, colour: fill, round}: PlacedBox): string {
  // A line without length and with round ends is a circle (ISO 32000-1, 8.4.3.3).
  if (round) {
    const middle = numbers(x + width / 2, y + height / 2)
    return `${colour(fill)} RG 1 J ${numbers(width)} w ${middle} m ${middle} l S`
  }
  return `${colour(fill)} rg ${numbers(x, y, width, height)} re f`
}

function colour(channels: Colour): string {
  return numbers(...channels)
}

/** Numbers as PDF writes them: no exponent, no needless digits. */
function numbers(...values: readonly number[]): string {
  return values.map((value) => String(Math.round(value * 1000) / 1000 + 0)).join(' ')
}
