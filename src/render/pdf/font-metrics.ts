/** What a PDF says of a font besides its glyphs; lengths are thousandths of the em. */
export interface FontMetrics {
  readonly postscriptName: string
  readonly unitsPerEm: number
  /** Left, bottom, right, top of what all glyphs may cover. */
  readonly box: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  /** Degrees from upright, against the clock. */
  readonly italicAngle: number
  readonly isItalic: boolean
  readonly isFixedPitch: boolean
  /** The advance of a glyph. */
  readonly advanceOf: (id: number) => number
}

/** Reads what the tables of an OpenType font say of it (OpenType 1.9: `head`, `hhea`, `hmtx`, `OS/2`, `post`, `name`). */
export function readMetrics(tables: ReadonlyMap<string, DataView>): FontMetrics {
  const [head, hhea] = [tableOf(tables, 'head'), tableOf(tables, 'hhea')]
  const unitsPerEm = head.getUint16(18)
  const scale = 1000 / unitsPerEm
  const edge = (at: number): number => head.getInt16(at) * scale
  const ascent = hhea.getInt16(4) * scale
  const {capHeight, xHeight} = heightsOf(tables.get('OS/2'))
  return {
    postscriptName: nameOf(tables.get('name')),
    unitsPerEm,
    box: [edge(36), edge(38), edge(40), edge(42)],
    ascent,
    descent: hhea.getInt16(6) * scale,
    capHeight: capHeight === 0 ? ascent : capHeight * scale,
    xHeight: xHeight * scale,
    ...pitchOf(tables.get('post')),
    isItalic: (head.getUint16(44) & 2) !== 0,
    advanceOf: createAdvances(tableOf(tables, 'hmtx'), {count: hhea.getUint16(34), scale})
  }
}

/** In the font's units; 0 where it does not say. Heights came with the second version of the table. */
function heightsOf(os2: DataView | undefined): {readonly capHeight: number; readonly xHeight: number} {
  const isThere = os2 !== undefined && os2.byteLength >= 90 && os2.getUint16(0) >= 2
  return isThere ? {capHeight: os2.getInt16(88), xHeight: os2.getInt16(86)} : {capHeight: 0, xHeight: 0}
}

function pitchOf(post: DataView | undefined): Pick<FontMetrics, 'italicAngle' | 'isFixedPitch'> {
  if (!post) return {italicAngle: 0, isFixedPitch: false}
  return {italicAngle: post.getInt32(4) / 65_536, isFixedPitch: post.getUint32(12) !== 0}
}

/** A table that a font cannot do without. */
export function tableOf(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const table = tables.get(tag)
  if (!table) throw new Error(`A font without the table ${tag} was opened`)
  return table
}

/** After the last advance all others are the same. */
function createAdvances(
  hmtx: DataView,
  {count, scale}: {readonly count: number; readonly scale: number}
): FontMetrics['advanceOf'] {
  const last = Math.min(count, hmtx.byteLength >> 2) - 1
  return (id) => (last < 0 ? 0 : hmtx.getUint16(4 * Math.min(id, last)) * scale)
}

const postscriptNameId = 6

/** The PostScript name for Windows, which is written in UTF-16, or for another platform, in ASCII. */
function nameOf(table: DataView | undefined): string {
  if (!table) return ''
  const strings = table.getUint16(4)
  let name = ''
  for (let index = 0; index < table.getUint16(2); index++) {
    const at = 6 + 12 * index
    if (table.getUint16(at + 6) !== postscriptNameId) continue
    const isWide = table.getUint16(at) !== 1
    const [length, from] = [table.getUint16(at + 8), strings + table.getUint16(at + 10)]
    if (name === '' || isWide) name = textAt(table, {from, length, width: isWide ? 2 : 1})
  }
  return name
}

function textAt(
  table: DataView,
  {from, length, width}: {readonly from: number; readonly length: number; readonly width: number}
): string {
  const to = Math.min(from + length, table.byteLength)
  let text = ''
  for (let at = from; at + width <= to; at += width)
    text += String.fromCharCode(width === 2 ? table.getUint16(at) : table.getUint8(at))
  return text
}
