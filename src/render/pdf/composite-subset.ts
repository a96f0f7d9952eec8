/** A font's subset that holds glyphs which are made of others. */
import type {Font} from 'fontkit'
import type {GlyphPart} from '../../typeset/model.js'

/** What is used of fontkit's subset of a font. */
export interface Subset {
  /** Ids in the whole font; those below zero are ours. */
  readonly glyphs: number[]
  font: Font
  cff?: unknown
  composites?: Composite[]
  includeGlyph: (id: number) => number
  _addGlyph?: (id: number) => number
  /** There while the subset is written. */
  readonly glyf: Uint8Array[]
  readonly loca: {readonly offsets: number[]}
  readonly hmtx: {readonly metrics: {advance: number; bearing: number}[]}
  offset: number
}

/** A glyph made of others; its advance is in thousandths of the em. */
export interface Composite {
  readonly parts: readonly GlyphPart[]
  readonly advance: number
}
