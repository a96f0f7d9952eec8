import {groupCandidates, type Candidate} from './candidate.js'
import {compareQuotations, type QuotationComparer} from './compare-quotations.js'
import type {CandidateLink} from './find-links.js'

/** Log odds, of the words alone, from which quotations far apart are one that was moved. */
const least = 5
/** Pairs of candidates left alone that are all compared; of more only those that have a word or number in common. */
const mostPairs = 10_000
/** Keys that more candidates of one side have tell none from the others. */
const mostPlaces = 20

interface Pair {
  readonly one: CandidateLink
  readonly other: CandidateLink
  readonly gain: number
  readonly link: CandidateLink
}

/**
 * Links what is left alone on both sides where the words say so, the most alike first. No such link scores `limit` or
 * more.
 */
export function linkMoved(
  links: readonly CandidateLink[],
  compare: QuotationComparer,
  limit: number
): readonly CandidateLink[] {
  const left = links.filter(({target}) => target.length === 0)
  const right = links.filter(({source}) => source.length === 0)
  const pairs = pairsOf(left, right)
    .map(([one, other]) => pairUp(one, other, {compare, limit}))
    .filter(({gain}) => gain >= least)
    .toSorted((one, other) => other.gain - one.gain)
  const taken = new Set<CandidateLink>()
  const moved = pairs.flatMap(({one, other, link}) => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [link]
  })
  return [...links.filter((link) => !taken.has(link)), ...moved]
}

function pairsOf(
  left: readonly CandidateLink[],
  right: readonly CandidateLink[]
): readonly (readonly [CandidateLink, CandidateLink])[] {
  if (left.length * right.length <= mostPairs) return left.flatMap((one) => right.map((other) => [one, other] as const))
  const places = new Map<string, CandidateLink[]>()
  for (const link of right) {
    for (const key of keysOf(link.target)) {
      const list = places.get(key)
      if (list === undefined) places.set(key, [link])
      else list.push(link)
    }
  }
  return left.flatMap((one) => {
    const lists = [...keysOf(one.source)].map((key) => places.get(key) ?? [])
    const others = new Set(lists.filter(({length}) => length <= mostPlaces).flat())
    return Array.from(others, (other) => [one, other] as const)
  })
}

function keysOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.flatMap(({features}) => features.keys))
}

function pairUp(
  one: CandidateLink,
  other: CandidateLink,
  {compare, limit}: {readonly compare: QuotationComparer; readonly limit: number}
): Pair {
  const [source, target] = [one.source, other.target]
  const evidence = compareQuotations(groupCandidates(source), groupCandidates(target), compare)
  const gain = evidence
    .filter(({name}) => name !== 'bead' && name !== 'place')
    .reduce((sum, {weight}) => sum + weight, 0)
  return {
    one,
    other,
    gain,
    link: {source, target, score: Math.min(limit - 0.01, 1 / (1 + Math.exp(least - gain))), evidence}
  }
}
