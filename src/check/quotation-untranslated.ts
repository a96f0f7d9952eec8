import {isSameLanguage} from '../model/locale.js'
import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {isCopy} from './is-copy.js'
import {linked} from './linked.js'
import type {Rule} from './rule.js'

/**
 * The words are the source's, or nearly. A single word may be a name or a loan, editions in one language may share
 * words, and `lang` says that they stay as they are.
 */
export const quotationUntranslated: Rule = {
  id: 'quotation-untranslated',
  *check(context) {
    for (const {source, target, comparison, at} of linked(context)) {
      const {locale} = comparison.target
      if (isSameLanguage(comparison.source.locale, locale)) continue
      if ([...source, ...target].some(({lang}) => lang !== undefined)) continue
      const words = joinTexts(target)
      if (!isCopy(joinTexts(source), words, {locale, least: 2})) continue
      yield {
        ...at,
        reason: `Unexpected words of the source ${excerpt(words)}, expected a translation`,
        actual: words,
        note: 'Translate the words, or say with `:quotation[…]{lang=…}` that they stay in their language.'
      }
    }
  }
}
