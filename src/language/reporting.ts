/**
 * Reporting words ready to be looked for. Tables by language are data in `reporting-*.ts`; this module reads them and
 * finds their words in a text.
 */
import {fallbacks, type Locale} from '../model/locale.js'
import type {TextRange} from '../model/segment.js'
import {uncased} from './reporting-asian.js'
import {further} from './reporting-further.js'
import {germanic} from './reporting-germanic.js'
import {indic} from './reporting-indic.js'
import {otherReporting} from './reporting-other.js'
import {labelling, nicknaming, nobody, pretending} from './reporting-hints.js'
import {addressing, calling, datives} from './reporting-roles.js'
import {romance} from './reporting-romance.js'
import {slavic} from './reporting-slavic.js'
import type {ReportingWords} from './reporting-words.js'

/** A list of words made ready for look-up; all in lower case. */
export interface WordList {
  readonly words: ReadonlySet<string>
  /** Beginnings of words, by their first letter. */
  readonly stems: ReadonlyMap<string, readonly string[]>
  readonly endings: readonly string[]
  /** Of several words, or of a script without spaces: looked for as they are. */
  readonly phrases: readonly string[]
}

/** The reporting words of one language. */
export interface Reporting extends Readonly<Record<keyof ReportingWords, WordList>> {
  readonly locale: Locale
  /** The language subtag. */
  readonly language: string
  /** Words right before the name of somebody who is spoken to. */
  readonly addressing: WordList
  /** Verbs with which somebody calls or describes something. */
  readonly calling: WordList
  /** *As if* and *nobody*, which make speech unreal. */
  readonly pretending: WordList
  readonly nobody: WordList
  /** Words with which people at large call something. */
  readonly nicknaming: WordList
  /** Words right after the marks for what is named between them. */
  readonly labelling: WordList
  /** The ending of a name in the case of somebody who is spoken to. */
  readonly dative: RegExp | undefined
  /** Words of the clauses that were looked at last: each clause is looked through for several lists. */
  readonly memory: Map<string, readonly Word[]>
}

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
  ...uncased,
  ...indic,
  ...further
}

const aliases: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  ms: 'id',
  tl: 'fil',
  bs: 'hr',
  sh: 'sr',
  me: 'sr',
  oc: 'ca',
  prs: 'fa',
  yue: 'zh',
  ti: 'am'
}

const none: ReportingWords = {verbs: '', pronouns: '', according: '', first: '', naming: '', unreal: '', joining: ''}

const unspaced = new Set(['ja', 'zh', 'yue', 'th', 'lo', 'km', 'my'])

/** The reporting words of a locale's language; empty lists where the language has no table. */
export function readReporting(locale: Locale): Reporting {
  const {language} = new Intl.Locale(locale)
  const keys = [...fallbacks(locale), aliases[language] ?? '']
  const table = findEntry(tables, keys) ?? none
  const read = (list: string): WordList => readList(list, unspaced.has(language))
  return {
    locale,
    language,
    addressing: read(findEntry(addressing, keys) ?? ''),
    calling: read(findEntry(calling, keys) ?? ''),
    pretending: read(findEntry(pretending, keys) ?? ''),
    nobody: read(findEntry(nobody, keys) ?? ''),
    nicknaming: read(findEntry(nicknaming, keys) ?? ''),
    labelling: read(findEntry(labelling, keys) ?? ''),
    dative: findEntry(datives, keys),
    memory: new Map(),
    verbs: read(table.verbs),
    pronouns: read(table.pronouns),
    according: read(table.according),
    first: read(table.first),
    naming: read(table.naming),
    unreal: read(table.unreal),
    joining: read(table.joining)
  }
}

function findEntry<T>(entries: Readonly<Record<string, T>>, keys: readonly string[]): T | undefined {
  const key = keys.find((candidate) => Object.hasOwn(entries, candidate))
  return key === undefined ? undefined : entries[key]
}

function readList(list: string, isUnspaced: boolean): WordList {
  const [words, phrases, endings] = [new Set<string>(), [] as string[], [] as string[]]
  const stems = new Map<string, string[]>()
  for (const entry of list === '' ? [] : list.toLowerCase().split(' ')) {
    if (isUnspaced || entry.includes('_')) phrases.push(entry.replaceAll('_', ' '))
    else if (entry.endsWith('*')) addStem(stems, entry.slice(0, -1))
    else if (entry.startsWith('*')) endings.push(entry.slice(1))
    else words.add(entry)
  }
  return {words, stems, endings, phrases}
}

function addStem(stems: Map<string, string[]>, stem: string): void {
  const group = stems.get(stem.charAt(0))
  if (group === undefined) stems.set(stem.charAt(0), [stem])
  else group.push(stem)
}

const wordPattern = /[\p{L}\p{M}\p{N}@](?:[\p{L}\p{M}\p{N}\u200C\u200D]|[-’'ʼ‑·](?=[\p{L}\p{M}\p{N}]))*[’']?/gu

/** How many clauses are remembered. */
const remembered = 32

/** The words of a text in order. */
export function readWords(text: string, reporting: Reporting): readonly Word[] {
  const known = reporting.memory.get(text)
  if (known !== undefined) return known
  const lower = text.toLocaleLowerCase(reporting.locale)
  const isParallel = lower.length === text.length
  const words: Word[] = []
  let at = 0
  // Twice as fast as `matchAll`, whose results are arrays: this is what finding spends most of its time on.
  for (const found of text.match(wordPattern) ?? []) {
    const from = text.indexOf(found, at)
    at = from + found.length
    const own = isParallel ? lower.slice(from, at) : found.toLocaleLowerCase(reporting.locale)
    words.push({from, to: at, text: found, lower: own})
  }
  if (reporting.memory.size >= remembered) reporting.memory.clear()
  reporting.memory.set(text, words)
  return words
}

/** Whether a single word is in the list. */
export function isListed(word: Word, list: WordList): boolean {
  const {lower} = word
  if (list.words.has(lower)) return true
  if (list.stems.get(lower.charAt(0))?.some((stem) => lower.startsWith(stem)) === true) return true
  return list.endings.some((ending) => lower.endsWith(ending) && lower.length > ending.length)
}

/** Where words of the list stand in the text, ordered; phrases are found as they are, at the edges of words in scripts with spaces. */
export function findListed(text: string, list: WordList, reporting: Reporting): readonly TextRange[] {
  const words = list.words.size + list.stems.size + list.endings.length === 0 ? [] : readWords(text, reporting)
  const found: TextRange[] = words.filter((word) => isListed(word, list)).map(({from, to}) => ({from, to}))
  if (list.phrases.length === 0) return found
  const lower = text.toLocaleLowerCase(reporting.locale)
  for (const phrase of list.phrases) {
    for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length)) {
      const isWhole = !/\s/u.test(phrase) || isEdge(lower, at, phrase)
      if (isWhole) found.push({from: at, to: at + phrase.length})
    }
  }
  return withoutInner(found.toSorted((one, other) => one.from - other.from || other.to - one.to))
}

/** Without what lies inside an earlier place: 道 in 写道. */
function withoutInner(places: readonly TextRange[]): readonly TextRange[] {
  let end = -1
  return places.filter(({to}) => {
    if (to <= end) return false
    end = to
    return true
  })
}

/** A phrase that ends in a prefix (`وفقا ل`) is written onto the next word. */
function isEdge(text: string, at: number, phrase: string): boolean {
  if (/[\p{L}\p{M}]/u.test(text.charAt(at - 1))) return false
  return /\s\p{Script=Arabic}$/u.test(phrase) || !/[\p{L}\p{M}]/u.test(text.charAt(at + phrase.length))
}
