import type {KindLikelihoods, QuotationKind} from '../../model/quotation.js'
import type {Candidate} from './candidate.js'
import type {FeatureName, Features} from './observe.js'

/** Log odds that a feature adds to *somebody is quoted*. */
const weights: Readonly<Record<FeatureName, number>> = {
  attributed: 3.2,
  attributedAfter: 0.6,
  named: 0.3,
  colon: 1.2,
  commaInside: 1.2,
  credit: -5,
  follows: 1.6,
  commaBefore: 0.6,
  final: 0.7,
  pronoun: 0.3,
  sentence: 0.8,
  capital: 0.2,
  wholeSegment: 1,
  startsSegment: 0.5,
  question: 0.4,
  firstPerson: 0.3,
  unreal: -3.3,
  naming: -2.8,
  joining: -0.5,
  linked: -3,
  titleCase: -2,
  heading: -1.5,
  item: -0.4,
  cell: -1.2,
  alternative: -5,
  listed: -0.5,
  bracketed: -0.8,
  single: -1.1,
  title: -6,
  dash: 3,
  elided: 0.7,
  hyphenated: -2,
  phrase: 2.1,
  apposed: -2.4,
  headline: 3.2,
  quoting: 3,
  turn: 1.5,
  chained: 1.5,
  company: 0.5,
  leading: 0.85,
  reported: 0.5
}

const bias = -1.1

/** What the length in words adds: one word is seldom quoted from anybody, twenty are seldom a term. */
const lengths: readonly (readonly [number, number])[] = [
  [1.5, -2.2],
  [3.5, -1],
  [6.5, 0.3],
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
  if (candidate.element === 'directive') return parted(0.995, features)
  const marked = candidate.element === 'q' ? 2 : 0
  return parted(sigmoid(score(features, climate) + marked), features)
}

/** A probability of quoting somebody, parted between whole sentences and a few words. */
function parted(probability: number, features: Features): KindLikelihoods {
  const direct = isWhole(features) ? 0.9 : 0.12
  return {direct: probability * direct, partial: probability * (1 - direct), block: 0, mention: 1 - probability}
}

/** A sentence or more, as far as can be seen. */
function isWhole(features: Features): boolean {
  if (has(features, 'dash') || has(features, 'sentence') || has(features, 'wholeSegment')) return true
  return has(features, 'capital') && features.length >= 2 && !has(features, 'joining')
}

function has(features: Features, name: FeatureName): boolean {
  return degree(features, name) > 0
}

function degree({values}: Features, name: FeatureName): number {
  return values[name] ?? 0
}

/** The likeliest kind; `mention` only where it outweighs all the others together. */
export function likeliest(likelihoods: KindLikelihoods): QuotationKind {
  const {direct, partial, block, mention} = likelihoods
  if (mention >= 0.5) return 'mention'
  if (block >= direct && block >= partial) return 'block'
  return direct >= partial ? 'direct' : 'partial'
}

function score(features: Features, climate: Climate): number {
  const sums = Object.entries(features.values).map(([name, value]) => weights[name as FeatureName] * value)
  const size = lengths.find(([most]) => features.length <= most)?.[1] ?? 0
  const evidence =
    weights.attributed * degree(features, 'attributed') +
    weights.commaInside * degree(features, 'commaInside') +
    0.5 * degree(features, 'firstPerson')
  const doubt = evidence * (1 - trust(features, climate))
  return sums.reduce((sum, value) => sum + value, bias + size) - doubt - excused(features) + drift(features, climate)
}

/**
 * An article before many words, and a list of what somebody is said to say, do not make a term; a name at the end of a sentence is none;
 * one modal verb before a colon does not make a sentence unreal.
 */
function excused(features: Features): number {
  const article = weights.joining * degree(features, 'joining') * degree(features, 'phrase')
  const list = weights.listed * degree(features, 'listed') * degree(features, 'attributed')
  const end = weights.follows * degree(features, 'follows') + weights.sentence * degree(features, 'sentence')
  const isAnswer = degree(features, 'unreal') === 1 && has(features, 'colon') && has(features, 'sentence')
  return article + list + end * degree(features, 'apposed') + (isAnswer ? 0.6 * weights.unreal : 0)
}

/** How far a clause that names nobody is believed: as far as the document has people speak elsewhere. */
function trust(features: Features, climate: Climate): number {
  if (has(features, 'named') || has(features, 'pronoun')) return 1
  return Math.min(1, 0.25 + 1.1 * climate.spoken)
}

/** In a document full of speech what is not attributed is likely to be speech too; where nobody speaks it is not. */
function drift(features: Features, climate: Climate): number {
  if (degree(features, 'attributed') >= 0.7 || has(features, 'linked') || has(features, 'unreal')) return 0
  const isBrief = has(features, 'final') && features.length < 6.5
  const brief = isBrief ? 1.5 * Math.max(0, climate.spoken - 0.4) : 0
  if (isSpeechLike(features)) return (climate.spoken - 0.35) * 4 + brief
  return (climate.spoken - 0.35) * (has(features, 'phrase') ? 3 : 1)
}

function isSpeechLike(features: Features): boolean {
  if (has(features, 'sentence') || has(features, 'wholeSegment')) return true
  return has(features, 'final') && has(features, 'startsSegment')
}

function classifyBlock(candidate: Candidate, features: Features): KindLikelihoods {
  const block = blockLikelihood(candidate, features)
  return {direct: 0, partial: 0, block, mention: 1 - block}
}

/** A box without a credit is seldom a quotation; what is indented as one mostly is. */
function blockLikelihood(candidate: Candidate, features: Features): number {
  if (candidate.isNote === true) return 0.08
  if (candidate.block?.element === 'directive') return 0.995
  const base = candidate.block?.element === 'aside' ? -1.5 : 0.9
  const marked = candidate.pieces[0]?.opening === undefined ? 0 : 1.8
  const credited = candidate.credit === undefined ? degree(features, 'attributed') * 2 : 3.5
  return sigmoid(base + marked + credited + degree(features, 'firstPerson') * 0.5 + degree(features, 'colon'))
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
