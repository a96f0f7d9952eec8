import {compareNumbers} from './compare-numbers.js'
import {linked} from './linked.js'
import {numberFinding} from './number-finding.js'
import {createNumberReader} from './numbers-in.js'
import type {Rule} from './rule.js'

/**
 * A number in a quotation is another one than in its counterpart, or counts something else; see `compareNumbers` for
 * what counts as the same.
 */
export const quotationNumber: Rule = {
  id: 'quotation-number',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const readers = {source: createNumberReader(comparison.source), target: createNumberReader(comparison.target)}
      for (const {source, target, at} of linked({comparisons: [comparison]})) {
        const sides = [readers.source.inQuotations(source), readers.target.inQuotations(target)] as const
        for (const difference of compareNumbers(...sides)) yield numberFinding(difference, comparison, at)
      }
    }
  }
}
