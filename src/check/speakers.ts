/**
 * Who is who in two editions: names in any script are given the ids of the front matter where they have one.
 */
import {nameSimilarity} from '../language/names.js'
import type {Speaker} from '../model/quotation.js'
import type {Comparison} from './comparison.js'

/** All names of each speaker in both editions, by id. */
export type KnownSpeakers = ReadonlyMap<string, readonly string[]>

/** A speaker of one quotation. `names` are all that this person is known by; `name` is the one to show. */
export interface Person {
  readonly id: string | undefined
  readonly name: string
  readonly names: readonly string[]
}

/** From this similarity on two spellings are one name. */
const alike = 0.75

/** Collects names and aliases from the front matter of both editions. */
export function knownSpeakers({source, target}: Pick<Comparison, 'source' | 'target'>): KnownSpeakers {
  const known = new Map<string, readonly string[]>()
  for (const {frontMatter} of [source, target]) {
    for (const [id, entry] of Object.entries(frontMatter.speakers)) {
      known.set(id, [...(known.get(id) ?? []), entry.name, ...entry.aliases])
    }
  }
  return known
}

/** The speaker with an id where it is given or where the name sounds like that of exactly one known speaker. */
export function identifySpeaker({id, name}: Speaker, known: KnownSpeakers): Person {
  const written = name === undefined ? [] : [name]
  const found = id ?? resolve(written, known)
  const names = [...written, ...[...known].flatMap(([key, own]) => (key === found ? own : []))]
  return {id: found, name: names[0] ?? String(found), names}
}

/** Whether two are two people: by their ids, else by names that are no spellings of one another. */
export function areTwoPeople(one: Person, other: Person): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id !== other.id
  return likeness(one.names, other.names) < alike
}

function resolve(written: readonly string[], known: KnownSpeakers): string | undefined {
  const scored = [...known]
    .map(([id, names]) => ({id, score: likeness(written, names)}))
    .toSorted((one, other) => other.score - one.score)
  const [best, second] = scored
  if (best === undefined || best.score < alike) return undefined
  return second !== undefined && second.score > best.score - 0.1 ? undefined : best.id
}

function likeness(ones: readonly string[], others: readonly string[]): number {
  return Math.max(0, ...ones.flatMap((one) => others.map((other) => nameSimilarity(one, other))))
}
