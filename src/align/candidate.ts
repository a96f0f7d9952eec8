import type {SegmentBead} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import type {Quotation} from '../model/quotation.js'
import type {Segment} from '../model/segment.js'
import {createDescriber, type Features} from './features.js'
import {mergeFeatures} from './merge-features.js'
import {itemAt} from '../model/item-at.js'

/** A quotation or mention of one edition with its place in the bitext. */
export interface Candidate {
  readonly quotation: Quotation
  readonly features: Features
  /** The bead that it begins in, by its order. */
  readonly bead: number
  readonly place: Place
  /** Whether the bead has segments on the other side. */
  readonly isAnswered: boolean
  /** The score of the bead. */
  readonly certainty: number
}

/** Where the middle of a quotation stands in its side of the bead, measured in ways of which some survive what a translator adds or drops. */
export interface Place {
  /** What stands before and after it, and the whole side, as shares of all text of the edition that is answered. */
  readonly before: number
  readonly after: number
  readonly size: number
  /** The share of the words outside quotations that stand before it: 0 to 1. */
  readonly told: number
}

/** The candidates of one side, mentions included, in the order of the beads and inside them of the text. */
export function placeCandidates(
  edition: Edition,
  beads: readonly SegmentBead[],
  side: 'source' | 'target'
): readonly Candidate[] {
  const segments = new Map(edition.segments.map((segment) => [segment.id, segment]))
  const places = placeSegments(beads, segments, side)
  const located = edition.quotations.map((quotation) => ({quotation, spans: locate(quotation, places)}))
  const quoted: readonly Span[][] = Array.from({length: beads.length + 1}, () => [])
  for (const span of located.flatMap(({spans}) => spans)) itemAt(quoted, span.bead).push(span)
  const describe = createLocaleDescriber()
  const total = Math.max(1, sumOf([...places.values()].map(({isAnswered, own}) => (isAnswered ? own : 0))))
  return located
    .map(({quotation, spans}): Candidate => {
      const begin = itemAt(spans, 0)
      const features = describe(quotation)
      const place = placeOf(spans, itemAt(quoted, begin.bead), total)
      const {bead, isAnswered} = begin
      const certainty = beads[bead]?.score ?? 0
      return {quotation, features, bead, isAnswered, certainty, place}
    })
    .toSorted((one, other) => one.bead - other.bead || one.place.before - other.place.before)
}

/** Describes quotations, those of each locale by one describer. */
function createLocaleDescriber(): (quotation: Quotation) => Features {
  const describers = new Map<Locale, (text: string) => Features>()
  return ({text, locale}) => {
    const describe = describers.get(locale) ?? createDescriber(locale)
    describers.set(locale, describe)
    return describe(text)
  }
}

interface SegmentPlace {
  readonly bead: number
  /** Where it begins in its side of the bead, its own length, and that of the side. */
  readonly start: number
  readonly own: number
  readonly length: number
  readonly isAnswered: boolean
}

/** A part of a quotation in its side of a bead. */
interface Span extends SegmentPlace {
  readonly from: number
  readonly to: number
}

function placeSegments(
  beads: readonly SegmentBead[],
  segments: ReadonlyMap<string, Segment>,
  side: 'source' | 'target'
): ReadonlyMap<string, SegmentPlace> {
  const places = new Map<string, SegmentPlace>()
  for (const [index, bead] of beads.entries()) {
    const sizes = bead[side].map((id) => segments.get(id)?.text.length ?? 0)
    const isAnswered = bead[side === 'source' ? 'target' : 'source'].length > 0
    const length = Math.max(1, sumOf(sizes))
    let start = 0
    for (const [at, id] of bead[side].entries()) {
      const own = itemAt(sizes, at)
      places.set(id, {bead: index, start, own, length, isAnswered})
      start += own
    }
  }
  return places
}

const nowhere: SegmentPlace = {bead: 0, start: 0, own: 0, length: 1, isAnswered: false}

function locate({parts}: Quotation, places: ReadonlyMap<string, SegmentPlace>): readonly Span[] {
  return parts.map(({segment, from, to}) => {
    const place = places.get(segment) ?? nowhere
    return {...place, from: place.start + from, to: place.start + to}
  })
}

function placeOf(spans: readonly Span[], quoted: readonly Span[], total: number): Place {
  const begin = itemAt(spans, 0)
  const end = itemAt(spans.filter(({bead}) => bead === begin.bead).slice(-1), 0)
  const middle = (begin.from + end.to) / 2
  const all = begin.length - sumOf(quoted.map(({from, to}) => to - from))
  const told = (toldBefore(begin.from, quoted) + toldBefore(end.to, quoted)) / 2
  return {
    before: middle / total,
    after: (begin.length - middle) / total,
    size: begin.length / total,
    told: all > 0 ? told / all : middle / begin.length
  }
}

/** How much of the text before a place is outside quotations. */
function toldBefore(place: number, quoted: readonly Span[]): number {
  return place - sumOf(quoted.map(({from, to}) => Math.max(0, Math.min(place, to) - from)))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** Neighbouring candidates of one side, taken together. */
export interface CandidateGroup {
  readonly members: readonly Candidate[]
  readonly features: Features
  /** The mean of their places. */
  readonly place: Place
  /** How many parts they have altogether. */
  readonly parts: number
}

/** Takes candidates together. */
export function groupCandidates(members: readonly Candidate[]): CandidateGroup {
  const sum = (count: (candidate: Candidate) => number): number =>
    members.reduce((total, candidate) => total + count(candidate), 0)
  const mean = (measure: (candidate: Candidate) => number): number => sum(measure) / Math.max(1, members.length)
  return {
    members,
    features: mergeFeatures(members.map(({features}) => features)),
    place: {
      before: mean(({place}) => place.before),
      after: mean(({place}) => place.after),
      size: mean(({place}) => place.size),
      told: mean(({place}) => place.told)
    },
    parts: sum(({quotation}) => quotation.parts.length)
  }
}
