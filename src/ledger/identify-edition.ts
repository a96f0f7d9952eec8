import type {Edition} from '../model/edition.js'
import {identify} from '../model/identifier.js'
import type {Ledger} from '../model/ledger.js'
import type {Quotation} from '../model/quotation.js'
import {textHash} from '../model/text-hash.js'
import type {IdentifiedText} from './match-texts.js'
import {matchTexts} from './match-texts.js'
import {renameIds} from './rename-ids.js'

/** Title and description are one each, so their ids never change. */
const fixed: ReadonlySet<string> = new Set(['title', 'description'])

/**
 * The source edition with the ids that the ledger keeps: a segment or quotation keeps its id when its words are edited,
 * moved or repeated. A translation comes back as it is, its ids being local or the source's. Nothing given is changed.
 */
export function identifyEdition(edition: Edition, ledger: Ledger | undefined): Edition {
  if (ledger === undefined || edition.form !== 'source') return edition
  const segments = segmentIds(edition, ledger)
  const quotations = quotationIds(edition, ledger, segments)
  return renameIds(edition, {segments, quotations})
}

function segmentIds(edition: Edition, ledger: Ledger): ReadonlyMap<string, string> {
  const segments = edition.segments.filter(({id}) => !fixed.has(id))
  const entries = Object.entries(ledger.segments)
    .filter(([id]) => !fixed.has(id))
    .map(([id, {source}]) => ({id, hash: source, text: textOf(source, ledger), within: ''}))
  const texts = segments.map(({id, text}) => ({id, hash: textHash(text), text, within: ''}))
  const kept = matchTexts(texts, entries, edition.locale)
  const taken = new Set([...fixed, ...entries.map(({id}) => id)])
  return new Map(
    segments.map(({id, text}, index) => [id, kept.get(index) ?? fresh({id, text, prefix: prefixOf(id)}, taken)])
  )
}

function quotationIds(
  edition: Edition,
  ledger: Ledger,
  segments: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  const all = edition.quotations.flatMap(withNested)
  const named = new Set(all.filter((quotation) => quotation.named).map(({id}) => id))
  const outermost = edition.quotations.filter((quotation) => !quotation.named)
  const entries = Object.entries(ledger.quotations)
    .filter(([id]) => !named.has(id))
    .map(([id, {source, segment}]) => ({id, hash: source, text: textOf(source, ledger), within: segment}))
  const texts = outermost.map((quotation) => identified(quotation, segments))
  const kept = matchTexts(texts, entries, edition.locale)
  const ids = new Map(outermost.flatMap(({id}, index) => [[id, kept.get(index)] as const]))
  const taken = new Set([...named, ...Object.keys(ledger.quotations)])
  return new Map(
    all.map(({id, text}) => [id, named.has(id) ? id : (ids.get(id) ?? fresh({id, text, prefix: 'q'}, taken))])
  )
}

function identified({id, text, parts}: Quotation, segments: ReadonlyMap<string, string>): IdentifiedText {
  const segment = parts[0]?.segment ?? ''
  return {id, hash: textHash(text), text, within: segments.get(segment) ?? segment}
}

function textOf(hash: string, {texts}: Ledger): string | undefined {
  return Object.hasOwn(texts, hash) ? texts[hash] : undefined
}

function fresh({id, text, prefix}: {id: string; text: string; prefix: string}, taken: Set<string>): string {
  if (taken.has(id)) return identify(prefix, text, taken)
  taken.add(id)
  return id
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf('-'))
}

function withNested(quotation: Quotation): readonly Quotation[] {
  return [quotation, ...quotation.quotations.flatMap(withNested)]
}
