import type {AlignedUnits} from './align-units.js'
import type {Features} from './features.js'
import {modelLengths} from './length-model.js'
import type {Lexicon} from './lexicon.js'
import type {NumberedWords} from './vocabulary.js'

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

/** Compares two texts with what the alignment of their editions taught. */
export type Comparer = (source: Features, target: Features) => Comparison

const weights = {
  number: {same: 1.5, different: -0.8},
  mark: {same: 0.3, different: -0.4},
  words: 0.3,
  mostNames: 6,
  frequentKey: 0.1,
  sameWords: 5
}
/** Fewer words than this are the same by chance. */
const fewestSameWords = 3

/** Makes the comparison for one pair of editions. */
export function createComparer(aligned: Pick<AlignedUnits, 'keys' | 'lexicons' | 'ratio' | 'words'>): Comparer {
  const {gain} = modelLengths([], [], aligned.ratio)
  const known = new Map(aligned.keys.map(({key, weight}) => [key, weight]))
  const {words, lexicons} = aligned
  return (source, target) => ({
    length: gain(source.length, target.length),
    numbers: compareNumbers(source, target),
    names: compareNames(source, target, known),
    words:
      weights.words *
      (explain(source.words, target.words, {given: words.source, explained: words.target, lexicon: lexicons.forward}) +
        explain(target.words, source.words, {
          given: words.target,
          explained: words.source,
          lexicon: lexicons.backward
        })),
    marks: compareMarks(source, target),
    sameWords: isSame(source.words, target.words) ? weights.sameWords : 0
  })
}

function isNumber(key: string): boolean {
  return key.startsWith('#')
}

function compareNumbers(source: Features, target: Features): number {
  const [one, other] = [source.keys.filter(isNumber), target.keys.filter(isNumber)]
  const same = one.filter((key) => other.includes(key)).length
  return same * weights.number.same + (one.length + other.length - 2 * same) * weights.number.different
}

function compareNames(source: Features, target: Features, known: ReadonlyMap<string, number>): number {
  const keys = new Set(target.keys)
  const shared = source.keys.filter((key) => keys.has(key) && !isNumber(key))
  const sum = shared.reduce((total, key) => total + (known.get(key) ?? weights.frequentKey), 0)
  return Math.min(weights.mostNames, sum)
}

interface Knowledge {
  readonly given: NumberedWords
  readonly explained: NumberedWords
  readonly lexicon: Lexicon
}

/** As `scoreTranslations` does for segments: the log odds that words come from the given ones rather than from anywhere. */
function explain(from: readonly string[], to: readonly string[], {given, explained, lexicon}: Knowledge): number {
  const lent = new Map<number, number>()
  for (const word of from) {
    const number = given.numbers.get(word)
    if (number === undefined) continue
    for (let at = lexicon.starts[number] ?? 0; at < (lexicon.starts[number + 1] ?? 0); at++) {
      const other = lexicon.translations[at] ?? 0
      lent.set(other, (lent.get(other) ?? 0) + (lexicon.probabilities[at] ?? 0))
    }
  }
  let sum = 0
  for (const word of to) {
    const number = explained.numbers.get(word) ?? -1
    const usual = (explained.counts[number] ?? 1) / explained.words.length
    sum += Math.log(1 + ((lent.get(number) ?? 0) * 0.7) / (from.length + 1) / usual)
  }
  return sum
}

function compareMarks(source: Features, target: Features): number {
  return source.marks.reduce((sum, one, group) => {
    const other = target.marks[group] ?? 0
    if (one === other) return sum + (one > 0 ? weights.mark.same : 0)
    return sum + weights.mark.different * Math.min(2, Math.abs(one - other))
  }, 0)
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length >= fewestSameWords && one.length === other.length && one.every((word, index) => word === other[index])
  )
}
