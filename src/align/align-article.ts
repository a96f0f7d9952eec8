import type {Article} from '../model/article.js'
import type {Bitext} from '../model/bitext.js'
import {decideKinds, withDecidedKinds} from './decide-kinds.js'
import {linkCandidates} from './link-candidates.js'
import {settleLinks} from './settle-links.js'
import {settleSpeakers} from './settle-speakers.js'
import {itemAt} from '../model/item-at.js'

/**
 * Aligns the source edition with each translation: segments, then quotations. All bitexts share one source edition;
 * kinds are those decided over all editions together, ids and order are those that were read.
 */
export function alignArticle(article: Article): Bitext[] {
  const translations = article.translations.map((target) => linkCandidates(article.source, target, article.ledger))
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
