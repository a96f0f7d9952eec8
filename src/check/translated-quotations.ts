import type {Article} from '../model/article.js'
import type {Bitext} from '../model/bitext.js'
import type {Locale} from '../model/locale.js'
import {createComparison, joinTexts} from './comparison.js'
import type {TranslatedQuotation} from './known-translations.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import {placeOfQuotations} from './place.js'
import {wordsOf} from './words-of.js'

/** Shorter ones are said in many ways. */
const fewestWords = 5

/**
 * The quotations that an article translates, in order: what `checkArticle` is told of other articles, so that it sees
 * where the same words are translated differently. Only sure links of one quotation to one, of five words or more.
 */
export function translatedQuotations(article: Article, bitexts: readonly Bitext[]): readonly TranslatedQuotation[] {
  const comparisons = bitexts.map((bitext) => createComparison(bitext, article.ledger))
  return Array.from(linked({comparisons})).flatMap((link) => translationOf(link) ?? [])
}

/** One link as a translation; `undefined` where it is not to be compared. */
export function translationOf({link, source, target, comparison}: Linked): TranslatedQuotation | undefined {
  const words = wordsOf(joinTexts(source))
  if (!link.sure || source.length + target.length !== 2 || words.length < fewestWords) return undefined
  return {
    key: [comparison.source.locale, comparison.target.locale, spell(joinTexts(source), comparison.source.locale)].join(
      ' '
    ),
    text: joinTexts(target),
    file: comparison.target.file.path,
    locale: comparison.target.locale,
    place: placeOfQuotations(target)
  }
}

/** Whether two translations say the same, but for case and marks. */
export function isSameTranslation(one: TranslatedQuotation, other: TranslatedQuotation): boolean {
  return spell(one.text, one.locale) === spell(other.text, one.locale)
}

function spell(text: string, locale: Locale): string {
  return wordsOf(text)
    .map(({word}) => word.toLocaleLowerCase(locale))
    .join(' ')
}
