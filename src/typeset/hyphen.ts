import type {Context} from './context.js'
import type {TextRun} from './itemise.js'
import type {Shaped} from './shape.js'

/** The hyphen of a run's font. It copies as a soft one, so that a copied word is whole. */
export function shapeHyphen(run: TextRun, context: Context): Shaped {
  const text = run.font.font.nominalGlyph(0x2010) === undefined ? '-' : '\u2010'
  const request = {font: run.font, text, context: {text, from: 0}, script: run.script, locale: run.span.locale}
  const shaped = context.shape({...request, rightToLeft: run.level % 2 === 1, features: []})
  return {...shaped, glyphs: shaped.glyphs.map((glyph) => ({...glyph, text: '\u00AD'}))}
}
