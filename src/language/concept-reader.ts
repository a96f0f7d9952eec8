import {forLocale, type Locale} from '../model/locale.js'
import {isIdeographic} from '../model/fold.js'
import {nameData} from './name-data.js'

interface Name {
  readonly concept: string
  /** Letters that an inflected form has at most. */
  readonly longest: number
}

interface Names {
  readonly exact: ReadonlyMap<string, readonly string[]>
  readonly stems: ReadonlyMap<string, readonly Name[]>
}

/** Letters that an ending adds at most, to a name of up to four letters and to a longer one. */
const ending = {short: 2, long: 3}
const shortName = 4
const shortestStem = 2
/** Letters of the beginning of a word that are looked at. */
const longestStem = 16
/** What Arabic and Hebrew write together with a word before it: conjunctions, prepositions, the article. */
const clitics = /^(?:[وفبكل]?ال|لل|[وفبكلהובלמכש])(?=.{3})/u

/**
 * Makes a function that says what a word names in a language, in any inflected form: `Deutschlands`, `Німеччиною` and
 * `لألمانيا` are all `DE`. Words come in lower case, or as pairs of characters where words are not separated. Concepts
 * are countries (ISO 3166), languages (ISO 639), months (`m1`) and days of the week (`d1`, Sunday); none for a language
 * without data, and for names of several words.
 */
export function createConceptReader(locale: Locale): (word: string) => readonly string[] {
  const names = unpack(forLocale(nameData, locale) ?? '')
  return (word) => {
    const found = conceptsOf(word, names)
    const bare = found.length > 0 ? word : word.replace(clitics, '')
    return bare === word ? found : conceptsOf(bare, names)
  }
}

function unpack(packed: string): Names {
  const exact = new Map<string, string[]>()
  const stems = new Map<string, Name[]>()
  for (const entry of packed.split(';')) {
    const [concept = '', ...names] = entry.split(' ')
    for (const name of names) {
      if (isIdeographic(name)) {
        append(exact, name.slice(0, 2), concept)
        continue
      }
      append(exact, name, concept)
      const {length} = name
      const longest = length + (length <= shortName ? ending.short : ending.long)
      append(stems, stemOf(name), {concept, longest})
    }
  }
  return {exact, stems}
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}

/** The beginning that inflected forms share: without the last letter, or two of a long name. */
function stemOf(name: string): string {
  if (name.length <= shortName) return name
  return name.slice(0, name.length > 6 ? -2 : -1)
}

/** What the word names as it is written, else by the longest stem that it begins with. */
function conceptsOf(word: string, {exact, stems}: Names): readonly string[] {
  const named = exact.get(word)
  if (named !== undefined) return named
  for (let length = Math.min(longestStem, word.length); length >= shortestStem; length--) {
    const names = stems.get(word.slice(0, length)) ?? []
    const fitting = names.filter(({longest}) => word.length <= longest)
    if (fitting.length > 0) return [...new Set(fitting.map(({concept}) => concept))]
  }
  return []
}
