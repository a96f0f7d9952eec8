/**
 * Locales are canonical BCP 47 tags (RFC 5646); subtags are read with `Intl.Locale`, never cut from the string.
 */

import {languageCodes} from './language-codes.js'

/** A canonical BCP 47 tag, such as `uk`, `pt-BR` or `zh-Hant`. */
export type Locale = string

/** The direction in which a locale's main script is written. */
export type Direction = 'ltr' | 'rtl'

const rightToLeftScripts = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi'
])

/** The canonical form of a tag (`UK` → `uk`, `iw` → `he`), or `undefined` where it is not well-formed. */
export function canonicalizeLocale(tag: string): Locale | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

const knownLanguages = new Set(languageCodes.trim().split(/\s+/u))

/** Whether the language subtag of a tag is one that CLDR names in English (`en`, `uk`, but not `min` of `app.min.md`'s kind). */
export function isKnownLanguage(tag: string): boolean {
  const locale = canonicalizeLocale(tag)
  if (locale === undefined) return false
  const {language} = new Intl.Locale(locale)
  return knownLanguages.has(language)
}

/** The direction of the locale's script, as likely subtags give it (UTS 35). */
export function direction(locale: Locale): Direction {
  const {script} = new Intl.Locale(locale).maximize()
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
}

/** The locale and its ever shorter prefixes, most exact first: `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function fallbacks(locale: Locale): readonly Locale[] {
  const {language, script, region} = new Intl.Locale(locale)
  const candidates = [[language, script, region], [language, script], [language, region], [language]]
  const tags = candidates.map((subtags) => subtags.filter((subtag) => subtag !== undefined).join('-'))
  return [...new Set([locale, ...tags])]
}

/** The entry of a table by locale that fits best: the locale's own, else its nearest fallback's. */
export function forLocale<T>(table: Readonly<Record<Locale, T>>, locale: Locale): T | undefined {
  if (Object.hasOwn(table, locale)) return table[locale]
  const key = fallbacks(locale).find((candidate) => Object.hasOwn(table, candidate))
  return key === undefined ? undefined : table[key]
}

/** Whether two locales share their language subtag. */
export function isSameLanguage(one: Locale, other: Locale): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language
}
