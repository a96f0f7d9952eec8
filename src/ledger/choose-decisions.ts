import {itemAt} from '../model/item-at.js'
import type {Bitext, QuotationLink} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Approval, Decision, DecisionKind, Ledger, UnexpectedDecision} from '../model/ledger.js'
import type {Locale} from '../model/locale.js'
import type {Quotation} from '../model/quotation.js'
import type {Segment} from '../model/segment.js'
import {textHash} from '../model/text-hash.js'

/** What a person decides, and on what. */
export interface DecisionRequest {
  /**
   * Ids of quotations and segments of the source, or of quotations that only the translation has. None: every quotation
   * that has a counterpart, but for those on which somebody decided otherwise.
   */
  readonly ids: readonly string[]
  /** Default: `linked`, which needs a counterpart. `added` is for quotations that only the translation has. */
  readonly as?: DecisionKind | 'added'
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly at?: string
  /** Who decided. */
  readonly by?: string
}

/** Why nothing can be decided on an id. */
export interface Refusal {
  readonly id: string
  readonly reason: string
  /** What to do instead; absent where the id is unknown. */
  readonly note?: string
}

/** A decision on one id, with the words that its hashes stand for. */
export type Choice = {readonly id: string; readonly source: string; readonly target: string} & (
  | {readonly on: 'quotation'; readonly decision: Decision}
  | {readonly on: 'segment'; readonly decision: Approval}
  | {readonly on: 'unexpected'; readonly decision: UnexpectedDecision}
)

interface Pass {
  readonly request: DecisionRequest
  readonly locale: Locale
  readonly signature: {readonly at?: string; readonly by?: string}
  readonly decisions: ReadonlyMap<string, Decision>
  readonly bitext: Bitext
  readonly quotations: {
    readonly source: ReadonlyMap<string, Quotation>
    readonly target: ReadonlyMap<string, Quotation>
  }
  readonly occurrences: ReadonlyMap<string, Occurrence>
  /** By the ids of both sides: `source q-1`. */
  readonly links: ReadonlyMap<string, QuotationLink>
}

/** Turns a request into decisions on the words as they are now, as `align` and the rules on stale words compare them. */
export function chooseDecisions(
  bitext: Bitext,
  ledger: Ledger | undefined,
  request: DecisionRequest
): {readonly choices: readonly Choice[]; readonly refused: readonly Refusal[]} {
  const pass = createPass(bitext, ledger, request)
  const ids = request.ids.length > 0 ? [...new Set(request.ids)] : undecided(pass)
  const found = ids.flatMap((id) => decideOn(id, pass))
  const choices = found.filter((one) => 'on' in one)
  return {
    choices: [...new Map(choices.map((choice) => [`${choice.on} ${choice.id}`, choice])).values()],
    refused: found.flatMap((one) => ('on' in one ? [] : [one]))
  }
}

function createPass(bitext: Bitext, ledger: Ledger | undefined, request: DecisionRequest): Pass {
  const {source, target, quotations} = bitext
  const {at, by} = request
  const decided = Object.entries(ledger?.quotations ?? {}).flatMap(([id, entry]) =>
    Object.entries(entry.decided ?? {}).flatMap(([locale, decision]) =>
      locale === target.locale ? [[id, decision] as const] : []
    )
  )
  return {
    request,
    locale: target.locale,
    signature: {...(at !== undefined && {at}), ...(by !== undefined && {by})},
    decisions: new Map(decided),
    bitext,
    quotations: {source: byId(source), target: byId(target)},
    occurrences: countOccurrences(target),
    links: new Map(
      quotations.flatMap((link) => [
        ...link.source.map((id) => [`source ${id}`, link] as const),
        ...link.target.map((id) => [`target ${id}`, link] as const)
      ])
    )
  }
}

function byId({quotations}: Edition): ReadonlyMap<string, Quotation> {
  return new Map(quotations.map((quotation) => [quotation.id, quotation]))
}

interface Occurrence {
  /** 1-based among the edition's quotations of equal text. */
  readonly number: number
  readonly isOnly: boolean
}

function countOccurrences({quotations}: Edition): ReadonlyMap<string, Occurrence> {
  const equal = new Map<string, string[]>()
  for (const {id, text} of quotations) {
    const hash = textHash(text)
    equal.set(hash, [...(equal.get(hash) ?? []), id])
  }
  const entries = [...equal.values()].flatMap((ids) =>
    ids.map((id, index) => [id, {number: index + 1, isOnly: ids.length === 1}] as const)
  )
  return new Map(entries)
}

/** What has a counterpart, but for what somebody decided otherwise, and for links that were accepted and still hold. */
function undecided(pass: Pass): readonly string[] {
  return pass.bitext.quotations.flatMap(({source, target}) => {
    if (target.length === 0) return []
    const words = textHash(joined(pick(target, pass.quotations.target)))
    return source.filter((id) => {
      const decision = pass.decisions.get(id)
      if (decision?.as !== 'linked') return decision === undefined
      return decision.target !== words || decision.source !== textHash(pass.quotations.source.get(id)?.text ?? '')
    })
  })
}

function decideOn(id: string, pass: Pass): readonly (Choice | Refusal)[] {
  const {source, target} = pass.quotations
  const quotation = source.get(id)
  if (quotation !== undefined) return decideOnQuotation(quotation, pass)
  const segment = pass.bitext.source.segments.find((one) => one.id === id)
  if (segment !== undefined) return [approve(segment, pass)]
  const other = target.get(id)
  if (other !== undefined) return [decideOnTarget(other, pass)]
  return [{id, reason: `Unexpected id \`${id}\`, expected that of a quotation or segment`}]
}

function decideOnQuotation(quotation: Quotation, pass: Pass): readonly (Choice | Refusal)[] {
  const {request, quotations, links} = pass
  const {id} = quotation
  const as = request.as ?? 'linked'
  if (as === 'added') {
    const reason = `Unexpected \`--as added\` for \`${id}\`, which the source has`
    return [{id, reason, note: 'Choose `--as linked`, `omitted`, `paraphrased`, `unrelated` or `mention`.'}]
  }
  if (as !== 'linked' && as !== 'unrelated') return [decide(quotation, {as, counterparts: []}, pass)]
  const link = links.get(`source ${id}`)
  const counterparts = pick(link?.target ?? [], quotations.target)
  if (link === undefined || counterparts.length === 0) return [decideAlone(quotation, as, pass)]
  const meant = as === 'linked' ? pick(link.source, quotations.source) : [quotation]
  return meant.map((one) => decide(one, {as, counterparts}, pass))
}

/** Where there is no counterpart, what was called unrelated before can be called so again. */
function decideAlone({id, text}: Quotation, as: 'linked' | 'unrelated', pass: Pass): Choice | Refusal {
  const before = pass.decisions.get(id)
  if (as === 'unrelated' && before?.as === as && before.source === textHash(text))
    return {id, on: 'quotation', source: text, target: '', decision: {...before, ...pass.signature}}
  return {
    id,
    reason: `Unexpected quotation \`${id}\` without a counterpart in \`${pass.locale}\`, expected one to call ${as}`,
    note: 'Choose `--as omitted`, `--as paraphrased` or `--as mention`, or put its translation in quotation marks.'
  }
}

function decide(
  {id, text}: Quotation,
  {as, counterparts}: {readonly as: DecisionKind; readonly counterparts: readonly Quotation[]},
  {signature, occurrences}: Pass
): Choice {
  const target = joined(counterparts)
  const [first] = counterparts
  const occurrence = counterparts.length === 1 && first !== undefined ? occurrences.get(first.id) : undefined
  const decision = {
    as,
    source: textHash(text),
    ...(first !== undefined && {target: textHash(target)}),
    ...(occurrence?.isOnly === false && {occurrence: occurrence.number}),
    ...signature
  }
  return {id, on: 'quotation', source: text, target, decision}
}

function approve({id, text}: Segment, {request, bitext, signature, locale}: Pass): Choice | Refusal {
  if (request.as !== undefined && request.as !== 'linked')
    return {
      id,
      reason: `Unexpected \`--as ${request.as}\` for the segment \`${id}\`, expected a quotation`,
      note: 'Leave out `--as` to approve the translation of a segment.'
    }
  const bead = bitext.segments.find((one) => one.source.includes(id))
  const segments = new Map(bitext.target.segments.map((one) => [one.id, one]))
  const target = joined(pick(bead?.target ?? [], segments))
  if (target.trim() === '')
    return {
      id,
      reason: `Unexpected segment \`${id}\` without a translation in \`${locale}\`, expected one to approve`,
      note: 'Translate it first.'
    }
  const decision = {source: textHash(text), target: textHash(target), ...signature}
  return {id, on: 'segment', source: text, target, decision}
}

function decideOnTarget({id, text, parts}: Quotation, pass: Pass): Choice | Refusal {
  const {request, links, locale} = pass
  const counterparts = links.get(`target ${id}`)?.source ?? []
  if (counterparts.length > 0) {
    const note = `Decide on ${counterparts.map((one) => `\`${one}\``).join(', ')} instead.`
    return {id, reason: `Unexpected id \`${id}\` of the translation, expected that of its counterpart`, note}
  }
  if (request.as !== 'added' && request.as !== 'mention') {
    const reason = `Unexpected quotation \`${id}\`, which only \`${locale}\` has, expected \`--as added\` or \`--as mention\``
    const note = 'Choose `--as added` where it was added on purpose, `--as mention` where nobody is quoted with it.'
    return {id, reason, note}
  }
  const decision = {
    target: textHash(text),
    occurrence: pass.occurrences.get(id)?.number ?? 1,
    segment: facing(itemAt(parts, 0).segment, pass),
    as: request.as,
    ...pass.signature
  }
  return {id, on: 'unexpected', source: '', target: text, decision}
}

/** The source's segment that a segment of the translation is aligned with; itself where there is none. */
function facing(segment: string, {bitext}: Pass): string {
  return bitext.segments.find(({target}) => target.includes(segment))?.source[0] ?? segment
}

function pick<T>(ids: readonly string[], table: ReadonlyMap<string, T>): readonly T[] {
  return ids.map((id) => table.get(id)).filter((item) => item !== undefined)
}

/** What the hash of a side stands for. */
function joined(texts: readonly {readonly text: string}[]): string {
  return texts.map(({text}) => text).join(' ')
}
