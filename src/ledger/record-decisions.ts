import type {Article} from '../model/article.js'
import type {Bitext} from '../model/bitext.js'
import type {Ledger, LedgerQuotation, LedgerSegment, UnexpectedDecision} from '../model/ledger.js'
import type {Locale} from '../model/locale.js'
import {textHash} from '../model/text-hash.js'
import {chooseDecisions, type Choice, type DecisionRequest, type Refusal} from './choose-decisions.js'
import {updateLedger} from './update-ledger.js'

/** The ledger with what was decided, and what could not be. */
export interface RecordedDecisions {
  /** As `updateLedger` gives it, with the decisions. */
  readonly ledger: Ledger
  /** In the order of the ids, or of the article. */
  readonly choices: readonly Choice[]
  /** Ids on which nothing can be decided. */
  readonly refused: readonly Refusal[]
}

/**
 * Records what a person decided on one translation, for the words as they are now: editing either side ends it. The
 * bitext is one of the article's. Nothing given is changed.
 */
export function recordDecisions(article: Article, bitext: Bitext, request: DecisionRequest): RecordedDecisions {
  const {ledger} = article
  const {choices, refused} = chooseDecisions(bitext, ledger, request)
  const {locale} = bitext.target
  const decided: Ledger = {
    version: 1,
    source: bitext.source.locale,
    segments: decideSegments(ledger, choices, locale),
    quotations: decideQuotations(ledger, choices, locale),
    unexpected: decideUnexpected(ledger, choices, locale),
    texts: rememberTexts(ledger, choices)
  }
  return {ledger: updateLedger({...article, source: bitext.source, ledger: decided}), choices, refused}
}

function decideSegments(
  ledger: Ledger | undefined,
  choices: readonly Choice[],
  locale: Locale
): Readonly<Record<string, LedgerSegment>> {
  const table = copy(ledger?.segments)
  for (const choice of choices) {
    if (choice.on !== 'segment') continue
    const approved = {...table[choice.id]?.approved, [locale]: choice.decision}
    table[choice.id] = {source: choice.decision.source, approved}
  }
  return table
}

/** Where a quotation stands, and what it is taken from, is filled in by `updateLedger`. */
function decideQuotations(
  ledger: Ledger | undefined,
  choices: readonly Choice[],
  locale: Locale
): Readonly<Record<string, LedgerQuotation>> {
  const table = copy(ledger?.quotations)
  for (const choice of choices) {
    if (choice.on !== 'quotation') continue
    const decided = {...table[choice.id]?.decided, [locale]: choice.decision}
    table[choice.id] = {segment: '', occurrence: 1, source: choice.decision.source, decided}
  }
  return table
}

function decideUnexpected(
  ledger: Ledger | undefined,
  choices: readonly Choice[],
  locale: Locale
): Readonly<Record<Locale, readonly UnexpectedDecision[]>> {
  const table = copy(ledger?.unexpected)
  const added = choices.filter((choice) => choice.on === 'unexpected').map(({decision}) => decision)
  if (added.length === 0) return table
  const all = [...(table[locale] ?? []), ...added]
  table[locale] = [...new Map(all.map((one) => [`${one.target} ${String(one.occurrence)}`, one])).values()]
  return table
}

function rememberTexts(ledger: Ledger | undefined, choices: readonly Choice[]): Readonly<Record<string, string>> {
  const table = copy(ledger?.texts)
  for (const {source, target} of choices) for (const text of [source, target]) table[textHash(text)] = text
  return table
}

/** A copy without a prototype, so that an id such as `constructor` is only what was put in. */
function copy<T>(table: Readonly<Record<string, T>> = {}): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, table)
}
