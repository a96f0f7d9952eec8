// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- The package has no types to import.
/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak'
import type {Locale} from '../model/locale.js'

/**
 * Where a line may end (UAX 14), as offsets in code units after which the next line begins, less what a typographer
 * forbids: before a dash, inside `« »`, before high punctuation, after a one-letter word where that is a rule,
 * inside a Korean word. Thai, Lao and Khmer are divided into words by the dictionary of `Intl.Segmenter`.
 */
export function findBreaks(text: string, locale: Locale): ReadonlySet<number> {
  const breaks = new Set<number>()
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.add(next.position)
  for (const offset of dictionaryBreaks(text, locale)) breaks.add(offset)
  for (const match of text.matchAll(allowed)) breaks.add(match.index + match[0].length)
  for (const pattern of [...forbidden, ...forbiddenIn(locale)]) {
    for (const match of text.matchAll(pattern)) breaks.delete(match.index + match[0].length)
  }
  return breaks
}

/** UAX 14 up to Unicode 15.0 (LB15) lets no line end between a closing quotation mark and a bracket after a space. */
const allowed = /[\p{Pf}\p{Pi}"] (?=\p{Ps})/gu

/** Matches that end where no line may end. */
const forbidden: readonly RegExp[] = [/ +(?=[—–] )/gu, /[^\s—](?=—)/gu, /^[—–] +/gu, /« +/gu, / +(?=[»;:!?])/gu]

const koreanWord = /[\p{L}\p{N}\p{M}](?=[\p{L}\p{N}])/gu
const oneLetterWord = /(?<![^\s(«„“"])\p{L} (?=\S)/gu

/** One-letter prepositions and conjunctions stay with the word after them: a rule of these languages' printers. */
const keepsOneLetterWords = new Set(['be', 'cs', 'pl', 'ru', 'sk', 'uk'])

function forbiddenIn(locale: Locale): readonly RegExp[] {
  const {language} = new Intl.Locale(locale)
  if (language === 'ko') return [koreanWord]
  return keepsOneLetterWords.has(language) ? [oneLetterWord] : []
}

const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{M}]{2,}/gu

function* dictionaryBreaks(text: string, locale: Locale): Iterable<number> {
  for (const match of text.matchAll(withoutSpaces)) {
    const segmenter = new Intl.Segmenter(locale, {granularity: 'word'})
    for (const {index} of segmenter.segment(match[0])) if (index > 0) yield match.index + index
  }
}
