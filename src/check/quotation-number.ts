import type {Quotation} from '../model/quotation.js'
import {compareNumbers} from './compare-numbers.js'
import type {Comparison} from './comparison.js'
import {joinTexts} from './comparison.js'
import {linked} from './linked.js'
import {numberFinding} from './number-finding.js'
import type {PlacedNumber} from './numbers-in.js'
import {numbersInQuotation} from './numbers-in.js'
import type {Rule} from './rule.js'

/** A number in a quotation is another one than in its counterpart; see `compareNumbers` for what counts as the same. */
export const quotationNumber: Rule = {
  id: 'quotation-number',
  *check(context) {
    for (const {source, target, comparison, at} of linked(context)) {
      const differences = compareNumbers(
        {numbers: numbersOf(comparison, 'source', source), text: joinTexts(source)},
        {numbers: numbersOf(comparison, 'target', target), text: joinTexts(target)}
      )
      for (const difference of differences) yield numberFinding(difference, comparison, at)
    }
  }
}

function numbersOf(
  comparison: Comparison,
  side: 'source' | 'target',
  quotations: readonly Quotation[]
): readonly PlacedNumber[] {
  return quotations.flatMap((quotation) => numbersInQuotation(comparison[side], quotation))
}
