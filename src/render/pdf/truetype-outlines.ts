import {tableOf} from './font-metrics.js'

/** A font's glyphs. */
export interface Outlines {
  readonly unitsPerEm: number
  /** The bytes of a glyph; none where it shows nothing, or the font is damaged there. */
  readonly glyph: (id: number) => Uint8Array
  /** The advance and the left bearing of a glyph, in the font's units. */
  readonly metrics: (id: number) => readonly [number, number]
}

/** Reads the outlines of a TrueType font from its tables (OpenType 1.9: `glyf`, `loca`, `hmtx`) as they are asked for. */
export function readOutlines(tables: ReadonlyMap<string, DataView>): Outlines {
  return {
    unitsPerEm: tableOf(tables, 'head').getUint16(18),
    glyph: createGlyphs(tables),
    metrics: createMetrics(tables)
  }
}

function createGlyphs(tables: ReadonlyMap<string, DataView>): Outlines['glyph'] {
  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')]
  const isLong = tableOf(tables, 'head').getInt16(50) === 1
  const count = loca.byteLength / (isLong ? 4 : 2) - 1
  const offset = (id: number): number => (isLong ? loca.getUint32(4 * id) : loca.getUint16(2 * id) * 2)
  return (id) => {
    if (id < 0 || id >= count) return nothing
    const [from, to] = [offset(id), Math.min(offset(id + 1), glyf.byteLength)]
    return to - from < header ? nothing : new Uint8Array(glyf.buffer, glyf.byteOffset + from, to - from)
  }
}

/** The bytes of a glyph that shows nothing. */
export const nothing: Uint8Array = new Uint8Array()

/** The length of what each glyph begins with: its number of contours, and the edges of its box. */
export const header = 10

function createMetrics(tables: ReadonlyMap<string, DataView>): Outlines['metrics'] {
  const hmtx = tableOf(tables, 'hmtx')
  const count = Math.min(tableOf(tables, 'hhea').getUint16(34), hmtx.byteLength >> 2)
  return (id) => {
    const advance = count === 0 ? 0 : hmtx.getUint16(4 * Math.min(id, count - 1))
    const at = id < count ? 4 * id + 2 : 4 * count + 2 * (id - count)
    return [advance, at + 2 <= hmtx.byteLength ? hmtx.getInt16(at) : 0]
  }
}
