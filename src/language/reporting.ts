/**
 * Reporting words ready to be looked for. Tables by language are data in `reporting-*.ts`; this module reads them and
 * finds their words in a text.
 */
import {fallbacks, type Locale} from '../model/locale.js'
import type {TextRange} from '../model/segment.js'
import {uncased} from './reporting-asian.js'
import {germanic} from './reporting-germanic.js'
import {otherReporting} from './reporting-other.js'
import {romance} from './reporting-romance.js'
import {slavic} from './reporting-slavic.js'
import type {ReportingWords} from './reporting-words.js'

/** A list of words made ready for look-up; all in lower case. */
export interface WordList {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
  readonly endings: readonly string[]
  /** Of several words, or of a script without spaces: looked for as they are. */
  readonly phrases: readonly string[]
}

/** The reporting words of one language. */
export type Reporting = Readonly<Record<keyof ReportingWords, WordList>> & {readonly locale: Locale}

/** A word in a text: its place, itself, and in lower case. */
export interface Word extends TextRange {
  readonly text: string
  readonly lower: string
}

const tables: Readonly<Record<string, ReportingWords>> = {
  ...germanic,
  ...romance,
  ...slavic,
  ...otherReporting,
  ...uncased
}

const aliases: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  ms: 'id',
  fil: 'id',
  bs: 'hr',
  me: 'sr',
  gl: 'pt',
  oc: 'ca',
  prs: 'fa',
  yue: 'zh',
  ne: 'hi',
  mk: 'bg'
}

const none: ReportingWords = {verbs: '', pronouns: '', according: '', first: '', naming: '', unreal: '', joining: ''}

const unspaced = new Set(['ja', 'zh', 'yue', 'th', 'lo', 'km', 'my'])

/** The reporting words of a locale's language; empty lists where the language has no table. */
export function readReporting(locale: Locale): Reporting {
  const {language} = new Intl.Locale(locale)
  const key = [...fallbacks(locale), aliases[language] ?? ''].find((candidate) => Object.hasOwn(tables, candidate))
  const table = key === undefined ? none : (tables[key] ?? none)
  const read = (list: string): WordList => readList(list, unspaced.has(language))
  return {
    locale,
    verbs: read(table.verbs),
    pronouns: read(table.pronouns),
    according: read(table.according),
    first: read(table.first),
    naming: read(table.naming),
    unreal: read(table.unreal),
    joining: read(table.joining)
  }
}

function readList(list: string, isUnspaced: boolean): WordList {
  const entries = list
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => entry.replaceAll('_', ' ').toLowerCase())
  if (isUnspaced) return {words: new Set(), stems: [], endings: [], phrases: entries}
  const isWhole = (entry: string): boolean => !entry.includes(' ') && !entry.includes('*')
  return {
    words: new Set(entries.filter(isWhole)),
    stems: entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)),
    endings: entries.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1)),
    phrases: entries.filter((entry) => entry.includes(' '))
  }
}

const wordPattern = /[\p{L}\p{M}\p{N}@](?:[\p{L}\p{M}\p{N}\u200C\u200D]|[-’'ʼ‑·](?=[\p{L}\p{M}\p{N}]))*[’']?/gu

/** The words of a text in order; offsets are those of the text plus `offset`. */
export function readWords(text: string, locale: Locale, offset: number = 0): readonly Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    from: offset + match.index,
    to: offset + match.index + match[0].length,
    text: match[0],
    lower: match[0].toLocaleLowerCase(locale)
  }))
}

/** Whether a single word is in the list. */
export function isListed(word: Word, list: WordList): boolean {
  const {lower} = word
  if (list.words.has(lower)) return true
  if (list.stems.some((stem) => lower.startsWith(stem))) return true
  return list.endings.some((ending) => lower.endsWith(ending) && lower.length > ending.length)
}

/** Where words of the list stand in the text, ordered; phrases are found as they are, at the edges of words in scripts with spaces. */
export function findListed(text: string, list: WordList, locale: Locale): readonly TextRange[] {
  const words = list.words.size + list.stems.length + list.endings.length === 0 ? [] : readWords(text, locale)
  const found: TextRange[] = words.filter((word) => isListed(word, list)).map(({from, to}) => ({from, to}))
  if (list.phrases.length === 0) return found
  const lower = text.toLocaleLowerCase(locale)
  for (const phrase of list.phrases) {
    for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length)) {
      const isWhole = !/\s/u.test(phrase) || isEdge(lower, at, at + phrase.length)
      if (isWhole) found.push({from: at, to: at + phrase.length})
    }
  }
  return found.toSorted((one, other) => one.from - other.from || other.to - one.to)
}

function isEdge(text: string, from: number, to: number): boolean {
  return !/[\p{L}\p{M}]/u.test(text.charAt(from - 1)) && !/[\p{L}\p{M}]/u.test(text.charAt(to))
}
