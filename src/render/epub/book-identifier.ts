import {v5} from 'uuid'
import type {Locale} from '../../model/locale.js'
import type {Publication} from '../../model/publication.js'
import {folderOf} from '../addresses.js'

/** The identifier of a book: a UUID v5 (RFC 9562) of the site's address, else the package's name, the slug and the locales. */
export function bookIdentifier({settings, article}: Publication, locales: readonly Locale[]): string {
  const {url, name} = settings
  const base = url ?? `${name}:`
  return v5(`${base.endsWith('/') ? base : `${base}/`}${article.slug}/${folderOf(locales)}/`, v5.URL)
}
