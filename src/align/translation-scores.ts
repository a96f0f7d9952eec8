import type {Band} from './band.js'
import {mostSegments} from './bead-shapes.js'
import type {Lexicon} from './lexicon.js'
import type {NumberedWords} from './vocabulary.js'

/** One direction of a lexicon over a band: `given` words explain `explained` ones. */
export interface Direction {
  readonly given: NumberedWords
  readonly explained: NumberedWords
  readonly lexicon: Lexicon
  /** Whether rows of the band are the given side. */
  readonly isForward: boolean
}

/** How much of the log odds is believed (words depend on each other), and of a word's probability is the lexicon's. */
const trust = {evidence: 0.2, lexicon: 0.7}
/** What a word costs that nothing answers. */
const unanswered = 0.003

/**
 * For each cell (i, j) and each number n of given segments up to four, at `cell * 4 + n - 1`: the log odds that the
 * explained segment's words come from the n given ones up to this cell (IBM model 1, normalised by the length of the
 * given side as in Moore 2002) rather than from anywhere.
 */
export function scoreTranslations(band: Band, direction: Direction): Float32Array {
  const scores = new Float32Array(band.size * mostSegments)
  const {given, explained, isForward} = direction
  const lines = isForward ? band : transpose(band, given.starts.length)
  const lent: Lent = {
    rows: Array.from({length: mostSegments}, () => new Float64Array(explained.counts.length)),
    lengths: new Float64Array(mostSegments),
    totals: new Float64Array(mostSegments)
  }
  for (let line = 1; line < given.starts.length; line++) {
    lend(direction, line - 1, lent)
    for (let other = Math.max(1, lines.from[line] ?? 0); other < (lines.to[line] ?? 0); other++) {
      const [i, j] = isForward ? [line, other] : [other, line]
      const cell = (band.start[i] ?? 0) + j - (band.from[i] ?? 0)
      explain(direction, other - 1, {...lent, line})
      scores.set(lent.totals, cell * mostSegments)
    }
  }
  return scores
}

/** The last four given segments, in turn: what their words lend each explained word, and how many they are. */
interface Lent {
  readonly rows: readonly Float64Array[]
  readonly lengths: Float64Array
  /** The scores of one cell. */
  readonly totals: Float64Array
}

/** The columns of a band as rows. */
function transpose(band: Band, columns: number): {from: Int32Array; to: Int32Array} {
  const from = new Int32Array(columns)
  const to = new Int32Array(columns)
  for (let j = 0, low = 0, high = 0; j < columns; j++) {
    while (low < band.from.length && (band.to[low] ?? 0) <= j) low++
    while (high < band.from.length && (band.from[high] ?? 0) <= j) high++
    from[j] = low
    to[j] = high
  }
  return {from, to}
}

function lend({given, lexicon}: Direction, segment: number, {rows, lengths}: Lent): void {
  const {starts, translations, probabilities} = lexicon
  const turn = segment % mostSegments
  const row = rows[turn] ?? new Float64Array(0)
  row.fill(0)
  for (let at = given.starts[segment] ?? 0; at < (given.starts[segment + 1] ?? 0); at++) {
    const word = given.words[at] ?? 0
    for (let entry = starts[word] ?? 0; entry < (starts[word + 1] ?? 0); entry++) {
      const other = translations[entry] ?? 0
      row[other] = (row[other] ?? 0) + (probabilities[entry] ?? 0)
    }
  }
  lengths[turn] = (given.starts[segment + 1] ?? 0) - (given.starts[segment] ?? 0)
}

function explain({explained}: Direction, segment: number, {rows, lengths, totals, line}: Lent & {line: number}): void {
  totals.fill(0)
  const from = explained.starts[segment] ?? 0
  const to = explained.starts[segment + 1] ?? 0
  for (let at = from; at < to; at++) {
    const word = explained.words[at] ?? 0
    const usual = (explained.counts[word] ?? 1) / explained.words.length
    let lent = 0
    let length = 1
    for (let n = 0; n < Math.min(mostSegments, line); n++) {
      const turn = (line - 1 - n) % mostSegments
      lent += rows[turn]?.[word] ?? 0
      length += lengths[turn] ?? 0
      if (lent > 0) totals[n] = (totals[n] ?? 0) + Math.log(1 + (trust.lexicon * lent) / length / usual)
    }
  }
  for (let n = 0; n < mostSegments; n++) totals[n] = (totals[n] ?? 0) * trust.evidence - unanswered * (to - from)
}
