import type {QuotationLink, RunnerUp, SegmentBead} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Ledger} from '../model/ledger.js'
import type {Quotation} from '../model/quotation.js'
import {alignEditionSegments, type KnownBeforehand} from './align-edition-segments.js'
import {placeCandidates, type Candidate} from './candidate.js'
import {createEchoComparer, type Anchor} from './compare-echoes.js'
import {createSoundComparer} from './compare-sounds.js'
import {createSpeakerComparer} from './compare-speakers.js'
import {createComparer, type Comparer} from './compare-texts.js'
import {doubtExchanged} from './doubt-exchanged.js'
import {findLinks, type CandidateLink, type CandidatePairing} from './find-links.js'
import {findReported} from './find-reported.js'
import {groupSides} from './link-lattice.js'
import {linkKnown, type KnownLinks} from './link-known.js'
import {learnVoices} from './learn-voices.js'
import {orderLinks} from './order-links.js'
import {relink} from './relink.js'

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

/** What is known before two editions are linked. */
export interface LinkingContext extends KnownBeforehand {
  /** What people decided. */
  readonly ledger?: Ledger | undefined
}

/** Aligns the segments of two editions, then all candidates: by id, by the ledger, then by what speaks for them. */
export function linkCandidates(
  source: Edition,
  target: Edition,
  {ledger, ...beforehand}: LinkingContext = {}
): LinkedEditions {
  const {beads, knowledge} = alignEditionSegments(source, target, beforehand)
  const known = linkKnown(source, target, ledger)
  const untranslated = findUntranslated(source, target)
  const placed = {source: placeCandidates(source, beads, 'source'), target: placeCandidates(target, beads, 'target')}
  const compare = createComparer(knowledge)
  const found = linkByEvidence(placed, {known, untranslated, compare})
  const reported = findReported(found, {source, target, beads, placed, ratio: knowledge.ratio, compare})
  const linked = new Set(known.links.flatMap((link) => link.source))
  const alone = [...untranslated].filter((id) => !linked.has(id)).map(leaveAlone)
  const links = orderLinks(
    [...known.links, ...found.map((link) => toLink(link, reported.get(link))), ...alone],
    source,
    target
  )
  return {source, target, beads, links, mentions: known.mentions}
}

interface Sides {
  readonly source: readonly Candidate[]
  readonly target: readonly Candidate[]
}

interface Context {
  readonly known: KnownLinks
  readonly untranslated: ReadonlySet<string>
  readonly compare: Comparer
}

/** Links what is not known; a second time with what the sure links say of speakers and of words that are repeated. */
function linkByEvidence(placed: Sides, {known, untranslated, compare}: Context): readonly CandidateLink[] {
  const linked = {
    source: new Set(known.links.flatMap((link) => link.source)),
    target: new Set(known.links.flatMap((link) => link.target))
  }
  const left = {
    source: placed.source.filter(({quotation: {id}}) => !linked.source.has(id) && !untranslated.has(id)),
    target: placed.target.filter(({quotation: {id}}) => !linked.target.has(id))
  }
  const speakers = createSpeakerComparer(placed, compare.names)
  const groups = groupSides(left.source, left.target)
  const first = findLinks(groups, {...compare, speakers})
  const anchors = [...knownAnchors(placed, known), ...sureAnchors(first)]
  const voices = learnVoices(anchors)
  const names = (one: string, other: string): number => Math.max(compare.names(one, other), voices(one, other))
  const comparer = {
    ...compare,
    names,
    speakers: createSpeakerComparer(placed, names),
    echoes: createEchoComparer(left, anchors),
    sounds: createSoundComparer(placed, anchors)
  }
  const found = findLinks(groups, comparer)
  const again = {compare: comparer, limit: sure}
  return doubtExchanged(
    relink(
      found.flatMap((link) => separateUnrelated(link, known)),
      again
    ),
    again
  )
}

function knownAnchors({source, target}: Sides, {links}: KnownLinks): readonly Anchor[] {
  const [left, right] = [byId(source), byId(target)]
  return links.flatMap((link) => anchorOf(left.get(link.source[0]), right.get(link.target[0])))
}

function byId(candidates: readonly Candidate[]): ReadonlyMap<string | undefined, Candidate> {
  return new Map(candidates.map((candidate) => [candidate.quotation.id, candidate]))
}

function sureAnchors(links: readonly CandidateLink[]): readonly Anchor[] {
  return links
    .filter(({score, source, target}) => score >= sure && source.length === 1 && target.length === 1)
    .flatMap(({source, target}) => anchorOf(source[0], target[0]))
}

function anchorOf(source: Candidate | undefined, target: Candidate | undefined): readonly Anchor[] {
  return source === undefined || target === undefined ? [] : [{source, target}]
}

/** Quotations that stand wholly in segments which a catalogue leaves untranslated: nothing there can answer them. */
function findUntranslated(source: Edition, target: Edition): ReadonlySet<string> {
  const segments = new Set(target.untranslated)
  const isAlone = ({parts}: Quotation): boolean => parts.every(({segment}) => segments.has(segment))
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

function toLink(link: CandidateLink, reported: number | undefined): QuotationLink {
  const {score, evidence, runnerUp} = link
  const ids = idsOf(link)
  const other = runnerUp && {runnerUp: {...idsOf(runnerUp), score: runnerUp.score}}
  return {
    ...ids,
    score,
    by: 'alignment',
    sure: score >= sure,
    evidence,
    ...other,
    ...(reported !== undefined && {reported})
  }
}

function idsOf({source, target}: Pick<CandidatePairing, 'source' | 'target'>): Pick<RunnerUp, 'source' | 'target'> {
  return {
    source: source.map(({quotation}) => quotation.id),
    target: target.map(({quotation}) => quotation.id)
  }
}
