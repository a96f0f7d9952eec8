import {itemAt} from '../model/item-at.js'

/** The indexes of a longest strictly increasing subsequence, by patience sorting (Fredman 1975), in n log n. */
export function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const before: (number | undefined)[] = []
  for (const [index, value] of values.entries()) {
    const length = firstNotBelow(tails, values, value)
    before.push(tails[length - 1])
    tails[length] = index
  }
  const indexes = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = before[index]) indexes.add(index)
  return indexes
}

function firstNotBelow(tails: readonly number[], values: readonly number[], value: number): number {
  let [low, high] = [0, tails.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (itemAt(values, itemAt(tails, middle)) < value) low = middle + 1
    else high = middle
  }
  return low
}
