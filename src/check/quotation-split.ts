import {joinTexts} from './comparison.js'
import {linked} from './linked.js'
import type {Rule} from './rule.js'

/** One quotation of the source is several in the translation; words left untranslated are another matter. */
export const quotationSplit: Rule = {
  id: 'quotation-split',
  *check(context) {
    for (const {source, target, at} of linked(context)) {
      if (target.length <= source.length || joinTexts(source) === joinTexts(target)) continue
      const [actual, expected] = [String(target.length), String(source.length)]
      yield {
        ...at,
        reason: `Unexpected ${actual} quotations in the translation, expected ${expected} as in the source`,
        actual,
        expected: [expected]
      }
    }
  }
}
