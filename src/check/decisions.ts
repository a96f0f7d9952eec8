import type {Approval, Decision, Ledger, UnexpectedDecision} from '../model/ledger.js'
import type {Locale} from '../model/locale.js'

/** What people decided on one translation. Maps, so that no id or hash meets what every object inherits. */
export interface Decisions {
  /** By the source segment's id. */
  readonly approvals: ReadonlyMap<string, Approval>
  /** By the source quotation's id. */
  readonly quotations: ReadonlyMap<string, Decision>
  readonly unexpected: readonly UnexpectedDecision[]
  /** Words by hash. */
  readonly texts: ReadonlyMap<string | undefined, string>
}

/** Takes what concerns one locale out of a ledger. */
export function decisionsFor(locale: Locale, ledger: Ledger | undefined): Decisions {
  const segments = Object.entries(ledger?.segments ?? {})
  const quotations = Object.entries(ledger?.quotations ?? {})
  return {
    approvals: new Map(segments.flatMap(([id, {approved}]) => own(id, approved, locale))),
    quotations: new Map(quotations.flatMap(([id, {decided}]) => own(id, decided, locale))),
    unexpected: own(locale, ledger?.unexpected, locale).flatMap(([, decisions]) => decisions),
    texts: new Map(Object.entries(ledger?.texts ?? {}))
  }
}

function own<T>(
  id: string,
  table: Readonly<Record<Locale, T>> = {},
  locale: Locale
): readonly (readonly [string, T])[] {
  return Object.entries(table).flatMap(([key, value]) => (key === locale ? [[id, value] as const] : []))
}
