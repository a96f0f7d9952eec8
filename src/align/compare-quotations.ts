import {nameSimilarity} from '../language/names.js'
import type {Evidence} from '../model/bitext.js'
import type {KindLikelihoods, Quotation} from '../model/quotation.js'
import type {Candidate} from './candidate.js'
import type {Comparer} from './compare-texts.js'
import {mergeFeatures} from './merge-features.js'

const weights = {
  bead: {same: 2.5, near: -1, far: -2.5, unanswered: -0.5},
  place: {same: 1.2, different: -4},
  kind: {mention: 1, quotation: 1, mixed: -1.2, block: 1, blockLost: -1},
  speaker: {same: 1.5, unlike: -1.2, likeness: 0.6},
  parts: 0.4,
  several: -1.5
}

/** What speaks for and against some quotations of one side being the counterpart of some of the other, one side being a single one. */
export function compareQuotations(
  source: readonly Candidate[],
  target: readonly Candidate[],
  compare: Comparer
): readonly Evidence[] {
  const [one, other] = [source[0], target[0]]
  if (one === undefined || other === undefined) return []
  const texts = compare(
    mergeFeatures(source.map(({features}) => features)),
    mergeFeatures(target.map(({features}) => features))
  )
  const evidence = {
    bead: compareBeads(one, other),
    place: comparePlaces(source, target),
    kind: compareKinds(one.quotation, other.quotation),
    speaker: compareSpeakers(one.quotation, other.quotation),
    parts: compareParts(source, target),
    several: weights.several * (source.length + target.length - 2),
    ...texts
  }
  return Object.entries(evidence)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => ({name, weight}))
}

function compareBeads(one: Candidate, other: Candidate): number {
  const distance = Math.abs(one.bead - other.bead)
  if (distance === 0) return weights.bead.same
  const isAlone = !one.isAnswered || !other.isAnswered
  return (distance <= 2 ? weights.bead.near : weights.bead.far) + (isAlone ? 0 : weights.bead.unanswered)
}

/** Places count inside one bead only. */
function comparePlaces(source: readonly Candidate[], target: readonly Candidate[]): number {
  if (source[0]?.bead !== target[0]?.bead) return 0
  const middle = (candidates: readonly Candidate[]): number =>
    candidates.reduce((sum, {place}) => sum + place, 0) / candidates.length
  return weights.place.same + weights.place.different * Math.abs(middle(source) - middle(target))
}

function compareKinds(one: Quotation, other: Quotation): number {
  const [p, q] = [one.likelihoods, other.likelihoods]
  const both = {mention: p.mention * q.mention, quotation: (1 - p.mention) * (1 - q.mention)}
  const mixed = 1 - both.mention - both.quotation
  const {kind} = weights
  const mentions = both.mention * kind.mention + both.quotation * kind.quotation + mixed * kind.mixed
  return mentions + compareBlocks(p, q)
}

function compareBlocks(p: KindLikelihoods, q: KindLikelihoods): number {
  const mixed = p.block * (1 - q.block) + q.block * (1 - p.block)
  return p.block * q.block * weights.kind.block + mixed * weights.kind.blockLost
}

function compareSpeakers({speaker: one}: Quotation, {speaker: other}: Quotation): number {
  if (one?.id !== undefined && one.id === other?.id) return weights.speaker.same
  if (one?.name === undefined || other?.name === undefined) return 0
  const likeness = nameSimilarity(one.name, other.name)
  const {same, unlike, likeness: even} = weights.speaker
  return likeness >= even ? (same * (likeness - even)) / (1 - even) + 0.3 : (unlike * (even - likeness)) / even
}

function compareParts(source: readonly Candidate[], target: readonly Candidate[]): number {
  const count = (candidates: readonly Candidate[]): number =>
    candidates.reduce((sum, {quotation}) => sum + quotation.parts.length, 0)
  return count(source) === count(target) ? (count(source) > 1 ? weights.parts : 0) : -weights.parts
}
