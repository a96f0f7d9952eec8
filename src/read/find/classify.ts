import type {KindLikelihoods, QuotationKind} from '../../model/quotation.js'
import type {Candidate} from './candidate.js'
import type {FeatureName, Features} from './observe.js'

/** Log odds that a feature adds to *somebody is quoted*. */
const weights: Readonly<Record<FeatureName, number>> = {
  attributed: 3.2,
  attributedAfter: 0.6,
  named: 0.3,
  colon: 0.7,
  commaInside: 1.2,
  credit: -5,
  follows: 1.6,
  commaBefore: 0.6,
  final: 0.2,
  pronoun: 0.3,
  sentence: 0.8,
  capital: 0.2,
  wholeSegment: 1,
  startsSegment: 0.5,
  question: 0.4,
  firstPerson: 1,
  unreal: -2.6,
  naming: -2,
  joining: -0.9,
  linked: -3,
  titleCase: -1.5,
  heading: -1.5,
  item: -0.4,
  cell: -1.2,
  alternative: -5,
  listed: -1.5,
  bracketed: -0.8,
  single: -0.7,
  title: -6,
  dash: 3,
  elided: 0.7,
  hyphenated: -2
}

const bias = -1.1

/** What the length in words adds: one word is seldom quoted from anybody, twenty are seldom a term. */
const lengths: readonly (readonly [number, number])[] = [
  [1.5, -2.2],
  [3.5, -1],
  [6.5, -0.5],
  [10.5, 0.6],
  [20.5, 1.4],
  [Infinity, 2.2]
]

/** What the document as a whole says: the share of its longer candidates that are attributed beyond doubt, 0 to 1. */
export interface Climate {
  readonly spoken: number
}

/** A probability for each kind, from features weighed as in logistic regression. */
export function classify(candidate: Candidate, features: Features, climate: Climate): KindLikelihoods {
  if (candidate.form === 'block') return classifyBlock(candidate, features)
  const explicit = candidate.attributes === undefined ? 0 : 2
  const probability = sigmoid(score(features, climate) + explicit)
  const {capital = 0, sentence = 0, dash = 0, wholeSegment = 0, joining = 0} = features.values
  const direct =
    dash === 1 || sentence === 1 || (capital === 1 && features.length >= 2 && joining === 0) || wholeSegment === 1
      ? 0.9
      : 0.12
  return {direct: probability * direct, partial: probability * (1 - direct), block: 0, mention: 1 - probability}
}

/** The likeliest kind; `mention` only where it outweighs all the others together. */
export function likeliest(likelihoods: KindLikelihoods): QuotationKind {
  const {direct, partial, block, mention} = likelihoods
  if (mention >= 0.5) return 'mention'
  if (block >= direct && block >= partial) return 'block'
  return direct >= partial ? 'direct' : 'partial'
}

function score(features: Features, climate: Climate): number {
  const {values, length} = features
  const sums = Object.entries(values).map(([name, value]) => weights[name as FeatureName] * value)
  const size = lengths.find(([most]) => length <= most)?.[1] ?? 0
  const {attributed = 0, commaInside = 0, firstPerson = 0} = values
  const evidence = weights.attributed * attributed + weights.commaInside * commaInside + 0.5 * firstPerson
  const doubt = evidence * (1 - trust(features, climate))
  return sums.reduce((sum, value) => sum + value, bias + size) - doubt + drift(features, climate)
}

/** How far a clause that names nobody is believed: as far as the document has people speak elsewhere. */
function trust({values}: Features, climate: Climate): number {
  if (values.named === 1 || values.pronoun === 1) return 1
  return Math.min(1, 0.25 + 1.1 * climate.spoken)
}

/** In a document full of speech what is not attributed is likely to be speech too; where nobody speaks it is not. */
function drift({values, length}: Features, climate: Climate): number {
  const {attributed = 0, sentence = 0, wholeSegment = 0, startsSegment = 0, final = 0, linked = 0, unreal = 0} = values
  if (attributed >= 0.7 || linked === 1 || unreal > 0) return 0
  const isSpeechLike = sentence === 1 || wholeSegment === 1 || (final === 1 && startsSegment === 1)
  const brief = isSpeechLike && final === 1 && length < 6.5 ? 1.5 * Math.max(0, climate.spoken - 0.4) : 0
  return (climate.spoken - 0.35) * (isSpeechLike ? 4 : 1) + brief
}

function classifyBlock(candidate: Candidate, features: Features): KindLikelihoods {
  const {attributed = 0, firstPerson = 0, colon = 0} = features.values
  if (candidate.isNote === true) return {direct: 0, partial: 0, block: 0.08, mention: 0.92}
  const base = candidate.block?.element === 'aside' ? -1.5 : 0.9
  const marked = candidate.pieces[0]?.opening === undefined ? 0 : 1.5
  const credited = candidate.credit === undefined ? attributed * 2 : 3.5
  const block =
    candidate.block?.element === 'directive' ? 0.995 : sigmoid(base + marked + credited + firstPerson * 0.5 + colon)
  return {direct: 0, partial: 0, block, mention: 1 - block}
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
