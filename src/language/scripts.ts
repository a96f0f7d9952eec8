/**
 * Scripts as ISO 15924 codes. Han is one script to Unicode and four to a reader: which is meant is read from the locale.
 */
import type {Locale} from '../model/locale.js'

/** An ISO 15924 code; `Zyyy` for what belongs to no script of its own (digits, punctuation, marks). */
export type Script = string

/** The code of characters that take the script of what stands beside them. */
export const commonScript = 'Zyyy'

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  [commonScript, /[\p{Script=Common}\p{Script=Inherited}]/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Bopo', /\p{Script=Bopomofo}/u]
]

/** The script of the first character of a text; `Zzzz` for one that the table does not know. */
export function scriptOf(character: string): Script {
  return scripts.find(([, pattern]) => pattern.test(character))?.[0] ?? 'Zzzz'
}

/** The script a locale is written in, as likely subtags give it (`Jpan`, `Hans`, `Arab`). */
export function scriptOfLocale(locale: Locale): Script {
  return new Intl.Locale(locale).maximize().script ?? 'Latn'
}

/** Whether words in this script of Unicode are emphasised by dots over or under their characters, not by italics. */
export function isDotted(script: Script): boolean {
  return ['Hani', 'Hira', 'Kana', 'Hang', 'Bopo'].includes(script)
}

/**
 * On which side of lines the dots of emphasis stand: above in Japanese and Korean (JLREQ, 3.3.9), below in Chinese
 * (CLREQ, 3.3.3); `undefined` for locales that have italics or bold letters for it.
 */
export function emphasisDots(locale: Locale): 'above' | 'below' | undefined {
  const script = scriptOfLocale(locale)
  if (script === 'Jpan' || script === 'Kore') return 'above'
  return script === 'Hans' || script === 'Hant' ? 'below' : undefined
}

/** Whether a locale is written in ideographs of one width without spaces between its words: Chinese and Japanese. */
export function isIdeographicLocale(locale: Locale): boolean {
  return ['Jpan', 'Hans', 'Hant'].includes(scriptOfLocale(locale))
}

/** Whether a script of `scriptOfLocale` holds Han, so that a font for it is one for Han too. */
export function isHanScript(script: Script): boolean {
  return script === 'Jpan' || script === 'Hans' || script === 'Hant' || script === 'Kore'
}

/** The script by which a font is chosen: Han is that of the locale, and simplified Chinese where the locale has none. */
export function fontScript(script: Script, locale: Locale): Script {
  if (script !== 'Hani') return script
  const own = scriptOfLocale(locale)
  return isHanScript(own) ? own : 'Hans'
}

/** Whether letters of this script join their neighbours, so that a piece of a word has to be shaped beside the rest. */
export function isCursive(script: Script): boolean {
  return script === 'Arab' || script === 'Syrc' || script === 'Mong' || script === 'Nkoo'
}
