import type {Quotation} from '../model/quotation.js'
import type {Cast} from './cast.js'
import {readCast} from './cast.js'
import type {Comparison} from './comparison.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import {placeOfQuotations} from './place.js'
import type {Rule, RuleFinding} from './rule.js'
import type {Person} from './speakers.js'
import {areTwoPeople, knownSpeakers} from './speakers.js'
import {wordsOf} from './words-of.js'

/** Attributions below this are not compared: a wrong guess would accuse a right translation. */
const confident = 0.55

/**
 * The translation attributes the words to somebody else. Names are given the ids of the front matter of either edition
 * where they sound like one; two ids are two people. Without ids on both sides a name that is unlike is not enough, as
 * it may be a title or a translated name (`Eagle`, `Орел`): it must be that of another speaker of the source, by its
 * sound, or by whose words it stands for elsewhere while the one expected has another name there.
 */
export const quotationSpeaker: Rule = {
  id: 'quotation-speaker',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const casts = readCasts(comparison)
      const attributions = readAttributions(comparison, casts)
      const counts = countCounterparts(attributions)
      for (const attribution of attributions) {
        if (isSomebodyElse(attribution, casts.alike, counts)) yield toFinding(attribution)
      }
    }
  }
}

/** One quotation of a link with the people whom both sides name. */
interface Attribution {
  readonly link: Linked
  readonly quotation: Quotation
  readonly expected: Person
  readonly actual: Person
}

function readAttributions(comparison: Comparison, {source, target}: Casts): readonly Attribution[] {
  return [...linked({comparisons: [comparison]})].flatMap((link) => {
    const [expected] = link.source.flatMap(({id}) => source.speakers.get(id) ?? [])
    if (expected === undefined) return []
    return link.target.flatMap((quotation) => {
      const actual = target.speakers.get(quotation.id)
      return actual === undefined ? [] : [{link, quotation, expected, actual}]
    })
  })
}

/** A person of the source and one of the translation. */
interface Pair {
  readonly person: Person
  readonly name: Person
}

/** The people of both editions. */
interface Casts {
  readonly source: Cast
  readonly target: Cast
  /** Those whose names sound alike. */
  readonly alike: readonly Pair[]
}

function readCasts(comparison: Comparison): Casts {
  const known = knownSpeakers(comparison)
  const source = readCast(comparison.source, known, confident)
  const target = readCast(comparison.target, known, confident)
  const pairs = target.people.flatMap((name) => source.people.map((person) => ({person, name})))
  return {source, target, alike: pairs.filter(({person, name}) => !areTwoPeople(person, name))}
}

/** Who stands for whom, and in how many links. */
type Counts = readonly (Pair & {readonly count: number})[]

function countCounterparts(attributions: readonly Attribution[]): Counts {
  const counts = new Map<Person, Map<Person, number>>()
  for (const {expected, actual} of attributions) {
    const own = counts.get(expected) ?? new Map<Person, number>()
    counts.set(expected, own.set(actual, (own.get(actual) ?? 0) + 1))
  }
  return [...counts].flatMap(([person, names]) => Array.from(names, ([name, count]) => ({person, name, count})))
}

function isSomebodyElse(attribution: Attribution, alike: readonly Pair[], counts: Counts): boolean {
  const {expected, actual} = attribution
  const sounding = alike.filter(({name}) => name === actual).map(({person}) => person)
  if (sounding.includes(expected)) return false
  if (expected.id !== undefined && actual.id !== undefined) return true
  const [own, others] = [counts.filter(({person}) => person === expected), counts.filter(({name}) => name === actual)]
  const times = own.filter(({name}) => name === actual).reduce((sum, {count}) => sum + count, 0)
  const hasOwnName =
    alike.some(({person}) => person === expected) || own.some(({name, count}) => name !== actual && count >= times)
  if (sounding.length > 0) return hasOwnName || !sounding.some((person) => isNamedBeside(person, attribution))
  return hasOwnName && others.some(({count}) => count > times)
}

/** Whether a person is named in the source's passage too: then it may be the source's attribution that is a wrong guess. */
function isNamedBeside({names}: Person, {link: {source, comparison}}: Attribution): boolean {
  const ids = new Set(source.flatMap(({parts}) => parts.map(({segment}) => segment)))
  const passages = comparison.source.segments.filter(({id}) => ids.has(id)).map(({text}) => text)
  const words = names.flatMap((name) => wordsOf(name)).filter(({word}) => /^\p{L}{3}/u.test(word))
  return passages.some((text) => words.some(({word}) => text.includes(word)))
}

function toFinding({link, quotation, expected, actual}: Attribution): RuleFinding {
  return {
    ...link.at,
    reason: `Unexpected speaker \`${actual.name}\`, expected \`${expected.name}\``,
    place: placeOfQuotations([quotation]),
    actual: actual.name,
    expected: [expected.name],
    note: 'Attribute the words to the one who said them; name people and their aliases under `speakers` in the front matter.'
  }
}
