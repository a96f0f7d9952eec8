import {itemAt} from '../model/item-at.js'
import type {Comparison} from './comparison.js'
import {excerpt} from './excerpt.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import {longestIncreasing} from './longest-increasing.js'
import type {Rule} from './rule.js'

/** A quotation stands out of the source's order, in another passage than the one that is aligned with its own. */
export const quotationMoved: Rule = {
  id: 'quotation-moved',
  *check(context) {
    for (const comparison of context.comparisons) {
      for (const {target, at} of movedLinks(comparison, [...linked({comparisons: [comparison]})])) {
        yield {
          ...at,
          reason: `Unexpected place of ${excerpt(itemAt(target, 0).text)}, expected the order of the source`,
          note: 'If the order is meant: nothing to do.'
        }
      }
    }
  }
}

function movedLinks({target, sourceBeads, targetBeads}: Comparison, links: readonly Linked[]): readonly Linked[] {
  const order = new Map(target.quotations.map(({id}, index) => [id, index]))
  const inOrder = longestIncreasing(links.map((link) => Number(order.get(itemAt(link.target, 0).id))))
  return links.filter((link, index) => {
    const [one, other] = [link.source[0]?.parts[0]?.segment, link.target[0]?.parts[0]?.segment]
    return !inOrder.has(index) && sourceBeads.get(one) !== targetBeads.get(other)
  })
}
