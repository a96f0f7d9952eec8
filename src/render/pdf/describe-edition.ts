/** What a PDF says of the edition that it holds. */
import type {Edition} from '../../model/edition.js'
import type {Publication} from '../../model/publication.js'
import {plainTexts} from '../edition-tree.js'

/** Its title as plain text, else that of its front matter, else the slug. */
export function titleOf(edition: Edition, publication: Publication): string {
  const id = edition.fields.title?.data?.segment
  const text = id === undefined ? '' : plainTexts(edition, {publication, page: 'one'})(id)
  return text === '' ? (edition.frontMatter.title ?? publication.article.slug) : text
}

/** Its description as plain text, where it has one. */
export function descriptionOf(edition: Edition, publication: Publication): {description?: string} {
  const id = edition.fields.description?.data?.segment
  const text = id === undefined ? '' : plainTexts(edition, {publication, page: 'one'})(id)
  return text === '' ? {} : {description: text}
}

/** The date that the file carries: the edition's, the source's, that of the settings, the first that ZIP and FAT know. */
export function dateOf({frontMatter}: Edition, {article, settings}: Publication): Date {
  const source = article.source.frontMatter
  for (const text of [frontMatter.modified, frontMatter.date, source.modified, source.date]) {
    const date = new Date(text ?? Number.NaN)
    if (!Number.isNaN(date.valueOf()) && date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000) return date
  }
  return new Date(settings.epoch ?? Date.UTC(1980, 0, 1))
}
