import type {Article} from '../model/article.js'
import type {Bitext} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import type {MarkPairs} from '../model/settings.js'
import type {Comparison} from './comparison.js'
import {createComparison} from './comparison.js'
import type {KnownTranslations} from './known-translations.js'

/** What every rule looks at. */
export interface CheckContext {
  readonly article: Article
  /** The source edition, then the translations, with kinds of quotations as decided by aligning. */
  readonly editions: readonly Edition[]
  /** The source edition with each translation that was aligned, links and beads resolved to what they name. */
  readonly comparisons: readonly Comparison[]
  /** House style of quotation marks by locale. */
  readonly marks: Readonly<Record<Locale, MarkPairs>>
  /** Quotations as other articles translate them. */
  readonly elsewhere: KnownTranslations
}

/** Resolves ids once for all rules. */
export function createContext(
  article: Article,
  bitexts: readonly Bitext[],
  {marks, elsewhere}: Pick<CheckContext, 'marks' | 'elsewhere'>
): CheckContext {
  const comparisons = bitexts.map((bitext) => createComparison(bitext, article.ledger))
  const aligned = new Map(bitexts.map(({target}) => [target.locale, target]))
  const translations = article.translations.map((edition) => aligned.get(edition.locale) ?? edition)
  return {article, comparisons, marks, elsewhere, editions: [bitexts[0]?.source ?? article.source, ...translations]}
}
