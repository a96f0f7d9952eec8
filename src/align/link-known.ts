import {fold} from '../model/fold.js'
import type {QuotationLink} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Decision, Ledger} from '../model/ledger.js'
import {itemAt} from '../model/item-at.js'
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
    if (counterpart !== undefined) link(pass, 'id', {source: [quotation.id], target: [counterpart.id]})
  }
}

function link({links, done}: Pass, by: 'id' | 'ledger', ids: Pick<QuotationLink, 'source' | 'target'>): void {
  links.push({...ids, score: 1, by, sure: true, evidence: []})
  for (const id of ids.source) done.add(`source ${id}`)
  for (const id of ids.target) done.add(`target ${id}`)
}

function applyDecision(quotation: Quotation, pass: Pass): void {
  const decision = decisionOn(quotation, pass)
  if (decision === undefined || pass.done.has(`source ${quotation.id}`)) return
  if (decision.as === 'mention') pass.mentions.source.add(quotation.id)
  else if (decision.as === 'omitted' || decision.as === 'paraphrased')
    link(pass, 'ledger', {source: [quotation.id], target: []})
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

function applyToTarget(quotation: Quotation, {as, target, occurrence = 1}: Decision, pass: Pass): void {
  const counterpart = findTarget(pass, target, occurrence)
  const counterparts = counterpart === undefined ? findRun(pass, target) : [counterpart]
  const ids = counterparts.map(({id}) => id)
  if (as === 'unrelated') for (const id of ids) pass.unrelated.add(`${quotation.id} ${id}`)
  else if (ids.some((id) => pass.done.has(`target ${id}`))) joinLink(quotation, ids, pass)
  else if (ids.length > 0) link(pass, 'ledger', {source: [quotation.id], target: ids})
}

/** Several quotations of the source that a person linked to the same words are in one link. */
function joinLink({id}: Quotation, target: readonly string[], {links, done}: Pass): void {
  const index = links.findIndex((known) => known.by === 'ledger' && known.target.join(' ') === target.join(' '))
  const known = links[index]
  if (known === undefined) return
  links[index] = {...known, source: [...known.source, id]}
  done.add(`source ${id}`)
}

function applyUnexpected(pass: Pass): void {
  const {ledger, target, done} = pass
  for (const {as, target: hash, occurrence} of ownEntry(ledger?.unexpected, target.locale) ?? []) {
    const quotation = findTarget(pass, hash, occurrence)
    if (quotation === undefined || done.has(`target ${quotation.id}`)) continue
    if (as === 'mention') pass.mentions.target.add(quotation.id)
    else link(pass, 'ledger', {source: [], target: [quotation.id]})
  }
}

function findTarget({ledger, target}: Pass, hash: string | undefined, occurrence: number): Quotation | undefined {
  return target.quotations.filter((quotation) => hash !== undefined && isText(ledger, hash, quotation))[occurrence - 1]
}

/** The quotations, one after the other, that joined with a space are the words of a hash. */
function findRun({ledger, target: {quotations}}: Pass, hash = ''): readonly Quotation[] {
  const words = fold(ownEntry(ledger?.texts, hash) ?? '')
  for (const from of quotations.keys()) {
    let text = ''
    for (let to = from; to < quotations.length && words.startsWith(text); to++) {
      text = fold(`${text} ${itemAt(quotations, to).text}`)
      if (text === words) return quotations.slice(from, to + 1)
    }
  }
  return []
}

function isText(ledger: Ledger | undefined, hash: string, {text}: Quotation): boolean {
  const words = ownEntry(ledger?.texts, hash)
  return words !== undefined && fold(words) === fold(text)
}
