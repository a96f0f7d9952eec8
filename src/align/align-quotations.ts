import type {QuotationLink} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Ledger} from '../model/ledger.js'
import type {KnownBeforehand} from './align-edition-segments.js'
import {decideKinds} from './decide-kinds.js'
import {linkCandidates} from './link-candidates.js'
import {settleLinks} from './settle-links.js'
import {itemAt} from '../model/item-at.js'

/** How quotations are aligned. */
export interface QuotationOptions extends KnownBeforehand {
  /** What people decided; default: nothing. */
  readonly ledger?: Ledger
}

/** Links the outermost quotations of two editions: each that is not a mention on both sides is in exactly one link. */
export function alignQuotations(source: Edition, target: Edition, options: QuotationOptions = {}): QuotationLink[] {
  const linked = linkCandidates(source, target, options)
  const mentions = decideKinds(source, [linked])
  return [...settleLinks(linked.links, {source: mentions.source, target: itemAt(mentions.targets, 0)})]
}
