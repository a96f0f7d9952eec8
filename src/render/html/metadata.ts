import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Locale} from '../../model/locale.js'
import {bylineOf} from '../byline.js'
import {jsonLd} from './json-ld.js'
import {imageAddress, pageAddress} from './page-address.js'
import {pageTitle} from '../page/page-title.js'
import type {PageContext} from '../page/page-context.js'

/** What `head` says of a page: title, description, addresses in every language, Open Graph, JSON-LD. */
export function metadata(context: PageContext): readonly Element[] {
  const {publication, locales, edition, plain} = context
  const {authors} = bylineOf(edition, publication)
  const description = plain.get(edition.locale)?.description
  return [
    h('title', pageTitle(context)),
    ...named('description', description),
    ...authors.flatMap((author) => named('author', author)),
    ...addresses(context),
    ...openGraph(context, description),
    ...(locales.length === 1 ? [jsonLd(context)] : [])
  ]
}

function named(name: string, content: string | undefined): readonly Element[] {
  return content === undefined ? [] : [h('meta', {name, content})]
}

function addresses(context: PageContext): readonly Element[] {
  const {publication, locales} = context
  const own = pageAddress(context, locales)
  if (own === undefined) return []
  const canonical = h('link', {rel: ['canonical'], href: own})
  if (locales.length > 1) return [canonical]
  const alternate = (hrefLang: string, locale: Locale): Element =>
    h('link', {rel: ['alternate'], hrefLang, href: pageAddress(context, [locale]) ?? ''})
  const [source] = publication.locales
  return [
    canonical,
    ...publication.locales.map((locale) => alternate(locale, locale)),
    ...(source === undefined ? [] : [alternate('x-default', source)])
  ]
}

function openGraph(context: PageContext, description: string | undefined): readonly Element[] {
  const {publication, locales, edition} = context
  const {date, modified} = bylineOf(edition, publication)
  const others = publication.locales.filter((locale) => locale !== edition.locale)
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['og:type', 'article'],
    ['og:title', pageTitle(context)],
    ['og:description', description],
    ['og:url', pageAddress(context, locales)],
    ['og:image', imageAddress(context)],
    ['og:locale', territory(edition.locale)],
    ...others.map((locale) => ['og:locale:alternate', territory(locale)] as const),
    ['article:published_time', date],
    ['article:modified_time', modified]
  ]
  return properties.flatMap(([property, content]) => (content === undefined ? [] : [h('meta', {property, content})]))
}

/** Open Graph writes locales as `language_TERRITORY` (https://ogp.me/). */
function territory(locale: Locale): string {
  const {language, region} = new Intl.Locale(locale).maximize()
  return region === undefined ? language : `${language}_${region}`
}
