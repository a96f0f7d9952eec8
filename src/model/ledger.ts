import type {Locale} from './locale.js'

/** What a person can say of a quotation in one translation. */
export type DecisionKind = 'linked' | 'omitted' | 'paraphrased' | 'unrelated' | 'mention'

/** A person's approval of a translated segment; hashes are keys of `texts`. */
export interface Approval {
  readonly source: string
  readonly target: string
  readonly at?: string
  readonly by?: string
}

/** A person's decision on one quotation in one locale. Either hash changing ends it. */
export interface Decision {
  readonly as: DecisionKind
  readonly source: string
  readonly target?: string
  /** 1-based; which of several equal targets is meant. */
  readonly occurrence?: number
  readonly at?: string
  readonly by?: string
}

/** A person's word on a quotation that only a translation has. */
export interface UnexpectedDecision {
  readonly target: string
  readonly occurrence: number
  readonly segment: string
  readonly as: 'added' | 'mention'
  readonly at?: string
  readonly by?: string
}

/** Identity of a segment. */
export interface LedgerSegment {
  readonly source: string
  readonly approved?: Readonly<Record<Locale, Approval>>
}

/** Identity of a quotation. `occurrence` is 1-based among equal texts in its segment. */
export interface LedgerQuotation {
  readonly segment: string
  readonly occurrence: number
  readonly speaker?: string
  readonly document?: string
  readonly source: string
  readonly decided?: Readonly<Record<Locale, Decision>>
}

/** `quotations.json` beside an article: identity, and what people decided; never the aligner's guesses. */
export interface Ledger {
  readonly version: 1
  readonly source: Locale
  readonly segments: Readonly<Record<string, LedgerSegment>>
  readonly quotations: Readonly<Record<string, LedgerQuotation>>
  readonly unexpected: Readonly<Record<Locale, readonly UnexpectedDecision[]>>
  /** The words behind each hash that is in use. */
  readonly texts: Readonly<Record<string, string>>
}
