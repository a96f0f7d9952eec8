import type {Edition} from '../model/edition.js'
import type {Quotation} from '../model/quotation.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import {placeOfQuotations} from './place.js'
import type {Rule, RuleFinding} from './rule.js'
import type {KnownSpeakers, Person} from './speakers.js'
import {areTwoPeople, identifySpeaker, isAmong, knownSpeakers} from './speakers.js'

/** Attributions below this are not compared: a wrong guess would accuse a right translation. */
const confident = 0.8

/**
 * The translation attributes the words to somebody else. Names are given the ids of the front matter of either edition
 * where they sound like one. Without ids on both sides they must be people whom both editions quote: the one named the
 * source's, elsewhere, and the one expected the translation's. For a name that only one edition has may be a title, a
 * translated name (`Eagle`, `Орел`) or none at all.
 */
export const quotationSpeaker: Rule = {
  id: 'quotation-speaker',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const known = knownSpeakers(comparison)
      const quoted = {source: people(comparison.source, known), target: people(comparison.target, known)}
      const findings = [...linked({comparisons: [comparison]})].flatMap((link) =>
        contradictions(link, known)
          .filter(({expected, actual}) => {
            const isCertain = expected.id !== undefined && actual.person.id !== undefined
            return isCertain || (isAmong(actual.person, quoted.source) && isAmong(expected, quoted.target))
          })
          .map(({expected, actual}) => toFinding(actual, expected, link))
      )
      yield* findings
    }
  }
}

/** Whom an edition quotes, each once. */
function people({quotations}: Edition, known: KnownSpeakers): readonly Person[] {
  const all = sureSpeakers(quotations, known).map(({person}) => person)
  return [...new Map(all.map((person) => [person.id ?? ` ${person.name}`, person])).values()]
}

function contradictions(
  {source, target}: Linked,
  known: KnownSpeakers
): readonly {readonly expected: Person; readonly actual: Attributed}[] {
  const [first] = sureSpeakers(source, known)
  if (first === undefined) return []
  return sureSpeakers(target, known)
    .filter(({person}) => areTwoPeople(first.person, person))
    .map((actual) => ({expected: first.person, actual}))
}

interface Attributed {
  readonly quotation: Quotation
  readonly person: Person
}

function sureSpeakers(quotations: readonly Quotation[], known: KnownSpeakers): readonly Attributed[] {
  return quotations.flatMap((quotation) => {
    const {speaker} = quotation
    if (speaker === undefined || speaker.confidence < confident) return []
    return [{quotation, person: identifySpeaker(speaker, known)}]
  })
}

function toFinding({quotation, person}: Attributed, expected: Person, {at}: Linked): RuleFinding {
  return {
    ...at,
    reason: `Unexpected speaker \`${person.name}\`, expected \`${expected.name}\``,
    place: placeOfQuotations([quotation]),
    actual: person.name,
    expected: [expected.name],
    note: 'Attribute the words to the one who said them; name people and their aliases under `speakers` in the front matter.'
  }
}
