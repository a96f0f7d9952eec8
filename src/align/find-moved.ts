import type {AlignedUnits, Units} from './units.js'
import {createComparer} from './compare-texts.js'
import type {Features} from './features.js'
import {itemAt} from '../model/item-at.js'
import {mergeFeatures} from './merge-features.js'
import type {Side} from './tabulate-runs.js'

/** A segment that stands elsewhere in the target. */
export interface MovedPair {
  readonly source: number
  readonly target: number
  readonly gain: number
}

/** Log odds from which two segments without a counterpart are one that was moved. */
const least = 5
/** Pairs of segments without counterparts that are all compared; of more only those that share a key. */
const mostPairs = 4000

/** Links segments that the path leaves alone on both sides, the most alike first. */
export function findMoved(units: Units, aligned: AlignedUnits): readonly MovedPair[] {
  const source = describeAlone(units.source, aloneIn(aligned, 'source'))
  const target = describeAlone(units.target, aloneIn(aligned, 'target'))
  if (source.size === 0 || target.size === 0) return []
  const {texts} = createComparer(aligned)
  const candidates: MovedPair[] = []
  for (const [i, j] of pairsOf({source, target}, units, aligned)) {
    const [one, other] = [source.get(i), target.get(j)]
    if (one === undefined || other === undefined || one.structure !== other.structure) continue
    const {length, numbers, names, words, marks, sameWords} = texts(one, other)
    const gain = length + numbers + names + words + marks + sameWords
    if (gain >= least) candidates.push({source: i, target: j, gain})
  }
  return chooseBest(candidates)
}

function aloneIn({steps}: AlignedUnits, side: 'source' | 'target'): ReadonlySet<number> {
  const other = side === 'source' ? 'target' : 'source'
  return new Set(steps.filter((step) => step[other][0] === step[other][1]).map((step) => step[side][0]))
}

type Alone = ReadonlyMap<number, Features>

/** The features of segments that are alone, by their place. */
function describeAlone({pieces, segments}: Side, alone: ReadonlySet<number>): Alone {
  const parts = new Map<number, Features[]>()
  for (const [index, piece] of pieces.entries()) {
    const segment = itemAt(segments, index)
    if (alone.has(segment)) parts.set(segment, [...(parts.get(segment) ?? []), piece])
  }
  return new Map([...parts].map(([segment, own]) => [segment, mergeFeatures(own)]))
}

function pairsOf(
  alone: {readonly source: Alone; readonly target: Alone},
  units: Units,
  {keys}: AlignedUnits
): readonly (readonly [number, number])[] {
  const [left, right] = [[...alone.source.keys()], [...alone.target.keys()]]
  if (left.length * right.length <= mostPairs) return left.flatMap((i) => right.map((j) => [i, j] as const))
  const pairs = new Map<number, readonly [number, number]>()
  for (const key of keys.filter(({source, target}) => source.length === 1 && target.length === 1)) {
    const i = itemAt(units.source.segments, itemAt(key.source, 0))
    const j = itemAt(units.target.segments, itemAt(key.target, 0))
    pairs.set(i * units.target.segments.length + j, [i, j])
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
