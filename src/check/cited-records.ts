import type {RecordDocument} from '../model/article.js'
import type {Edition} from '../model/edition.js'
import {isSameLanguage} from '../model/locale.js'
import type {Quotation} from '../model/quotation.js'
import type {CheckContext} from './check-context.js'
import type {Comparison} from './comparison.js'
import type {KnownSpeakers} from './speakers.js'
import {identifySpeaker, knownSpeakers} from './speakers.js'

/** A quotation, and the texts in its own language that it says it is taken from. */
export interface CitedQuotation {
  readonly quotation: Quotation
  /** The source's id where it is linked. */
  readonly id: string
  readonly records: readonly RecordDocument[]
}

/**
 * The quotations of an edition whose record is at hand in the edition's language. The record is the one that a directive
 * names, in the edition or on the linked quotation of the source, else those that are the speaker's by default. Words
 * that are said to be from no record (`document=none`) or to stay in another language (`lang`) are left out.
 */
export function citedRecords(context: CheckContext, edition: Edition): readonly CitedQuotation[] {
  const comparison = context.comparisons.find(({target}) => target.locale === edition.locale)
  const known = knownSpeakers(comparison ?? {source: edition, target: edition})
  const origins = originsOf(comparison)
  return edition.quotations.flatMap((quotation) => {
    if (quotation.kind === 'mention') return []
    const origin = origins.get(quotation.id)
    if ((quotation.lang ?? origin?.lang) !== undefined) return []
    const documents = documentsOf([quotation, ...(origin ? [origin] : [])], context, known)
    const records = context.article.documents.filter(
      ({id, locale}) => documents.includes(id) && isSameLanguage(locale, edition.locale)
    )
    return records.length === 0 ? [] : [{quotation, id: origin?.id ?? quotation.id, records}]
  })
}

function originsOf(comparison: Comparison | undefined): ReadonlyMap<string, Quotation> {
  const links = comparison?.links ?? []
  return new Map(
    links.flatMap(({source: [origin], target}) => (origin ? target.map(({id}) => [id, origin] as const) : []))
  )
}

/** Ids of the documents that a quotation may be taken from, the translation's own word before the source's. */
function documentsOf(
  quotations: readonly Quotation[],
  {article}: CheckContext,
  known: KnownSpeakers
): readonly string[] {
  const named = quotations.find(({document}) => document !== undefined)?.document
  if (named !== undefined) return [named]
  const speaker = quotations
    .flatMap((quotation) => (quotation.speaker ? [identifySpeaker(quotation.speaker, known).id] : []))
    .find((id) => id !== undefined)
  return Object.entries(article.source.frontMatter.documents)
    .filter(([, {speakers}]) => speaker !== undefined && speakers.includes(speaker))
    .map(([id]) => id)
}
