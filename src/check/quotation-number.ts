import {compareNumbers} from './compare-numbers.js'
import {linked} from './linked.js'
import {numberFinding} from './number-finding.js'
import {createNumberReader} from './numbers-in.js'
import type {Rule} from './rule.js'
import {withoutShifted} from './without-shifted.js'

/**
 * A number in a quotation is another one than in its counterpart, or counts something else; see `compareNumbers` for
 * what counts as the same. Where the link is not sure, words are no evidence.
 */
export const quotationNumber: Rule = {
  id: 'quotation-number',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const readers = {source: createNumberReader(comparison.source), target: createNumberReader(comparison.target)}
      for (const {link, source, target, at} of linked({comparisons: [comparison]})) {
        const sides = {source: readers.source.inQuotations(source), target: readers.target.inQuotations(target)}
        const differences = compareNumbers(sides.source, sides.target).filter(
          ({isWord}) => link.sure || isWord !== true
        )
        if (differences.length === 0) continue
        const around = {source: readers.source.around(source), target: readers.target.around(target)}
        for (const difference of withoutShifted(differences, sides, around))
          yield numberFinding(difference, comparison, at)
      }
    }
  }
}
