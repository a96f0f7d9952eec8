import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import {isSameLanguage} from '../model/locale.js'
import type {AlignedQuotation, Publication} from '../model/publication.js'

/** Where a quotation comes from, in the words of one edition. */
export interface Provenance {
  readonly speaker?: string
  readonly document?: {readonly title: string; readonly url?: string}
  /** The language it was said in, where it is not the edition's. */
  readonly spoken?: Locale
  /** The language of the document, where it is not the edition's. */
  readonly translatedFrom?: Locale
}

/** Where a quotation comes from, in the words of an edition: names and titles are the edition's, else the source's. */
export function provenanceOf(aligned: AlignedQuotation, edition: Edition, publication: Publication): Provenance {
  const isForeign = (locale: Locale | undefined): boolean =>
    locale !== undefined && !isSameLanguage(locale, edition.locale)
  const document = documentOf(aligned, edition, publication)
  const found = {
    speaker: speakerOf(aligned, edition, publication),
    document: document && {title: document.title, ...(document.url !== undefined && {url: document.url})},
    spoken: isForeign(aligned.spoken) ? aligned.spoken : undefined,
    translatedFrom: isForeign(document?.lang) ? document?.lang : undefined
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

function documentOf(
  aligned: AlignedQuotation,
  edition: Edition,
  publication: Publication
): {readonly title: string; readonly url?: string; readonly lang?: Locale} | undefined {
  const id = aligned.document ?? 'none'
  const original = entry(publication.article.source.frontMatter.documents, id)
  const merged = {...original, ...entry(edition.frontMatter.documents, id)}
  const {title, lang} = merged
  if (title === undefined) return undefined
  const url = webAddress(merged.url)
  return {title, ...(url !== undefined && {url}), ...(lang !== undefined && {lang})}
}

function speakerOf(aligned: AlignedQuotation, edition: Edition, publication: Publication): string | undefined {
  const id = aligned.speaker ?? ''
  const named =
    entry(edition.frontMatter.speakers, id)?.name ?? entry(publication.article.source.frontMatter.speakers, id)?.name
  if (named !== undefined) return named
  const quotations = aligned.editions.get(edition.locale)?.quotations ?? []
  return quotations.find(({speaker}) => speaker?.name !== undefined)?.speaker?.name
}

function entry<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Only addresses that a browser opens as a page; front matter is not to be trusted. */
function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//iu.test(url) ? url : undefined
}
