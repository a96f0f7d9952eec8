import {groupCandidates, type CandidateGroup} from './candidate.js'
import {compareQuotations, type QuotationComparer} from './compare-quotations.js'
import type {CandidateLink} from './find-links.js'
import {reach as farthest} from './link-lattice.js'
import {itemAt} from '../model/item-at.js'

/** Links of single candidates, in their order, that can be looked at without regard to it. */
export interface Rivalry {
  /** For each link, by index, those that it could be crossed with: what one side says answers the other's better than its own. */
  readonly rivals: ReadonlyMap<number, readonly number[]>
  /**
   * Log odds that the source of one link and the target of another are counterparts, by all but their place, less what
   * speaks against leaving the order; -Infinity where one of them is missing.
   */
  readonly weigh: (source: number, target: number) => number
}

/** Log odds against a link that leaves the order of the others, nearby and further, and against one of two that were alone. */
const burdens = {near: 2.5, far: 4.5, alone: 4}
/** Beads up to this far apart are near. */
const nearest = 2
/** Links up to this far apart, in their order, are compared; further ones where they have a word or number in common. */
const reach = 5
/** Keys that more links of one side have tell none from the others. */
const mostPlaces = 8

/** Compares each link with those near it and those that have something in common with it. */
export function findRivals(links: readonly CandidateLink[], compare: QuotationComparer): Rivalry {
  const sides = {
    source: links.map(({source}) => groupCandidates(source)),
    target: links.map(({target}) => groupCandidates(target))
  }
  const weigh = remember(links.length, (one, other) => {
    const [source, target] = [itemAt(sides.source, one), itemAt(sides.target, other)]
    if (source.members.length * target.members.length === 0) return -Infinity
    const evidence = compareQuotations(source, target, compare).filter(({name}) => name !== 'bead' && name !== 'place')
    const distance = Math.abs(itemAt(source.members, 0).bead - itemAt(target.members, 0).bead)
    return evidence.reduce((sum, {weight}) => sum + weight, 0) - burdenOf([one, other], distance, links)
  })
  const crosses = crossingsOf(links)
  const pairs = pairsOf(sides).filter(([one, other]) => {
    if (!crosses(one, other)) return false
    const weight = weigh(one, other)
    return weight > 0 && (weight > Math.max(0, weigh(one, one)) || weight > Math.max(0, weigh(other, other)))
  })
  return {rivals: bothWays(pairs), weigh}
}

/**
 * Whether two links would leave the order if they changed places: both are of both sides, there is one of both sides
 * between them, or they are too far apart. What keeps the order was weighed with it already.
 */
function crossingsOf(links: readonly CandidateLink[]): (one: number, other: number) => boolean {
  const isWhole = links.map(({source, target}) => source.length * target.length > 0)
  const before = [0]
  for (const whole of isWhole) before.push(itemAt(before, before.length - 1) + (whole ? 1 : 0))
  return (one, other) => {
    if (isWhole[one] === true && isWhole[other] === true) return true
    const [first, last] = one < other ? [one, other] : [other, one]
    return (
      itemAt(before, last) > itemAt(before, first + 1) || Math.abs(beadOf(links, one) - beadOf(links, other)) > farthest
    )
  }
}

function beadOf(links: readonly CandidateLink[], index: number): number {
  const {source, target} = itemAt(links, index)
  return itemAt([...source, ...target], 0).bead
}

function bothWays(pairs: readonly (readonly [number, number])[]): Rivalry['rivals'] {
  const rivals = new Map<number, Set<number>>()
  for (const [one, other] of pairs) {
    for (const [from, to] of [
      [one, other],
      [other, one]
    ] as const)
      rivals.set(from, (rivals.get(from) ?? new Set()).add(to))
  }
  return new Map(Array.from(rivals, ([index, others]) => [index, [...others]]))
}

function burdenOf([one, other]: readonly [number, number], distance: number, links: readonly CandidateLink[]): number {
  if (one === other) return 0
  const isAlone = itemAt(links, one).target.length === 0 && itemAt(links, other).source.length === 0
  return isAlone ? burdens.alone : distance > nearest ? burdens.far : burdens.near
}

function remember(size: number, weigh: (one: number, other: number) => number): Rivalry['weigh'] {
  const weights = new Map<number, number>()
  return (one, other) => {
    const key = one * size + other
    const weight = weights.get(key) ?? weigh(one, other)
    weights.set(key, weight)
    return weight
  }
}

interface Sides {
  readonly source: readonly CandidateGroup[]
  readonly target: readonly CandidateGroup[]
}

function pairsOf({source, target}: Sides): readonly (readonly [number, number])[] {
  const places = placesOf(target)
  return source.flatMap(({features}, index) => {
    const near = Array.from({length: 2 * reach + 1}, (_, at) => index + at - reach)
    const lists = features.keys.map((key) => places.get(key) ?? []).filter(({length}) => length <= mostPlaces)
    const others = new Set([...near, ...lists.flat()])
    return [...others]
      .filter((other) => other !== index && other >= 0 && other < target.length)
      .map((other) => [index, other] as const)
  })
}

/** For each key the groups that have it, by index. */
function placesOf(groups: readonly CandidateGroup[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [index, {features}] of groups.entries()) {
    for (const key of features.keys) {
      const list = places.get(key)
      if (list === undefined) places.set(key, [index])
      else list.push(index)
    }
  }
  return places
}
