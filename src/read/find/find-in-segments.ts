import type {Point} from 'unist'
import type {VFileMessage} from 'vfile-message'
import {readReporting, type Reporting} from '../../language/reporting.js'
import type {FrontMatter} from '../../model/front-matter.js'
import {isCased} from '../../model/is-cased.js'
import type {Locale} from '../../model/locale.js'
import type {Quotation} from '../../model/quotation.js'
import type {Segment} from '../../model/segment.js'
import {assembleSegment} from './assemble.js'
import {assembleBlock, groupBlocks} from './blocks.js'
import type {Candidate} from './candidate.js'
import {applyConvention, surveyConvention} from './convention.js'
import {findDialogues} from './dialogue.js'
import {decide} from './decide.js'
import {joinAttributions} from './join-attributions.js'
import {joinParagraphs} from './join-paragraphs.js'
import type {Mark} from './mark.js'
import {readSpans} from './read-spans.js'
import {reportIds} from './report-ids.js'
import {reportUnbalanced} from './report-unbalanced.js'
import type {Span} from './span.js'
import type {Places} from './to-part.js'
import {tokenizeMarks} from './tokenize-marks.js'
import {readVocabulary} from './vocabulary.js'

/** What the quotations of an edition are found with. */
export interface FindContext {
  readonly locale: Locale
  readonly frontMatter: FrontMatter
  readonly path: string
  /** The point of an offset in the file; lines also tell turns of a dialogue apart. */
  readonly point: (offset: number) => Point
}

/**
 * Finds the quotations in the segments of one edition: marks are told from apostrophes, paired by the document's own
 * convention, put together over attributions and paragraphs, attributed to speakers, and given a probability for each
 * kind. Reports `quotation-unbalanced` where a mark has no partner and `directive-invalid` where
 * an id is given twice.
 */
export function findInSegments(
  segments: readonly Segment[],
  context: FindContext
): {quotations: readonly Quotation[]; messages: readonly VFileMessage[]} {
  const reporting = readReporting(context.locale)
  const places: Places = {pointAt: context.point}
  const {spans, crowded} = readAllSpans(segments, reporting)
  const candidates = joinParagraphs(assemble(segments, spans, reporting), segments)
  const vocabulary = readVocabulary(segments)
  const cased = isCased(segments)
  const attributed = joinAttributions(candidates, segments, {
    places,
    reporting,
    vocabulary,
    isCased: cased,
    known: Object.values(context.frontMatter.speakers).flatMap((entry) => [entry.name, ...entry.aliases])
  })
  const quotations = decide(attributed, segments, {...context, reporting, vocabulary, isCased: cased, places})
  const continued = readContinued(candidates)
  const messages = [
    ...reportUnbalanced(segments, spans, {...context, places, continued, crowded}),
    ...reportIds(candidates, {...context, places})
  ]
  return {quotations, messages}
}

/** The marks that another paragraph's mark answers, as `reportUnbalanced` knows them. */
function readContinued(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({pieces}) =>
      pieces.flatMap((piece, at) => {
        const goesOn =
          pieces[at + 1]?.break === 'paragraph' || (piece.break === 'paragraph' && piece.opening === undefined)
        return goesOn ? [[piece.opening?.from ?? -1, piece.index].join()] : []
      })
    )
  )
}

interface AllSpans {
  readonly spans: readonly (readonly Span[])[]
  /** Indices of segments whose marks were too many to be read. */
  readonly crowded: ReadonlySet<number>
}

function readAllSpans(segments: readonly Segment[], reporting: Reporting): AllSpans {
  const found = segments.map(tokenizeMarks)
  const raw = found.map((list) => list ?? [])
  const convention = surveyConvention(raw)
  const marks = raw.map((list) => list.map((mark) => applyConvention(mark, convention)))
  const spans = segments.map((segment, index) =>
    readSpans(segment, marks[index] ?? [], {
      reporting,
      continues: beginsWithMark(segments[index + 1], marks[index + 1] ?? [])
    })
  )
  return {spans, crowded: new Set(found.flatMap((list, index) => (list === undefined ? [index] : [])))}
}

function beginsWithMark(segment: Segment | undefined, marks: readonly Mark[]): boolean {
  const first = marks[0]
  if (segment === undefined || first === undefined || segment.kind !== 'paragraph') return false
  return (first.family === 'double' || first.glyph === '‘') && segment.text.slice(0, first.from).trim() === ''
}

function assemble(
  segments: readonly Segment[],
  spans: readonly (readonly Span[])[],
  reporting: Reporting
): readonly Candidate[] {
  const blocks = new Map<number, Candidate>()
  const taken = new Set<number>()
  const credits = new Set<number>()
  for (const indices of groupBlocks(segments).values()) {
    const block = assembleBlock(indices, {segments, spans})
    if (block === undefined || (block.candidate.isNote === true && holdsQuotations(indices, spans))) continue
    blocks.set(block.candidate.pieces[0]?.index ?? -1, block.candidate)
    for (const {index} of block.candidate.pieces) taken.add(index)
    for (const index of block.credits) credits.add(index)
  }
  const dialogues = findDialogues(segments, reporting)
  return segments.flatMap((segment, index) => {
    const block = blocks.get(index)
    if (block !== undefined) return [block]
    const isCredit = credits.has(index)
    return taken.has(index)
      ? []
      : assembleSegment(segment, index, {
          spans: spans[index] ?? [],
          reporting,
          isCredit,
          isDialogue: dialogues.has(index)
        })
  })
}

/** In a note that quotes somebody the quotations inside count, not the note. */
function holdsQuotations(indices: readonly number[], spans: readonly (readonly Span[])[]): boolean {
  return indices.some((index) => (spans[index] ?? []).length > 0)
}
