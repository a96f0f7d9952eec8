import type {Locale} from '../model/locale.js'
import {forLocale} from '../model/locale.js'
import {furtherNumberWords} from './further-number-words.js'
import {numberWordData} from './number-word-data.js'

/** The number words of one language. Keys are as `normalizeNumberWord` leaves them; several words have a space between. */
export interface NumberLexicon {
  readonly locale: Locale
  /** Cardinals, as they stand in the language's spell-out rules. */
  readonly words: ReadonlyMap<string, number>
  /** Ordinals, and words in forms that the rules do not have: they explain a number, and are evidence of nothing else. */
  readonly loose: ReadonlyMap<string, number>
  /** Beginnings of words that are long enough to know them by, whatever ending they have. */
  readonly stems: ReadonlyMap<string, number>
}

/** The number words of a locale; `undefined` where there are none. To be made once for a text, as it is unpacked each time. */
export function numberLexicon(locale: Locale): NumberLexicon | undefined {
  const packed = forLocale(numberWordData, locale)
  if (packed === undefined) return undefined
  const [cardinals = '', ordinals = ''] = packed.split('|')
  const words = new Map(entriesOf(cardinals))
  const loose = new Map([...entriesOf(ordinals), ...entriesOf(forLocale(furtherNumberWords, locale) ?? '')])
  return {locale, words, loose, stems: stemsOf([...words, ...loose])}
}

/** Unpacks `2 dos;3 tres`: a number, its words, those of several words with `_` between. */
function entriesOf(packed: string): readonly (readonly [string, number])[] {
  return packed.split(';').flatMap((entry) => {
    const [value, ...words] = entry.split(' ')
    return words.map((word) => [word.replaceAll('_', ' '), Number(value)] as const)
  })
}

/** Below this many letters nobody knows a number by its beginning. */
export const shortestStem = 4

/**
 * The beginnings of words up to their last two letters; the first of two words that share one has it.
 *
 * @public
 */
export function stemsOf(words: Iterable<readonly [string, number]>): ReadonlyMap<string, number> {
  const stems = new Map<string, number>()
  for (const [word, value] of words) {
    const stem = word.slice(0, Math.max(shortestStem, word.length - 2))
    if (stem.length >= shortestStem && !word.includes(' ') && !stems.has(stem)) stems.set(stem, value)
  }
  return stems
}

/** A word without what does not tell numbers apart: case, apostrophes, soft hyphens, vowel points, variants of letters. */
export function normalizeNumberWord(word: string, locale: Locale): string {
  return word
    .toLocaleLowerCase(locale)
    .normalize('NFC')
    .replace(/['’ʼ`\u00AD\u0640]|[\u200B-\u200D]|\u2060|[\u0591-\u05C7]|[\u064B-\u0655]|\u0670/gu, '')
    .replace(/[أإآٱیيىكёß]/gu, (letter) => letterVariants[letter] ?? letter)
}

const letterVariants: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ё: 'е',
  ß: 'ss'
}
