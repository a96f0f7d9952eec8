import {itemAt} from '../model/item-at.js'
import type {ComparedLink} from './comparison.js'
import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {isReported} from './is-reported.js'
import {counterpartPlace, placeOfQuotations, relatedTo} from './place.js'
import type {Rule} from './rule.js'

/**
 * The translation reports the words without quoting them: a person decided so and the source is still the same, or
 * nobody decided yet and the passage very probably tells them.
 */
export const quotationParaphrased: Rule = {
  id: 'quotation-paraphrased',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const {locale, file} = comparison.target
      for (const compared of comparison.links) {
        const note = noteOn(compared, locale)
        if (note === undefined) continue
        const {source, target} = compared
        const words = joinTexts(source)
        yield {
          reason: `Unexpected paraphrase, expected the words ${excerpt(words)} in quotation marks`,
          file: file.path,
          place: placeOfQuotations(target) ?? counterpartPlace(comparison, source[0]?.parts[0]?.segment),
          locale,
          quotation: source[0]?.id,
          expected: [words],
          note,
          related: relatedTo(comparison.source, placeOfQuotations(source))
        }
      }
    }
  }
}

/** What to do about a paraphrase; undefined where there is none. */
function noteOn(link: ComparedLink, locale: string): string | undefined {
  const {source, decided} = link
  if (decided?.decision.as === 'paraphrased' && decided.holds) return 'It was decided so: nothing to do.'
  if (source.length === 0 || !isReported(link)) return undefined
  const command = `quoin accept <slug> ${itemAt(source, 0).id} --locale ${locale} --as paraphrased`
  return `Quote the words, or record that they are reported: \`${command}\`.`
}
