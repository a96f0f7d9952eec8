import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {counterpartPlace, placeOfQuotations, relatedTo} from './place.js'
import type {Rule} from './rule.js'

/** A person decided that the translation reports the words without quoting them, and the source is still the same. */
export const quotationParaphrased: Rule = {
  id: 'quotation-paraphrased',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      for (const {source, target, decided} of comparison.links) {
        if (decided?.decision.as !== 'paraphrased' || !decided.holds) continue
        const words = joinTexts(source)
        yield {
          reason: `Unexpected paraphrase, expected the words ${excerpt(words)} in quotation marks`,
          file: comparison.target.file.path,
          place: placeOfQuotations(target) ?? counterpartPlace(comparison, source[0]?.parts[0]?.segment),
          locale: comparison.target.locale,
          quotation: source[0]?.id,
          expected: [words],
          note: 'It was decided so: nothing to do.',
          related: relatedTo(comparison.source, placeOfQuotations(source))
        }
      }
    }
  }
}
