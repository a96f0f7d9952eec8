import type {Ledger, LedgerQuotation, LedgerSegment, UnexpectedDecision} from '../model/ledger.js'

/**
 * Writes `quotations.json`: the same bytes for the same ledger, one line for each entry and each decision, ending with
 * a line feed. Segments and quotations stand in the order of the ledger, which is the article's; texts in the order in
 * which their hashes are first used; locales and fields are sorted. So what two branches add at different places of an
 * article stands at different places here too, and git merges it.
 */
export function serializeLedger(ledger: Ledger): string {
  const sections = [
    `  "version": ${String(ledger.version)}`,
    `  "source": ${JSON.stringify(ledger.source)}`,
    section(
      'segments',
      Object.entries(ledger.segments).map(([id, entry]) => segmentEntry(id, entry))
    ),
    section(
      'quotations',
      Object.entries(ledger.quotations).map(([id, entry]) => quotationEntry(id, entry))
    ),
    section(
      'unexpected',
      byLocale(ledger.unexpected).map(([locale, decisions]) => unexpectedEntry(locale, decisions))
    ),
    section(
      'texts',
      usedTexts(ledger).map(([hash, text]) => `    ${JSON.stringify(hash)}: ${JSON.stringify(text)}`)
    )
  ]
  return `{\n${sections.join(',\n')}\n}\n`
}

function section(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? `  "${name}": {}` : `  "${name}": {\n${entries.join(',\n')}\n  }`
}

function segmentEntry(id: string, {source, approved = {}}: LedgerSegment): string {
  return entry(id, {source}, {approved})
}

function quotationEntry(id: string, quotation: LedgerQuotation): string {
  const {segment, occurrence, speaker, document, source, decided = {}} = quotation
  return entry(id, {segment, occurrence, speaker, document, source}, {decided})
}

/** One line, or where something was decided a block with one line for each locale. */
function entry(
  id: string,
  fields: object,
  decisions: Readonly<Record<string, Readonly<Record<string, object>>>>
): string {
  const lines = Object.entries(decisions).flatMap(([name, table]) => {
    const rows = byLocale(table).map(([locale, decision]) => `        ${JSON.stringify(locale)}: ${inline(decision)}`)
    return rows.length === 0 ? [] : [`      "${name}": {\n${rows.join(',\n')}\n      }`]
  })
  const key = `    ${JSON.stringify(id)}: `
  if (lines.length === 0) return `${key}${inline(fields)}`
  return `${key}{\n      ${inline(fields).slice(2, -2)},\n${lines.join(',\n')}\n    }`
}

function unexpectedEntry(locale: string, decisions: readonly UnexpectedDecision[]): string {
  const rows = decisions.map((decision) => `      ${inline(decision)}`).toSorted()
  return `    ${JSON.stringify(locale)}: [\n${rows.join(',\n')}\n    ]`
}

const order = ['segment', 'target', 'occurrence', 'speaker', 'document', 'as', 'source', 'at', 'by']
const decisionOrder = ['as', 'source', 'target', 'occurrence', 'segment', 'at', 'by']

function inline(fields: object): string {
  const ranks = 'as' in fields || 'target' in fields ? decisionOrder : order
  const pairs = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .toSorted(([one], [other]) => ranks.indexOf(one) - ranks.indexOf(other))
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return `{ ${pairs.join(', ')} }`
}

function usedTexts({segments, quotations, unexpected, texts}: Ledger): readonly (readonly [string, string])[] {
  const hashes = new Set<string>()
  const note = (...found: readonly (string | undefined)[]): void => {
    for (const hash of found) if (hash !== undefined && Object.hasOwn(texts, hash)) hashes.add(hash)
  }
  for (const {source, approved = {}} of Object.values(segments)) {
    note(source, ...byLocale(approved).flatMap(([, approval]) => [approval.source, approval.target]))
  }
  for (const {source, decided = {}} of Object.values(quotations)) {
    note(source, ...byLocale(decided).flatMap(([, decision]) => [decision.source, decision.target]))
  }
  for (const [, decisions] of byLocale(unexpected)) note(...decisions.map(({target}) => target))
  return [...hashes].map((hash) => [hash, texts[hash] ?? ''] as const)
}

function byLocale<T>(table: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(table).toSorted(([one], [other]) => (one < other ? -1 : 1))
}
