import type {SegmentBead} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Segment, SegmentKind} from '../model/segment.js'
import {alignUnits, studyUnits} from './align-units.js'
import type {AlignedUnits, Units} from './units.js'
import {describeSide, type SegmentText} from './describe-side.js'
import {findMoved} from './find-moved.js'
import type {Step} from './find-path.js'
import {readKnownWords, type SideWordKeys} from './read-known-words.js'
import type {LearnedLexicon} from './learned-lexicon.js'
import type {Vectors} from './pair-scores.js'
import {toBeads} from './to-beads.js'
import {itemAt} from '../model/item-at.js'

/** The segments of two editions aligned, and what was learned from them. */
export interface AlignedEditions {
  readonly beads: readonly SegmentBead[]
  readonly knowledge: AlignedUnits
}

/** What is known before two editions are aligned. */
export interface KnownBeforehand {
  /** What other articles in the same two languages taught: see `learnLexicon`. Default: nothing. */
  readonly learned?: LearnedLexicon | undefined
  /** One embedding for each of the `segments` of both editions, from any model. Default: none. */
  readonly vectors?: Vectors | undefined
}

/** Kinds that an edition has one of: they answer each other and nothing else. */
const unique: readonly SegmentKind[] = ['title', 'description']

/**
 * Aligns the segments of a translation with the source's: a catalogue's by id, a document's by what they hold and what
 * they are. Beads cover both sides once, in the order of the source.
 */
export function alignEditionSegments(source: Edition, target: Edition, known: KnownBeforehand = {}): AlignedEditions {
  const keysOf = readKnownWords({locales: {source: source.locale, target: target.locale}})
  const context = {...known, keysOf}
  return target.form === 'catalogue' ? alignCatalogue(source, target, context) : alignDocument(source, target, context)
}

interface Context extends KnownBeforehand {
  readonly keysOf: SideWordKeys
}

function alignCatalogue(source: Edition, target: Edition, {keysOf, learned}: Context): AlignedEditions {
  const byId = new Map(target.segments.map((segment) => [segment.id, segment]))
  const left = new Set(target.untranslated)
  const pairs = source.segments.map(
    (segment) => [segment, left.has(segment.id) ? undefined : byId.get(segment.id)] as const
  )
  const linked = pairs.flatMap(([one, other]) => (other === undefined ? [] : [[one, other] as const]))
  const units: Units = {
    source: describeSide(
      linked.map(([segment]) => describe(segment)),
      source.locale,
      {cut: whole, keysOf: keysOf.source}
    ),
    target: describeSide(
      linked.map(([, segment]) => describe(segment)),
      target.locale,
      {cut: whole, keysOf: keysOf.target}
    ),
    learned
  }
  const steps = linked.map((_, index): Step => ({source: [index, index + 1], target: [index, index + 1], gain: 0}))
  const beads = pairs.map(([{id}, other]) => bead([id], other === undefined ? [] : [id]))
  return {beads: [...beads, ...strangers(source, target)], knowledge: studyUnits(units, steps)}
}

/** A segment that is not cut. */
function whole(text: string): readonly string[] {
  return [text]
}

/** Segments of a catalogue that the source has not. */
function strangers(source: Edition, target: Edition): readonly SegmentBead[] {
  const known = new Set(source.segments.map(({id}) => id))
  const left = new Set(target.untranslated)
  return target.segments.filter(({id}) => !known.has(id) && !left.has(id)).map(({id}) => bead([], [id]))
}

function bead(source: readonly string[], target: readonly string[]): SegmentBead {
  return {source, target, score: 1, moved: false}
}

function alignDocument(source: Edition, target: Edition, {keysOf, learned, vectors}: Context): AlignedEditions {
  const sides = {source: source.segments.filter(isOrdinary), target: target.segments.filter(isOrdinary)}
  const units: Units = {
    source: describeSide(sides.source.map(describe), source.locale, {keysOf: keysOf.source}),
    target: describeSide(sides.target.map(describe), target.locale, {keysOf: keysOf.target}),
    learned,
    vectors: vectors && {source: ordinaryOf(vectors.source, source), target: ordinaryOf(vectors.target, target)}
  }
  const knowledge = alignUnits(units)
  const beads = toBeads(knowledge.steps, findMoved(units, knowledge)).map((found): SegmentBead => ({
    ...found,
    source: found.source.map((index) => itemAt(sides.source, index).id),
    target: found.target.map((index) => itemAt(sides.target, index).id)
  }))
  return {beads: [...unique.flatMap((kind) => alignUnique(kind, source, target)), ...beads], knowledge}
}

function isOrdinary({kind}: Segment): boolean {
  return !unique.includes(kind)
}

/** The vectors of segments that are aligned by what they hold. */
function ordinaryOf(vectors: Vectors['source'], {segments}: Edition): Vectors['source'] {
  return vectors.filter((_, index) => isOrdinary(itemAt(segments, index)))
}

function alignUnique(kind: SegmentKind, source: Edition, target: Edition): readonly SegmentBead[] {
  const [one, other] = [idsOf(kind, source), idsOf(kind, target)]
  return one.length + other.length > 0 ? [bead(one, other)] : []
}

function idsOf(kind: SegmentKind, {segments}: Edition): readonly string[] {
  return segments.filter((segment) => segment.kind === kind).map(({id}) => id)
}

/** A segment with what surrounds its words: its kind, rank, quoted block, links and images. */
function describe(segment: Segment): SegmentText {
  const {kind, rank, blocks, links, images} = segment
  const addresses = [...links.map(({url}) => url), ...images]
  const structure = [kind, rank, blocks.length > 0 ? 'quoted' : undefined]
    .filter((part) => part !== undefined)
    .join(' ')
  return {text: segment.text, context: {addresses, structure}}
}
