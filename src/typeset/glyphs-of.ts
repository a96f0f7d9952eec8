import type {Glyph, GlyphRun} from './model.js'

/** The glyphs of a run at their places, from left to right. Made when they are asked for, as a book has millions. */
export function glyphsOf({pieces, size}: Pick<GlyphRun, 'pieces' | 'size'>): readonly Glyph[] {
  const glyphs: Glyph[] = []
  for (const {x: left, glyphs: shaped} of pieces) {
    let pen = left
    for (const {id, advance, x, y, text, parts} of shaped) {
      const place = {id, text, x: pen + x * size, y: y * size, advance: advance * size}
      glyphs.push(parts ? {...place, parts} : place)
      pen += advance * size
    }
  }
  return glyphs
}
