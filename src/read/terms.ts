/** Fixed strings of the interface: i18next catalogues by locale, with plurals, interpolation and formatting in full. */
import {createInstance} from 'i18next'
import type {Locale} from '../model/locale.js'
import {fallbacks} from '../model/locale.js'
import type {Translate} from '../model/publication.js'

/** The interface terms of each locale, as parsed from its `interface.json`. */
export type TermResources = Readonly<Record<Locale, unknown>>

/** How terms are chosen. */
export interface TermOptions {
  /** Whose terms stand in where a locale and its prefixes have none. Default: `en`. */
  readonly fallback?: Locale
}

const namespace = 'interface'

/**
 * Gives the terms of any locale. A term that the locale lacks comes from its prefixes (`zh-Hant-TW`, `zh-Hant`, `zh`),
 * then from the fallback; `missingTerms` says which. Values are put in as they are: terms go into trees, never markup.
 */
export function createTerms(
  resources: TermResources,
  {fallback = 'en'}: TermOptions = {}
): (locale: Locale) => Translate {
  const instance = createInstance({
    initAsync: false,
    lng: fallback,
    resources: Object.fromEntries(
      Object.entries(resources).map(([locale, terms]) => [locale, {[namespace]: isTable(terms) ? terms : {}}])
    ),
    ns: [namespace],
    defaultNS: namespace,
    fallbackLng: (locale: Locale) => [...fallbacks(locale), fallback],
    interpolation: {escapeValue: false}
  })
  void instance.init()
  return (locale) => {
    const translate = instance.getFixedT(locale, namespace)
    return (key, values = {}) => translate(key, {...values, lng: locale})
  }
}

/** A term that a locale has not of its own. */
export interface MissingTerm {
  readonly locale: Locale
  /** The key in dotted notation, with its plural category. */
  readonly key: string
}

/**
 * Terms of the fallback that a locale lacks, with its prefixes (`pt-BR` has those of `pt`); of plurals, the categories
 * that `Intl.PluralRules` gives the locale. Ordered by locale, then by key.
 */
export function missingTerms(resources: TermResources, {fallback = 'en'}: TermOptions = {}): readonly MissingTerm[] {
  const wanted = Object.hasOwn(resources, fallback) ? [...keysOf(resources[fallback])] : []
  return Object.keys(resources)
    .sort()
    .flatMap((locale) => {
      const chain = fallbacks(locale).filter((tag) => Object.hasOwn(resources, tag))
      const own = new Set(chain.flatMap((tag) => [...keysOf(resources[tag])]))
      const needed = new Set(wanted.flatMap((key) => pluralKeys(key, locale)))
      return [...needed].filter((key) => !own.has(key)).map((key) => ({locale, key}))
    })
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function keysOf(table: unknown): readonly string[] {
  return Array.from(termEntries(table), ([key]) => key)
}

/** The terms of a table that are not empty, by their keys in dotted notation. */
export function* termEntries(table: unknown, path = ''): Generator<readonly [key: string, term: string]> {
  if (!isTable(table)) return
  for (const [key, value] of Object.entries(table)) {
    if (typeof value === 'string' && value !== '') yield [path + key, value]
    else yield* termEntries(value, `${path}${key}.`)
  }
}

/** The key for each plural category that the locale has, where the key is a plural's. */
function pluralKeys(key: string, locale: Locale): readonly string[] {
  const base = /^(.+?)(_ordinal)?_(?:zero|one|two|few|many|other)$/u.exec(key)
  if (base === null) return [key]
  const [, stem = '', ordinal = ''] = base
  const rules = new Intl.PluralRules(locale, {type: ordinal === '' ? 'cardinal' : 'ordinal'})
  return rules.resolvedOptions().pluralCategories.map((category) => `${stem}${ordinal}_${category}`)
}
