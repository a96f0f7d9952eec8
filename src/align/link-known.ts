import {fold} from '../model/fold.js'
import type {QuotationLink} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Decision, Ledger} from '../model/ledger.js'
import type {Quotation} from '../model/quotation.js'

/** What need not be guessed. */
export interface KnownLinks {
  readonly links: readonly QuotationLink[]
  /** Ids of quotations that a person called mentions. */
  readonly mentions: {readonly source: ReadonlySet<string>; readonly target: ReadonlySet<string>}
  /** Pairs that a person called unrelated, as `source target`. */
  readonly unrelated: ReadonlySet<string>
}

interface Pass {
  readonly source: Edition
  readonly target: Edition
  readonly ledger: Ledger | undefined
  readonly links: QuotationLink[]
  readonly done: Set<string>
  readonly mentions: {readonly source: Set<string>; readonly target: Set<string>}
  readonly unrelated: Set<string>
}

/**
 * Links by ids that authors gave on both sides, then by what people decided as far as the words are still those that
 * they decided on (texts are compared, by the ledger's own record of them).
 */
export function linkKnown(source: Edition, target: Edition, ledger: Ledger | undefined): KnownLinks {
  const pass: Pass = {
    source,
    target,
    ledger,
    links: [],
    done: new Set(),
    mentions: {source: new Set(), target: new Set()},
    unrelated: new Set()
  }
  linkNamed(pass)
  for (const quotation of source.quotations) applyDecision(quotation, pass)
  applyUnexpected(pass)
  return pass
}

function linkNamed(pass: Pass): void {
  const named = new Map(
    pass.target.quotations.filter((quotation) => quotation.named).map((quotation) => [quotation.id, quotation])
  )
  for (const quotation of pass.source.quotations) {
    const counterpart = quotation.named ? named.get(quotation.id) : undefined
    if (counterpart !== undefined) link(pass, 'id', [quotation, counterpart])
  }
}

function link(
  {links, done}: Pass,
  by: 'id' | 'ledger',
  [one, other]: readonly [Quotation | undefined, Quotation | undefined]
): void {
  const ids = {source: one === undefined ? [] : [one.id], target: other === undefined ? [] : [other.id]}
  links.push({...ids, score: 1, by, sure: true, evidence: []})
  if (one !== undefined) done.add(`source ${one.id}`)
  if (other !== undefined) done.add(`target ${other.id}`)
}

function applyDecision(quotation: Quotation, pass: Pass): void {
  const decision = decisionOn(quotation, pass)
  if (decision === undefined || pass.done.has(`source ${quotation.id}`)) return
  if (decision.as === 'mention') pass.mentions.source.add(quotation.id)
  else if (decision.as === 'omitted' || decision.as === 'paraphrased') link(pass, 'ledger', [quotation, undefined])
  else applyToTarget(quotation, decision, pass)
}

/** The decision on a quotation in the target's locale, as far as it was on these words. */
function decisionOn(quotation: Quotation, {ledger, target}: Pass): Decision | undefined {
  const entry = ownEntry(ledger?.quotations, quotation.id)
  const decision = ownEntry(entry?.decided, target.locale)
  return decision !== undefined && isText(ledger, decision.source, quotation) ? decision : undefined
}

function ownEntry<T>(entries: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined
}

function applyToTarget(quotation: Quotation, decision: Decision, pass: Pass): void {
  const counterpart = findTarget(pass, decision.target, decision.occurrence ?? 1)
  if (counterpart === undefined) return
  if (decision.as === 'unrelated') pass.unrelated.add(`${quotation.id} ${counterpart.id}`)
  else if (!pass.done.has(`target ${counterpart.id}`)) link(pass, 'ledger', [quotation, counterpart])
}

function applyUnexpected(pass: Pass): void {
  const {ledger, target, done} = pass
  for (const {as, target: hash, occurrence} of ownEntry(ledger?.unexpected, target.locale) ?? []) {
    const quotation = findTarget(pass, hash, occurrence)
    if (quotation === undefined || done.has(`target ${quotation.id}`)) continue
    if (as === 'mention') pass.mentions.target.add(quotation.id)
    else link(pass, 'ledger', [undefined, quotation])
  }
}

function findTarget({ledger, target}: Pass, hash: string | undefined, occurrence: number): Quotation | undefined {
  return target.quotations.filter((quotation) => hash !== undefined && isText(ledger, hash, quotation))[occurrence - 1]
}

function isText(ledger: Ledger | undefined, hash: string, {text}: Quotation): boolean {
  const words = ownEntry(ledger?.texts, hash)
  return words !== undefined && fold(words) === fold(text)
}
