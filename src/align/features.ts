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
  /** Whether it ends without a mark that ends a sentence. */
  readonly isUnfinished: boolean
  /** Whether it begins with a small letter. */
  readonly isContinuation: boolean
}

/** Marks that translators mostly keep, one group a kind, whatever the script. */
const markGroups: readonly string[] = ['?？؟', '!！', ':：', '(（[', '"“”„«»「」『』', ';；؛', '…', '%٪％']

/** How many groups of marks are counted. */
export const markGroupCount: number = markGroups.length

const groupOfMark: ReadonlyMap<number, number> = new Map(
  markGroups.flatMap((marks, group) => Array.from(marks, (mark): [number, number] => [mark.charCodeAt(0), group]))
)
const ellipsis = 6
const point = 0x2e
const stemLength = 6
const shortestCognate = 4
const ideographWeight = 3
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
const numeric = /[\p{Nd}½¼¾]/u
const finished = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}\p{Pi}\s"'*_]*$/u
const continuing = /^[^\p{L}\p{N}]*\p{Ll}/u

/** Describes one text; of several `createDescriber` remembers the words. */
export function describeText(text: string, locale: Locale): Features {
  return createDescriber(locale)(text)
}

interface Word {
  readonly stem: string
  /** The stem as it sounds, where it is long enough to be a cognate. */
  readonly cognate: string | undefined
}

/** Makes a function that describes the texts of one side. */
export function createDescriber(locale: Locale): (text: string, context?: SegmentContext) => Features {
  const known = new Map<string, Word>()
  return (text, context = {addresses: []}) => {
    const whole = splitWords(text)
    const words = whole.map((word) => describeWord(word, known))
    const numbers = numeric.test(text) ? findNumbers(text, locale).map(({value}) => `#${value}`) : []
    const cognates = words.flatMap(({cognate}) => cognate ?? [])
    return {
      ...measure(text),
      whole,
      words: words.map(({stem}) => stem),
      keys: [...new Set([...numbers, ...context.addresses.map((address) => `@${address}`), ...cognates])],
      structure: context.structure,
      isUnfinished: !finished.test(text),
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

function describeWord(word: string, known: Map<string, Word>): Word {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  const cognate = /^\p{N}/u.test(word) ? '' : cognateKey(word)
  const described = {
    stem: Array.from(word).slice(0, stemLength).join(''),
    cognate: cognate.length < shortestCognate ? undefined : cognate
  }
  known.set(word, described)
  return described
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

function measure(text: string): Pick<Features, 'length' | 'marks'> {
  const marks = Array.from({length: markGroupCount}, () => 0)
  let length = 0
  let points = 0
  for (const character of text) {
    const code = character.charCodeAt(0)
    length += code > 0x0e00 && isIdeographic(character) ? ideographWeight : 1
    points = code === point ? points + 1 : 0
    const group = points === 3 ? ellipsis : groupOfMark.get(code)
    if (group !== undefined) marks[group] = itemAt(marks, group) + 1
  }
  return {length, marks}
}
