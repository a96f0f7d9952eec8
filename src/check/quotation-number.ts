import {itemAt} from '../model/item-at.js'
import type {NumberDifference} from './compare-numbers.js'
import {compareNumbers} from './compare-numbers.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import {numberFinding} from './number-finding.js'
import type {NumberReader} from './numbers-in.js'
import {createNumberReader} from './numbers-in.js'
import type {Rule} from './rule.js'
import {withoutMoved} from './without-moved.js'
import {withoutShifted} from './without-shifted.js'

/**
 * A number in a quotation is another one than in its counterpart, or counts something else; see `compareNumbers` for
 * what counts as the same. Where the link is not sure, words are no evidence.
 */
export const quotationNumber: Rule = {
  id: 'quotation-number',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const readers = {source: createNumberReader(comparison.source), target: createNumberReader(comparison.target)}
      const links = Array.from(linked({comparisons: [comparison]}))
      const groups = withoutMoved(links.map((link) => differencesIn(link, readers)))
      for (const [index, differences] of groups.entries())
        for (const difference of differences) yield numberFinding(difference, comparison, itemAt(links, index).at)
    }
  }
}

function differencesIn(
  {link, source, target}: Linked,
  readers: Readonly<Record<'source' | 'target', NumberReader>>
): readonly NumberDifference[] {
  const sides = {source: readers.source.inQuotations(source), target: readers.target.inQuotations(target)}
  const differences = compareNumbers(sides.source, sides.target).filter(({isWord}) => link.sure || isWord !== true)
  if (differences.length === 0) return differences
  const around = {source: readers.source.around(source), target: readers.target.around(target)}
  return withoutShifted(differences, sides, around)
}
