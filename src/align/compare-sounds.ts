import {transliterate} from '../language/transliteration.js'
import {itemAt} from '../model/item-at.js'
import type {Candidate, CandidateGroup} from './candidate.js'
import type {Anchor} from './compare-echoes.js'

/** What the letters that two groups have in common say, in log odds. */
export type SoundComparer = (source: CandidateGroup, target: CandidateGroup) => number

/** Letters of a piece of a word; its beginning and end count as letters. */
const pieceLength = 3
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
  const describe = createDescriber([...source, ...target])
  const model = learn(anchors.map((anchor) => ({source: describe([anchor.source]), target: describe([anchor.target])})))
  if (model === undefined) return undefined
  const described = new WeakMap<CandidateGroup, Pieces>()
  const piecesOf = (group: CandidateGroup): Pieces => {
    const known = described.get(group) ?? describe(group.members)
    described.set(group, known)
    return known
  }
  return (one, other) => {
    const [here, there] = [piecesOf(one), piecesOf(other)]
    const share = Math.min(1, Math.min(here.weights.size, there.weights.size) / enough)
    return share * Math.max(most.against, Math.min(most.for, model(likeness(here, there))))
  }
}

/** The pieces of a text's words, each with its weight. */
interface Pieces {
  readonly weights: ReadonlyMap<string, number>
  /** The length of the vector of weights. */
  readonly norm: number
}

function createDescriber(all: readonly Candidate[]): (members: readonly Candidate[]) => Pieces {
  const known = new Map<Candidate, ReadonlySet<string>>()
  const piecesOf = (candidate: Candidate): ReadonlySet<string> => {
    const pieces = known.get(candidate) ?? new Set(split(candidate.quotation.text))
    known.set(candidate, pieces)
    return pieces
  }
  const frequencies = new Map<string, number>()
  for (const piece of all.flatMap((candidate) => [...piecesOf(candidate)])) {
    frequencies.set(piece, (frequencies.get(piece) ?? 0) + 1)
  }
  return (members) => {
    const weights = new Map<string, number>()
    for (const piece of members.flatMap((member) => [...piecesOf(member)])) {
      weights.set(piece, Math.log((all.length + 1) / Number(frequencies.get(piece))))
    }
    const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0))
    return {weights, norm}
  }
}

function split(text: string): readonly string[] {
  const words = transliterate(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.flatMap((word) => {
    const padded = ` ${word} `
    return Array.from({length: padded.length - pieceLength + 1}, (_, at) => padded.slice(at, at + pieceLength))
  })
}

function likeness(one: Pieces, other: Pieces): number {
  const [less, more] = one.weights.size < other.weights.size ? [one, other] : [other, one]
  let product = 0
  for (const [piece, weight] of less.weights) product += weight * (more.weights.get(piece) ?? 0)
  return product === 0 ? 0 : product / (one.norm * other.norm)
}

/** The log odds of a likeness, from two normal distributions with one variance; undefined where they are the same. */
function learn(
  pairs: readonly {readonly source: Pieces; readonly target: Pieces}[]
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
