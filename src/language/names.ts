import {itemAt} from '../model/item-at.js'
import {soundHan} from './han-names.js'
import {transliterate} from './transliteration.js'

const vowels = 'aeiouy'
const abjad = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Spellings that stand for one sound in the world's romanisations, longest first; what is left is one letter a sound. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/gu, 'S'],
  [/tsch|tch|dsch|dzh|cz|dj|cc(?=[ei])/gu, 'C'],
  [/sch|sh|sz|zh|rz(?=[aeiou])/gu, 'S'],
  [/ch/gu, 'C'],
  [/^x/gu, 's'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/th/gu, 't'],
  [/ph|pf/gu, 'f'],
  [/ts|tz/gu, 'Z'],
  [/ck|qu|q/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c(?![eiyh])/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/ee|ie|ij|yi|y/gu, 'i'],
  [/(.)\1+/gu, '$1']
]

const kin: readonly string[] = ['CSjgzsZ', 'bpvf', 'dt', 'kgh', 'szZC', 'lr', 'mn', 'vuo', 'jizC', 'tdZC']
/** All pairs of kindred sounds. */
const kindred: ReadonlySet<string> = new Set(
  kin.flatMap((sounds) => Array.from(sounds, (one) => Array.from(sounds, (other) => one + other)).flat())
)

/** How similar two unrelated words look on average. */
const chance = 0.25

/** Words of a name that are looked at; what has more is no name. */
const longest = 8

/** What a difference costs, against 1 for an unlike consonant. */
const cost = {vowel: 0.25, unwritten: 0.05, kin: 0.4, ending: 0.15, h: 0.3, unlike: 1.5}

/**
 * How probable it is that two spellings, in any two scripts, name one person or thing: 0 to 1. Compares sounds, not
 * letters (`Lacerte`, `Ласерт`), forgives inflected endings (`Путіна`), vowels that abjads do not write, and words that
 * only one of them has (`President Putin`, `Путін`); the last word of the shorter counts double, as family names do.
 */
export function nameSimilarity(one: string, other: string): number {
  return compareNames(readName(one), readName(other))
}

/** Makes a `nameSimilarity` that reads each name once and compares each pair once. */
export function createNameComparer(): (one: string, other: string) => number {
  const names = new Map<string, Name>()
  const read = (name: string): Name => {
    const known = names.get(name) ?? readName(name)
    names.set(name, known)
    return known
  }
  const likenesses = new Map<string, number>()
  return (one, other) => {
    const pair = `${one}\n${other}`
    const likeness = likenesses.get(pair) ?? compareNames(read(one), read(other))
    likenesses.set(pair, likeness)
    return likeness
  }
}

interface Name {
  /** As they sound. */
  readonly words: readonly string[]
  readonly isAbjad: boolean
}

function readName(name: string): Name {
  return {words: words(name), isAbjad: abjad.test(name)}
}

function compareNames({words: left, ...one}: Name, {words: right, ...other}: Name): number {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left]
  if (shorter.length === 0) return 0
  const isAbjad = one.isAbjad || other.isAbjad
  const pairs = shorter
    .flatMap((word, index) =>
      longer.map((candidate, place) => ({index, place, score: wordSimilarity(word, candidate, isAbjad)}))
    )
    .toSorted((a, b) => b.score - a.score)
  const [seen, taken] = [new Map<number, number>(), new Set<number>()]
  for (const {index, place, score} of pairs) {
    if (seen.has(index) || taken.has(place)) continue
    seen.set(index, score)
    taken.add(place)
  }
  return average(shorter, seen)
}

/** By length, the last word twice. */
function average(names: readonly string[], scores: ReadonlyMap<number, number>): number {
  const weights = names.map(({length}, index) => length * (index === names.length - 1 ? 2 : 1))
  const total = weights.reduce((sum, weight, index) => sum + weight * (scores.get(index) ?? 0), 0)
  return total / weights.reduce((sum, weight) => sum + weight, 0)
}

function words(name: string): readonly string[] {
  const latin = latinName(name.replace(/[ʼ’'ʹ`´]/gu, ''))
  return (latin.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, longest).map((word) => phonetic(word.slice(0, 32)))
}

/** A name in Latin letters, as in `transliterate`; one in Chinese characters as it sounds. */
export function latinName(name: string): string {
  return transliterate(soundHan(name))
}

function phonetic(word: string): string {
  let sound = word
  for (const [spelling, letter] of sounds) sound = sound.replace(spelling, letter)
  return sound
}

/** Weighted edit distance (Wagner and Fischer 1974) over sounds, as a share of the longer word. */
function wordSimilarity(one: string, other: string, isAbjad: boolean): number {
  if (one === other) return 1
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0) ? 0.8 : 0
  let row = [0]
  const letters = Array.from(other)
  for (const letter of letters) row.push((row.at(-1) ?? 0) + skipCost(letter, false, isAbjad))
  for (let i = 0; i < one.length; i++) row = nextRow(row, i, {one, other, letters, isAbjad})
  const distance = row.at(-1) ?? 0
  const size = Math.max(weigh(one, isAbjad), weigh(other, isAbjad))
  return Math.max(0, 1 - distance / size - chance) / (1 - chance)
}

interface WordPair {
  readonly one: string
  readonly other: string
  /** Those of the other word. */
  readonly letters: readonly string[]
  readonly isAbjad: boolean
}

function nextRow(row: readonly number[], i: number, {one, other, letters, isAbjad}: WordPair): number[] {
  const letter = one.charAt(i)
  const next = [(row[0] ?? 0) + skipCost(letter, false, isAbjad)]
  const isLastOfOne = i === one.length - 1
  for (let j = 0; j < letters.length; j++) {
    const candidate = itemAt(letters, j)
    const isEnding = Math.min(i, j) >= 3
    const skipOne = (row[j + 1] ?? 0) + skipCost(letter, isEnding && j === other.length - 1, isAbjad)
    const skipOther = (next[j] ?? 0) + skipCost(candidate, isEnding && isLastOfOne, isAbjad)
    next.push(Math.min((row[j] ?? 0) + exchangeCost(letter, candidate), skipOne, skipOther))
  }
  return next
}

function skipCost(letter: string, isEnding: boolean, isAbjad: boolean): number {
  if (vowels.includes(letter)) return isAbjad ? cost.unwritten : isEnding ? cost.ending : cost.vowel
  if (isEnding) return cost.ending
  return letter === 'h' ? cost.h : 1
}

function exchangeCost(one: string, other: string): number {
  if (one === other) return 0
  if (vowels.includes(one) && vowels.includes(other)) return cost.vowel
  return kindred.has(one + other) ? cost.kin : cost.unlike
}

function weigh(word: string, isAbjad: boolean): number {
  let weight = 0
  for (const letter of word) weight += vowels.includes(letter) ? (isAbjad ? 0.1 : 0.5) : 1
  return weight
}
