import type {AlignedUnits, Units} from './align-units.js'
import {createComparer} from './compare-texts.js'
import {itemAt} from './item-at.js'

/** A segment that stands elsewhere in the target. */
export interface MovedPair {
  readonly source: number
  readonly target: number
  readonly gain: number
}

/** Log odds from which two segments without a counterpart are one that was moved. */
const least = 5
/** Pairs of segments without counterparts that are all compared; of more only those that share a key. */
const mostPairs = 20_000

/** Links segments that the path leaves alone on both sides, the most alike first. */
export function findMoved({source, target}: Units, aligned: AlignedUnits): readonly MovedPair[] {
  const alone = {source: aloneIn(aligned, 'source'), target: aloneIn(aligned, 'target')}
  const {texts} = createComparer(aligned)
  const candidates: MovedPair[] = []
  for (const [i, j] of pairsOf(alone, aligned)) {
    const [one, other] = [itemAt(source, i), itemAt(target, j)]
    if (one.structure !== other.structure) continue
    const {length, numbers, names, words, marks, sameWords} = texts(one, other)
    const gain = length + numbers + names + words + marks + sameWords
    if (gain >= least) candidates.push({source: i, target: j, gain})
  }
  return chooseBest(candidates)
}

function aloneIn({steps}: AlignedUnits, side: 'source' | 'target'): readonly number[] {
  const other = side === 'source' ? 'target' : 'source'
  return steps.filter((step) => step[other][0] === step[other][1]).map((step) => step[side][0])
}

function pairsOf(
  alone: {readonly source: readonly number[]; readonly target: readonly number[]},
  {keys}: AlignedUnits
): readonly (readonly [number, number])[] {
  if (alone.source.length * alone.target.length <= mostPairs) {
    return alone.source.flatMap((i) => alone.target.map((j) => [i, j] as const))
  }
  const [left, right] = [new Set(alone.source), new Set(alone.target)]
  const pairs = new Map<number, readonly [number, number]>()
  for (const key of keys.filter(({source, target}) => source.length === 1 && target.length === 1)) {
    const [i, j] = [itemAt(key.source, 0), itemAt(key.target, 0)]
    if (left.has(i) && right.has(j)) pairs.set(i * 1e6 + j, [i, j])
  }
  return [...pairs.values()]
}

function chooseBest(candidates: readonly MovedPair[]): readonly MovedPair[] {
  const [seen, taken] = [new Set<number>(), new Set<number>()]
  return candidates
    .toSorted((one, other) => other.gain - one.gain)
    .filter(({source, target}) => {
      if (seen.has(source) || taken.has(target)) return false
      seen.add(source)
      taken.add(target)
      return true
    })
}
