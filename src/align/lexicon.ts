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
/** Words that occur once are paired with too much by chance. */
const rarest = 2

interface Training {
  readonly given: NumberedWords
  readonly explained: NumberedWords
  readonly beads: readonly Counterparts[]
  /** For each given word the beads that it stands in, once for each time. */
  readonly places: readonly (readonly number[])[]
  /** Where each bead's explained words begin in `totals`. */
  readonly offsets: Int32Array
  /** For each explained word of each bead the probability that all given words of the bead lend it. */
  readonly totals: Float64Array
  /** A sum for each explained word; zero between uses. */
  readonly sums: Float64Array
}

/** Learns how `given` is translated into `explained`: IBM model 1 by expectation maximisation (Brown et al. 1993), typed arrays, no hashing. */
export function learnLexicon(given: NumberedWords, explained: NumberedWords, beads: readonly Counterparts[]): Lexicon {
  const training = prepare(given, explained, beads)
  let lexicon: Lexicon | undefined
  for (let round = 0; round < rounds; round++) {
    spread(training, lexicon)
    lexicon = reestimate(training, lexicon, round === rounds - 1 ? discount : 0)
  }
  return (
    lexicon ?? {
      starts: new Int32Array(given.counts.length + 1),
      translations: new Int32Array(0),
      probabilities: new Float64Array(0)
    }
  )
}

function prepare(given: NumberedWords, explained: NumberedWords, beads: readonly Counterparts[]): Training {
  const places: number[][] = Array.from(given.counts, () => [])
  const offsets = new Int32Array(beads.length + 1)
  for (const [index, bead] of beads.entries()) {
    for (const word of wordsOf(given, bead.given)) if ((given.counts[word] ?? 0) >= rarest) places[word]?.push(index)
    offsets[index + 1] = (offsets[index] ?? 0) + wordsOf(explained, bead.explained).length
  }
  const totals = new Float64Array(offsets[beads.length] ?? 0)
  return {given, explained, beads, places, offsets, totals, sums: new Float64Array(explained.counts.length)}
}

function wordsOf(side: NumberedWords, [from, to]: readonly [number, number]): Int32Array {
  return side.words.subarray(side.starts[from] ?? 0, side.starts[to] ?? 0)
}

/** Expectation: what all given words of a bead together lend each explained one; the empty word lends its frequency. */
function spread({explained, beads, places, offsets, totals, sums}: Training, lexicon: Lexicon | undefined): void {
  for (const [index, bead] of beads.entries()) {
    const words = wordsOf(explained, bead.explained)
    for (const [k, word] of words.entries())
      totals[(offsets[index] ?? 0) + k] =
        lexicon === undefined ? 1 : (explained.counts[word] ?? 0) / explained.words.length
  }
  for (const [word, occurrences] of places.entries()) {
    if (lexicon !== undefined) setRow(lexicon, word, sums)
    for (const index of occurrences) {
      const words = wordsOf(explained, beads[index]?.explained ?? [0, 0])
      const offset = offsets[index] ?? 0
      for (let k = 0; k < words.length; k++)
        totals[offset + k] = (totals[offset + k] ?? 0) + (lexicon === undefined ? 1 : (sums[words[k] ?? 0] ?? 0))
    }
    if (lexicon !== undefined) clearRow(lexicon, word, sums)
  }
}

function setRow({starts, translations, probabilities}: Lexicon, word: number, sums: Float64Array): void {
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++)
    sums[translations[at] ?? 0] = probabilities[at] ?? 0
}

function clearRow({starts, translations}: Lexicon, word: number, sums: Float64Array): void {
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) sums[translations[at] ?? 0] = 0
}

/** Maximisation: expected counts, normalised over each given word. */
function reestimate(training: Training, lexicon: Lexicon | undefined, taken: number): Lexicon {
  const {explained, beads, places, offsets, totals} = training
  const starts = new Int32Array(places.length + 1)
  const translations: number[] = []
  const probabilities: number[] = []
  const before = new Float64Array(explained.counts.length)
  for (const [word, occurrences] of places.entries()) {
    const seen: number[] = []
    let mass = 0
    if (lexicon !== undefined) setRow(lexicon, word, before)
    for (const index of occurrences) {
      const words = wordsOf(explained, beads[index]?.explained ?? [0, 0])
      const offset = offsets[index] ?? 0
      for (let k = 0; k < words.length; k++) {
        const other = words[k] ?? 0
        const share = lexicon === undefined ? 1 : (before[other] ?? 0)
        if (share === 0 || (explained.counts[other] ?? 0) < rarest) continue
        const count = share / (totals[offset + k] ?? 1)
        if ((training.sums[other] ?? 0) === 0) seen.push(other)
        training.sums[other] = (training.sums[other] ?? 0) + count
        mass += count
      }
    }
    if (lexicon !== undefined) clearRow(lexicon, word, before)
    for (const other of seen) {
      const kept = (training.sums[other] ?? 0) - taken
      training.sums[other] = 0
      if (kept <= 0) continue
      translations.push(other)
      probabilities.push(kept / mass)
    }
    starts[word + 1] = translations.length
  }
  return {starts, translations: Int32Array.from(translations), probabilities: Float64Array.from(probabilities)}
}
