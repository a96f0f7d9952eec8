import {countBelow} from '../model/count-below.js'
import {itemAt} from '../model/item-at.js'

/**
 * The indexes that are in every longest strictly increasing subsequence, by patience sorting (Fredman 1975) from both
 * ends, in n log n: of two neighbours that changed places neither is, as either may be the one that moved.
 */
export function alwaysIncreasing(values: readonly number[]): ReadonlySet<number> {
  const before = lengthsTo(values)
  const after = lengthsTo(values.toReversed().map((value) => -value)).toReversed()
  const longest = before.reduce((most, length) => Math.max(most, length), 0)
  const members = values
    .map((_, index) => index)
    .filter((index) => itemAt(before, index) + itemAt(after, index) > longest)
  const counts = new Map<number, number>()
  for (const index of members) counts.set(itemAt(before, index), (counts.get(itemAt(before, index)) ?? 0) + 1)
  return new Set(members.filter((index) => counts.get(itemAt(before, index)) === 1))
}

/** For each value the length of the longest increasing subsequence that ends there. */
function lengthsTo(values: readonly number[]): readonly number[] {
  const tails: number[] = []
  return values.map((value) => {
    const at = countBelow(tails, value)
    tails[at] = value
    return at + 1
  })
}
