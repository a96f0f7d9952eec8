import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {linked} from './linked.js'
import type {Rule} from './rule.js'
import {usualRatio} from './usual-ratio.js'

/** Variance of a translation's length in characters for each character of the source (Gale and Church 1993). */
const variance = 6.8

/** How many standard deviations and what ratio to the usual length are far too much; both must be. */
const far = {deviations: 2.5, ratio: 2}

/** The translation of a quotation is far longer or shorter than the rest of this translation leads one to expect. */
export const quotationLength: Rule = {
  id: 'quotation-length',
  *check(context) {
    const usual = new Map(context.comparisons.map((comparison) => [comparison, usualRatio(comparison)]))
    for (const {source, target, comparison, at} of linked(context)) {
      const [actual, written] = [joinTexts(target), joinTexts(source)]
      const expected = written.length * (usual.get(comparison) ?? NaN)
      const ratio = actual.length / expected
      const deviations = Math.abs(actual.length - expected) / Math.sqrt(expected * variance)
      if (!(deviations > far.deviations && (ratio > far.ratio || ratio < 1 / far.ratio))) continue
      yield {
        ...at,
        reason: `Unexpected ${ratio > 1 ? 'long' : 'short'} translation of ${String(actual.length)} characters, expected about ${String(Math.round(expected))}`,
        actual,
        expected: [written],
        note: `Check that nothing was ${ratio > 1 ? 'added to' : 'left out of'} the words: ${excerpt(written)}`
      }
    }
  }
}
