import {valueAt} from './value-at.js'
import type {NumberedWords} from './vocabulary.js'

/** For each word of the given side its translations and their probabilities: entries `starts[w]` to before `starts[w + 1]`. */
export interface Lexicon {
  readonly starts: Int32Array
  readonly translations: Int32Array
  readonly probabilities: Float64Array
}

/** Half-open ranges of segments of both sides that are counterparts. */
export interface Counterparts {
  readonly given: readonly [from: number, to: number]
  readonly explained: readonly [from: number, to: number]
}

const rounds = 3
/** Taken off every expected count, so that what was seen hardly once is no translation (absolute discounting). */
const discount = 0.6
/** Words that occur less often are paired with too much by chance. */
const rarest = 2

interface Training {
  readonly explained: NumberedWords
  /** For each given word the beads that it stands in, once for each time. */
  readonly places: readonly (readonly number[])[]
  /** The explained words of all beads, rare ones left out, and where each bead's begin. */
  readonly words: Int32Array
  readonly offsets: Int32Array
  /** For each of them the probability that all given words of its bead lend it. */
  readonly totals: Float64Array
  /** For each explained word; zero between uses. */
  readonly shares: Float64Array
  readonly sums: Float64Array
}

/** Learns how `given` is translated into `explained`: IBM model 1 by expectation maximisation (Brown et al. 1993). */
export function learnLexicon(given: NumberedWords, explained: NumberedWords, beads: readonly Counterparts[]): Lexicon {
  const training = prepare(given, explained, beads)
  let lexicon = reestimate(training, undefined, 0)
  for (let round = 1; round < rounds; round++) {
    lendTotals(training, lexicon)
    lexicon = reestimate(training, lexicon, round === rounds - 1 ? discount : 0)
  }
  return lexicon
}

function prepare(given: NumberedWords, explained: NumberedWords, beads: readonly Counterparts[]): Training {
  const places: number[][] = Array.from(given.counts, () => [])
  const offsets = new Int32Array(beads.length + 1)
  const words: number[] = []
  const totals: number[] = []
  for (const [index, bead] of beads.entries()) {
    const lenders = frequentWords(given, bead.given)
    for (const word of lenders) places[word]?.push(index)
    for (const word of frequentWords(explained, bead.explained)) {
      words.push(word)
      totals.push(lenders.length + 1)
    }
    offsets[index + 1] = words.length
  }
  const size = explained.counts.length
  return {
    explained,
    places,
    words: Int32Array.from(words),
    offsets,
    totals: Float64Array.from(totals),
    shares: new Float64Array(size),
    sums: new Float64Array(size)
  }
}

function frequentWords({starts, words, counts}: NumberedWords, [from, to]: readonly [number, number]): Int32Array {
  return words.subarray(valueAt(starts, from), valueAt(starts, to)).filter((word) => valueAt(counts, word) >= rarest)
}

/** Expectation: what all given words of a bead together lend each explained one; the empty word lends its frequency. */
function lendTotals(training: Training, lexicon: Lexicon): void {
  const {explained, places, words, totals, offsets, shares} = training
  for (let at = 0; at < words.length; at++)
    totals[at] = valueAt(explained.counts, valueAt(words, at)) / explained.words.length
  for (let word = 0; word < places.length; word++) {
    setShares(lexicon, word, shares)
    for (const bead of places[word] ?? []) {
      const end = valueAt(offsets, bead + 1)
      for (let at = valueAt(offsets, bead); at < end; at++)
        totals[at] = valueAt(totals, at) + valueAt(shares, valueAt(words, at))
    }
    clearShares(lexicon, word, shares)
  }
}

function setShares({starts, translations, probabilities}: Lexicon, word: number, shares: Float64Array): void {
  const end = valueAt(starts, word + 1)
  for (let at = valueAt(starts, word); at < end; at++) shares[valueAt(translations, at)] = valueAt(probabilities, at)
}

function clearShares({starts, translations}: Lexicon, word: number, shares: Float64Array): void {
  const end = valueAt(starts, word + 1)
  for (let at = valueAt(starts, word); at < end; at++) shares[valueAt(translations, at)] = 0
}

/** Maximisation: expected counts, normalised over each given word; without a lexicon all shares are equal. */
function reestimate(training: Training, lexicon: Lexicon | undefined, taken: number): Lexicon {
  const {places, shares, sums} = training
  const starts = new Int32Array(places.length + 1)
  const translations: number[] = []
  const probabilities: number[] = []
  if (lexicon === undefined) shares.fill(1)
  for (let word = 0; word < places.length; word++) {
    if (lexicon !== undefined) setShares(lexicon, word, shares)
    const seen = sumCounts(training, places[word] ?? [])
    if (lexicon !== undefined) clearShares(lexicon, word, shares)
    const mass = seen.reduce((sum, other) => sum + valueAt(sums, other), 0)
    for (const other of seen) {
      const kept = valueAt(sums, other) - taken
      sums[other] = 0
      if (kept <= 0) continue
      translations.push(other)
      probabilities.push(kept / mass)
    }
    starts[word + 1] = translations.length
  }
  if (lexicon === undefined) shares.fill(0)
  return {starts, translations: Int32Array.from(translations), probabilities: Float64Array.from(probabilities)}
}

/** Adds one given word's expected counts to `sums`; gives the explained words that have any. */
function sumCounts({words, offsets, totals, shares, sums}: Training, beads: readonly number[]): readonly number[] {
  const seen: number[] = []
  for (const bead of beads) {
    const end = valueAt(offsets, bead + 1)
    for (let at = valueAt(offsets, bead); at < end; at++) {
      const word = valueAt(words, at)
      const share = valueAt(shares, word)
      if (share === 0) continue
      if (valueAt(sums, word) === 0) seen.push(word)
      sums[word] = valueAt(sums, word) + share / valueAt(totals, at)
    }
  }
  return seen
}
