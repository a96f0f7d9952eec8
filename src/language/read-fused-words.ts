/**
 * Numbers in words that are written as one (`zweiundzwanzig`, `오십년`, `ห้าสิบปี`), or whose ending is not known.
 */
import type {NumberLexicon} from './number-lexicon.js'
import {shortestStem} from './number-lexicon.js'

/** What a piece of a word says. */
export interface FusedNumber {
  readonly value: number
  readonly firm: boolean
  readonly joined: boolean
}

/** Longest word for a number, in UTF-16 code units. */
const longest = 24
const infixes = ['', 'und', 'en', 'og', 'och', 'a', 'e', 'ja', 'u', 'ו']
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const agglutinated = /^\p{Script=Hangul}/u

/** The numbers in a word that is no number word itself. None where there is any doubt. */
export function readFusedWords(word: string, lexicon: NumberLexicon): readonly FusedNumber[] {
  const {words} = lexicon
  const values = word.length > 3 ? split(word, words, new Set()) : undefined
  if (values !== undefined) return values.map((value) => ({value, firm: true, joined: true}))
  if (unspaced.test(word)) return piecesIn(word, words).map(loosely)
  if (agglutinated.test(word)) return beginningOf(word, words).map(loosely)
  const value = stemOf(word, lexicon)
  return value === undefined ? [] : [loosely(value)]
}

function loosely(value: number): FusedNumber {
  return {value, firm: false, joined: false}
}

/** The values of a word's pieces where it is made of number words only. `failed` holds the rests that are not. */
function split(word: string, words: NumberLexicon['words'], failed: Set<string>): readonly number[] | undefined {
  if (failed.has(word)) return undefined
  for (let length = Math.min(longest, word.length); length > 1; length--) {
    const value = words.get(word.slice(0, length))
    if (value === undefined) continue
    const rest = word.slice(length)
    if (rest === '') return [value]
    for (const infix of infixes) {
      const more = rest.startsWith(infix) ? split(rest.slice(infix.length), words, failed) : undefined
      if (more !== undefined) return [value, ...more]
    }
  }
  failed.add(word)
  return undefined
}

/** The number words in a text without spaces, the longest first, from left to right. */
function piecesIn(text: string, words: NumberLexicon['words']): readonly number[] {
  const values: number[] = []
  for (let at = 0; at < text.length;) {
    const piece = longestPiece(text.slice(at, at + longest), words)
    if (piece !== undefined) values.push(piece.value)
    at += piece?.length ?? 1
  }
  return values
}

/** The number words at the beginning of a word that goes on with other syllables; a single one says nothing. */
function beginningOf(word: string, words: NumberLexicon['words']): readonly number[] {
  const values: number[] = []
  let at = 0
  for (;;) {
    const piece = longestPiece(word.slice(at, at + longest), words)
    if (piece === undefined) return at > 1 ? values : []
    values.push(piece.value)
    at += piece.length
  }
}

function longestPiece(
  text: string,
  words: NumberLexicon['words']
): {readonly value: number; readonly length: number} | undefined {
  for (let length = text.length; length > 0; length--) {
    const value = words.get(text.slice(0, length))
    if (value !== undefined) return {value, length}
  }
  return undefined
}

/** How much longer than a stem a word may be. */
const longestEnding = 9

function stemOf(word: string, {stems}: NumberLexicon): number | undefined {
  for (let length = word.length; length >= Math.max(shortestStem, word.length - longestEnding); length--) {
    const value = stems.get(word.slice(0, length))
    if (value !== undefined) return value
  }
  return undefined
}
