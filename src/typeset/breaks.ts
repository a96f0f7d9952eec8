// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- The package has no types to import.
/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak'
import type {Locale} from '../model/locale.js'

/**
 * Where a line may end (UAX 14), as offsets in code units after which the next line begins, less what a typographer
 * forbids: before a dash, inside `« »`, before high punctuation, after a one-letter word where that is a rule, before a particle of one letter, between
 * a number and its unit or parts, after an initial, inside a Korean word. Thai, Lao, Khmer and Burmese are divided into
 * words by the dictionary of `Intl.Segmenter`.
 */
export function findBreaks(text: string, locale: Locale): ReadonlySet<number> {
  const breaks = new Set<number>()
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.add(next.position)
  for (const offset of dictionaryBreaks(text, locale)) breaks.add(offset)
  for (const pattern of allowed) for (const match of text.matchAll(pattern)) breaks.add(match.index + match[0].length)
  for (const pattern of [...forbidden, ...forbiddenIn(locale)]) {
    for (const match of text.matchAll(pattern)) breaks.delete(match.index + match[0].length)
  }
  return breaks
}

/**
 * Matches that end where a line may end though UAX 14, up to Unicode 15.0 (LB15, LB19), does not let it: between a
 * closing quotation mark and a bracket after a space; outside curly quotation marks among ideographs (now LB19a).
 */
const allowed: readonly RegExp[] = [
  /[\p{Pf}\p{Pi}"] (?=\p{Ps})/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．：；！？」』）》〉】〕](?=[“‘][^\s])/gu,
  /[^\s][”’](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（《〈【〔])/gu
]

/** Matches that end where no line may end. */
const forbidden: readonly RegExp[] = [
  / +(?=[—–] )/gu,
  /[^\s—](?=—)/gu,
  /^[—–] +/gu,
  /« +/gu,
  / +(?=[»;:!?])/gu,
  // 10 000, 5 %, 20 °C, № 5, § 12, 1月
  /\p{Nd} (?=\p{Nd}{3}(?!\p{Nd})|[%‰°€$£¥₴₽₺₪₹])/gu,
  /[№§¶] (?=\p{N})/gu,
  /\p{Nd}(?=[年月日])/gu,
  // 20. Januar, 2. Weltkrieg
  /(?<![\p{N}.,])\p{Nd}{1,2}\. (?=\p{L})/gu,
  // J. Smith; e-mail, X-ray; km/h
  /(?<![\p{L}\p{M}])\p{Lu}\. (?=\p{Lu})/gu,
  /(?<![\p{L}\p{N}\p{M}])\p{L}[-\u2010](?=\p{L})/gu,
  /(?<![\p{L}\p{M}])\p{L}{1,2}\/(?=\p{L}{1,2}(?![\p{L}\p{M}]))/gu,
  // Inside a Korean word with its particles and brackets, and before signs of repetition and full stops without spaces.
  /[\p{Script=Hangul}\p{L}\p{N}\p{M}\p{Pe}\p{Pf}](?=\p{Script=Hangul})/gu,
  /\p{Script=Hangul}(?=[\p{L}\p{N}\p{Ps}\p{Pi}])/gu,
  /[^\s](?=[ๆฯໆຯៗ។៕၊။])/gu
]

const koreanWord = /[\p{L}\p{N}\p{M}\p{Pe}](?=[\p{L}\p{N}\p{Ps}])/gu
const oneLetterWord = /(?<![^\s(«„“"])(?![бжБЖ] )\p{L} (?=\S)/gu
/** East Slavic particles: they belong to the word before them. */
const particle = / (?=[бж](?![\p{L}\p{M}’']))/gu

/** One-letter prepositions and conjunctions stay with the word after them: a rule of these languages' printers. */
const keepsOneLetterWords = new Set(['be', 'cs', 'pl', 'ru', 'sk', 'uk'])

function forbiddenIn(locale: Locale): readonly RegExp[] {
  const {language} = new Intl.Locale(locale)
  if (language === 'ko') return [koreanWord]
  return keepsOneLetterWords.has(language) ? [oneLetterWord, particle] : []
}

const letters = String.raw`(?![\p{N}])[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
const withoutSpaces = new RegExp(`${letters}(?:${letters}|\\p{M})+`, 'gu')

function* dictionaryBreaks(text: string, locale: Locale): Iterable<number> {
  for (const match of text.matchAll(withoutSpaces)) {
    const segmenter = new Intl.Segmenter(locale, {granularity: 'word'})
    for (const {index} of segmenter.segment(match[0])) if (index > 0) yield match.index + index
  }
}
