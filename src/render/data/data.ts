import {VFile} from 'vfile'
import type {Locale} from '../../model/locale.js'
import type {AlignedQuotation, EditionQuotation, Publication, QuotationStatus, Writer} from '../../model/publication.js'
import type {QuotationKind} from '../../model/quotation.js'

/** A quotation in one edition; `text` is its words without outer marks. Both are null where the edition does not have it. */
export interface QuotationRecordEdition {
  readonly status: QuotationStatus
  readonly kind: QuotationKind | null
  readonly text: string | null
}

/** A quotation across the published editions. */
export interface QuotationRecord {
  readonly id: string
  /** What readers see; not an id. */
  readonly number: number
  readonly kind: QuotationKind
  /** Key of `speakers` in the front matter. */
  readonly speaker: string | null
  /** Key of `documents` in the front matter. */
  readonly document: string | null
  readonly spoken: Locale | null
  readonly editions: Readonly<Record<Locale, QuotationRecordEdition>>
}

/** The content of `quotations.json` in the output. */
export interface QuotationRecords {
  readonly version: 1
  readonly slug: string
  readonly source: Locale
  readonly locales: readonly Locale[]
  /** In the order of their numbers. */
  readonly quotations: readonly QuotationRecord[]
}

/** The writer of the aligned quotations as data: `‹slug›/quotations.json`. */
export function data(): Writer {
  return {format: 'data', write: writeRecords}
}

function writeRecords(publication: Publication): readonly VFile[] {
  const {article, locales, quotations} = publication
  const records: QuotationRecords = {
    version: 1,
    slug: article.slug,
    source: article.source.locale,
    locales,
    quotations: quotations.map((aligned) => recordOf(aligned, locales))
  }
  const value = `${JSON.stringify(records, null, 2)}\n`
  return [new VFile({path: `${article.slug}/quotations.json`, value})]
}

function recordOf(aligned: AlignedQuotation, locales: readonly Locale[]): QuotationRecord {
  const {id, number, kind, speaker = null, document = null, spoken = null, editions} = aligned
  const records = locales.flatMap((locale) => {
    const own = editions.get(locale)
    return own ? [[locale, editionOf(own)] as const] : []
  })
  return {id, number, kind, speaker, document, spoken, editions: Object.fromEntries(records)}
}

function editionOf({status, quotations}: EditionQuotation): QuotationRecordEdition {
  const text = quotations.length === 0 ? null : quotations.map((quotation) => quotation.text).join(' ')
  return {status, kind: quotations[0]?.kind ?? null, text}
}
