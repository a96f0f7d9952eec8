import type {PairedSide, WordPairs} from './pair-words.js'
import {floatAt, intAt} from './value-at.js'

/** For each word of the given side its translations and their probabilities: entries `starts[w]` to before `starts[w + 1]`. */
export interface Lexicon {
  readonly starts: Int32Array
  readonly translations: Int32Array
  readonly probabilities: Float64Array
}

/** Source words into target words, and the other way round. */
export interface Lexicons {
  readonly forward: Lexicon
  readonly backward: Lexicon
}

const rounds = 3
/** Taken off every expected count, so that what was seen hardly once is no translation (absolute discounting). */
const discount = 0.6

/** Learns how words are translated both ways: IBM model 1 by expectation maximisation (Brown et al. 1993). */
export function learnLexicons({source, target, pairs}: WordPairs): Lexicons {
  return {
    forward: tabulate(maximise(pairs, source, target), source, target),
    backward: tabulate(maximise(pairs, target, source), target, source)
  }
}

/** The probability of the explained word of each pair, given the other. */
function maximise(pairs: Int32Array, given: PairedSide, explained: PairedSide): Float64Array {
  let shares: Float64Array = new Float64Array(given.words.length).fill(1)
  for (let round = 0; round < rounds; round++) {
    const totals = round === 0 ? new Float64Array(explained.usual.length).fill(1) : explained.usual.slice()
    const counts = countPairs(pairs, {places: explained.places, totals, shares})
    shares = normalise(counts, given, round === rounds - 1 ? discount : 0)
  }
  return shares
}

/**
 * Expectation: the share of each given word in what all of its bead lend each explained one, summed by pair. `totals`
 * comes as what the empty word lends.
 */
function countPairs(
  pairs: Int32Array,
  {places, totals, shares}: {places: Int32Array; totals: Float64Array; shares: Float64Array}
): Float64Array {
  const counts = new Float64Array(shares.length)
  for (let at = 0; at < pairs.length; at++) {
    const place = intAt(places, at)
    totals[place] = floatAt(totals, place) + floatAt(shares, intAt(pairs, at))
  }
  for (let at = 0; at < pairs.length; at++) {
    const pair = intAt(pairs, at)
    counts[pair] = floatAt(counts, pair) + floatAt(shares, pair) / floatAt(totals, intAt(places, at))
  }
  return counts
}

/** Maximisation: expected counts over the sum of each given word's, after something is taken off. */
function normalise(counts: Float64Array, {words, size}: PairedSide, taken: number): Float64Array {
  const sums = new Float64Array(size)
  for (let pair = 0; pair < counts.length; pair++) {
    const word = intAt(words, pair)
    sums[word] = floatAt(sums, word) + floatAt(counts, pair)
  }
  const shares = new Float64Array(counts.length)
  for (let pair = 0; pair < counts.length; pair++) {
    shares[pair] = Math.max(0, floatAt(counts, pair) - taken) / floatAt(sums, intAt(words, pair))
  }
  return shares
}

/** Pairs of any probability by their given word. */
function tabulate(probabilities: Float64Array, given: PairedSide, explained: PairedSide): Lexicon {
  const {words, size} = given
  const starts = new Int32Array(size + 1)
  for (let pair = 0; pair < words.length; pair++) {
    const next = intAt(words, pair) + 1
    if (floatAt(probabilities, pair) > 0) starts[next] = intAt(starts, next) + 1
  }
  for (let word = 0; word < size; word++) starts[word + 1] = intAt(starts, word + 1) + intAt(starts, word)
  const free = starts.slice()
  const lexicon: Lexicon = {
    starts,
    translations: new Int32Array(intAt(starts, size)),
    probabilities: new Float64Array(intAt(starts, size))
  }
  for (let pair = 0; pair < words.length; pair++) {
    if (floatAt(probabilities, pair) === 0) continue
    const word = intAt(words, pair)
    const at = intAt(free, word)
    free[word] = at + 1
    lexicon.translations[at] = intAt(explained.words, pair)
    lexicon.probabilities[at] = floatAt(probabilities, pair)
  }
  return lexicon
}
