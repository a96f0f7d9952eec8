import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import type {Publication} from '../model/publication.js'

/** Who wrote and translated an edition and when; what a translation leaves out is the source's. */
export interface Byline {
  readonly authors: readonly string[]
  readonly translators: readonly string[]
  /** As written, ISO 8601. */
  readonly date?: string
  readonly modified?: string
}

/** The byline of an edition. */
export function bylineOf({frontMatter}: Edition, {article}: Publication): Byline {
  const source = article.source.frontMatter
  const date = frontMatter.date ?? source.date
  const modified = frontMatter.modified ?? source.modified
  return {
    authors: frontMatter.authors.length > 0 ? frontMatter.authors : source.authors,
    translators: frontMatter.translators,
    ...(date !== undefined && {date}),
    ...(modified !== undefined && modified !== date && {modified})
  }
}

/** Names as a list in the locale's words: *A, B and C*. */
export function listNames(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, {type: 'conjunction'}).format(names)
}

/** An ISO 8601 date as the locale writes it; the day is the one that is written, whatever the time zone. */
export function formatDate(date: string, locale: Locale): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(day)
}
