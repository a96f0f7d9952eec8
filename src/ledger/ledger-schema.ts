import * as v from 'valibot'
import type {Ledger} from '../model/ledger.js'
import {canonicalizeLocale} from '../model/locale.js'

const locale = v.pipe(
  v.string(),
  v.check((tag) => canonicalizeLocale(tag) === tag, 'a canonical locale such as `uk` or `pt-BR`')
)
const key = v.pipe(v.string(), v.nonEmpty())
const occurrence = v.pipe(v.number(), v.integer(), v.minValue(1))
const signature = {at: v.exactOptional(v.string()), by: v.exactOptional(v.string())}
const approval = v.strictObject({source: v.string(), target: v.string(), ...signature})
const decision = v.strictObject({
  as: v.picklist(['linked', 'omitted', 'paraphrased', 'unrelated', 'mention']),
  source: v.string(),
  target: v.exactOptional(v.string()),
  occurrence: v.exactOptional(occurrence),
  ...signature
})
const unexpected = v.strictObject({
  target: v.string(),
  occurrence,
  segment: v.string(),
  as: v.picklist(['added', 'mention']),
  ...signature
})
const segment = v.strictObject({source: v.string(), approved: v.exactOptional(v.record(locale, approval))})
const quotation = v.strictObject({
  segment: v.string(),
  occurrence,
  speaker: v.exactOptional(v.string()),
  document: v.exactOptional(v.string()),
  source: v.string(),
  decided: v.exactOptional(v.record(locale, decision))
})

/** A ledger as it is written: sections without entries may be left out. */
type LedgerFile = Pick<Ledger, 'version' | 'source'> & Partial<Ledger>

/** What `quotations.json` may hold; a field that is not known is a mistake, as it would be lost at the next `sync`. */
export const ledgerSchema: v.GenericSchema<LedgerFile> = v.strictObject({
  version: v.literal(1),
  source: locale,
  segments: v.exactOptional(v.record(key, segment)),
  quotations: v.exactOptional(v.record(key, quotation)),
  unexpected: v.exactOptional(v.record(locale, v.array(unexpected))),
  texts: v.exactOptional(v.record(key, v.string()))
})
