import {itemAt} from '../model/item-at.js'
import {groupCandidates, type CandidateGroup} from './candidate.js'
import type {QuotationComparer} from './compare-quotations.js'
import type {CandidateLink} from './find-links.js'
import type {Relinking} from './relink.js'

/** Log odds from which on two links are doubted, and what is asked beside for each link that lies between them. */
const least = {near: 1, further: 0.05}
/** Links up to this far apart, in their order, are compared. */
const reach = 16

/**
 * Doubts links whose words would fit better the other way round, all that stays where it is left out of account: the
 * place, the speaker and the kind are those of the narration around, and say nothing of which words an editor has put
 * between the marks. Such links score less than `limit`.
 */
export function doubtExchanged(links: readonly CandidateLink[], {compare, limit}: Relinking): readonly CandidateLink[] {
  const whole = links.filter(({source, target}) => source.length * target.length > 0)
  const sides = whole.map(({source, target}) => ({source: groupCandidates(source), target: groupCandidates(target)}))
  const weigh = createWeigher(compare)
  const doubts = new Map<CandidateLink, number>()
  for (const [index, one] of sides.entries()) {
    for (let step = 1; step <= reach && index + step < sides.length; step++) {
      const other = itemAt(sides, index + step)
      const gain = gainOfExchange(
        [weigh(one.source, other.target), weigh(other.source, one.target)],
        [weigh(one.source, one.target), weigh(other.source, other.target)]
      )
      if (gain < least.near + least.further * (step - 1)) continue
      for (const link of [itemAt(whole, index), itemAt(whole, index + step)])
        doubts.set(link, Math.max(gain, doubts.get(link) ?? 0))
    }
  }
  return links.map((link) => {
    const gain = doubts.get(link)
    if (gain === undefined) return link
    const evidence = [...link.evidence, {name: 'fits another better', weight: -gain}]
    return {...link, score: Math.min(link.score, limit - 0.01), evidence}
  })
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
