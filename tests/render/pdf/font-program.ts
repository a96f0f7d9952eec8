/** What an embedded program says of its glyphs. */
export interface FontProgram {
  readonly glyphs: number
  /** The advance of a glyph in thousandths of the em; `undefined` where it takes running the program to know. */
  readonly advance: (glyph: number) => number | undefined
}

/** Of a TrueType program (OpenType 1.9); `undefined` where it is no whole one. */
export function readFontProgram(bytes: string): FontProgram | undefined {
  const view = new DataView(Uint8Array.from(bytes, (character) => character.charCodeAt(0)).buffer)
  try {
    const tables = new Map(
      Array.from({length: view.getUint16(4)}, (_, index): [string, number] => {
        const at = 12 + 16 * index
        return [bytes.slice(at, at + 4), view.getUint32(at + 8)]
      })
    )
    const table = (name: string): number => {
      const offset = tables.get(name)
      if (offset === undefined) throw new RangeError(name)
      return offset
    }
    const units = view.getUint16(table('head') + 18)
    const metrics = view.getUint16(table('hhea') + 34)
    const hmtx = table('hmtx')
    const advance = (glyph: number): number => (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / units
    table('glyf')
    table('loca')
    return {glyphs: view.getUint16(table('maxp') + 4), advance}
  } catch {
    return undefined
  }
}
