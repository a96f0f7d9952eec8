import {createConceptReader} from '../language/concept-reader.js'
import type {Locale} from '../model/locale.js'
import type {WordKeys} from './features.js'

/** What is known beforehand of the words of two languages. */
export interface KnownWords {
  readonly locales?: {readonly source: Locale; readonly target: Locale}
  /** Words and their translations, in lower case; default: none. */
  readonly lexicon?: ReadonlyMap<string, readonly string[]>
}

/** What gives the keys of a word of either side. */
export interface SideWordKeys {
  readonly source: WordKeys
  readonly target: WordKeys
}

/** Makes for each side the function that gives a word's keys: what it names, and the entries of the lexicon that it is in. */
export function readKnownWords({locales, lexicon}: KnownWords): SideWordKeys {
  const [entries, translations] = lexicon === undefined ? [] : [entriesOf(lexicon), translationsOf(lexicon)]
  return {
    source: combine(locales?.source, entries),
    target: combine(locales?.target, translations)
  }
}

type Entries = ReadonlyMap<string, readonly string[]>

function combine(locale: Locale | undefined, entries: Entries | undefined): WordKeys {
  const concepts = locale === undefined ? undefined : createConceptReader(locale)
  return (word) => [...(concepts?.(word) ?? []).map((concept) => `=${concept}`), ...(entries?.get(word) ?? [])]
}

/** A key for each entry of the lexicon, by its word. */
function entriesOf(lexicon: ReadonlyMap<string, readonly string[]>): Entries {
  return new Map([...lexicon.keys()].map((word) => [word, [`=${word}`]]))
}

function translationsOf(lexicon: ReadonlyMap<string, readonly string[]>): Entries {
  const entries = new Map<string, string[]>()
  for (const [word, translations] of lexicon) {
    for (const translation of translations) {
      const keys = entries.get(translation) ?? []
      keys.push(`=${word}`)
      entries.set(translation, keys)
    }
  }
  return entries
}
