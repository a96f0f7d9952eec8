/**
 * Who is quoted in two editions, and who stands for whom.
 */
import type {Quotation} from '../model/quotation.js'
import type {Cast} from './cast.js'
import {readCast} from './cast.js'
import type {Comparison} from './comparison.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import type {Person} from './speakers.js'
import {areTwoPeople, knownSpeakers} from './speakers.js'

/** One quotation of a link with the people whom both sides name. */
export interface Attribution {
  readonly link: Linked
  readonly quotation: Quotation
  readonly expected: Person
  readonly actual: Person
}

/** A person of the source and one of the translation. */
export interface Pair {
  readonly person: Person
  readonly name: Person
}

/** The people of both editions. */
export interface Casts {
  readonly source: Cast
  readonly target: Cast
  /** Those whose names sound alike. */
  readonly alike: readonly Pair[]
}

/** Who stands for whom, and in how many links. */
export type Counts = readonly (Pair & {readonly count: number})[]

/** Collects the people of both editions, by attributions of at least the confidence given. */
export function readCasts(comparison: Comparison, confident: number): Casts {
  const known = knownSpeakers(comparison)
  const source = readCast(comparison.source, known, confident)
  const target = readCast(comparison.target, known, confident)
  const pairs = target.people.flatMap((name) => source.people.map((person) => ({person, name})))
  return {source, target, alike: pairs.filter(({person, name}) => !areTwoPeople(person, name))}
}

/** The quotations of all links that both sides attribute. */
export function readAttributions(comparison: Comparison, {source, target}: Casts): readonly Attribution[] {
  return [...linked({comparisons: [comparison]})].flatMap((link) => {
    const [expected] = link.source.flatMap(({id}) => source.speakers.get(id) ?? [])
    if (expected === undefined) return []
    return link.target.flatMap((quotation) => {
      const actual = target.speakers.get(quotation.id)
      return actual === undefined ? [] : [{link, quotation, expected, actual}]
    })
  })
}

/** Counts in how many links a person of the translation stands for one of the source. */
export function countCounterparts(attributions: readonly Attribution[]): Counts {
  const counts = new Map<Person, Map<Person, number>>()
  for (const {expected, actual} of attributions) {
    const own = counts.get(expected) ?? new Map<Person, number>()
    counts.set(expected, own.set(actual, (own.get(actual) ?? 0) + 1))
  }
  return [...counts].flatMap(([person, names]) => Array.from(names, ([name, count]) => ({person, name, count})))
}
