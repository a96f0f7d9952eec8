/**
 * What alignment looks at in a text: its length, words, the keys it may share with its counterpart, and its marks.
 */
import {findNumbers} from '../language/numerals.js'
import {transliterate} from '../language/transliteration.js'
import {isIdeographic} from '../model/fold.js'
import type {Locale} from '../model/locale.js'
import {itemAt} from './item-at.js'

/** What is known of a segment beside its words. */
export interface SegmentContext {
  /** Addresses of links and images, the same in every edition. */
  readonly addresses: readonly string[]
  /** Its kind, and rank where there is one; segments of unlike structure seldom correspond. */
  readonly structure?: string
}

/** A text as alignment sees it. */
export interface Features {
  /** In letters of an alphabet: a character written without spaces counts for three. */
  readonly length: number
  /** Words in order, lower case; pairs of characters where words are not separated. */
  readonly whole: readonly string[]
  /** Their stems, for the lexicon. */
  readonly words: readonly string[]
  /** What may stand in both languages, each once: `#` and a number, `@` and an address, `=` and an entry of a lexicon, else a cognate stem. */
  readonly keys: readonly string[]
  /** How often each group of marks occurs, in the order of `markGroups`. */
  readonly marks: readonly number[]
  readonly structure: string | undefined
}

/** Marks that translators mostly keep, one group a kind, whatever the script. */
const markGroups: readonly RegExp[] = [
  /[?？؟]/gu,
  /[!！]/gu,
  /[:：]/gu,
  /[(（[]/gu,
  /["“”„«»「」『』]/gu,
  /[;；؛]/gu,
  /…|\.{3}/gu,
  /[%٪％]/gu
]

/** How many groups of marks are counted. */
export const markGroupCount: number = markGroups.length

const stemLength = 6
const shortestCognate = 4
const ideographWeight = 3
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

/** Describes one text. */
export function describeText(text: string, locale: Locale, context: SegmentContext = {addresses: []}): Features {
  const words = splitWords(text)
  const keys = new Set<string>()
  for (const {value} of findNumbers(text, locale)) keys.add(`#${value}`)
  for (const address of context.addresses) keys.add(`@${address}`)
  for (const word of words) addCognate(word, keys)
  return {
    length: measure(text),
    whole: words,
    words: words.map((word) => Array.from(word).slice(0, stemLength).join('')),
    keys: [...keys],
    marks: markGroups.map((pattern) => text.match(pattern)?.length ?? 0),
    structure: context.structure
  }
}

/** The words of a text, lower case; pairs of characters where words are not separated. */
function splitWords(text: string): readonly string[] {
  const words: string[] = []
  for (const [run] of text.toLowerCase().matchAll(wordPattern)) {
    if (isIdeographic(run)) words.push(...pairs(run))
    else words.push(run)
  }
  return words
}

function pairs(run: string): readonly string[] {
  const characters = Array.from(run)
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => itemAt(characters, index) + character)
}

function addCognate(word: string, keys: Set<string>): void {
  if (/^\p{N}/u.test(word)) return
  const key = cognateKey(word)
  if (key.length >= shortestCognate) keys.add(key)
}

const folded: Readonly<Record<string, string>> = {c: 'k', q: 'k', y: 'i', j: 'i', w: 'v', z: 's', h: ''}

/** The beginning of a word as it sounds, roughly, so that `Kommission` and `commission` have one. */
function cognateKey(word: string): string {
  let key = ''
  for (const letter of transliterate(word)) {
    const sound = folded[letter] ?? letter
    if (!key.endsWith(sound)) key += sound
    if (key.length === stemLength) break
  }
  return key
}

function measure(text: string): number {
  let length = 0
  for (const character of text) length += character > '\u0E00' && isIdeographic(character) ? ideographWeight : 1
  return length
}
