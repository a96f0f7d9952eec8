import {canonicalizeLocale, isKnownLanguage, type Locale} from '../model/locale.js'

/** What a tag in a file's name stands for, and what was probably meant where it is none. */
export interface NamedLocale {
  readonly locale?: Locale
  /** The main language of the country that the tag is the code of: `uk` for `ua`, `ja` for `jp`. */
  readonly meant?: Locale
}

/** Reads the locale in a file's name (`uk` in `index.uk.md`), in any letter case. Only languages that CLDR knows are locales. */
export function localeOfName(tag: string): NamedLocale {
  if (isKnownLanguage(tag)) {
    const locale = canonicalizeLocale(tag)
    return locale === undefined ? {} : {locale}
  }
  const meant = /^[a-z]{2}$/iu.test(tag) ? new Intl.Locale(`und-${tag}`).maximize().language : undefined
  return meant === undefined || meant === 'und' || meant === 'en' ? {} : {meant}
}
