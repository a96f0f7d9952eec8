import type {MarkedRange, QuotationAttributes, QuotedBlock, Segment, TextRange} from '../../model/segment.js'
import type {Span} from './span.js'

/** One run of a candidate in one segment; `range` holds the words. */
export interface Piece {
  /** Index of the segment in the edition. */
  readonly index: number
  readonly segment: Segment
  readonly range: TextRange
  readonly opening?: TextRange
  readonly closing?: TextRange
  readonly break?: 'attribution' | 'paragraph'
  /** Quotations inside this run. */
  readonly children: readonly Span[]
}

/** Outermost words that may be a quotation, put together from one or more runs. */
export interface Candidate {
  readonly pieces: readonly Piece[]
  readonly form: 'marks' | 'title' | 'dash' | 'block'
  /** How the author marked it, where they did. */
  readonly element?: MarkedRange['element']
  readonly attributes?: QuotationAttributes
  readonly block?: QuotedBlock
  /** Who a block says it is from: the line after its words. */
  readonly credit?: string
  /** It stands in a line that credits somebody: the title of a work. */
  readonly inCredit?: boolean
  /** Set where the words are known to be a note, a tip, a box: quoting nobody. */
  readonly isNote?: boolean
}

/** What the text around a candidate says of its speaker. */
export interface Attribution {
  /** 0: nothing is said; 1: a clause that can only attribute. */
  readonly strength: number
  readonly name?: string
  /** The name stands as the language's grammar has it for a source (`за словами Коваля`), not as a subject. */
  readonly oblique?: boolean
  /** Said by a pronoun: somebody named before. */
  readonly pronoun?: boolean
  /** A clause with a verb of saying right after the words. */
  readonly after: boolean
  /** Introduced by a colon. */
  readonly colon: boolean
  /** The words right before the mark name a term or a title. */
  readonly naming: boolean
  /** Introduced as speech that nobody uttered: 1 where a word hints at it, 2 where it is said (`as if`). */
  readonly unreal: number
}

/** What one clause says of the speaker. */
export type Found = Partial<Attribution> & {readonly strength: number}
