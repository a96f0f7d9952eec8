import type {Edition} from '../model/edition.js'
import type {Speaker} from '../model/quotation.js'
import type {KnownSpeakers, Person} from './speakers.js'
import {areTwoPeople, identifySpeaker} from './speakers.js'

/** Spellings of names that are told apart: more than an article has, so that a hostile one costs no quadratic time. */
const most = 64

/** Whom an edition quotes. */
export interface Cast {
  /** Each once, in the order in which they are quoted first. */
  readonly people: readonly Person[]
  /** The person by the quotation's id; without those whose attribution is a guess. */
  readonly speakers: ReadonlyMap<string, Person>
}

/** Collects whom an edition quotes by attributions of at least the confidence given; two spellings of a name are one person. */
export function readCast({quotations}: Edition, known: KnownSpeakers, confident: number): Cast {
  const spellings = new Map<string, Person>()
  const speakers = new Map<string, Person>()
  for (const {id, speaker} of quotations) {
    if (speaker === undefined || speaker.confidence < confident) continue
    const key = `${speaker.id ?? ''} ${speaker.name ?? ''}`
    if (!spellings.has(key) && spellings.size < most) spellings.set(key, findPerson(speaker, known, spellings))
    const person = spellings.get(key)
    if (person !== undefined) speakers.set(id, person)
  }
  return {people: [...new Set(spellings.values())], speakers}
}

function findPerson(speaker: Speaker, known: KnownSpeakers, spellings: ReadonlyMap<string, Person>): Person {
  const person = identifySpeaker(speaker, known)
  return [...new Set(spellings.values())].find((other) => !areTwoPeople(person, other)) ?? person
}
