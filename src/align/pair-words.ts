import {floatAt, intAt} from './value-at.js'
import type {NumberedWords} from './vocabulary.js'

/** Half-open ranges of pieces of both sides that are counterparts. */
export interface Counterparts {
  readonly source: readonly [from: number, to: number]
  readonly target: readonly [from: number, to: number]
}

/** One side of the pairs of words. */
export interface PairedSide {
  /** How many different words the side has. */
  readonly size: number
  /** The word of each pair. */
  readonly words: Int32Array
  /** For each time that a pair stands in a bead, the place of its word among all words of all beads. */
  readonly places: Int32Array
  /** For each of those places, how often its word occurs among all. */
  readonly usual: Float64Array
}

/** Pairs of words that stand in a bead, each a number. */
export interface WordPairs {
  readonly source: PairedSide
  readonly target: PairedSide
  /** For each time that one stands in a bead, which pair it is. */
  readonly pairs: Int32Array
}

/** Words that occur less often are paired with too much by chance. */
const rarest = 2
/** Words that occur more often, and in more than this share of the pieces, say nothing. */
const usual = {times: 20, share: 0.125}

/** Pairs the words of counterparts, the rarest and the most usual left out. */
export function pairWords(
  words: {readonly source: NumberedWords; readonly target: NumberedWords},
  beads: readonly Counterparts[]
): WordPairs {
  const source = placeWords(
    words.source,
    beads.map((bead) => bead.source)
  )
  const target = placeWords(
    words.target,
    beads.map((bead) => bead.target)
  )
  return listPairs(source, target)
}

/** The words of one side that are looked at, bead by bead: those of bead `b` are `words[starts[b]]` to before `words[starts[b + 1]]`. */
interface PlacedWords {
  readonly starts: Int32Array
  readonly words: Int32Array
  readonly size: number
  readonly usual: Float64Array
}

function placeWords(
  {starts, words, counts}: NumberedWords,
  ranges: readonly (readonly [number, number])[]
): PlacedWords {
  const most = Math.max(usual.times, usual.share * starts.length)
  const placed = {starts: new Int32Array(ranges.length + 1), words: new Int32Array(words.length)}
  let size = 0
  for (const [bead, [from, to]] of ranges.entries()) {
    for (let at = intAt(starts, from); at < intAt(starts, to); at++) {
      const word = intAt(words, at)
      const count = floatAt(counts, word)
      if (count >= rarest && count <= most) placed.words[size++] = word
    }
    placed.starts[bead + 1] = size
  }
  const own = placed.words.subarray(0, size)
  const shares = new Float64Array(size)
  for (let at = 0; at < size; at++) shares[at] = floatAt(counts, intAt(own, at)) / words.length
  return {starts: placed.starts, words: own, size: counts.length, usual: shares}
}

/** Every pair of every bead, one source word after the other, so that one number a target word tells whether a pair is new. */
function listPairs(source: PlacedWords, target: PlacedWords): WordPairs {
  const beads = beadsOf(source)
  const order = placesByWord(source)
  let total = 0
  for (const bead of beads) total += intAt(target.starts, bead + 1) - intAt(target.starts, bead)
  const [pairs, sources, targets] = [new Int32Array(total), new Int32Array(total), new Int32Array(total)]
  const words = {source: new Int32Array(total), target: new Int32Array(total)}
  const last = new Int32Array(target.size).fill(-1)
  let size = 0
  let first = 0
  let at = 0
  for (const [index, place] of order.entries()) {
    const word = intAt(source.words, place)
    if (index > 0 && word !== intAt(source.words, intAt(order, index - 1))) first = size
    const bead = intAt(beads, place)
    for (let other = intAt(target.starts, bead); other < intAt(target.starts, bead + 1); other++) {
      const answer = intAt(target.words, other)
      if (intAt(last, answer) < first) {
        words.source[size] = word
        words.target[size] = answer
        last[answer] = size++
      }
      pairs[at] = intAt(last, answer)
      sources[at] = place
      targets[at++] = other
    }
  }
  const side = (placed: PlacedWords, own: Int32Array, places: Int32Array): PairedSide => ({
    size: placed.size,
    words: own.subarray(0, size),
    places,
    usual: placed.usual
  })
  return {source: side(source, words.source, sources), target: side(target, words.target, targets), pairs}
}

function beadsOf({starts, words}: PlacedWords): Int32Array {
  const beads = new Int32Array(words.length)
  for (let bead = 0; bead + 1 < starts.length; bead++) beads.fill(bead, intAt(starts, bead), intAt(starts, bead + 1))
  return beads
}

/** Places in the order of their words. */
function placesByWord({words, size}: PlacedWords): Int32Array {
  const free = new Int32Array(size + 1)
  for (const word of words) free[word + 1] = intAt(free, word + 1) + 1
  for (let word = 0; word < size; word++) free[word + 1] = intAt(free, word + 1) + intAt(free, word)
  const places = new Int32Array(words.length)
  for (let place = 0; place < words.length; place++) {
    const word = intAt(words, place)
    const at = intAt(free, word)
    places[at] = place
    free[word] = at + 1
  }
  return places
}
