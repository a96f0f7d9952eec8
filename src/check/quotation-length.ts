import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {lengthDeviation} from './length-deviation.js'
import {linked} from './linked.js'
import type {Rule} from './rule.js'
import {usualRatio} from './usual-ratio.js'

/**
 * How many standard deviations from the usual length are far too much. Words that are gone are the graver matter, and
 * some explain what others say in a word: three right links in a hundred are shorter, one in a hundred is longer.
 */
const far = {short: -2.5, long: 4}

/** Fewer characters of the source than these may be missing in a short remark. */
const leastLost = 15

/** The translation of a quotation is far longer or shorter than the rest of this translation leads one to expect. */
export const quotationLength: Rule = {
  id: 'quotation-length',
  *check(context) {
    const usual = new Map(context.comparisons.map((comparison) => [comparison, usualRatio(comparison)]))
    for (const {source, target, comparison, at} of linked(context)) {
      const [actual, written] = [joinTexts(target), joinTexts(source)]
      const expected = written.length * (usual.get(comparison) ?? NaN)
      const deviation = lengthDeviation(actual.length, expected, written.length)
      const lost = written.length * (1 - actual.length / expected)
      if (!(deviation > far.long || (deviation < far.short && lost >= leastLost))) continue
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
