import type {Band} from './band.js'
import {mostSegments} from './bead-shapes.js'
import type {Lexicon} from './lexicon.js'
import {floatAt, intAt} from './value-at.js'
import type {NumberedWords} from './vocabulary.js'
import {itemAt} from './item-at.js'

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

/** The last four given segments, in turn: what their words lend each explained word, and how many they are. */
interface Lent {
  readonly rows: readonly Float64Array[]
  readonly lengths: Float64Array
  /** The explained words that some given word is translated by. */
  readonly known: NumberedWords
  /** The scores of one cell. */
  readonly totals: Float64Array
  /** How many given segments lie before and in the last one. */
  line: number
}

/**
 * For each cell (i, j) and each number n of given segments up to four, at `cell * 4 + n - 1`: the log odds that the
 * explained segment's words come from the n given ones up to this cell (IBM model 1, normalised by the length of the
 * given side as in Moore 2002) rather than from anywhere.
 */
export function scoreTranslations(band: Band, direction: Direction): Float64Array {
  const scores = new Float64Array(band.size * mostSegments)
  const {given, explained, isForward} = direction
  const lines = isForward ? band : transpose(band, given.starts.length)
  const lent: Lent = {
    rows: Array.from({length: mostSegments}, () => new Float64Array(explained.counts.length)),
    lengths: new Float64Array(mostSegments),
    totals: new Float64Array(mostSegments),
    known: explainable(direction),
    line: 0
  }
  for (let line = 1; line < given.starts.length; line++) {
    lend(direction, lent, line)
    const end = intAt(lines.to, line)
    for (let other = Math.max(1, intAt(lines.from, line)); other < end; other++) {
      explain(direction, other - 1, lent)
      const [i, j] = isForward ? [line, other] : [other, line]
      const cell = intAt(band.start, i) + j - intAt(band.from, i)
      for (let n = 0; n < mostSegments; n++) scores[cell * mostSegments + n] = floatAt(lent.totals, n)
    }
  }
  return scores
}

function explainable({explained, lexicon}: Direction): NumberedWords {
  const isKnown = new Int32Array(explained.counts.length)
  for (const word of lexicon.translations) isKnown[word] = 1
  const starts = new Int32Array(explained.starts.length)
  const words = explained.words.filter((word) => intAt(isKnown, word) === 1)
  for (let segment = 0, size = 0; segment + 1 < starts.length; segment++) {
    const end = intAt(explained.starts, segment + 1)
    for (let at = intAt(explained.starts, segment); at < end; at++) size += intAt(isKnown, intAt(explained.words, at))
    starts[segment + 1] = size
  }
  return {...explained, starts, words}
}

/** The columns of a band as rows. */
function transpose(band: Band, columns: number): Pick<Band, 'from' | 'to'> {
  const from = new Int32Array(columns)
  const to = new Int32Array(columns)
  for (let j = 0, low = 0, high = 0; j < columns; j++) {
    while (low < band.from.length && intAt(band.to, low) <= j) low++
    while (high < band.from.length && intAt(band.from, high) <= j) high++
    from[j] = low
    to[j] = high
  }
  return {from, to}
}

function lend({given, lexicon}: Direction, lent: Lent, line: number): void {
  const {starts, translations, probabilities} = lexicon
  const turn = line % mostSegments
  const row = itemAt(lent.rows, turn)
  row.fill(0)
  const [from, to] = [intAt(given.starts, line - 1), intAt(given.starts, line)]
  for (let at = from; at < to; at++) {
    const word = intAt(given.words, at)
    const end = intAt(starts, word + 1)
    for (let entry = intAt(starts, word); entry < end; entry++) {
      const other = intAt(translations, entry)
      row[other] = floatAt(row, other) + floatAt(probabilities, entry)
    }
  }
  lent.lengths[turn] = to - from
  lent.line = line
}

function explain({explained}: Direction, segment: number, {rows, lengths, totals, line, known}: Lent): void {
  totals.fill(-unanswered * (intAt(explained.starts, segment + 1) - intAt(explained.starts, segment)))
  const from = intAt(known.starts, segment)
  const to = intAt(known.starts, segment + 1)
  for (let at = from; at < to; at++) {
    const word = intAt(known.words, at)
    const usual = floatAt(explained.counts, word) / explained.words.length
    let lent = 0
    let length = 1
    for (let n = 0; n < mostSegments && n < line; n++) {
      const turn = (line - n) % mostSegments
      lent += floatAt(itemAt(rows, turn), word)
      length += floatAt(lengths, turn)
      if (lent > 0)
        totals[n] = floatAt(totals, n) + trust.evidence * Math.log1p((trust.lexicon * lent) / length / usual)
    }
  }
}
