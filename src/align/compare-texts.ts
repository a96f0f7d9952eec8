import {nameSimilarity} from '../language/names.js'
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
  const forward = createExplainer({given: words.source, explained: words.target, lexicon: lexicons.forward})
  const backward = createExplainer({given: words.target, explained: words.source, lexicon: lexicons.backward})
  const likenesses = new Map<string, number>()
  return {
    texts: (source, target) => ({
      length: Math.max(weights.shortest, weights.length * gainOfLengths(lengths, source.length, target.length)),
      numbers: compareNumbers(source, target),
      names: compareNames(source, target, known),
      words: weights.words * (forward(source, target) + backward(target, source)),
      marks: compareMarks(source, target),
      sameWords: isSame(source.words, target.words) ? weights.sameWords : 0
    }),
    names: (source, target) => {
      const pair = `${source}\n${target}`
      const likeness = likenesses.get(pair) ?? nameSimilarity(source, target)
      likenesses.set(pair, likeness)
      return likeness
    }
  }
}

function isNumber(key: string): boolean {
  return key.startsWith('#')
}

function compareNumbers(source: Features, target: Features): number {
  const [one, other] = [source.keys.filter(isNumber), target.keys.filter(isNumber)]
  const same = one.filter((key) => other.includes(key)).length
  const {number} = weights
  if (same === 0 && one.length > 0 && other.length > 0) return number.clash
  return same * number.same + (one.length + other.length - 2 * same) * number.different
}

function compareNames(source: Features, target: Features, known: ReadonlyMap<string, number>): number {
  const keys = new Set(target.keys)
  const shared = source.keys.filter((key) => keys.has(key) && !isNumber(key))
  const sum = shared.reduce((total, key) => total + (known.get(key) ?? weights.frequentKey), 0)
  return Math.min(weights.mostNames, weights.names * sum)
}

interface Knowledge {
  readonly given: NumberedWords
  readonly explained: NumberedWords
  readonly lexicon: Lexicon
}

/** As `scoreTranslations` does for segments: the log odds that words come from the given ones rather than from anywhere. */
function createExplainer(knowledge: Knowledge): (from: Features, to: Features) => number {
  const {explained} = knowledge
  const lendings = new WeakMap<Features, ReadonlyMap<number, number>>()
  return (from, to) => {
    const lent = lendings.get(from) ?? lend(from.words, knowledge)
    lendings.set(from, lent)
    let sum = 0
    for (const word of to.words) {
      const number = explained.numbers.get(word) ?? -1
      const lending = lent.get(number)
      if (lending === undefined) continue
      const usual = floatAt(explained.counts, number) / explained.words.length
      sum += Math.log1p((weights.lexicon * lending) / (from.words.length + 1) / usual)
    }
    return sum
  }
}

/** What words lend each word of the other side, by its number. */
function lend(words: readonly string[], {given, lexicon}: Knowledge): ReadonlyMap<number, number> {
  const lent = new Map<number, number>()
  for (const word of words) {
    const number = given.numbers.get(word) ?? -1
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
