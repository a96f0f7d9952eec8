/**
 * Glyphs that are made of others, put into a font's subset: what several glyphs show together gets one character code,
 * so that its characters can be copied as they are; a glyph made of none shows nothing. In a TrueType font they are
 * composite glyphs (OpenType 1.9, `glyf`), in a font with PostScript outlines glyphs of their own.
 */
import type {Font, Glyph} from 'fontkit'
import {prepareCharstrings} from './composite-charstrings.js'
import type {Composite, Subset} from './composite-subset.js'

/** Makes a subset ready for composites. */
export function prepareComposites(subset: Subset, font: Font): void {
  const composites: Composite[] = []
  subset.composites = composites
  const addGlyph = subset._addGlyph
  if (subset.cff != null || !addGlyph) {
    prepareCharstrings(subset, font, composites)
    return
  }
  subset.font = withLimits(font)
  subset._addGlyph = (id) => {
    const composite = id < 0 ? composites[-id - 1] : emptyGlyph(font, id)
    return composite ? write(subset, composite) : addGlyph.call(subset, id)
  }
}

/** Adds a composite to a subset that is ready for it; gives the id to be pushed onto its glyphs. */
export function addComposite({composites}: Subset, composite: Composite): number {
  if (!composites) throw new Error('A composite was given to a font that cannot hold it')
  return -composites.push(composite)
}

/** The advance of a glyph in thousandths of the em, read from the font's table: fontkit fails at the last glyph if it is empty. */
export function advanceOf(font: Font, id: number): number {
  const {metrics} = (font as TabledFont).hmtx
  const advance = metrics.get(Math.min(id, metrics.length - 1))?.advance ?? 0
  return (advance * 1000) / font.unitsPerEm
}

/** Tables of a font that fontkit's types leave out. */
type TabledFont = Font & {
  readonly hmtx: {
    readonly metrics: {readonly length: number; readonly get: (index: number) => {readonly advance: number} | undefined}
  }
  readonly loca?: {readonly offsets: readonly number[]}
}

/** What stands for a glyph without an outline, such as a space. */
function emptyGlyph(font: Font, id: number): Composite | undefined {
  return isEmpty(font, id) ? {parts: [], advance: advanceOf(font, id)} : undefined
}

function isEmpty(font: Font, id: number): boolean {
  const offsets = (font as TabledFont).loca?.offsets
  return offsets !== undefined && offsets[id] === offsets[id + 1]
}

/** More parts no viewer has to show: a letter under thousands of marks loses the last of them. */
const mostParts = 64

/** The font with room for composites in its table of limits (`maxp`). */
function withLimits(font: Font): Font {
  const limits: unknown = Reflect.get(font, 'maxp')
  const raised = {
    maxComponentElements: mostParts,
    maxComponentDepth: 8,
    maxCompositePoints: 4096,
    maxCompositeContours: 512
  }
  const maxp = {...(typeof limits === 'object' && limits), ...raised}
  return Object.create(font, {maxp: {value: maxp}}) as Font
}

/** Flags of a component: its place is given as two words, in units; more components follow. */
const placedByWords = 0x0003
const moreFollow = 0x0020

function write(subset: Subset, {parts, advance}: Composite): number {
  const {font} = subset
  const units = font.unitsPerEm
  const placed = parts.map(({id, x, y}) => ({id, x: Math.round(x * units), y: Math.round(y * units)}))
  const shown = placed.filter(({id}) => !isEmpty(font, id))
  const bytes = new Uint8Array(shown.length === 0 ? 0 : 10 + 8 * shown.length)
  const view = new DataView(bytes.buffer)
  if (shown.length > 0) {
    const boxes = shown.map(({id, x, y}) => movedBox(font.getGlyph(id), x, y))
    view.setInt16(0, -1)
    view.setInt16(2, Math.min(...boxes.map(({minX}) => minX)))
    view.setInt16(4, Math.min(...boxes.map(({minY}) => minY)))
    view.setInt16(6, Math.max(...boxes.map(({maxX}) => maxX)))
    view.setInt16(8, Math.max(...boxes.map(({maxY}) => maxY)))
  }
  for (const [index, {id, x, y}] of shown.entries()) {
    const at = 10 + 8 * index
    view.setUint16(at, placedByWords | (index < shown.length - 1 ? moreFollow : 0))
    view.setUint16(at + 2, subset.includeGlyph(id))
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
  }
  subset.loca.offsets.push(subset.offset)
  subset.hmtx.metrics.push({
    advance: Math.round((advance * units) / 1000),
    bearing: shown.length > 0 ? view.getInt16(2) : 0
  })
  subset.offset += bytes.length
  return subset.glyf.push(bytes) - 1
}

interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

function movedBox({bbox}: Glyph, x: number, y: number): Box {
  return {
    minX: Math.floor(bbox.minX + x),
    minY: Math.floor(bbox.minY + y),
    maxX: Math.ceil(bbox.maxX + x),
    maxY: Math.ceil(bbox.maxY + y)
  }
}
