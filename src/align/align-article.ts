import type {Article} from '../model/article.js'
import type {Bitext} from '../model/bitext.js'
import type {Locale} from '../model/locale.js'
import {decideKinds, withDecidedKinds} from './decide-kinds.js'
import type {LearnedLexicon} from './learned-lexicon.js'
import type {Vectors} from './pair-scores.js'
import {linkCandidates} from './link-candidates.js'
import {settleLinks} from './settle-links.js'
import {settleSpeakers} from './settle-speakers.js'
import {itemAt} from '../model/item-at.js'

/** What is known before an article is aligned, by the locale of the translation. */
export interface ArticleOptions {
  /** What other articles taught: see `learnLexicon`. Default: nothing. */
  readonly lexicons?: ReadonlyMap<Locale, LearnedLexicon>
  /** One embedding for each of the `segments` of both editions, from any model. Default: none. */
  readonly vectors?: ReadonlyMap<Locale, Vectors>
}

/**
 * Aligns the source edition with each translation: segments, then quotations. All bitexts share one source edition;
 * kinds are those decided over all editions together, ids and order are those that were read.
 */
export function alignArticle(article: Article, {lexicons, vectors}: ArticleOptions = {}): Bitext[] {
  const translations = article.translations.map((target) =>
    linkCandidates(article.source, target, {
      ledger: article.ledger,
      learned: lexicons?.get(target.locale),
      vectors: vectors?.get(target.locale)
    })
  )
  const mentions = decideKinds(article.source, translations)
  const source = withDecidedKinds(article.source, mentions.source)
  const bitexts = translations.map(({target, beads, links}, index): Bitext => {
    const decided = itemAt(mentions.targets, index)
    return {
      source,
      target: withDecidedKinds(target, decided),
      segments: beads,
      quotations: settleLinks(links, {source: mentions.source, target: decided})
    }
  })
  return settleSpeakers(bitexts)
}
