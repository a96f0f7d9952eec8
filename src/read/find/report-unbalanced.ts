import type {VFileMessage} from 'vfile-message'
import type {Locale} from '../../model/locale.js'
import {createMessage} from '../../model/message.js'
import type {Segment, TextRange} from '../../model/segment.js'
import type {Span} from './span.js'
import type {Places} from './to-part.js'
import {mostMarks} from './tokenize-marks.js'

/** What messages are made with. */
export interface ReportContext {
  readonly path: string
  readonly locale: Locale
  readonly places: Places
  /** Quotations that go on in the next paragraph: offset of the opening mark and index of the segment, joined by a comma. */
  readonly continued: ReadonlySet<string>
  /** Indices of segments whose marks were too many to be read. */
  readonly crowded: ReadonlySet<number>
}

/** A message `quotation-unbalanced` for each mark without a partner, at the mark, and for each segment whose marks were not read. */
export function reportUnbalanced(
  segments: readonly Segment[],
  spans: readonly (readonly Span[])[],
  context: ReportContext
): readonly VFileMessage[] {
  return segments.flatMap((segment, index) => {
    if (context.crowded.has(index)) return [createCrowdedReport(segment, context)]
    return flatten(spans[index] ?? [])
      .filter((span) => isLoose(span) && !context.continued.has([span.opening?.from ?? -1, index].join()))
      .map((span) => createReport(span, segment, context))
  })
}

function createCrowdedReport(segment: Segment, context: ReportContext): VFileMessage {
  return createMessage({
    ruleId: 'quotation-unbalanced',
    reason: `Unexpected number of quotation marks in one paragraph, expected at most ${String(mostMarks)}; no quotation is looked for in it`,
    note: 'Part the text into paragraphs, or put it between backticks or in a code block where it is data.',
    file: context.path,
    locale: context.locale,
    place: {start: segment.start, end: segment.end}
  })
}

function flatten(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => [span, ...flatten(span.children)])
}

/** In guillemets one closing mark may close two quotations (French, Russian). */
function isLoose(span: Span): boolean {
  if (span.family !== 'double') return false
  return span.missing !== undefined || (span.shared === true && !/[«»]/u.test(span.glyph))
}

function createReport(span: Span, segment: Segment, context: ReportContext): VFileMessage {
  const isOpening = span.missing !== 'opening'
  const range = (isOpening ? span.opening : span.closing) ?? {from: span.from, to: span.to}
  const glyph = segment.text.slice(range.from, range.to).trim()
  return createMessage({
    ruleId: 'quotation-unbalanced',
    reason: isOpening
      ? `Unexpected opening quotation mark \`${glyph}\` that nothing closes, expected a closing mark in the same paragraph`
      : `Unexpected closing quotation mark \`${glyph}\` that nothing opens, expected an opening mark before it`,
    note: isOpening
      ? 'Put the closing mark where the quoted words end. A quotation of several paragraphs repeats its opening mark at the beginning of each.'
      : 'Put the opening mark where the quoted words begin, or delete this mark.',
    file: context.path,
    locale: context.locale,
    actual: glyph,
    place: placeOf(range, segment, context.places)
  })
}

function placeOf(
  range: TextRange,
  segment: Segment,
  places: Places
): {start: ReturnType<Places['pointAt']>; end: ReturnType<Places['pointAt']>} {
  return {
    start: places.pointAt(segment.starts[range.from] ?? 0),
    end: places.pointAt(segment.ends[range.to - 1] ?? 0)
  }
}
