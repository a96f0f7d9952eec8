import type {MarkedRange, QuotationAttributes, TextRange} from '../../model/segment.js'

/** Quoted words in one segment, before they are put together with those of others. `from` and `to` hold the words without their marks. */
export interface Span extends TextRange {
  readonly opening?: TextRange
  readonly closing?: TextRange
  /** The glyph of the opening mark, else of the closing one; empty where there is none. */
  readonly glyph: string
  readonly family: 'double' | 'single' | 'title' | 'dash' | 'marked'
  /** The side whose mark is not there. */
  readonly missing?: 'opening' | 'closing'
  /** One mark closes this and the quotation around it. */
  readonly shared?: boolean
  /** How the author marked it, where they did. */
  readonly element?: MarkedRange['element']
  /** What the author said of it. */
  readonly attributes?: QuotationAttributes
  readonly children: readonly Span[]
}

/** Where a span begins and ends, its marks included. */
export function hull(span: Span): TextRange {
  return {
    from: Math.min(span.opening?.from ?? span.from, span.from),
    to: Math.max(span.closing?.to ?? span.to, span.to)
  }
}
