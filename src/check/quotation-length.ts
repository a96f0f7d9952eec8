import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {lengthDeviation} from './length-deviation.js'
import {linked} from './linked.js'
import type {Rule} from './rule.js'
import {usualRatio} from './usual-ratio.js'

/** How many standard deviations from the usual length are far too much: about three in a hundred whole quotations are beyond. */
const far = 2.5

/** The translation of a quotation is far longer or shorter than the rest of this translation leads one to expect. */
export const quotationLength: Rule = {
  id: 'quotation-length',
  *check(context) {
    const usual = new Map(context.comparisons.map((comparison) => [comparison, usualRatio(comparison)]))
    for (const {source, target, comparison, at} of linked(context)) {
      const [actual, written] = [joinTexts(target), joinTexts(source)]
      const expected = written.length * (usual.get(comparison) ?? NaN)
      const deviation = lengthDeviation(actual.length, expected, written.length)
      if (!(Math.abs(deviation) > far)) continue
      yield {
        ...at,
        reason: `Unexpected ${deviation > 0 ? 'long' : 'short'} translation of ${String(actual.length)} characters, expected about ${String(Math.round(expected))}`,
        actual,
        expected: [written],
        note: `Check that nothing was ${deviation > 0 ? 'added to' : 'left out of'} the words: ${excerpt(written)}`
      }
    }
  }
}
