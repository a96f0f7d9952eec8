import {createNameComparer} from '../language/names.js'
import type {AlignedUnits} from './units.js'
import type {Features} from './features.js'
import {gainOfLengths, modelLengths} from './length-model.js'
import type {Lexicon} from './lexicon.js'
import {floatAt, intAt} from './value-at.js'
import type {NumberedWords} from './vocabulary.js'
import {itemAt} from '../model/item-at.js'

/** What speaks for two texts being counterparts, each in log odds. */
export interface Comparison {
  readonly length: number
  readonly numbers: number
  /** Names, cognates and addresses. */
  readonly names: number
  /** What the lexicon of the pair says. */
  readonly words: number
  readonly marks: number
  /** Left as it was. */
  readonly sameWords: number
}

/** Compares two texts, and two names, with what the alignment of their editions taught. */
export interface Comparer {
  readonly texts: (source: Features, target: Features) => Comparison
  /** `nameSimilarity`, worked out once for each pair. */
  readonly names: (source: string, target: string) => number
}

/** In log odds, fitted on annotated stories (`tests/bench/weigh-evidence.mjs`). */
const weights = {
  length: 1.2,
  /** A translator may cut a quotation short: that is no proof. */
  shortest: -3.5,
  number: {same: 1.5, different: -0.5, clash: -2.5},
  mark: {same: 0.3, different: -0.4},
  words: 0.3,
  lexicon: 0.7,
  names: 0.6,
  mostNames: 3.6,
  frequentKey: 0.1,
  sameWords: 2.5
}
/** Fewer words than this are the same by chance. */
const fewestSameWords = 3

/** Makes the comparison for one pair of editions. */
export function createComparer(aligned: Pick<AlignedUnits, 'keys' | 'lexicons' | 'ratio' | 'words'>): Comparer {
  const lengths = modelLengths(aligned.ratio)
  const known = new Map(aligned.keys.map(({key, weight}) => [key, weight]))
  const {words, lexicons} = aligned
  const read = {source: createReader(words.source), target: createReader(words.target)}
  const forward = createExplainer({explained: words.target, lexicon: lexicons.forward})
  const backward = createExplainer({explained: words.source, lexicon: lexicons.backward})
  const compared = new WeakMap<Features, Map<Features, Comparison>>()
  const compare = (source: Features, target: Features): Comparison => {
    const [one, other] = [read.source(source), read.target(target)]
    return {
      length: Math.max(weights.shortest, weights.length * gainOfLengths(lengths, source.length, target.length)),
      numbers: compareNumbers(one, other),
      names: compareNames(one, other, known),
      words: weights.words * (forward(one, other) + backward(other, one)),
      marks: compareMarks(source, target),
      sameWords: isSame(source.words, target.words) ? weights.sameWords : 0
    }
  }
  return {
    texts: (source, target) => {
      const own = compared.get(source) ?? new Map<Features, Comparison>()
      compared.set(source, own)
      const comparison = own.get(target) ?? compare(source, target)
      own.set(target, comparison)
      return comparison
    },
    names: createNameComparer()
  }
}

/** A text as it is compared: what all comparisons of it ask. */
interface ReadText {
  /** The numbers of its words, -1 for those that the segments have not. */
  readonly words: Int32Array
  readonly numbers: readonly string[]
  /** Keys that are no numbers. */
  readonly names: ReadonlySet<string>
}

/** Reads each text of one side once. */
function createReader({numbers}: NumberedWords): (features: Features) => ReadText {
  const known = new WeakMap<Features, ReadText>()
  return (features) => {
    const text = known.get(features) ?? {
      words: Int32Array.from(features.words, (word) => numbers.get(word) ?? -1),
      numbers: features.keys.filter(isNumber),
      names: new Set(features.keys.filter((key) => !isNumber(key)))
    }
    known.set(features, text)
    return text
  }
}

function isNumber(key: string): boolean {
  return key.startsWith('#')
}

function compareNumbers({numbers: one}: ReadText, {numbers: other}: ReadText): number {
  const same = one.filter((key) => other.includes(key)).length
  const {number} = weights
  if (same === 0 && one.length > 0 && other.length > 0) return number.clash
  return same * number.same + (one.length + other.length - 2 * same) * number.different
}

function compareNames({names: one}: ReadText, {names: other}: ReadText, known: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const key of one) if (other.has(key)) sum += known.get(key) ?? weights.frequentKey
  return Math.min(weights.mostNames, weights.names * sum)
}

interface Knowledge {
  readonly explained: NumberedWords
  readonly lexicon: Lexicon
}

/** As `scoreTranslations` does for segments: the log odds that words come from the given ones rather than from anywhere. */
function createExplainer({explained, lexicon}: Knowledge): (from: ReadText, to: ReadText) => number {
  const lendings = new WeakMap<ReadText, ReadonlyMap<number, number>>()
  return (from, to) => {
    const lent = lendings.get(from) ?? lend(from, lexicon)
    lendings.set(from, lent)
    let sum = 0
    if (lent.size === 0) return sum
    for (const number of to.words) {
      const lending = lent.get(number)
      if (lending === undefined) continue
      const usual = floatAt(explained.counts, number) / explained.words.length
      sum += Math.log1p((weights.lexicon * lending) / (from.words.length + 1) / usual)
    }
    return sum
  }
}

/** What words lend each word of the other side, by its number. */
function lend({words}: ReadText, lexicon: Lexicon): ReadonlyMap<number, number> {
  const lent = new Map<number, number>()
  for (const number of words) {
    const end = number < 0 ? 0 : intAt(lexicon.starts, number + 1)
    for (let at = intAt(lexicon.starts, number); at < end; at++) {
      const other = intAt(lexicon.translations, at)
      lent.set(other, (lent.get(other) ?? 0) + floatAt(lexicon.probabilities, at))
    }
  }
  return lent
}

function compareMarks(source: Features, target: Features): number {
  return source.marks.reduce((sum, one, group) => {
    const other = itemAt(target.marks, group)
    if (one === other) return sum + (one > 0 ? weights.mark.same : 0)
    return sum + weights.mark.different * Math.min(2, Math.abs(one - other))
  }, 0)
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length >= fewestSameWords && one.length === other.length && one.every((word, index) => word === other[index])
  )
}
