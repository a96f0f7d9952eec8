import type {SegmentBead} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import {partsBySegment} from '../model/parts-by-segment.js'
import type {TextRange} from '../model/segment.js'
import type {Candidate} from './candidate.js'
import {groupCandidates} from './candidate.js'
import type {Comparer} from './compare-texts.js'
import {createDescriber, type Features} from './features.js'
import type {CandidateLink} from './find-links.js'
import {itemAt} from '../model/item-at.js'

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
 * and with the length of what is told around it, whose variance has a part that all texts have and one that falls with
 * their length (as that of quotations, `check/length-deviation.ts`).
 */
const surplus = {usual: 0.9, spread: 0.22, told: {always: 0.012, byLength: 0.8}}
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
  const narrators = {source: createNarrator('source', reporting), target: createNarrator('target', reporting)}
  const reported = new Map<CandidateLink, number>()
  for (const [bead, lost] of groupByBead(alone)) {
    const narrations = {source: narrators.source(bead), target: narrators.target(bead)}
    const lengths = {source: lengthOf(lost, 'source'), target: lengthOf(lost, 'target')}
    for (const link of lost) {
      const side = link.source.length > 0 ? 'source' : 'target'
      const probability = judge(link, {side, length: lengths[side], narrations, reporting})
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
    const list = byBead.get(bead)
    if (list === undefined) byBead.set(bead, [link])
    else list.push(link)
  }
  return byBead
}

/** The length of all that links leave alone on one side. */
function lengthOf(links: readonly CandidateLink[], side: 'source' | 'target'): number {
  return links.flatMap((link) => link[side]).reduce((sum, {features}) => sum + features.length, 0)
}

interface Case {
  readonly side: 'source' | 'target'
  /** The length of all that the same bead leaves alone on this side. */
  readonly length: number
  readonly narrations: {readonly source: Features; readonly target: Features}
  readonly reporting: Reporting
}

function judge(link: CandidateLink, {side, length, narrations, reporting}: Case): number {
  const {ratio, compare} = reporting
  const scale = side === 'source' ? ratio : 1 / ratio
  const other = side === 'source' ? 'target' : 'source'
  const lost = Math.max(1, scale * length)
  const expected = scale * narrations[side].length
  const found = (narrations[other].length - expected) / lost
  const {always, byLength: share} = surplus.told
  const variance = surplus.spread ** 2 + (always * expected ** 2 + share * expected) / lost ** 2
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

/** Gives what one side of a bead tells outside quotations. */
function createNarrator(
  side: 'source' | 'target',
  {beads, placed, ...editions}: Reporting
): (bead: number) => Features {
  const {segments, locale} = editions[side]
  const texts = new Map(segments.map(({id, text}) => [id, text]))
  const candidates = placed[side].filter((candidate) => !isMention([candidate]))
  const quoted = partsBySegment(candidates.map(({quotation}) => quotation))
  const describe = createDescriber(locale)
  return (bead) => {
    const told = itemAt(beads, bead)[side].map((id) => leaveOut(String(texts.get(id)), quoted.get(id) ?? []))
    return describe(told.join(' '))
  }
}

/** A text without some ranges of it, given in its order. */
function leaveOut(text: string, ranges: readonly TextRange[]): string {
  const told: string[] = []
  let end = 0
  for (const {from, to} of ranges) {
    told.push(text.slice(end, from))
    end = Math.max(end, to)
  }
  return [...told, text.slice(end)].join(' ')
}
