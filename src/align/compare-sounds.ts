import {itemAt} from '../model/item-at.js'
import type {Candidate, CandidateGroup} from './candidate.js'
import type {Anchor} from './compare-echoes.js'
import {takeInventory, type Inventory, type Pieces} from './sound-pieces.js'

/** What the letters that two groups have in common say, in log odds. */
export type SoundComparer = (source: CandidateGroup, target: CandidateGroup) => number

/** Fewer anchors than this tell nothing of two languages. */
const fewest = 4
/** Pairs that are no counterparts, for each anchor. */
const strangers = 8
/** As many anchors as this say that counterparts sound no more alike than others, before any is looked at. */
const doubters = 3
/** The least standard deviation of likeness. */
const leastSpread = 0.03
/** The most that it says for and against a link, in log odds. */
const most = {for: 3.5, against: -2.5}
/** A text of this many pieces says all that it can; a shorter one less. */
const enough = 12

/**
 * Words of related languages are spelled alike: how much so is learned from counterparts that are known, against pairs
 * of them that are no counterparts. Two texts are as alike as the pieces of their words, the rare ones counting more
 * (cosine of their inverse document frequencies, in Latin letters). Undefined where the languages have too little in
 * common to tell.
 */
export function createSoundComparer(
  {source, target}: {readonly source: readonly Candidate[]; readonly target: readonly Candidate[]},
  anchors: readonly Anchor[]
): SoundComparer | undefined {
  if (anchors.length < fewest) return undefined
  const inventory = takeInventory([...source, ...target])
  const {describe, likeness} = inventory
  const pairs = anchors.map((anchor) => ({source: describe([anchor.source]), target: describe([anchor.target])}))
  const model = learn(pairs, inventory)
  if (model === undefined) return undefined
  const described = new WeakMap<CandidateGroup, Pieces>()
  const piecesOf = (group: CandidateGroup): Pieces => {
    const known = described.get(group) ?? describe(group.members)
    described.set(group, known)
    return known
  }
  return (one, other) => {
    const [here, there] = [piecesOf(one), piecesOf(other)]
    const share = Math.min(1, Math.min(here.numbers.length, there.numbers.length) / enough)
    return share * Math.max(most.against, Math.min(most.for, model(likeness(here, there))))
  }
}

/** The log odds of a likeness, from two normal distributions with one variance; undefined where they are the same. */
function learn(
  pairs: readonly {readonly source: Pieces; readonly target: Pieces}[],
  {likeness}: Inventory
): ((likeness: number) => number) | undefined {
  const own = pairs.map(({source, target}) => likeness(source, target))
  const others = pairs.flatMap(({source}, index) =>
    Array.from({length: Math.min(strangers, pairs.length - 1)}, (_, step) =>
      likeness(source, itemAt(pairs, (index + step + 1) % pairs.length).target)
    )
  )
  const [found, usual] = [mean(own), mean(others)]
  const expected = (found * own.length + usual * doubters) / (own.length + doubters)
  const variance = leastSpread ** 2 + (spread(own, found) + spread(others, usual)) / (own.length + others.length)
  const slope = (expected - usual) / variance
  return slope <= 0 ? undefined : (value) => slope * (value - (expected + usual) / 2)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The sum of squared distances. */
function spread(values: readonly number[], middle: number): number {
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
}
