import {scriptOfLocale} from '../language/scripts.js'
import type {Context} from './context.js'
import {isIdeographic, whiteHalf} from './ideographic.js'
import type {Hang} from './nodes.js'
import type {ShapedPiece} from './shape-range.js'

/**
 * Shares of a character's width by which it goes beyond the measure before a line's start and after its end, in
 * hundredths: what has little ink leaves a dent in a straight edge. Tried by eye on justified columns; of the
 * same order as the tables for TeX by Schlicht (the microtype manual, "Protrusion").
 */
const shares: readonly (readonly [characters: string, start: number, end: number])[] = [
  ['.,', 0, 65],
  [':;', 0, 40],
  ['!?…', 0, 15],
  ['-\u2010\u2011\u00AD', 0, 55],
  ['–', 15, 35],
  ['—', 10, 20],
  ['“”„‟"', 45, 45],
  ["‘’‚‛'", 55, 55],
  ['«»', 25, 30],
  ['‹›', 35, 40],
  ['([{', 10, 0],
  [')]}', 0, 12],
  ['·', 0, 55],
  // Arabic comma, semicolon, question mark, full stop of Urdu; Hebrew hyphen, geresh and gershayim.
  ['،', 0, 55],
  ['؛', 0, 40],
  ['؟', 0, 15],
  ['۔', 0, 50],
  ['\u05BE', 0, 55],
  ['׳״', 25, 35],
  // Letters whose strokes lean away from the edge: Latin, Cyrillic, Greek.
  ['AVWYTАУТΑΛΔΤΥ', 5, 5]
]

const hundredths = new Map<string, {readonly start: number; readonly end: number}>(
  shares.flatMap(([characters, start, end]) => Array.from(characters, (character) => [character, {start, end}]))
)

/** How far shaped characters hang at either edge, in points; `level` is the paragraph's. */
export function hangOf(pieces: readonly ShapedPiece[], level: number, hanging: Context['hanging']): Hang {
  const [first, last] = [pieces[0], pieces.at(-1)]
  const start = first && (hanging !== 'none' || isWhite(first, 'start')) ? hangAt(first, level, 'start') : 0
  const end = last && (hanging !== 'none' || isWhite(last, 'end')) ? hangAt(last, level, 'end') : 0
  return start === 0 && end === 0 ? none : {start, end}
}

/** Whether what hangs at an edge is no ink but the white half of full-width punctuation, which is flush only so. */
export function isWhite(piece: Pick<ShapedPiece, 'shaped' | 'run'> | undefined, edge: 'start' | 'end'): boolean {
  const glyph = piece && glyphAt(piece, edge)
  if (!glyph || glyph.advance < 0.9 || !isIdeographic(piece.run.script)) return false
  return whiteHalf(glyph.text, scriptOfLocale(piece.run.span.locale)) === edge
}

function glyphAt({shaped, run}: Pick<ShapedPiece, 'shaped' | 'run'>, edge: 'start' | 'end'): ShapedGlyph | undefined {
  return shaped.glyphs.at((edge === 'start') === (run.level % 2 === 0) ? 0 : -1)
}

type ShapedGlyph = ShapedPiece['shaped']['glyphs'][number]

/** What hangs nowhere. */
export const none: Hang = {start: 0, end: 0}

/** Only what stands at the paragraph's own level is sure to stand at the edge that it stands at in logical order. */
function hangAt(piece: ShapedPiece, level: number, edge: 'start' | 'end'): number {
  const {run, size} = piece
  if (run.level !== level || run.span.style.monospace === true || run.features.includes('halt')) return 0
  const glyph = glyphAt(piece, edge)
  if (!glyph) return 0
  if (isIdeographic(run.script) && glyph.advance >= 0.9) return isWhite(piece, edge) ? glyph.advance * size * 0.5 : 0
  return shareOf(glyph.text, edge) * glyph.advance * size
}

/** Which share of its width a character hangs at an edge; a soft hyphen stands for the one that is shown. */
export function shareOf(character: string, edge: 'start' | 'end'): number {
  return (hundredths.get(character)?.[edge] ?? 0) / 100
}
