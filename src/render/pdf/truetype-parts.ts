/** TrueType glyphs that are made of others (OpenType 1.9, `glyf`, "Composite glyph description"). */
import type {Composite} from './font-program.js'
import type {Outlines} from './truetype-outlines.js'
import {header, nothing} from './truetype-outlines.js'

/** Flags of a part of a glyph. */
const kinds = {
  placedByWords: 0x0001,
  placedByOffset: 0x0002,
  scaled: 0x0008,
  moreFollow: 0x0020,
  twoScales: 0x0040,
  matrix: 0x0080
}

/** A glyph with the ids of its parts, if it has some, in the subset. */
export function withParts(bytes: Uint8Array, idOf: (id: number) => number): Uint8Array {
  if (bytes.length < header || viewOf(bytes).getInt16(0) >= 0) return bytes
  const copy = bytes.slice()
  const view = viewOf(copy)
  for (let at = header, flags = kinds.moreFollow; (flags & kinds.moreFollow) !== 0 && at + 4 <= copy.length;) {
    flags = view.getUint16(at)
    view.setUint16(at + 2, idOf(view.getUint16(at + 2)))
    at += 4 + ((flags & kinds.placedByWords) !== 0 ? 4 : 2) + scaleLength(flags)
  }
  return copy
}

function scaleLength(flags: number): number {
  if ((flags & kinds.matrix) !== 0) return 8
  if ((flags & kinds.twoScales) !== 0) return 4
  return (flags & kinds.scaled) !== 0 ? 2 : 0
}

function viewOf({buffer, byteOffset, byteLength}: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** Edges of a glyph's box: left, bottom, right, top. */
type Box = readonly [number, number, number, number]

/** The bytes of a glyph made of others. */
export function compose(composite: Composite, outlines: Outlines, idOf: (id: number) => number): Uint8Array {
  const shown = shownParts(composite, outlines)
  if (shown.length === 0) return nothing
  const bytes = new Uint8Array(header + 8 * shown.length)
  const view = viewOf(bytes)
  view.setInt16(0, -1)
  for (const edge of [0, 1, 2, 3] as const) {
    const own = shown.map(({box}) => box[edge])
    view.setInt16(2 + 2 * edge, edge < 2 ? Math.min(...own) : Math.max(...own))
  }
  for (const [index, {id, x, y}] of shown.entries()) {
    const at = header + 8 * index
    const more = index < shown.length - 1 ? kinds.moreFollow : 0
    view.setUint16(at, kinds.placedByWords | kinds.placedByOffset | more)
    view.setUint16(at + 2, idOf(id))
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
  }
  return bytes
}

interface ShownPart {
  readonly id: number
  /** In the font's units, as the box. */
  readonly x: number
  readonly y: number
  readonly box: Box
}

function shownParts(composite: Composite, {glyph, unitsPerEm}: Outlines): readonly ShownPart[] {
  return composite.parts
    .flatMap((part): readonly ShownPart[] => {
      const bytes = glyph(part.id)
      if (bytes.length === 0) return []
      const view = viewOf(bytes)
      const [x, y] = [Math.round(part.x * unitsPerEm), Math.round(part.y * unitsPerEm)]
      const box: Box = [view.getInt16(2) + x, view.getInt16(4) + y, view.getInt16(6) + x, view.getInt16(8) + y]
      return [{id: part.id, x, y, box}]
    })
    .slice(0, mostParts)
}

/** The advance and the left bearing of a glyph made of others, in the font's units. */
export function composedMetrics(
  {advance}: Composite,
  {unitsPerEm}: Outlines,
  bytes: Uint8Array
): readonly [number, number] {
  return [Math.round((advance * unitsPerEm) / 1000), bytes.length === 0 ? 0 : viewOf(bytes).getInt16(2)]
}

/** More parts no viewer has to show: a letter under thousands of marks loses the last of them. */
export const mostParts = 64
