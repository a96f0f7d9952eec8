import type {Editing} from '../model/quotation.js'
import type {Edition} from '../model/edition.js'
import type {CheckContext} from './check-context.js'
import {excerpt} from './excerpt.js'
import {linked} from './linked.js'
import {placeOfRange, relatedTo} from './place.js'
import type {RuleFinding} from './rule.js'

/** What is compared, in words and as a field of the quotation. */
export interface EditingKind {
  readonly field: 'elisions' | 'insertions'
  readonly name: string
  readonly dropped: string
  readonly added: string
}

/** Findings where a translation shows fewer or more elisions or insertions than the source; counted, as notations differ. */
export function* compareEditing(
  context: CheckContext,
  {field, name, dropped, added}: EditingKind
): Generator<RuleFinding> {
  for (const {source, target, comparison, at} of linked(context)) {
    const expected = source.flatMap((quotation) => quotation[field])
    const actual = target.flatMap((quotation) => quotation[field])
    const [lost, extra] = [expected[actual.length], actual[expected.length]]
    if (lost !== undefined) {
      yield {
        ...at,
        reason: `Unexpected missing ${name}, expected ${excerpt(lost.text)} as in the source`,
        expected: [lost.text],
        note: dropped,
        related: relatedTo(comparison.source, placeOf(comparison.source, lost))
      }
    }
    if (extra !== undefined) {
      yield {
        ...at,
        reason: `Unexpected ${name} ${excerpt(extra.text)}, expected none, as in the source`,
        place: placeOf(comparison.target, extra),
        actual: extra.text,
        note: added
      }
    }
  }
}

function placeOf(edition: Edition, editing: Editing): RuleFinding['place'] {
  const segment = edition.segments.find(({id}) => id === editing.segment)
  return segment && placeOfRange(edition, segment, editing)
}
