import type {SegmentBead} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Quotation} from '../model/quotation.js'
import type {Segment} from '../model/segment.js'
import {describeText, type Features} from './features.js'
import {mergeFeatures} from './merge-features.js'
import {itemAt} from './item-at.js'

/** A quotation or mention of one edition with its place in the bitext. */
export interface Candidate {
  readonly quotation: Quotation
  readonly features: Features
  /** The bead that it begins in, by its order. */
  readonly bead: number
  /** Where its middle stands in its side of the bead: 0 to 1. */
  readonly place: number
  /** Whether the bead has segments on the other side. */
  readonly isAnswered: boolean
}

/** The candidates of one side, mentions included, in the order of the beads and inside them of the text. */
export function placeCandidates(
  edition: Edition,
  beads: readonly SegmentBead[],
  side: 'source' | 'target'
): readonly Candidate[] {
  const segments = new Map(edition.segments.map((segment) => [segment.id, segment]))
  const places = placeSegments(beads, segments, side)
  return edition.quotations
    .map((quotation) => {
      const features = describeText(quotation.text, quotation.locale)
      return {quotation, features, ...placeOf(quotation, places)}
    })
    .toSorted((one, other) => one.bead - other.bead || one.place - other.place)
}

interface SegmentPlace {
  readonly bead: number
  readonly start: number
  readonly length: number
  readonly isAnswered: boolean
}

function placeSegments(
  beads: readonly SegmentBead[],
  segments: ReadonlyMap<string, Segment>,
  side: 'source' | 'target'
): ReadonlyMap<string, SegmentPlace> {
  const places = new Map<string, SegmentPlace>()
  for (const [index, bead] of beads.entries()) {
    const sizes = bead[side].map((id) => segments.get(id)?.text.length ?? 0)
    const length = Math.max(
      1,
      sizes.reduce((sum, size) => sum + size, 0)
    )
    let start = 0
    for (const [at, id] of bead[side].entries()) {
      places.set(id, {bead: index, start, length, isAnswered: bead[side === 'source' ? 'target' : 'source'].length > 0})
      start += itemAt(sizes, at)
    }
  }
  return places
}

const nowhere: SegmentPlace = {bead: 0, start: 0, length: 1, isAnswered: false}

function placeOf(
  {parts}: Quotation,
  places: ReadonlyMap<string, SegmentPlace>
): Pick<Candidate, 'bead' | 'place' | 'isAnswered'> {
  const located = parts.map(({segment, from, to}) => ({...(places.get(segment) ?? nowhere), from, to}))
  const begin = itemAt(located, 0)
  const inside = located.filter(({bead}) => bead === begin.bead)
  const end = itemAt(inside, inside.length - 1)
  const middle = (begin.start + begin.from + end.start + end.to) / 2
  return {bead: begin.bead, place: middle / begin.length, isAnswered: begin.isAnswered}
}

/** Neighbouring candidates of one side, taken together. */
export interface CandidateGroup {
  readonly members: readonly Candidate[]
  readonly features: Features
  /** The mean of their places. */
  readonly place: number
  /** How many parts they have altogether. */
  readonly parts: number
}

/** Takes candidates together. */
export function groupCandidates(members: readonly Candidate[]): CandidateGroup {
  const sum = (count: (candidate: Candidate) => number): number =>
    members.reduce((total, candidate) => total + count(candidate), 0)
  return {
    members,
    features: mergeFeatures(members.map(({features}) => features)),
    place: sum(({place}) => place) / Math.max(1, members.length),
    parts: sum(({quotation}) => quotation.parts.length)
  }
}
