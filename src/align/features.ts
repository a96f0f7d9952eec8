/**
 * What alignment looks at in a text: its length, words, the keys it may share with its counterpart, and its marks.
 */
import {findNumbers} from '../language/numerals.js'
import {transliterate} from '../language/transliteration.js'
import {isIdeographic} from '../model/fold.js'
import type {Locale} from '../model/locale.js'
import {itemAt} from '../model/item-at.js'
import {intAt} from './value-at.js'

/** What is known of a segment beside its words. */
export interface SegmentContext {
  /** Addresses of links and images, the same in every edition. */
  readonly addresses: readonly string[]
  /** Its kind, and rank where there is one; segments of unlike structure seldom correspond. */
  readonly structure?: string
}

/** A text as alignment sees it. */
export interface Features {
  /** In letters of an alphabet (UTF-16 code units): an ideograph or kana counts for three, others as `heavy` says. */
  readonly length: number
  /** Stems of the words in order, lower case; pairs of characters where words are not separated. */
  readonly words: readonly string[]
  /** What may stand in both languages, each once: `#` and a number, `@` and an address, `=` and an entry of a lexicon, else a cognate stem. */
  readonly keys: readonly string[]
  /** How often each group of marks occurs, in the order of `markGroups`. */
  readonly marks: readonly number[]
  readonly structure: string | undefined
  /** Whether it ends without a mark that ends a sentence. */
  readonly isUnfinished: boolean
  /** Whether it begins with a small letter. */
  readonly isContinuation: boolean
}

/** Marks that translators mostly keep, one group a kind, whatever the script. */
const markGroups: readonly string[] = ['?？؟', '!！', ':：', '(（[', '"“”„«»「」『』', ';；؛', '…', '%٪％']

const groupOfMark: ReadonlyMap<number, number> = new Map(
  markGroups.flatMap((marks, group) => Array.from(marks, (mark): [number, number] => [mark.charCodeAt(0), group]))
)
const ellipsis = 6
const point = 0x2e
const stemLength = 6
const shortestCognate = 4
/** How many letters of an alphabet a character stands for, by what translations of news show; others are one. */
const heavy: readonly {readonly letters: RegExp; readonly weight: number}[] = [
  {letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: 3},
  {letters: /\p{Script=Hangul}/gu, weight: 2},
  {letters: /\p{Script=Ethiopic}/gu, weight: 1.5}
]
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
const numeric = /[\p{Nd}½¼¾]/u
const finished = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}\p{Pi}\s"'*_]*$/u
/** What may follow the mark that ends a sentence is no longer than this. */
const longestClosing = 12
const continuing = /^[^\p{L}\p{N}]*\p{Ll}/u

/** Keys of a word, in lower case, that stand for the same in both languages. */
export type WordKeys = (word: string) => readonly string[]

interface Word {
  readonly stem: string
  /** How it sounds, where it is long enough to be a cognate, and what is known of it. */
  readonly keys: readonly string[]
}

/** Makes a function that describes the texts of one side. */
export function createDescriber(
  locale: Locale,
  keysOf: WordKeys = () => []
): (text: string, context?: SegmentContext) => Features {
  const known = new Map<string, Word>()
  return (text, context) => {
    const words: string[] = []
    const keys = new Set<string>()
    if (numeric.test(text)) for (const {value} of findNumbers(text, locale)) keys.add(`#${value}`)
    for (const address of context?.addresses ?? []) keys.add(`@${address}`)
    for (const word of splitWords(text)) {
      let described = known.get(word)
      if (described === undefined) known.set(word, (described = describeWord(word, keysOf)))
      words.push(described.stem)
      for (const key of described.keys) keys.add(key)
    }
    return {
      length: measure(text),
      words,
      keys: [...keys],
      marks: countMarks(text),
      structure: context?.structure,
      isUnfinished: !finished.test(text.slice(-longestClosing)),
      isContinuation: continuing.test(text)
    }
  }
}

/** The words of a text, lower case; pairs of characters where words are not separated. */
function splitWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(wordPattern) ?? []
  return isIdeographic(text) ? words.flatMap((run) => (isIdeographic(run) ? pairs(run) : [run])) : words
}

function pairs(run: string): readonly string[] {
  const characters = Array.from(run)
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => itemAt(characters, index) + character)
}

function describeWord(word: string, keysOf: WordKeys): Word {
  const cognate = /^\p{N}/u.test(word) ? '' : cognateKey(word)
  const known = keysOf(word)
  return {
    stem: word.length <= stemLength ? word : Array.from(word).slice(0, stemLength).join(''),
    keys: cognate.length < shortestCognate ? known : [cognate, ...known]
  }
}

const folded: ReadonlyMap<string, string> = new Map(
  Object.entries({c: 'k', q: 'k', y: 'i', j: 'i', w: 'v', z: 's', h: ''})
)
const ascii = /^[\0-\x7F]*$/u
/** Letters that the sounds of a stem are in. */
const enough = 16

/** The beginning of a word as it sounds, roughly, so that `Kommission` and `commission` have one. */
function cognateKey(word: string): string {
  const beginning = word.slice(0, enough)
  let key = ''
  for (const letter of ascii.test(beginning) ? beginning : transliterate(beginning)) {
    const sound = folded.get(letter) ?? letter
    if (!key.endsWith(sound)) key += sound
    if (key.length === stemLength) break
  }
  return key
}

/** No letter below the first Hangul one is heavy. */
const light = /^[\0-\u10FF]*$/u

function measure(text: string): number {
  if (light.test(text)) return text.length
  let length = text.length
  for (const {letters, weight} of heavy) length += (weight - 1) * (text.match(letters)?.length ?? 0)
  return length
}

function countMarks(text: string): readonly number[] {
  const counts = new Int32Array(markGroups.length)
  let points = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) continue
    points = code === point && text.charCodeAt(at - 1) === point ? points + 1 : 0
    const group = points === 2 ? ellipsis : groupOfMark.get(code)
    if (group !== undefined) counts[group] = intAt(counts, group) + 1
  }
  return Array.from(counts)
}
