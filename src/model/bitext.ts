import type {Edition} from './edition.js'

/** One link of *m* segments to *n*, by index, 0-based; either side may be empty, not both. */
export interface Bead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** 0 to 1. */
  readonly score: number
  /** Not in the order of the source. */
  readonly moved: boolean
}

/** A bead by segment ids. */
export interface SegmentBead {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly score: number
  readonly moved: boolean
}

/** A piece of evidence for a link, for people: what was compared, and how much it said (log odds; above 0 speaks for it). */
export interface Evidence {
  readonly name: string
  readonly weight: number
}

/** One link of outermost quotations by id; either side may be empty, not both. */
export interface QuotationLink {
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** 0 to 1: how probable it is that the link is right. */
  readonly score: number
  readonly by: 'id' | 'ledger' | 'alignment'
  /** Right at least 99 times in 100. */
  readonly sure: boolean
  readonly evidence: readonly Evidence[]
  /** Where one side is empty but very probably tells the words without quoting them: how probable that is, 0.9 to 1. */
  readonly reported?: number
  /** The next likely link of the same quotation. */
  readonly runnerUp?: RunnerUp
}

/** What a quotation could be linked to instead, by ids, and how probable that is. */
export interface RunnerUp {
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** 0 to 1. */
  readonly score: number
}

/** The source edition and one translation, aligned. Kinds of quotations in `source` and `target` are the decided ones. */
export interface Bitext {
  readonly source: Edition
  readonly target: Edition
  /** Covers the segments of both sides once, in the order of the source. */
  readonly segments: readonly SegmentBead[]
  /** Every quotation that is not a `mention` is in exactly one link. */
  readonly quotations: readonly QuotationLink[]
}
