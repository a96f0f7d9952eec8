import type {Point} from 'unist'
import type {Locale} from './locale.js'
import type {TextRange} from './segment.js'

/** `direct`: a sentence or more; `partial`: some words in the reporter's sentence; `block`: a block quotation; `mention`: marks around what nobody is quoted with. */
export type QuotationKind = 'direct' | 'partial' | 'block' | 'mention'

/** One uninterrupted run of a quotation inside one segment. `text` is `segment.text.slice(from, to)`: the words without their marks. */
export interface Part extends TextRange {
  readonly segment: string
  readonly text: string
  /** Where the words stand in the file: unist points, offsets 0-based in UTF-16 code units. */
  readonly start: Point
  readonly end: Point
  /** What separates this part from the one before it; absent on the first. */
  readonly break?: 'attribution' | 'paragraph'
  /** The mark before the words, with a space that belongs to it (« ), in the segment's text; absent where there is none. */
  readonly opening?: TextRange
  /** The mark after the words, likewise. */
  readonly closing?: TextRange
}

/** Who said it. At least one of `id` and `name` is there. */
export interface Speaker {
  /** Key of `speakers` in the front matter. */
  readonly id?: string
  /** The name as written in this edition. */
  readonly name?: string
  /** 0 to 1; 1 where the author said so. */
  readonly confidence: number
}

/** Words left out or put in: the range of its notation (`[…]`, `[the treaty]`) in the text of one segment. */
export interface Editing extends TextRange {
  readonly segment: string
  readonly text: string
}

/** A probability for each kind; they sum to 1. */
export type KindLikelihoods = Readonly<Record<QuotationKind, number>>

/** Quoted words of one edition. Offsets and levels are those of the text as written, whatever marks it uses. */
export interface Quotation {
  /** `q-` and a short base 32 hash of its first text, or the author's own. */
  readonly id: string
  readonly kind: QuotationKind
  /** Nesting, 1 is outermost. */
  readonly level: number
  readonly locale: Locale
  /** The words of all parts, joined with a space (nothing between ideographs), white space folded, no outer marks. */
  readonly text: string
  readonly parts: readonly Part[]
  readonly speaker?: Speaker
  /** Key of `documents` in the front matter, or `none` where the author said that it is taken from none. */
  readonly document?: string
  /** The locale in which the words were said. */
  readonly spoken?: Locale
  /** A language that the words stay in, in every edition. */
  readonly lang?: Locale
  readonly elisions: readonly Editing[]
  readonly insertions: readonly Editing[]
  /** Nested quotations, in order. */
  readonly quotations: readonly Quotation[]
  /** What the finder makes of it; decided together with the other editions by `align`. */
  readonly likelihoods: KindLikelihoods
  /** Said by a directive (or `<q>`), not only found. */
  readonly explicit: boolean
  /** The id was given by the author. */
  readonly named: boolean
}
