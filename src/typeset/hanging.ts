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
  ['AVWYTАУТΑΛΔΤΥ', 5, 5],
  // The ink of full-width opening brackets stands in the right half (JIS X 4051).
  ['「『【〔〈《（［｛〖〘', 50, 0]
]

const hundredths = new Map<string, {readonly start: number; readonly end: number}>(
  shares.flatMap(([characters, start, end]) => Array.from(characters, (character) => [character, {start, end}]))
)

/** How far shaped characters hang at either edge, in points; `level` is the paragraph's. */
export function hangOf(pieces: readonly ShapedPiece[], level: number): Hang {
  const [first, last] = [pieces[0], pieces.at(-1)]
  const start = first && hangAt(first, level, 'start')
  const end = last && hangAt(last, level, 'end')
  return start === undefined && end === undefined ? none : {start: start ?? 0, end: end ?? 0}
}

/** What hangs nowhere. */
export const none: Hang = {start: 0, end: 0}

/** Only what stands at the paragraph's own level is sure to stand at the edge that it stands at in logical order. */
function hangAt({run, size, shaped}: ShapedPiece, level: number, edge: 'start' | 'end'): number | undefined {
  if (run.level !== level || run.span.style.monospace === true || run.features.includes('halt')) return undefined
  const glyph = shaped.glyphs.at((edge === 'start') === (level % 2 === 0) ? 0 : -1)
  const share = glyph ? shareOf(glyph.text, edge) : 0
  return glyph && share > 0 ? share * glyph.advance * size : undefined
}

/** Which share of its width a character hangs at an edge; a soft hyphen stands for the one that is shown. */
export function shareOf(character: string, edge: 'start' | 'end'): number {
  return (hundredths.get(character)?.[edge] ?? 0) / 100
}
