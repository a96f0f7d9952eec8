import {itemAt} from '../model/item-at.js'
import {groupCandidates, type Candidate, type CandidateGroup} from './candidate.js'
import type {QuotationComparer} from './compare-quotations.js'
import {createDescriber} from './features.js'
import type {CandidateLink} from './find-links.js'
import type {Relinking} from './relink.js'

/**
 * Log odds from which on two links are doubted; what is asked beside for each that lies between them, and of parts, as
 * a translator may divide words otherwise.
 */
const least = {near: 1.2, further: 0.3, part: 2}
/** Links up to this far apart, in their order, are compared. */
const reach = 16

/**
 * Doubts links whose words would fit better the other way round, all that stays where it is left out of account: the
 * place, the speaker and the kind are those of the narration around, and say nothing of which words an editor has put
 * between the marks. Such links score less than `limit`.
 */
export function doubtExchanged(links: readonly CandidateLink[], {compare, limit}: Relinking): readonly CandidateLink[] {
  const units = links.flatMap(divide)
  const weigh = createWeigher(compare)
  const doubts = new Map<CandidateLink, number>()
  for (const [index, one] of units.entries()) {
    for (let step = 1; step <= reach && index + step < units.length; step++) {
      const other = itemAt(units, index + step)
      const gain = gainOfExchange(
        [weigh(one.source, other.target), weigh(other.source, one.target)],
        [weigh(one.source, one.target), weigh(other.source, other.target)]
      )
      const part = one.isPart || other.isPart ? least.part : 0
      if (gain < least.near + least.further * (step - 1) + part) continue
      for (const {link} of [one, other]) doubts.set(link, Math.max(gain, doubts.get(link) ?? 0))
    }
  }
  return links.map((link) => {
    const gain = doubts.get(link)
    if (gain === undefined) return link
    const evidence = [...link.evidence, {name: 'fits another better', weight: -gain}]
    return {...link, score: Math.min(link.score, limit - 0.01), evidence}
  })
}

/** Words that can be exchanged with others: a whole link, or a part of each side. */
interface Unit {
  readonly link: CandidateLink
  readonly isPart: boolean
  readonly source: CandidateGroup
  readonly target: CandidateGroup
}

/** A link of as many parts on both sides as several units. */
function divide(link: CandidateLink): readonly Unit[] {
  if (link.source.length * link.target.length === 0) return []
  const [left, right] = [link.source.flatMap(partsOf), link.target.flatMap(partsOf)]
  if (left.length === 1 || left.length !== right.length)
    return [{link, isPart: false, source: groupCandidates(link.source), target: groupCandidates(link.target)}]
  return left.map((part, index) => ({
    link,
    isPart: true,
    source: groupCandidates([part]),
    target: groupCandidates([itemAt(right, index)])
  }))
}

/** The parts of a candidate as if they were candidates. */
function partsOf(candidate: Candidate): readonly Candidate[] {
  const {quotation} = candidate
  if (quotation.parts.length === 1) return [candidate]
  const describe = createDescriber(quotation.locale)
  return quotation.parts.map((part) => ({
    ...candidate,
    quotation: {...quotation, text: part.text, parts: [part]},
    features: describe(part.text)
  }))
}

/** What speaks for two texts being counterparts, in log odds. */
interface Fit {
  readonly own: number
  /** What the lexicon says: it was learned from the very links that are in question. */
  readonly words: number
}

function createWeigher({texts, sounds}: QuotationComparer): (source: CandidateGroup, target: CandidateGroup) => Fit {
  return (source, target) => {
    const {length, numbers, names, words, marks, sameWords} = texts(source.features, target.features)
    return {own: length + numbers + names + marks + sameWords + (sounds?.(source, target) ?? 0), words}
  }
}

/** The lexicon counts only where it speaks for the exchange. */
function gainOfExchange(crossed: readonly Fit[], linked: readonly Fit[]): number {
  const sum = (fits: readonly Fit[], what: keyof Fit): number => fits.reduce((total, fit) => total + fit[what], 0)
  return sum(crossed, 'own') - sum(linked, 'own') + Math.max(0, sum(crossed, 'words') - sum(linked, 'words'))
}
