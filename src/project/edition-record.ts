import type {Point} from 'unist'
import type {Evidence, QuotationLink, RunnerUp} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import type {Part, Quotation, QuotationKind} from '../model/quotation.js'
import type {SegmentKind} from '../model/segment.js'

/** An edition as `quoin align --json` prints it: a public format. Places are unist points. */
export interface EditionRecord {
  readonly path: string
  readonly locale: Locale
  readonly segments: readonly SegmentRecord[]
  /** Outermost ones, mentions included. */
  readonly quotations: readonly QuotationRecord[]
}

/** A segment of an edition. */
export interface SegmentRecord {
  readonly id: string
  readonly kind: SegmentKind
  readonly text: string
  readonly start: Point
  readonly end: Point
}

/** A quotation of an edition, with those inside it. */
export interface QuotationRecord {
  readonly id: string
  readonly kind: QuotationKind
  readonly text: string
  /** The name as written in this edition. */
  readonly speaker: string | null
  readonly quotations: readonly QuotationRecord[]
  readonly parts: readonly Pick<Part, 'segment' | 'text' | 'start' | 'end'>[]
}

/** A link of quotations by id. */
export interface LinkRecord {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly score: number
  readonly by: QuotationLink['by']
  readonly sure: boolean
}

/** A link with what speaks for and against it. */
export interface ExplainedLinkRecord extends LinkRecord {
  readonly evidence: readonly Evidence[]
  /** What the first quotation of the link could be linked to instead; null where nothing else was in question. */
  readonly runnerUp: RunnerUp | null
}

/** An edition in the public shape. */
export function editionRecord({file, locale, segments, quotations}: Edition): EditionRecord {
  return {
    path: file.path,
    locale,
    segments: segments.map(({id, kind, text, start, end}) => ({id, kind, text, start: point(start), end: point(end)})),
    quotations: quotations.map((quotation) => quotationRecord(quotation))
  }
}

/** A link in the public shape. */
export function linkRecord({source, target, score, by, sure}: QuotationLink): LinkRecord {
  return {source, target, score: roundScore(score), by, sure}
}

/** A link in the public shape, with what speaks for and against it. */
export function explainedLinkRecord(link: QuotationLink): ExplainedLinkRecord {
  const {evidence, runnerUp} = link
  const other = runnerUp === undefined ? null : {...runnerUp, score: roundScore(runnerUp.score)}
  return {...linkRecord(link), evidence, runnerUp: other}
}

/** A score to four decimals: more say nothing. */
export function roundScore(score: number): number {
  return Math.round(score * 10_000) / 10_000
}

function quotationRecord({id, kind, text, speaker, quotations, parts}: Quotation): QuotationRecord {
  return {
    id,
    kind,
    text,
    speaker: speaker?.name ?? null,
    quotations: quotations.map((nested) => quotationRecord(nested)),
    parts: parts.map(({segment, text: words, start, end}) => ({
      segment,
      text: words,
      start: point(start),
      end: point(end)
    }))
  }
}

function point({line, column, offset = 0}: Point): Point {
  return {line, column, offset}
}
