import type {SegmentBead} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Candidate} from './candidate.js'
import {groupCandidates} from './candidate.js'
import type {Comparer} from './compare-texts.js'
import {describeText, type Features} from './features.js'
import type {CandidateLink} from './find-links.js'
import {itemAt} from './item-at.js'

/** What was aligned, as far as reported speech shows in it. */
export interface Reporting {
  readonly source: Edition
  readonly target: Edition
  readonly beads: readonly SegmentBead[]
  /** All candidates of each side. */
  readonly placed: {readonly source: readonly Candidate[]; readonly target: readonly Candidate[]}
  /** Length of the target for one of the source. */
  readonly ratio: number
  readonly compare: Comparer
}

/**
 * How much of a quotation's length is found again where it became reported speech, and how far that varies: by itself,
 * and with the length of what is told around it.
 */
const surplus = {usual: 0.9, spread: 0.22, told: 0.08}
/** Log odds before anything is looked at: most quotations without a counterpart are lost. */
const prior = -1.5
/** What words in common say at most: a remark on a lost quotation has some too. */
const mostWords = 2
/** What is less probably alone, or less probably told, is not reported. */
const least = 0.9
/** A candidate that is rather this than a mention has its words in no narration. */
const half = 0.5

/**
 * Links with one side only whose words the other side very probably tells without quoting them, and how probable that is. Where a
 * quotation became reported speech, the narration of its bead is longer than the other side's by about its length, and
 * holds its numbers, names and words; where it was lost, it is not.
 */
export function findReported(
  links: readonly CandidateLink[],
  reporting: Reporting
): ReadonlyMap<CandidateLink, number> {
  const alone = links.filter(({source, target, score}) => source.length * target.length === 0 && score >= least)
  const reported = new Map<CandidateLink, number>()
  for (const [bead, lost] of groupByBead(alone)) {
    const narrations = {source: narrate('source', bead, reporting), target: narrate('target', bead, reporting)}
    const lostIn = {
      source: lost.filter(({source}) => source.length > 0),
      target: lost.filter(({target}) => target.length > 0)
    }
    for (const link of lost) {
      const side = link.source.length > 0 ? 'source' : 'target'
      const probability = judge(link, {side, mine: lostIn[side], narrations, reporting})
      if (probability >= least) reported.set(link, probability)
    }
  }
  return reported
}

function groupByBead(alone: readonly CandidateLink[]): ReadonlyMap<number, readonly CandidateLink[]> {
  const byBead = new Map<number, CandidateLink[]>()
  for (const link of alone) {
    const members = [...link.source, ...link.target]
    const {bead, isAnswered} = itemAt(members, 0)
    if (!isAnswered || isMention(members)) continue
    byBead.set(bead, [...(byBead.get(bead) ?? []), link])
  }
  return byBead
}

interface Narrations {
  readonly source: Features
  readonly target: Features
}

interface Case {
  readonly side: 'source' | 'target'
  /** All that the same bead leaves alone on this side. */
  readonly mine: readonly CandidateLink[]
  readonly narrations: Narrations
  readonly reporting: Reporting
}

function judge(link: CandidateLink, {side, mine, narrations, reporting}: Case): number {
  const {ratio, compare} = reporting
  const scale = side === 'source' ? ratio : 1 / ratio
  const other = side === 'source' ? 'target' : 'source'
  const length = scale * mine.reduce((sum, each) => sum + groupCandidates(each[side]).features.length, 0)
  const expected = scale * narrations[side].length
  const found = (narrations[other].length - expected) / Math.max(1, length)
  const variance = surplus.spread ** 2 + (surplus.told * expected) ** 2 / Math.max(1, length) ** 2
  const byLength = (surplus.usual / variance) * (Math.min(found, surplus.usual) - surplus.usual / 2)
  const words = groupCandidates(link[side]).features
  const pair = side === 'source' ? ([words, narrations.target] as const) : ([narrations.source, words] as const)
  const likeness = compare.texts(...pair)
  const byWords = Math.min(mostWords, likeness.names + likeness.words + Math.min(0, likeness.numbers))
  const odds = prior + byLength + byWords
  return 1 / (1 + Math.exp(-odds))
}

function isMention(candidates: readonly Candidate[]): boolean {
  return candidates.every(({quotation}) => quotation.likelihoods.mention >= half)
}

/** What one side of a bead tells outside quotations. */
function narrate(side: 'source' | 'target', bead: number, {beads, placed, ...editions}: Reporting): Features {
  const {segments, locale} = editions[side]
  const ids = itemAt(beads, bead)[side]
  const parts = placed[side]
    .filter((candidate) => candidate.bead === bead && !isMention([candidate]))
    .flatMap(({quotation}) => quotation.parts)
  const told = segments
    .filter(({id}) => ids.includes(id))
    .map(({id, text}) =>
      parts
        .filter(({segment}) => segment === id)
        .toSorted((one, other) => other.from - one.from)
        .reduce((rest, {from, to}) => `${rest.slice(0, from)} ${rest.slice(to)}`, text)
    )
  return describeText(told.join(' '), locale)
}
