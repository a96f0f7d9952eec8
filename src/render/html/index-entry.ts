import type {Locale} from '../../model/locale.js'
import type {Publication} from '../../model/publication.js'
import {hasSheet, nameOf, publishedSets} from '../addresses.js'
import {bylineOf} from '../byline.js'
import {publishedEdition} from '../edition-context.js'
import {plainEdition} from '../page/plain-edition.js'

/** An edition as the index shows it. */
export interface IndexEdition {
  readonly locale: Locale
  readonly title?: string
}

/** What the index needs of an article; plain data, so that it can be kept between builds. */
export interface IndexEntry {
  readonly slug: string
  /** The source's title, description and dates. */
  readonly title: string
  readonly description?: string
  readonly date?: string
  readonly modified?: string
  /** The published editions, the source first. */
  readonly editions: readonly IndexEdition[]
  readonly sets: readonly (readonly Locale[])[]
  /** Whether there is a sheet with its quotations alone. */
  readonly sheet: boolean
  /** How many quotations it has. */
  readonly quotations: number
}

/** What the index needs of a publication. */
export function indexEntry(publication: Publication): IndexEntry {
  const {article, locales, quotations} = publication
  const source = publishedEdition(publication, article.source.locale) ?? article.source
  const {title, description} = plainEdition(source, publication)
  const {date, modified} = bylineOf(source, publication)
  return {
    slug: article.slug,
    title: title ?? nameOf(article.slug),
    ...(description !== undefined && {description}),
    ...(date !== undefined && {date}),
    ...(modified !== undefined && {modified}),
    editions: locales.map((locale) => editionOf(locale, publication)),
    sets: publishedSets(publication),
    sheet: hasSheet(publication),
    quotations: quotations.length
  }
}

function editionOf(locale: Locale, publication: Publication): IndexEdition {
  const edition = publishedEdition(publication, locale)
  const title = edition && plainEdition(edition, publication).title
  return {locale, ...(title !== undefined && {title})}
}
