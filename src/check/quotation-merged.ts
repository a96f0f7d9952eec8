import {joinTexts} from './comparison.js'
import {linked} from './linked.js'
import type {Rule} from './rule.js'

/** Several quotations of the source are one in the translation; words left untranslated are another matter. */
export const quotationMerged: Rule = {
  id: 'quotation-merged',
  *check(context) {
    for (const {source, target, at} of linked(context)) {
      if (target.length >= source.length || joinTexts(source) === joinTexts(target)) continue
      const [actual, expected] = [String(target.length), String(source.length)]
      yield {
        ...at,
        reason: `Unexpected merged quotations, ${actual} in the translation, expected ${expected} as in the source`,
        actual,
        expected: [expected]
      }
    }
  }
}
