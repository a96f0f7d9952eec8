import type {Context} from './context.js'
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

/** The ink of full-width opening brackets stands in the right half, so they are flush only so (JIS X 4051). */
const white: (typeof shares)[number] = ['「『【〔〈《（［｛〖〘', 50, 0]

const hundredths = new Map<string, {readonly start: number; readonly end: number}>(
  [...shares, white].flatMap(([characters, start, end]) =>
    Array.from(characters, (character) => [character, {start, end}])
  )
)

/** How far shaped characters hang at either edge, in points; `level` is the paragraph's. */
export function hangOf(pieces: readonly ShapedPiece[], level: number, hanging: Context['hanging']): Hang {
  const [first, last] = [pieces[0], pieces.at(-1)]
  const start = first ? hangAt(first, level, 'start') : 0
  const end = last ? hangAt(last, level, 'end') : 0
  if (start === 0 && end === 0) return none
  return hanging === 'none' && !isWhite(first) ? none : {start, end: hanging === 'none' ? 0 : end}
}

/** Whether what hangs before the line is no ink but the white half of a full-width bracket. */
export function isWhite(piece: Pick<ShapedPiece, 'shaped' | 'run'> | undefined): boolean {
  const glyph = piece?.shaped.glyphs.at(piece.run.level % 2 === 0 ? 0 : -1)
  return glyph !== undefined && white[0].includes(glyph.text)
}

/** What hangs nowhere. */
export const none: Hang = {start: 0, end: 0}

/** Only what stands at the paragraph's own level is sure to stand at the edge that it stands at in logical order. */
function hangAt({run, size, shaped}: ShapedPiece, level: number, edge: 'start' | 'end'): number {
  if (run.level !== level || run.span.style.monospace === true || run.features.includes('halt')) return 0
  const glyph = shaped.glyphs.at((edge === 'start') === (level % 2 === 0) ? 0 : -1)
  return glyph ? shareOf(glyph.text, edge) * glyph.advance * size : 0
}

/** Which share of its width a character hangs at an edge; a soft hyphen stands for the one that is shown. */
export function shareOf(character: string, edge: 'start' | 'end'): number {
  return (hundredths.get(character)?.[edge] ?? 0) / 100
}
