import type {Band} from './band.js'
import {mostSegments} from './bead-shapes.js'
import type {Lexicon} from './lexicon.js'
import {floatAt, intAt} from './value-at.js'
import type {NumberedWords} from './vocabulary.js'
import {itemAt} from '../model/item-at.js'

/** One direction of a lexicon over a band: `given` words explain `explained` ones. */
export interface Direction {
  readonly given: NumberedWords
  readonly explained: NumberedWords
  readonly lexicon: Lexicon
  /** Whether rows of the band are the given side. */
  readonly isForward: boolean
}

/** How much of the log odds is believed (words depend on each other), and of a word's probability is the lexicon's. */
const trust = {evidence: 0.2, lexicon: 0.5}
/** Odds are believed up to this, so that their product stays a number. */
const mostOdds = 1e290

/** What the last four given pieces lend each explained word, by their place in turn. */
interface Lent {
  readonly rows: readonly Float64Array[]
  /** The words that each of them lends to. */
  readonly touched: readonly number[][]
  readonly lengths: Float64Array
  /** By explained word: the last given piece that lends to it, counted from 1, and how rare it is. */
  readonly last: Int32Array
  readonly rarity: Float64Array
  /** How many given pieces lie before and in the last one. */
  line: number
}

/**
 * For each cell (i, j) and each number n of given pieces up to four, at `cell * 4 + n - 1`: the log odds that the
 * explained piece's words come from the n given ones up to this cell (IBM model 1, normalised by the length of the
 * given side as in Moore 2002) rather than from anywhere.
 */
export function scoreTranslations(band: Band, direction: Direction): Float64Array {
  const odds = new Float64Array(band.size * mostSegments).fill(1)
  const {given, explained, isForward} = direction
  const lines = isForward ? band : transpose(band, given.starts.length)
  const pieces = piecesOf(explained)
  const lent = startLending(explained)
  for (let line = 1; line < given.starts.length; line++) {
    lend(direction, lent, line)
    const from = intAt(explained.starts, Math.max(0, intAt(lines.from, line) - 1))
    const to = intAt(explained.starts, intAt(lines.to, line) - 1)
    for (let at = from; at < to; at++) {
      const word = intAt(explained.words, at)
      if (intAt(lent.last, word) <= line - mostSegments) continue
      const other = intAt(pieces, at)
      const [i, j] = isForward ? [line, other] : [other, line]
      answer(odds, (intAt(band.start, i) + j - intAt(band.from, i)) * mostSegments, {word, lent})
    }
  }
  for (let at = 0; at < odds.length; at++) {
    const product = floatAt(odds, at)
    odds[at] = product === 1 ? 0 : trust.evidence * Math.log(product)
  }
  return odds
}

function startLending({counts, words}: NumberedWords): Lent {
  const size = counts.length
  return {
    rows: Array.from({length: mostSegments}, () => new Float64Array(size)),
    touched: Array.from({length: mostSegments}, () => []),
    lengths: new Float64Array(mostSegments),
    last: new Int32Array(size).fill(-mostSegments),
    rarity: counts.map((count) => (trust.lexicon * words.length) / count),
    line: 0
  }
}

/** The piece of each word, counted from 1. */
function piecesOf({starts, words}: NumberedWords): Int32Array {
  const pieces = new Int32Array(words.length)
  for (let piece = 1; piece < starts.length; piece++) {
    pieces.fill(piece, intAt(starts, piece - 1), intAt(starts, piece))
  }
  return pieces
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
  const touched = itemAt(lent.touched, turn)
  for (const word of touched) row[word] = 0
  touched.length = 0
  const [from, to] = [intAt(given.starts, line - 1), intAt(given.starts, line)]
  for (let at = from; at < to; at++) {
    const word = intAt(given.words, at)
    const end = intAt(starts, word + 1)
    for (let entry = intAt(starts, word); entry < end; entry++) {
      const other = intAt(translations, entry)
      if (floatAt(row, other) === 0) touched.push(other)
      row[other] = floatAt(row, other) + floatAt(probabilities, entry)
      lent.last[other] = line
    }
  }
  lent.lengths[turn] = to - from
  lent.line = line
}

/** Multiplies by what one explained word says, that some of the last given pieces lend to. */
function answer(odds: Float64Array, cell: number, {word, lent}: {word: number; lent: Lent}): void {
  const {rows, lengths, rarity, line, last} = lent
  const rare = floatAt(rarity, word)
  const nearest = line - intAt(last, word)
  let sum = 0
  let length = 1
  for (let n = 0; n < mostSegments && n < line; n++) {
    const turn = (line - n) % mostSegments
    length += floatAt(lengths, turn)
    if (n < nearest) continue
    sum += floatAt(itemAt(rows, turn), word)
    odds[cell + n] = Math.min(mostOdds, floatAt(odds, cell + n) * (1 + (rare * sum) / length))
  }
}
