import type {Quotation} from '../model/quotation.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import {placeOfQuotations} from './place.js'
import type {Rule, RuleFinding} from './rule.js'
import type {KnownSpeakers, Person} from './speakers.js'
import {identifySpeaker, isSamePerson, knownSpeakers} from './speakers.js'

/** Attributions below this are not compared: a wrong guess would accuse a right translation. */
const confident = 0.8

/**
 * The translation attributes the words to somebody else. Compared by the speakers' ids where both sides have or can be
 * given one from the names in the front matter of either edition, else by the sound of the names.
 */
export const quotationSpeaker: Rule = {
  id: 'quotation-speaker',
  *check(context) {
    for (const link of linked(context)) {
      const known = knownSpeakers(link.comparison)
      for (const expected of sureSpeakers(link.source, known).slice(0, 1)) {
        const others = sureSpeakers(link.target, known).filter(({person}) => !isSamePerson(expected.person, person))
        for (const actual of others) yield toFinding(actual, expected.person, link)
      }
    }
  }
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
