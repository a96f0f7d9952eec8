import type {CheckContext} from './check-context.js'
import type {ComparedLink, Comparison} from './comparison.js'
import {placeOfQuotations, relatedTo} from './place.js'
import type {RuleFinding} from './rule.js'

/** A link with words on both sides, and what every finding on it has. */
export interface Linked extends ComparedLink {
  readonly comparison: Comparison
  /** File, place, locale, quotation and the place on the other side. */
  readonly at: Omit<RuleFinding, 'reason'>
}

/** All links that have both sides. */
export function* linked({comparisons}: Pick<CheckContext, 'comparisons'>): Generator<Linked> {
  for (const comparison of comparisons) {
    for (const link of comparison.links) {
      if (link.source.length === 0 || link.target.length === 0) continue
      yield {...link, comparison, at: atLink(comparison, link)}
    }
  }
}

function atLink({source, target}: Comparison, link: ComparedLink): Omit<RuleFinding, 'reason'> {
  return {
    file: target.file.path,
    place: placeOfQuotations(link.target),
    locale: target.locale,
    quotation: link.source[0]?.id,
    related: relatedTo(source, placeOfQuotations(link.source))
  }
}
