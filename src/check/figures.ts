import {countCounterparts, readAttributions, readCasts} from './attributions.js'
import type {Comparison} from './comparison.js'
import type {Person} from './speakers.js'

/** A speaker of the source with all names that may stand for them in each edition. */
export interface Figure {
  readonly person: Person
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** Attributions from here on say that a name is somebody's. */
const confident = 0.4
/** Speakers whose names are looked for: more than an article has. */
const most = 24

/**
 * Collects the speakers of the source under the names that sound alike in the translation, or that stand for them in at
 * least two links.
 */
export function readFigures(comparison: Comparison): readonly Figure[] {
  const casts = readCasts(comparison, confident)
  const counts = countCounterparts(readAttributions(comparison, casts))
  return casts.source.people.slice(0, most).map((person) => {
    const sounding = casts.alike.filter((pair) => pair.person === person)
    const voted = counts.filter((pair) => pair.person === person && pair.count >= 2)
    const [best] = voted.toSorted((one, other) => other.count - one.count)
    const chosen = sounding.length > 0 || best === undefined ? sounding : [best]
    const names = [...person.names, ...chosen.flatMap(({name}) => name.names)]
    return {person, source: person.names, target: [...new Set(names)]}
  })
}
