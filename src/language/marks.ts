import type {Locale} from '../model/locale.js'
import {forLocale} from '../model/locale.js'
import type {MarkPairs} from '../model/settings.js'

const noBreakSpace = '\u00A0'

/**
 * The quotation marks of each language, outermost first, as CLDR 48 delimiters have them; French takes its no-break
 * spaces inside the marks (as CLDR's are glyphs only, the space is the language's orthography, not the delimiter's).
 */
const marks: Readonly<Record<Locale, MarkPairs>> = {
  ar: [
    ['”', '“'],
    ['’', '‘']
  ],
  be: [
    ['«', '»'],
    ['„', '“']
  ],
  bg: [
    ['„', '“'],
    ['„', '“']
  ],
  ca: [
    ['«', '»'],
    ['“', '”']
  ],
  cs: [
    ['„', '“'],
    ['‚', '‘']
  ],
  de: [
    ['„', '“'],
    ['‚', '‘']
  ],
  'de-CH': [
    ['„', '“'],
    ['‚', '‘']
  ],
  el: [
    ['«', '»'],
    ['“', '”']
  ],
  et: [
    ['„', '“'],
    ['‚', '‘']
  ],
  eu: [
    ['“', '”'],
    ['‘', '’']
  ],
  fa: [
    ['«', '»'],
    ['‹', '›']
  ],
  fi: [
    ['”', '”'],
    ['’', '’']
  ],
  fr: [
    [`«${noBreakSpace}`, `${noBreakSpace}»`],
    [`«${noBreakSpace}`, `${noBreakSpace}»`]
  ],
  'fr-CA': [
    [`«${noBreakSpace}`, `${noBreakSpace}»`],
    ['”', '“']
  ],
  'fr-CH': [
    ['«', '»'],
    ['‹', '›']
  ],
  he: [
    ['”', '”'],
    ['’', '’']
  ],
  hr: [
    ['„', '“'],
    ['‚', '‘']
  ],
  hu: [
    ['„', '”'],
    ['»', '«']
  ],
  hy: [
    ['«', '»'],
    ['«', '»']
  ],
  it: [
    ['«', '»'],
    ['“', '”']
  ],
  ja: [
    ['「', '」'],
    ['『', '』']
  ],
  ka: [
    ['„', '“'],
    ['«', '»']
  ],
  lt: [
    ['„', '“'],
    ['„', '“']
  ],
  nb: [
    ['«', '»'],
    ['‘', '’']
  ],
  nl: [
    ['‘', '’'],
    ['‘', '’']
  ],
  nn: [
    ['«', '»'],
    ['‘', '’']
  ],
  no: [
    ['«', '»'],
    ['‘', '’']
  ],
  pl: [
    ['„', '”'],
    ['«', '»']
  ],
  'pt-PT': [
    ['«', '»'],
    ['“', '”']
  ],
  ro: [
    ['„', '”'],
    ['«', '»']
  ],
  ru: [
    ['«', '»'],
    ['„', '“']
  ],
  sk: [
    ['„', '“'],
    ['‚', '‘']
  ],
  sl: [
    ['„', '“'],
    ['‚', '‘']
  ],
  sq: [
    ['«', '»'],
    ['“', '”']
  ],
  sr: [
    ['„', '”'],
    ['’', '’']
  ],
  sv: [
    ['”', '”'],
    ['’', '’']
  ],
  uk: [
    ['«', '»'],
    ['„', '“']
  ],
  'zh-Hant': [
    ['「', '」'],
    ['『', '』']
  ]
}

const otherwise: MarkPairs = [
  ['“', '”'],
  ['‘', '’']
]

/** The locale's pairs of quotation marks, outermost first: the house style's where it gives one, else the language's. */
export function markPairs(locale: Locale, houseStyle: Readonly<Record<Locale, MarkPairs>> = {}): MarkPairs {
  const maximized = new Intl.Locale(locale).maximize()
  const withScript = maximized.language === 'zh' && maximized.script ? `zh-${maximized.script}` : locale
  return forLocale(houseStyle, locale) ?? forLocale(marks, locale) ?? forLocale(marks, withScript) ?? otherwise
}

/** The pair for a nesting level, from 1; deeper levels than the locale has pairs go round. */
export function marksAt(level: number, pairs: MarkPairs): readonly [string, string] {
  return pairs[(level - 1) % pairs.length] ?? ['“', '”']
}
