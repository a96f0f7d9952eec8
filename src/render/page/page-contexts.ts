import type {Locale} from '../../model/locale.js'
import type {Publication} from '../../model/publication.js'
import {publishedSets} from '../addresses.js'
import {publishedEdition} from '../edition-context.js'
import {createFormats} from '../formats.js'
import type {PageContext} from './page-context.js'
import {plainEdition} from './plain-edition.js'

/** The contexts of all pages of an article: one for each published locale, the source's first, then one for each set. */
export function pageContexts(
  publication: Publication,
  medium: Pick<PageContext, 'image' | 'address'>
): readonly PageContext[] {
  const editions = publication.locales.flatMap((locale) => publishedEdition(publication, locale) ?? [])
  const formats = createFormats()
  const plain = new Map(editions.map((edition) => [edition.locale, plainEdition(edition, publication)]))
  const sets: readonly (readonly Locale[])[] = [...editions.map(({locale}) => [locale]), ...publishedSets(publication)]
  return sets.flatMap((locales) => {
    const edition = editions.find(({locale}) => locale === locales[0])
    if (!edition) return []
    const terms = publication.terms(edition.locale)
    return [{publication, locales, edition, editions, terms, formats, plain, ...medium}]
  })
}
