import {itemAt} from './item-at.js'

/** How many of ascending numbers are below a limit: the index, 0-based, of the first that is not. By halving. */
export function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (itemAt(ascending, middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}
