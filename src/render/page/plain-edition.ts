import type {Edition} from '../../model/edition.js'
import type {Publication} from '../../model/publication.js'
import {plainTexts} from '../edition-tree.js'

/** Texts of an edition without markup, for metadata; undefined where it has none or it is untranslated. */
export interface PlainEdition {
  readonly title?: string
  readonly description?: string
  /** The leading image's alternative text. */
  readonly alternative?: string
}

/** The plain texts of an edition, with the locale's own marks. */
export function plainEdition(edition: Edition, publication: Publication): PlainEdition {
  const textOf = plainTexts(edition, {publication, page: 'one'})
  const {frontMatter} = edition
  const leading = frontMatter.image?.alt && edition.segments.find(({kind}) => kind === 'alternative')?.id
  const texts = {
    title: textOf(idOf(edition, 'title')) || frontMatter.title,
    description: textOf(idOf(edition, 'description')) || frontMatter.description,
    alternative: textOf(leading ?? '')
  }
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''))
}

function idOf({fields}: Edition, field: 'title' | 'description'): string {
  return fields[field]?.data?.segment ?? ''
}
