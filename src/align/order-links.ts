import type {QuotationLink} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import {itemAt} from '../model/item-at.js'

/** Links in the order of the source; what only the target has follows what stands before it there. */
export function orderLinks(
  links: readonly QuotationLink[],
  source: Edition,
  target: Edition
): readonly QuotationLink[] {
  const left = new Map(source.quotations.map(({id}, index) => [id, index]))
  const right = new Map(target.quotations.map(({id}, index) => [id, index]))
  const bySource = links
    .filter((link) => link.source.length > 0)
    .toSorted((one, other) => orderOf(one.source, left) - orderOf(other.source, left))
  const ordered = [...bySource]
  const rest = links
    .filter((link) => link.source.length === 0)
    .toSorted((one, other) => orderOf(one.target, right) - orderOf(other.target, right))
  for (const link of rest) {
    const place = orderOf(link.target, right)
    const before = ordered.findLastIndex((other) => other.target.length > 0 && orderOf(other.target, right) < place)
    ordered.splice(before + 1, 0, link)
  }
  return ordered
}

function orderOf(ids: readonly string[], order: ReadonlyMap<string, number>): number {
  return Number(order.get(itemAt(ids, 0)))
}
