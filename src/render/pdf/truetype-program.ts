/** Fonts with TrueType outlines (OpenType 1.9: `glyf`, `loca`, `maxp`), of which subsets are made glyph by glyph. */
import {readMetrics, tableOf} from './font-metrics.js'
import type {Composite, EncodedFont, FontProgram, FontSubset} from './font-program.js'
import {writeTables} from './sfnt.js'
import type {Outlines} from './truetype-outlines.js'
import {readOutlines} from './truetype-outlines.js'
import {compose, composedMetrics, mostParts, withParts} from './truetype-parts.js'

/** What a glyph is made from: one of the font, by its id, or others. */
type Source = number | Composite

/** A font of TrueType outlines, by its tables. */
export function truetypeProgram(tables: ReadonlyMap<string, DataView>): FontProgram {
  const outlines = readOutlines(tables)
  return {metrics: readMetrics(tables), outlines: 'truetype', subset: () => createSubset(tables, outlines)}
}

function createSubset(tables: ReadonlyMap<string, DataView>, outlines: Outlines): FontSubset {
  const sources: Source[] = [0]
  const add = (source: Source): number => sources.push(source) - 1
  return {add, addComposite: add, encode: () => encode(tables, outlines, [...sources])}
}

/** Writes the tables that a PDF asks for (ISO 32000-1, 9.9). */
function encode(tables: ReadonlyMap<string, DataView>, outlines: Outlines, sources: Source[]): EncodedFont {
  const glyphs: Uint8Array[] = []
  const metrics: (readonly [number, number])[] = []
  const known = new Map<number, number>()
  const idOf = (id: number): number => {
    const found = known.get(id) ?? sources.push(id) - 1
    known.set(id, found)
    return found
  }
  // What glyphs are made of is added while they are written.
  for (let index = 0; index < sources.length; index++) {
    const source = sources[index] ?? 0
    const isOwn = typeof source === 'number'
    const bytes = isOwn ? withParts(outlines.glyph(source), idOf) : compose(source, outlines, idOf)
    glyphs.push(bytes)
    metrics.push(isOwn ? outlines.metrics(source) : composedMetrics(source, outlines, bytes))
  }
  const [glyf, loca] = joinGlyphs(glyphs)
  const written = new Map<string, Uint8Array>([
    ['glyf', glyf],
    ['loca', loca],
    ['hmtx', joinMetrics(metrics)],
    [
      'head',
      changed(tableOf(tables, 'head'), (view) => {
        view.setInt16(50, 1)
      })
    ],
    [
      'hhea',
      changed(tableOf(tables, 'hhea'), (view) => {
        view.setUint16(34, glyphs.length)
      })
    ],
    [
      'maxp',
      changed(tableOf(tables, 'maxp'), (view) => {
        setLimits(view, glyphs.length)
      })
    ]
  ])
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const table = tables.get(tag)
    if (table) written.set(tag, bytesOf(table))
  }
  return {bytes: writeTables(written), glyphs: glyphs.length}
}

function bytesOf({buffer, byteOffset, byteLength}: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function changed(table: DataView, change: (view: DataView) => void): Uint8Array {
  const copy = bytesOf(table).slice()
  change(new DataView(copy.buffer))
  return copy
}

/** Limits of composites, by their places in `maxp`: points, contours, parts and depth. */
const limits: readonly (readonly [at: number, least: number])[] = [
  [10, 4096],
  [12, 512],
  [28, mostParts],
  [30, 8]
]

function setLimits(maxp: DataView, glyphs: number): void {
  maxp.setUint16(4, glyphs)
  for (const [at, least] of limits) {
    if (at + 2 <= maxp.byteLength) maxp.setUint16(at, Math.max(least, maxp.getUint16(at)))
  }
}

/** The tables of outlines and of their places. Each glyph begins at an even place. */
function joinGlyphs(glyphs: readonly Uint8Array[]): readonly [Uint8Array, Uint8Array] {
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)))
  let size = 0
  for (const [index, {length}] of glyphs.entries()) {
    size += length + (length & 1)
    loca.setUint32(4 * (index + 1), size)
  }
  const glyf = new Uint8Array(size)
  for (const [index, bytes] of glyphs.entries()) glyf.set(bytes, loca.getUint32(4 * index))
  return [glyf, bytesOf(loca)]
}

function joinMetrics(metrics: readonly (readonly [number, number])[]): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(4 * metrics.length))
  for (const [index, [advance, bearing]] of metrics.entries()) {
    hmtx.setUint16(4 * index, Math.max(0, advance))
    hmtx.setInt16(4 * index + 2, bearing)
  }
  return bytesOf(hmtx)
}
