import {itemAt} from '../model/item-at.js'
import {alwaysIncreasing} from './always-increasing.js'
import type {Comparison} from './comparison.js'
import {excerpt} from './excerpt.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import type {Rule} from './rule.js'

/**
 * A quotation stands out of the source's order, alone or with its passage; of two that changed places, both. The order
 * of some words inside one sentence is that of the language, and no matter.
 */
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

function movedLinks(comparison: Comparison, links: readonly Linked[]): readonly Linked[] {
  const order = new Map(comparison.target.quotations.map(({id}, index) => [id, index]))
  const inOrder = alwaysIncreasing(links.map((link) => Number(order.get(itemAt(link.target, 0).id))))
  return links.filter((link, index) => !inOrder.has(index) && !isWordOrder(link, comparison))
}

function isWordOrder({source, target}: Linked, {beads, sourceBeads, targetBeads}: Comparison): boolean {
  const [one, other] = [itemAt(source, 0), itemAt(target, 0)]
  if (one.kind !== 'partial' || other.kind !== 'partial') return false
  const at = sourceBeads.get(one.parts[0]?.segment)
  return at !== undefined && at === targetBeads.get(other.parts[0]?.segment) && !itemAt(beads, at).moved
}
