import type {PathPoint} from './band.js'
import type {SharedKey} from './shared-keys.js'
import {itemAt} from '../model/item-at.js'

/** Anchors need this many others close by that agree on the direction. */
const company = 2
const nearby = 24

/**
 * Points that the path of a long text passes or comes close to: segments with a key that stands once on each side, as
 * far as neighbouring ones agree, in the longest chain that ascends on both sides (Fredman 1975).
 */
export function findAnchors(keys: readonly SharedKey[]): readonly PathPoint[] {
  const single = keys
    .filter(({source, target}) => source.length === 1 && target.length === 1)
    .map(({source, target}): PathPoint => [itemAt(source, 0), itemAt(target, 0)])
    .toSorted((one, other) => one[0] - other[0] || one[1] - other[1])
  return longestChain(single.filter((point, index) => isBacked(point, index, single)))
}

interface Link {
  readonly point: PathPoint
  readonly before: Link | undefined
}

function isBacked([i, j]: PathPoint, index: number, points: readonly PathPoint[]): boolean {
  let agreeing = 0
  for (let other = Math.max(0, index - nearby); other < Math.min(points.length, index + nearby); other++) {
    const [row, column] = itemAt(points, other)
    if (other !== index && Math.abs(row - i) <= nearby && Math.abs(column - j - (row - i)) <= nearby / 2) agreeing++
  }
  return agreeing >= company
}

function longestChain(points: readonly PathPoint[]): readonly PathPoint[] {
  /** The last link of the best chain of each length, its column least. */
  const ends: Link[] = []
  for (const point of points) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (itemAt(ends, middle).point[1] < point[1]) low = middle + 1
      else high = middle
    }
    ends[low] = {point, before: ends[low - 1]}
  }
  const chain: PathPoint[] = []
  for (let link = ends.at(-1); link !== undefined; link = link.before) chain.push(link.point)
  return chain.reverse()
}
