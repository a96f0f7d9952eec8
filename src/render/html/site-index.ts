import type {Element, ElementContent} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {h} from 'hastscript'
import {VFile} from 'vfile'
import type {Locale} from '../../model/locale.js'
import {direction} from '../../model/locale.js'
import type {Translate} from '../../model/publication.js'
import {folderOf, sheetPath} from '../addresses.js'
import {formatDate} from '../byline.js'
import type {Formats} from '../formats.js'
import {createFormats} from '../formats.js'
import type {IndexEntry} from './index-entry.js'
import {lines} from '../page/lines.js'
import {pageCode} from './page-code.js'
import {sitemap} from './sitemap.js'
import {fillTemplate, parseTemplate} from '../page/template.js'

/** What the index is written with. */
export interface SiteIndexOptions {
  /** The language of the index itself. */
  readonly locale: Locale
  readonly terms: Translate
  readonly templates: Readonly<Record<string, string>>
  /** Absolute, with a trailing slash; absent: no sitemap. */
  readonly url?: string
}

/** `index.html`: all articles, the newest first, in every language; and `sitemap.xml` where there is an address. */
export function siteIndex(entries: readonly IndexEntry[], options: SiteIndexOptions): readonly VFile[] {
  const {locale, terms, templates, url} = options
  const formats = createFormats()
  const ordered = entries.toSorted(
    (one, other) => compare(other.date ?? '', one.date ?? '') || compare(one.slug, other.slug)
  )
  const {style, security} = pageCode({'page.css': templates['page.css'] ?? ''})
  const canonical = url === undefined ? [] : [h('link', {rel: ['canonical'], href: url})]
  const slots = {
    style,
    security,
    metadata: lines([h('title', terms('index.title')), ...canonical]),
    articles: lines(ordered.map((entry) => article(entry, options, formats)))
  }
  const tree = fillTemplate(parseTemplate(templates['index.html'] ?? ''), {slots, terms, locale})
  const page = new VFile({path: 'index.html', value: `${unified().use(rehypeStringify).stringify(tree)}\n`})
  if (url === undefined) return [page]
  return [page, new VFile({path: 'sitemap.xml', value: sitemap(ordered, url)})]
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function article(entry: IndexEntry, {locale, terms}: SiteIndexOptions, formats: Formats): Element {
  const {slug, title, description, date, editions, sets, sheet, quotations} = entry
  const [source] = editions
  const language =
    source === undefined || source.locale === locale ? {} : {lang: source.locale, dir: direction(source.locale)}
  const details: readonly (readonly ElementContent[])[] = [
    ...(date === undefined ? [] : [[h('time', {dateTime: date}, formatDate(date, locale))]]),
    [{type: 'text', value: terms('index.quotations', {count: quotations})}]
  ]
  const links = [
    ...editions.map((edition) => link({slug, formats}, [edition.locale], edition.title)),
    ...sets.map((set) => link({slug, formats}, set)),
    ...(sheet
      ? [
          h(
            'li',
            h('a', {href: encodePath(sheetPath(slug)), type: 'application/pdf'}, `${terms('quotation.title')} (PDF)`)
          )
        ]
      : [])
  ]
  return h('article', {className: ['entry']}, [
    ...lines([
      h('h2', language, h('a', {href: addressOf(slug, [source?.locale ?? ''])}, title)),
      ...(description === undefined ? [] : [h('p', language, description)]),
      h('ul', {className: ['byline']}, lines(details.map((nodes) => h('li', [...nodes])))),
      h('nav', {className: ['languages'], ariaLabel: `${terms('article.languages')}: ${title}`}, [
        h('ul', lines(links))
      ])
    ])
  ])
}

function link(
  {slug, formats}: {readonly slug: string; readonly formats: Formats},
  locales: readonly Locale[],
  title?: string
): Element {
  const names = locales.flatMap((locale, index): ElementContent[] => [
    ...(index === 0 ? [] : [{type: 'text' as const, value: ' + '}]),
    h('span', {lang: locale, dir: direction(locale)}, formats.language(locale, locale))
  ])
  const [locale = ''] = locales
  const own = locales.length === 1 ? {hrefLang: locale, ...(title !== undefined && {title})} : {}
  return h('li', h('a', {href: addressOf(slug, locales), ...own}, names))
}

function addressOf(slug: string, locales: readonly Locale[]): string {
  return `${encodePath(slug)}/${folderOf(locales)}/index.html`
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
