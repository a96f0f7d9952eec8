import type {Point} from 'unist'

/** What a segment is in its document. Ids carry a prefix each: see `segmentPrefixes`. */
export type SegmentKind =
  'title' | 'description' | 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'alternative' | 'note'

/** A half-open range of UTF-16 code units, 0-based, in the `text` of one segment. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** What an author can say of a quotation in a directive, as it was written; not yet validated against the front matter. */
export interface QuotationAttributes {
  readonly id?: string
  readonly speaker?: string
  readonly document?: string
  readonly spoken?: string
  readonly kind?: string
  readonly lang?: string
}

/** Words that the author marked as a quotation, by `:quotation[…]{…}` or by `<q>`; `from` and `to` hold any literal marks too. */
export interface MarkedRange extends TextRange {
  readonly element: 'directive' | 'q'
  readonly attributes: QuotationAttributes
}

/** A block around whole segments that may be a quotation: `>`, `<blockquote>`, `:::quotation`, or a pull quote's `<aside>`. */
export interface QuotedBlock {
  /** The same for all segments of one block, unique in its edition: `b0`, `b1`, … in document order. */
  readonly id: string
  readonly element: 'blockquote' | 'aside' | 'directive'
  readonly attributes: QuotationAttributes
  /** The `cite` attribute of `<blockquote>`, where there is one. */
  readonly cite?: string
}

/** A link inside a segment. */
export interface SegmentLink extends TextRange {
  readonly url: string
}

/**
 * A block of running text. `text` is what a reader sees: no markup, character references decoded, white space folded
 * to single spaces (dropped between two ideographs where a line was broken), a hard break as `\n`, code as its text.
 * It equals the concatenated text nodes of the segment's hast element to the code unit.
 */
export interface Segment {
  /** Local to its edition, but for a catalogue's, whose ids are the source's. */
  readonly id: string
  readonly kind: SegmentKind
  readonly text: string
  /** For each code unit of `text` the 0-based offset in the file at which it begins. */
  readonly starts: readonly number[]
  /** For each code unit of `text` the 0-based offset in the file at which it ends. */
  readonly ends: readonly number[]
  readonly start: Point
  readonly end: Point
  /** The segment as inline Markdown without block markers: the value that a catalogue holds. */
  readonly markdown: string
  /** A heading's rank, 1 to 6. */
  readonly rank?: number
  /** Code and the like: a mark in here is never a quotation mark. */
  readonly opaque: readonly TextRange[]
  readonly marked: readonly MarkedRange[]
  /** The quoted blocks that the segment stands in, outermost first. */
  readonly blocks: readonly QuotedBlock[]
  readonly links: readonly SegmentLink[]
  /** The sources of images inside the segment. */
  readonly images: readonly string[]
}

/** The prefix of an id by kind; title and description have no hash, being one each. */
export const segmentPrefixes: Readonly<Record<SegmentKind, string>> = {
  title: 'title',
  description: 'description',
  heading: 'h',
  paragraph: 'p',
  item: 'li',
  cell: 'cell',
  caption: 'caption',
  alternative: 'alt',
  note: 'note'
}
