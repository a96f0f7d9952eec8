import type {QuotationLink, SegmentBead} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Ledger} from '../model/ledger.js'
import type {Quotation} from '../model/quotation.js'
import {alignEditionSegments} from './align-edition-segments.js'
import {groupCandidates, placeCandidates, type Candidate} from './candidate.js'
import {compareQuotations} from './compare-quotations.js'
import {createComparer, type Comparer} from './compare-texts.js'
import {findLinks, type CandidateLink} from './find-links.js'
import {itemAt} from './item-at.js'
import {linkKnown, type KnownLinks} from './link-known.js'

/** Two editions with all their candidates linked, mentions included; kinds are not decided yet. */
export interface LinkedEditions {
  readonly source: Edition
  readonly target: Edition
  readonly beads: readonly SegmentBead[]
  readonly links: readonly QuotationLink[]
  readonly mentions: KnownLinks['mentions']
}

/** Links with at least this probability are sure; those of quotations that changed places never are. */
const sure = 0.95
/** Log odds, of the words alone, from which quotations far apart are one that was moved. */
const leastMoved = 5

/** Aligns the segments of two editions, then all candidates: by id, by the ledger, then by what speaks for them. */
export function linkCandidates(source: Edition, target: Edition, ledger: Ledger | undefined): LinkedEditions {
  const {beads, knowledge} = alignEditionSegments(source, target)
  const known = linkKnown(source, target, ledger)
  const compare = createComparer(knowledge)
  const done = {
    source: new Set(known.links.flatMap((link) => link.source)),
    target: new Set(known.links.flatMap((link) => link.target))
  }
  const alone = findUntranslated(source, target, done.source)
  const placed = placeCandidates(source, beads, 'source')
  const left = placed.filter(({quotation: {id}}) => !done.source.has(id) && !alone.has(id))
  const right = placeCandidates(target, beads, 'target').filter(({quotation}) => !done.target.has(quotation.id))
  const found = findLinks(left, right, compare).flatMap((link) => separateUnrelated(link, known))
  const links = [...linkMoved(found, compare).map(toLink), ...Array.from(alone, leaveAlone)]
  return {source, target, beads, links: inOrder([...known.links, ...links], source, target), mentions: known.mentions}
}

/** Quotations that stand wholly in segments which a catalogue leaves untranslated: nothing there can answer them. */
function findUntranslated(source: Edition, target: Edition, done: ReadonlySet<string>): ReadonlySet<string> {
  const untranslated = new Set(target.untranslated)
  const isAlone = ({id, parts}: Quotation): boolean =>
    !done.has(id) && parts.every(({segment}) => untranslated.has(segment))
  return new Set(source.quotations.filter(isAlone).map(({id}) => id))
}

function leaveAlone(id: string): QuotationLink {
  return {source: [id], target: [], score: 1, by: 'alignment', sure: true, evidence: []}
}

function separateUnrelated(link: CandidateLink, {unrelated}: KnownLinks): readonly CandidateLink[] {
  const isUnrelated = link.source.some((one) =>
    link.target.some((other) => unrelated.has(`${one.quotation.id} ${other.quotation.id}`))
  )
  if (!isUnrelated) return [link]
  const alone = {score: 1, evidence: []}
  return [
    ...link.source.map((candidate) => ({source: [candidate], target: [], ...alone})),
    ...link.target.map((candidate) => ({source: [], target: [candidate], ...alone}))
  ]
}

/** Links what is left alone on both sides where the words say so, the most alike first. */
function linkMoved(links: readonly CandidateLink[], compare: Comparer): readonly CandidateLink[] {
  const [left, right] = [
    links.filter(({target}) => target.length === 0),
    links.filter(({source}) => source.length === 0)
  ]
  const pairs = left
    .flatMap((one) => right.map((other) => pairUp(one, other, compare)))
    .filter(({gain}) => gain >= leastMoved)
    .toSorted((one, other) => other.gain - one.gain)
  const taken = new Set<CandidateLink>()
  const moved = pairs.flatMap(({one, other, link}) => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [link]
  })
  return [...links.filter((link) => !taken.has(link)), ...moved]
}

function pairUp(
  one: CandidateLink,
  other: CandidateLink,
  compare: Comparer
): {one: CandidateLink; other: CandidateLink; gain: number; link: CandidateLink} {
  const [source, target] = [one.source, other.target]
  const evidence = compareQuotations(groupCandidates(source), groupCandidates(target), compare)
  const gain = evidence
    .filter(({name}) => name !== 'bead' && name !== 'place')
    .reduce((sum, {weight}) => sum + weight, 0)
  return {
    one,
    other,
    gain,
    link: {source, target, score: Math.min(sure - 0.01, 1 / (1 + Math.exp(leastMoved - gain))), evidence}
  }
}

function toLink({source, target, score, evidence}: CandidateLink): QuotationLink {
  return {source: idsOf(source), target: idsOf(target), score, by: 'alignment', sure: score >= sure, evidence}
}

function idsOf(candidates: readonly Candidate[]): readonly string[] {
  return candidates.map(({quotation}) => quotation.id)
}

/** In the order of the source; what only the target has follows what stands before it there. */
function inOrder(links: readonly QuotationLink[], source: Edition, target: Edition): readonly QuotationLink[] {
  const left = new Map(source.quotations.map(({id}, index) => [id, index]))
  const right = new Map(target.quotations.map(({id}, index) => [id, index]))
  const bySource = links
    .filter((link) => link.source.length > 0)
    .toSorted((one, other) => orderOf(one.source, left) - orderOf(other.source, left))
  const ordered = [...bySource]
  const rest = links
    .filter((link) => link.source.length === 0)
    .toSorted((one, other) => orderOf(one.target, right) - orderOf(other.target, right))
  for (const link of rest) {
    const place = orderOf(link.target, right)
    const before = ordered.findLastIndex((other) => other.target.length > 0 && orderOf(other.target, right) < place)
    ordered.splice(before + 1, 0, link)
  }
  return ordered
}

function orderOf(ids: readonly string[], order: ReadonlyMap<string, number>): number {
  return Number(order.get(itemAt(ids, 0)))
}
