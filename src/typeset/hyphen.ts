import type {Context} from './context.js'
import type {TextRun} from './itemise.js'
import type {Shaped} from './shape.js'

/** The hyphen of a run's font. It copies as a soft one, so that a copied word is whole. */
export function shapeHyphen(run: TextRun, context: Context): Shaped {
  const text = run.font.font.nominalGlyph(0x2010) === undefined ? '-' : '\u2010'
  const shaped = context.shape({...run.shaping, features: []}, text)
  return {...shaped, glyphs: shaped.glyphs.map((glyph) => ({...glyph, text: '\u00AD'}))}
}
