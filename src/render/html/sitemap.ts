import {x} from 'xastscript'
import {toXml} from 'xast-util-to-xml'
import type {Locale} from '../../model/locale.js'
import {absoluteAddress, folderOf} from '../addresses.js'
import type {IndexEntry} from './index-entry.js'

/** A sitemap (https://www.sitemaps.org/protocol.html) in which each page names those in the other languages. */
export function sitemap(entries: readonly IndexEntry[], url: string): string {
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
  }
  const pages = entries.flatMap((entry) => {
    const {slug, date, modified = date, editions, sets} = entry
    const address = (locales: readonly Locale[]): string => `${absoluteAddress(url, `${slug}/${folderOf(locales)}`)}/`
    const alternates = editions.map(({locale}) =>
      x('xhtml:link', {rel: 'alternate', hreflang: locale, href: address([locale])})
    )
    const changed = modified === undefined ? [] : [x('lastmod', modified)]
    return [
      ...editions.map(({locale}) => x('url', [x('loc', address([locale])), ...changed, ...alternates])),
      ...sets.map((set) => x('url', [x('loc', address(set)), ...changed]))
    ]
  })
  const index = x('url', [x('loc', url)])
  const lines = [index, ...pages].map((page) => `  ${toXml(page)}`).join('\n')
  const [opening, closing] = toXml(x('urlset', namespaces, 'x')).split('x<')
  return `<?xml version="1.0" encoding="utf-8"?>\n${opening ?? ''}\n${lines}\n<${closing ?? ''}\n`
}
