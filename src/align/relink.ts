import {assign} from './assign.js'
import {groupCandidates, type Candidate} from './candidate.js'
import {compareQuotations, type QuotationComparer} from './compare-quotations.js'
import type {CandidateLink} from './find-links.js'
import {findRivals, type Rivalry} from './find-rivals.js'
import {itemAt} from '../model/item-at.js'

/** How links are looked at again. */
export interface Relinking {
  readonly compare: QuotationComparer
  /** No link of quotations that changed places scores this or more. */
  readonly limit: number
}

/** Links that are assigned together at most: time grows with the cube of their number. */
const mostTogether = 60
/** What it costs, in log odds, to leave alone what was linked. */
const left = -2

/**
 * Looks at links of single candidates, alone ones too, without regard to their order. Where what is said speaks for it,
 * quotations that changed places are linked crosswise; a link that might as well be crossed scores less than before.
 */
export function relink(links: readonly CandidateLink[], {compare, limit}: Relinking): readonly CandidateLink[] {
  const isSingle = ({source, target}: CandidateLink): boolean => source.length <= 1 && target.length <= 1
  const single = links.filter(isSingle)
  const rivalry = findRivals(single, compare)
  const groups = groupRivals(rivalry.rivals).filter(({length}) => length <= mostTogether)
  const crossed = new Map(groups.flatMap((group) => reassign(group, rivalry)))
  const taken = new Set(crossed.values())
  const leave = (source: readonly Candidate[], target: readonly Candidate[]): readonly CandidateLink[] =>
    source.length + target.length === 0 ? [] : [{source, target, score: limit - 0.01, evidence: []}]
  const again = single.flatMap((link, index): readonly CandidateLink[] => {
    const other = crossed.get(index)
    const rest = taken.has(index) ? [] : link.target
    if (other === undefined) return taken.has(index) ? leave(link.source, rest) : [doubt(link, index, rivalry)]
    const {target} = itemAt(single, other)
    const evidence = compareQuotations(groupCandidates(link.source), groupCandidates(target), compare)
    return [{source: link.source, target, score: limit - 0.01, evidence}, ...leave([], rest)]
  })
  return [...links.filter((link) => !isSingle(link)), ...again]
}

/** Links that are rivals of each other, directly or through others, by index, ascending. */
function groupRivals(rivals: ReadonlyMap<number, readonly number[]>): readonly (readonly number[])[] {
  const seen = new Set<number>()
  return [...rivals.keys()].flatMap((first) => {
    if (seen.has(first)) return []
    seen.add(first)
    const group = [first]
    for (const index of group) {
      const others = rivalsOf(index, rivals).filter((other) => !seen.has(other))
      for (const other of others) seen.add(other)
      group.push(...others)
    }
    return [group.toSorted((one, other) => one - other)]
  })
}

function rivalsOf(index: number, rivals: Rivalry['rivals']): readonly number[] {
  return rivals.get(index) ?? []
}

/** The links of a group that change places in the best way to assign all of them: whose target each source takes. */
function reassign(group: readonly number[], {weigh}: Rivalry): readonly (readonly [number, number])[] {
  const rows = group.filter((index) => group.some((other) => weigh(index, other) > -Infinity))
  const columns = group.filter((index) => rows.some((row) => weigh(row, index) > -Infinity))
  const stays = (row: number): number => (weigh(row, row) > -Infinity ? left : 0)
  const assigned = assign(rows.length, columns.length + rows.length, (row, column) => {
    const source = itemAt(rows, row)
    const target = columns[column]
    return Math.max(nowhere, target === undefined ? stays(source) : weigh(source, target))
  })
  return rows.flatMap((source, row) => {
    const target = columns[Number(assigned[row])]
    return target === undefined || target === source || weigh(source, target) === -Infinity ? [] : [[source, target]]
  })
}

/** As good as impossible, and finite. */
const nowhere = -1e6

/** A link that stays, less probable the more speaks for crossing it with another. */
function doubt(link: CandidateLink, index: number, {rivals, weigh}: Rivalry): CandidateLink {
  const own = weigh(index, index)
  if (own === -Infinity) return link
  const worth = (one: number, other: number): number => Math.max(weigh(one, other), left)
  const gains = rivalsOf(index, rivals).map(
    (other) => worth(index, other) + worth(other, index) - worth(index, index) - worth(other, other)
  )
  const score = link.score / (1 + gains.reduce((sum, gain) => sum + Math.exp(gain), 0))
  return {...link, score}
}
