import type {Article} from '../model/article.js'
import type {Ledger, LedgerQuotation, LedgerSegment} from '../model/ledger.js'
import type {Quotation} from '../model/quotation.js'
import {textHash} from '../model/text-hash.js'

/**
 * The ledger after an edit of the article, whose source edition has been identified: new segments and quotations are
 * added, those that are gone are dropped, and both stand in the order of the article. Decisions stay as they are, also
 * where a hash no longer holds: that is how they are known to be stale. Mentions are in it only once somebody decided
 * on them. `texts` holds the words of the hashes in use, as far as they are known.
 */
export function updateLedger(article: Article): Ledger {
  const {source, ledger} = article
  const texts = new Map(Object.entries(ledger?.texts ?? {}))
  const remember = (text: string): string => {
    const hash = textHash(text)
    texts.set(hash, text)
    return hash
  }
  const segments = record(
    source.segments.map(({id, text}): [string, LedgerSegment] => {
      const approved = own(ledger?.segments, id)?.approved
      return [id, {source: remember(text), ...(approved && {approved})}]
    })
  )
  const quotations = record(
    occurrences(source.quotations)
      .filter(({quotation: {id, kind}}) => kind !== 'mention' || own(ledger?.quotations, id) !== undefined)
      .map((entry) => [entry.quotation.id, quotationEntry(entry, {ledger, remember})])
  )
  rememberTargets(article, remember)
  const kept = {
    version: 1,
    source: source.locale,
    segments,
    quotations,
    unexpected: ledger?.unexpected ?? record([])
  } as const
  return {...kept, texts: record(hashesIn(kept).flatMap((hash) => pick(texts, hash)))}
}

interface Occurrence {
  readonly quotation: Quotation
  readonly segment: string
  readonly occurrence: number
}

/** Each quotation with its 1-based number among those of equal text in the segment where it begins. */
function occurrences(quotations: readonly Quotation[]): readonly Occurrence[] {
  const seen = new Map<string, number>()
  return quotations.map((quotation) => {
    const segment = quotation.parts[0]?.segment ?? ''
    const key = `${segment} ${textHash(quotation.text)}`
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return {quotation, segment, occurrence}
  })
}

function quotationEntry(
  {quotation, segment, occurrence}: Occurrence,
  {ledger, remember}: {ledger: Ledger | undefined; remember: (text: string) => string}
): LedgerQuotation {
  const {id, text, speaker, document} = quotation
  const decided = own(ledger?.quotations, id)?.decided
  return {
    segment,
    occurrence,
    ...(speaker?.id !== undefined && {speaker: speaker.id}),
    ...(document !== undefined && {document}),
    source: remember(text),
    ...(decided && {decided})
  }
}

/** The words of translations that a decision's hash may stand for: single segments and quotations as they are now. */
function rememberTargets({translations}: Article, remember: (text: string) => string): void {
  for (const {segments, quotations} of translations) {
    for (const {text} of [...segments, ...quotations]) remember(text)
  }
}

function hashesIn({segments, quotations, unexpected}: Omit<Ledger, 'texts'>): readonly string[] {
  const entries = [
    ...Object.values(segments).flatMap((entry) => [entry, ...Object.values(entry.approved ?? {})]),
    ...Object.values(quotations).flatMap((entry) => [entry, ...Object.values(entry.decided ?? {})]),
    ...Object.values(unexpected).flat()
  ]
  const hashes = entries.flatMap((entry) => [
    'source' in entry ? entry.source : undefined,
    'target' in entry ? entry.target : undefined
  ])
  return [...new Set(hashes.filter((hash) => hash !== undefined))]
}

function pick(texts: ReadonlyMap<string, string>, hash: string): readonly (readonly [string, string])[] {
  const text = texts.get(hash)
  return text === undefined ? [] : [[hash, text]]
}

function own<T>(table: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, id) ? table[id] : undefined
}

/** A table without a prototype, so that an id such as `constructor` is only what was put in. */
function record<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const table = Object.create(null) as Record<string, T>
  for (const [key, value] of entries) table[key] = value
  return table
}
