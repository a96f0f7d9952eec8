import type {GlyphPart} from '../../typeset/model.js'
import type {FontMetrics} from './font-metrics.js'

/** A font that can be embedded; one serves many documents. */
export interface FontProgram {
  readonly metrics: FontMetrics
  /** How its outlines are written: they decide of which kind the PDF's font is. */
  readonly outlines: 'truetype' | 'postscript'
  /** Begins a subset for one document. */
  readonly subset: () => FontSubset
}

/**
 * The glyphs of a font that a document shows. Each that is added is a glyph of its own with the next id, so that the same
 * glyph may stand for different characters. Id 0 is the font's own for what it lacks.
 */
export interface FontSubset {
  /** Adds a glyph of the font; gives its id in the subset. */
  readonly add: (id: number) => number
  /**
   * Adds a glyph that is made of others: what several glyphs show together gets one character code, so that its
   * characters can be copied as they are. One made of none shows nothing.
   */
  readonly addComposite: (composite: Composite) => number
  readonly encode: () => EncodedFont
}

/** A subset as a file, and how many glyphs it has. */
export interface EncodedFont {
  readonly bytes: Uint8Array
  readonly glyphs: number
}

/** A glyph made of others; its advance is in thousandths of the em. */
export interface Composite {
  readonly parts: readonly GlyphPart[]
  readonly advance: number
}
