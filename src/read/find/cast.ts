import {nameSimilarity} from '../../language/names.js'
import type {Reporting} from '../../language/reporting.js'
import type {Attributed} from './join-attributions.js'
import {findSpeakers} from './speakers.js'
import type {Vocabulary} from './vocabulary.js'

/** Who speaks in an edition. */
export interface Cast {
  /** The fullest form in which the edition writes a name: that of a line of credit, else of the text; the name itself where two people may be meant. */
  readonly fullName: (name: string) => string
  /** Whether a name is one of somebody who is said to speak, or has a word of one. */
  readonly holds: (name: string) => boolean
  /** The name of one of them that stands last in a text. */
  readonly lastIn: (text: string) => string | undefined
}

/** How a name stands in the text: a line of credit has it uninflected, a subject mostly so. */
type Stand = 'credit' | 'subject' | 'oblique'

interface Form {
  readonly name: string
  readonly words: readonly string[]
  readonly stand: Stand
}

/** Most forms that are compared with one another. */
const most = 200

/** Most names that are looked for in the text before a quotation. */
const longestCast = 40

/** From this likeness on two spellings in two scripts are one name. */
const alike = 0.75

/** Collects the names that attributions and lines of credit give, and tells which of them name one person. */
export function readCast(
  attributed: readonly Attributed[],
  {reporting, vocabulary}: {readonly reporting: Reporting; readonly vocabulary: Vocabulary}
): Cast {
  const forms = collectForms(attributed)
  const known = new Map<string, string>()
  const sure = attributed.filter(({attribution}) => attribution.strength >= 0.8 && attribution.unreal === 0)
  const speaking = new Set(sure.flatMap(({attribution}) => nameWords(attribution.name ?? '')))
  const names = [...new Set(sure.flatMap(({attribution}) => attribution.name ?? []))].slice(0, longestCast)
  return {
    fullName(name) {
      const found = known.get(name)
      if (found !== undefined || known.size >= 2 * most) return found ?? name
      const full = findFull(name, forms, {reporting, vocabulary})
      known.set(name, full)
      return full
    },
    holds: (name) => nameWords(name).some((word) => speaking.has(word)),
    lastIn(text) {
      const places = names.map((name) => ({name, at: text.lastIndexOf(name)})).filter(({at}) => at >= 0)
      return places.toSorted((one, other) => other.at - one.at)[0]?.name
    }
  }
}

function collectForms(attributed: readonly Attributed[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>()
  for (const {candidate, attribution} of attributed) {
    const {name, oblique} = attribution
    if (name === undefined || attribution.strength < 0.6 || forms.size >= most) continue
    const stand = candidate.credit === undefined ? (oblique === true ? 'oblique' : 'subject') : 'credit'
    if (forms.get(name)?.stand !== 'credit') forms.set(name, {name, words: nameWords(name), stand})
  }
  return forms
}

/** The words of a name that can stand for it: three letters and more, or two in a name of one word. */
function nameWords(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? []
  const long = words.filter((word) => word.length >= 3)
  return long.length === 0 ? words : long
}

interface FormContext {
  readonly reporting: Reporting
  readonly vocabulary: Vocabulary
}

function findFull(name: string, forms: ReadonlyMap<string, Form>, context: FormContext): string {
  if (name.startsWith('@')) return name
  const own = forms.get(name) ?? {name, words: nameWords(name), stand: 'oblique'}
  const others = [...forms.values()].filter((form) => form.name !== name && isForm(own, form))
  const best = choose(others)
  if (best === undefined) return others.length > 0 ? name : findInText(own, context)
  return best.stand === 'credit' || best.words.length > own.words.length || own.stand === 'oblique' ? best.name : name
}

/** The fullest of several forms, unless two of them name two people. */
function choose(forms: readonly Form[]): Form | undefined {
  const sorted = forms.toSorted(
    (one, other) =>
      Number(other.stand === 'credit') - Number(one.stand === 'credit') || other.words.length - one.words.length
  )
  const [first, ...rest] = sorted
  if (first === undefined) return undefined
  return rest.every((form) => isForm(form, first) || isForm(first, form)) ? first : undefined
}

/** Whether the first can be a form of the second: all its words stand there, inflected where only one of the two is a subject, transliterated in a line of credit. */
function isForm(one: Form, other: Form): boolean {
  if (one.words.length === 0 || one.words.length > other.words.length) return false
  if (isInside(one.words, other.words, (word, own) => word === own)) return true
  if (one.stand !== other.stand && isInside(one.words, other.words, isInflected)) return true
  const isCredited = one.stand === 'credit' || other.stand === 'credit'
  return isCredited && scriptOf(one.name) !== scriptOf(other.name) && nameSimilarity(one.name, other.name) >= alike
}

function isInside(
  words: readonly string[],
  own: readonly string[],
  isSame: (one: string, other: string) => boolean
): boolean {
  return words.every((word) => own.some((other) => isSame(word, other)))
}

/** Longest ending that an inflected name has. */
const longestEnding = 3

/** Two words that differ in their endings only. */
function isInflected(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one.charAt(shared) === other.charAt(shared)) shared++
  const isLong = shared >= 3 && shared * 2 >= Math.max(one.length, other.length)
  return isLong && one.length - shared <= longestEnding && other.length - shared <= longestEnding
}

function scriptOf(name: string): string {
  return scripts.find(([, pattern]) => pattern.test(name))?.[0] ?? ''
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u]
]

/** How far around a word its name is looked for, in code units, and how many places of it are looked at. */
const [around, places] = [60, 12]

/** The one longer name in the text that has all words of this one. */
function findInText(own: Form, {reporting, vocabulary}: FormContext): string {
  const word = own.words.at(-1)
  if (word === undefined || own.words.length > 2) return own.name
  const found = vocabulary.around(word, {reach: around, most: places}).flatMap((text) => {
    const names = findSpeakers(text, reporting).names.filter(
      (name) => !name.initial || !isCommon(name.text, vocabulary)
    )
    return names.map((name): Form => ({name: name.text, words: nameWords(name.text), stand: 'oblique'}))
  })
  const fuller = found.filter(
    ({words}) =>
      words.length > own.words.length && words.length <= 4 && isInside(own.words, words, (one, other) => one === other)
  )
  return choose(fuller)?.name ?? own.name
}

/** Whether a name begins with a word that the text has without its capital, too. */
function isCommon(name: string, vocabulary: Vocabulary): boolean {
  const first = /^[\p{L}\p{M}’'-]+/u.exec(name)?.[0] ?? ''
  return vocabulary.holds(first.toLowerCase())
}
