// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- The package has no types to import.
/// <reference path="./hyphen.d.ts" />
import type {Locale} from '../model/locale.js'
import {fallbacks} from '../model/locale.js'

/** Where a word may be divided: offsets in UTF-16 code units, ascending, none at either end. */
export type Hyphenate = (word: string) => readonly number[]

interface HyphenModule {
  readonly hyphenateSync: (text: string, options?: {hyphenChar?: string; minWordLength?: number}) => string
}

/** Fewest letters before and after a hyphen, as the patterns' makers and printers ask for. */
interface Fragments {
  readonly before: number
  readonly after: number
}

const usual: Fragments = {before: 2, after: 3}

/** Liang's patterns (CTAN hyph-utf8) by locale: those of languages in which newspapers divide words. */
const patterns: Readonly<Record<Locale, () => Promise<unknown>>> = {
  af: () => import('hyphen/af/index.js'),
  be: () => import('hyphen/be/index.js'),
  bg: () => import('hyphen/bg/index.js'),
  ca: () => import('hyphen/ca/index.js'),
  cs: () => import('hyphen/cs/index.js'),
  da: () => import('hyphen/da/index.js'),
  de: () => import('hyphen/de-1996/index.js'),
  'de-CH': () => import('hyphen/de-ch-1901/index.js'),
  el: () => import('hyphen/el/index.js'),
  en: () => import('hyphen/en-us/index.js'),
  'en-GB': () => import('hyphen/en-gb/index.js'),
  es: () => import('hyphen/es/index.js'),
  et: () => import('hyphen/et/index.js'),
  eu: () => import('hyphen/eu/index.js'),
  fi: () => import('hyphen/fi/index.js'),
  fr: () => import('hyphen/fr/index.js'),
  ga: () => import('hyphen/ga/index.js'),
  gl: () => import('hyphen/gl/index.js'),
  hr: () => import('hyphen/hr/index.js'),
  hu: () => import('hyphen/hu/index.js'),
  hy: () => import('hyphen/hy/index.js'),
  id: () => import('hyphen/id/index.js'),
  is: () => import('hyphen/is/index.js'),
  it: () => import('hyphen/it/index.js'),
  ka: () => import('hyphen/ka/index.js'),
  lt: () => import('hyphen/lt/index.js'),
  lv: () => import('hyphen/lv/index.js'),
  mk: () => import('hyphen/mk/index.js'),
  nb: () => import('hyphen/nb/index.js'),
  nl: () => import('hyphen/nl/index.js'),
  nn: () => import('hyphen/nn/index.js'),
  no: () => import('hyphen/no/index.js'),
  pl: () => import('hyphen/pl/index.js'),
  pt: () => import('hyphen/pt/index.js'),
  ro: () => import('hyphen/ro/index.js'),
  ru: () => import('hyphen/ru/index.js'),
  sk: () => import('hyphen/sk/index.js'),
  sl: () => import('hyphen/sl/index.js'),
  sq: () => import('hyphen/sq/index.js'),
  sr: () => import('hyphen/sr-cyrl/index.js'),
  sv: () => import('hyphen/sv/index.js'),
  tr: () => import('hyphen/tr/index.js'),
  uk: () => import('hyphen/uk/index.js')
}

/** Shortest word that is divided, and the longest: nothing longer is a word. */
const shortest = 6
const longest = 60

/** Loads the locale's patterns, which are looked for once; `undefined` where the language divides no words or has none. */
export async function loadHyphenation(locale: Locale): Promise<Hyphenate | undefined> {
  const key = fallbacks(locale).find((candidate) => Object.hasOwn(patterns, candidate))
  const loaded = key === undefined ? undefined : await patterns[key]?.()
  const module = loaded === undefined ? undefined : hyphenModule(loaded)
  return module && ((word) => divide(word, module))
}

function hyphenModule(loaded: unknown): HyphenModule | undefined {
  const module = isObject(loaded) && isObject(loaded['default']) ? loaded['default'] : loaded
  return isHyphenModule(module) ? module : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' || typeof value === 'function') && value !== null
}

function isHyphenModule(value: unknown): value is HyphenModule {
  return isObject(value) && typeof value['hyphenateSync'] === 'function'
}

function divide(word: string, module: HyphenModule): readonly number[] {
  if (word.length < shortest || word.length > longest || !/^\p{L}[\p{L}\p{M}’']*$/u.test(word)) return []
  const divided = module.hyphenateSync(word, {hyphenChar: '\u00AD', minWordLength: shortest})
  const offsets: number[] = []
  for (let index = 0, offset = 0; index < divided.length; index++) {
    if (divided[index] === '\u00AD') offsets.push(offset)
    else offset++
  }
  return offsets.filter((offset) => offset >= usual.before && word.length - offset >= usual.after)
}
