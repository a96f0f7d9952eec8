import {excerpt} from './excerpt.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import {placeOfQuotations, relatedTo} from './place.js'
import type {Rule, RuleFinding} from './rule.js'
import type {TranslatedQuotation} from './known-translations.js'
import {isSameTranslation, translationOf} from './translated-quotations.js'

/**
 * The same words are translated differently earlier in this article, or in an article that was checked before it. What
 * a person has accepted is left alone.
 */
export const quotationInconsistent: Rule = {
  id: 'quotation-inconsistent',
  *check({comparisons, elsewhere}) {
    const here = new Map<string, TranslatedQuotation>()
    for (const link of linked({comparisons})) {
      const translation = translationOf(link)
      if (translation === undefined) continue
      const before = here.get(translation.key) ?? elsewhere.get(translation.key)
      if (before === undefined) here.set(translation.key, translation)
      else if (!isSameTranslation(before, translation) && link.decided?.holds !== true)
        yield toFinding(link, translation, before)
    }
  }
}

function toFinding(
  {at, source, comparison}: Linked,
  {text}: TranslatedQuotation,
  before: TranslatedQuotation
): RuleFinding {
  const {file, locale, place} = before
  return {
    ...at,
    reason: `Unexpected translation ${excerpt(text)}, expected ${excerpt(before.text)} as ${file === at.file ? 'before' : `in ${file}`}`,
    actual: text,
    expected: [before.text],
    note: `The same words are quoted in both places: translate them alike, or record that this is right: \`quoin accept <slug> ${String(at.quotation)} --locale ${locale} --as linked\`.`,
    related: [
      ...relatedTo(comparison.source, placeOfQuotations(source)),
      ...relatedTo({file: {path: file}, locale}, place)
    ]
  }
}
