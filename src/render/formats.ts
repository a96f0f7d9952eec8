import type {Locale} from '../model/locale.js'

/** Numbers and names of languages in any locale. Formatters are costly to make, so one is kept for each locale. */
export interface Formats {
  /** A whole number in the locale's digits, ungrouped. */
  readonly number: (number: number, locale: Locale) => string
  /** A language's name in the words of a locale, as in running text. */
  readonly language: (language: Locale, locale: Locale) => string
}

/** Formats for one run of a writer. */
export function createFormats(): Formats {
  const numbers = remember((locale) => new Intl.NumberFormat(locale, {useGrouping: false}))
  const languages = remember(
    (locale) => new Intl.DisplayNames([locale], {type: 'language', languageDisplay: 'standard'})
  )
  return {
    number: (number, locale) => numbers(locale).format(number),
    language: (language, locale) => languages(locale).of(language) ?? language
  }
}

function remember<Value>(create: (locale: Locale) => Value): (locale: Locale) => Value {
  const known = new Map<Locale, Value>()
  return (locale) => {
    const value = known.get(locale) ?? create(locale)
    known.set(locale, value)
    return value
  }
}
