import {InvalidArgumentError} from 'commander'
import {canonicalizeLocale, isKnownLanguage, type Locale} from '../model/locale.js'

/** Locales of an option that may be given several times, or once with commas; canonical. Throws commander's error where one is none. */
export function parseLocales(tags: string, before: readonly Locale[] = []): readonly Locale[] {
  return [...before, ...tags.split(',').map((tag) => parseLocale(tag.trim()))]
}

/** The one locale of an option; canonical. Throws commander's error where it is none. */
export function parseLocale(tag: string): Locale {
  const locale = isKnownLanguage(tag) ? canonicalizeLocale(tag) : undefined
  if (locale === undefined) throw new InvalidArgumentError('Expected a locale such as uk or pt-BR.')
  return locale
}
