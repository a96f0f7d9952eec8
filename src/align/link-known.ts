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
  const {ledger, target, done} = pass
  const entry =
    ledger !== undefined && Object.hasOwn(ledger.quotations, quotation.id) ? ledger.quotations[quotation.id] : undefined
  const {decided} = entry ?? {}
  const decision = decided !== undefined && Object.hasOwn(decided, target.locale) ? decided[target.locale] : undefined
  if (decision === undefined || done.has(`source ${quotation.id}`) || !isText(ledger, decision.source, quotation))
    return
  if (decision.as === 'mention') pass.mentions.source.add(quotation.id)
  else if (decision.as === 'omitted' || decision.as === 'paraphrased') link(pass, 'ledger', [quotation, undefined])
  else applyToTarget(quotation, decision, pass)
}

function applyToTarget(quotation: Quotation, decision: Decision, pass: Pass): void {
  const counterpart = findTarget(pass, decision.target, decision.occurrence ?? 1)
  if (counterpart === undefined) return
  if (decision.as === 'unrelated') pass.unrelated.add(`${quotation.id} ${counterpart.id}`)
  else if (!pass.done.has(`target ${counterpart.id}`)) link(pass, 'ledger', [quotation, counterpart])
}

function applyUnexpected(pass: Pass): void {
  const {ledger, target, done} = pass
  const decisions =
    ledger !== undefined && Object.hasOwn(ledger.unexpected, target.locale) ? ledger.unexpected[target.locale] : []
  for (const {as, target: hash, occurrence} of decisions ?? []) {
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
  return ledger !== undefined && Object.hasOwn(ledger.texts, hash) && fold(ledger.texts[hash] ?? '') === fold(text)
}
