import type {Evidence} from '../model/bitext.js'
import type {KindLikelihoods} from '../model/quotation.js'
import type {Candidate, CandidateGroup, Place} from './candidate.js'
import type {EchoComparer} from './compare-echoes.js'
import type {SoundComparer} from './compare-sounds.js'
import type {SpeakerComparer} from './compare-speakers.js'
import type {Comparer} from './compare-texts.js'
import {itemAt} from '../model/item-at.js'

/** In log odds, fitted on annotated stories (`tests/bench/weigh-evidence.mjs`). */
const weights = {
  bead: {same: 1.9, near: -0.8, far: -1.9, unanswered: -0.4},
  place: {same: 0.9, different: -6.7},
  kind: {mention: 0.8, quotation: 0.8, mixed: -1, block: 0.8, blockLost: -0.8},
  parts: 0.65,
  several: -2,
  named: -2.5,
  scattered: -0.8
}

/** Compares texts and names, and, once there are links to go by, what repeats them. */
export interface QuotationComparer extends Comparer {
  readonly echoes?: EchoComparer | undefined
  readonly sounds?: SoundComparer | undefined
  readonly speakers: SpeakerComparer
}

/** What speaks for and against some quotations of one side being the counterpart of some of the other, one side being a single one. */
export function compareQuotations(
  source: CandidateGroup,
  target: CandidateGroup,
  compare: QuotationComparer
): readonly Evidence[] {
  const [one, other] = [itemAt(source.members, 0), itemAt(target.members, 0)]
  const isSingle = source.members.length + target.members.length === 2
  const texts = compare.texts(source.features, target.features)
  const evidence: Evidence[] = []
  const add = (name: string, weight: number): void => {
    if (weight !== 0) evidence.push({name, weight})
  }
  add('bead', compareBeads(source.members, target.members))
  add('place', isInOneBead(source, target) ? comparePlaces(source.place, target.place) : 0)
  add('kind', compareKinds(one.quotation.likelihoods, other.quotation.likelihoods))
  add('speaker', compare.speakers(one.quotation.speaker, other.quotation.speaker))
  add('parts', compareParts(source.parts, target.parts))
  add('several', isSingle ? 0 : compareSizes(source, target))
  add('repeated', isSingle ? (compare.echoes?.(one, other) ?? 0) : 0)
  add('sounds', compare.sounds?.(source, target) ?? 0)
  for (const name of kindsOfText) add(name, texts[name])
  return evidence
}

const kindsOfText = ['length', 'numbers', 'names', 'words', 'marks', 'sameWords'] as const

/** Scores of beads from which on they say nothing, and all. */
const [least, certain] = [0.4, 0.8]

/** Each member of the one side with each of the other, on average. */
function compareBeads(source: readonly Candidate[], target: readonly Candidate[]): number {
  let sum = 0
  for (const one of source) for (const other of target) sum += compareBead(one, other)
  return sum / (source.length * target.length)
}

function isInOneBead(source: CandidateGroup, target: CandidateGroup): boolean {
  const {bead} = itemAt(source.members, 0)
  return source.members.every((one) => one.bead === bead) && target.members.every((other) => other.bead === bead)
}

function compareBead(one: Candidate, other: Candidate): number {
  const distance = Math.abs(one.bead - other.bead)
  if (distance === 0) return weights.bead.same * Math.min(1, Math.max(0, (one.certainty - least) / (certain - least)))
  const isAlone = !one.isAnswered || !other.isAnswered
  return (distance <= 2 ? weights.bead.near : weights.bead.far) + (isAlone ? 0 : weights.bead.unanswered)
}

/**
 * The least difference by any measure: what is dropped before a quotation moves it seen from the start but not from
 * the end, and dropped quotations move nothing in what is told around them.
 */
function comparePlaces(one: Place, other: Place): number {
  const size = (one.size + other.size) / 2
  const differences = [
    Math.abs(one.before / one.size - other.before / other.size),
    Math.abs(one.before - other.before) / size,
    Math.abs(one.after - other.after) / size,
    Math.abs(one.told - other.told)
  ]
  return weights.place.same + weights.place.different * Math.min(...differences)
}

function compareKinds(p: KindLikelihoods, q: KindLikelihoods): number {
  const both = {mention: p.mention * q.mention, quotation: (1 - p.mention) * (1 - q.mention)}
  const mixed = 1 - both.mention - both.quotation
  const {kind} = weights
  return both.mention * kind.mention + both.quotation * kind.quotation + mixed * kind.mixed + compareBlocks(p, q)
}

function compareBlocks(p: KindLikelihoods, q: KindLikelihoods): number {
  const mixed = p.block * (1 - q.block) + q.block * (1 - p.block)
  return p.block * q.block * weights.kind.block + mixed * weights.kind.blockLost
}

/** Parts of one quotation mostly stand in one segment; one that an author gave an id to is seldom a part of another. */
function compareSizes(source: CandidateGroup, target: CandidateGroup): number {
  const members = [...source.members, ...target.members]
  const sides = [source.members, target.members].filter(({length}) => length > 1)
  const segments = sides.flatMap((side) =>
    [...new Set(side.map(({quotation}) => quotation.parts[0]?.segment))].slice(1)
  )
  const isNamed = sides.some((side) => side.some(({quotation}) => quotation.named))
  return weights.several * (members.length - 2) + weights.scattered * segments.length + (isNamed ? weights.named : 0)
}

function compareParts(one: number, other: number): number {
  if (one !== other) return -weights.parts
  return one > 1 ? weights.parts : 0
}
