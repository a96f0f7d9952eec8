import {floatAt, intAt} from './value-at.js'
import type {NumberedWords} from './vocabulary.js'
import {itemAt} from './item-at.js'

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
/** Words that occur more often, and in more than this share of the segments, say nothing. */
const usual = {times: 20, share: 0.125}

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
    for (const word of lenders) itemAt(places, word).push(index)
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
  const most = Math.max(usual.times, usual.share * starts.length)
  return words
    .subarray(intAt(starts, from), intAt(starts, to))
    .filter((word) => floatAt(counts, word) >= rarest && floatAt(counts, word) <= most)
}

/** Expectation: what all given words of a bead together lend each explained one; the empty word lends its frequency. */
function lendTotals(training: Training, lexicon: Lexicon): void {
  const {explained, places, words, totals, offsets, shares} = training
  for (let at = 0; at < words.length; at++)
    totals[at] = floatAt(explained.counts, intAt(words, at)) / explained.words.length
  for (let word = 0; word < places.length; word++) {
    setShares(lexicon, word, shares)
    for (const bead of itemAt(places, word)) {
      const end = intAt(offsets, bead + 1)
      for (let at = intAt(offsets, bead); at < end; at++)
        totals[at] = floatAt(totals, at) + floatAt(shares, intAt(words, at))
    }
    clearShares(lexicon, word, shares)
  }
}

function setShares({starts, translations, probabilities}: Lexicon, word: number, shares: Float64Array): void {
  const end = intAt(starts, word + 1)
  for (let at = intAt(starts, word); at < end; at++) shares[intAt(translations, at)] = floatAt(probabilities, at)
}

function clearShares({starts, translations}: Lexicon, word: number, shares: Float64Array): void {
  const end = intAt(starts, word + 1)
  for (let at = intAt(starts, word); at < end; at++) shares[intAt(translations, at)] = 0
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
    const seen = sumCounts(training, itemAt(places, word))
    if (lexicon !== undefined) clearShares(lexicon, word, shares)
    const mass = seen.reduce((sum, other) => sum + floatAt(sums, other), 0)
    for (const other of seen) {
      const kept = floatAt(sums, other) - taken
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
    const end = intAt(offsets, bead + 1)
    for (let at = intAt(offsets, bead); at < end; at++) {
      const word = intAt(words, at)
      const share = floatAt(shares, word)
      if (floatAt(sums, word) === 0) seen.push(word)
      sums[word] = floatAt(sums, word) + share / floatAt(totals, at)
    }
  }
  return seen
}
