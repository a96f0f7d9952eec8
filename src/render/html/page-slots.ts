import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Locale} from '../../model/locale.js'
import {direction} from '../../model/locale.js'
import {folderOf, nameOf, publishedSets} from '../addresses.js'
import type {Formats} from '../formats.js'
import {lines} from '../page/lines.js'
import {metadata} from './metadata.js'
import type {PageContext} from '../page/page-context.js'
import {pageCode} from './page-code.js'
import {bylineSlot} from '../page/byline-slot.js'
import {noticesSlot} from '../page/notices-slot.js'

/** The slots that every page fills alike. */
export function pageSlots(context: PageContext): Readonly<Record<string, readonly ElementContent[]>> {
  const {publication} = context
  return {
    ...pageCode(publication.templates),
    metadata: lines(metadata(context)),
    languages: languages(context),
    byline: bylineSlot(context),
    notices: noticesSlot(context),
    downloads: downloads(context)
  }
}

/** Links to the article in every language and side by side; without script and address they work from a disk too. */
function languages({publication, locales, terms, formats}: PageContext): readonly ElementContent[] {
  const sets = publishedSets(publication)
  const current = folderOf(locales)
  const items = publication.locales.map((locale) => languageLink([locale], current, formats))
  const pairs = sets.map((set) => languageLink(set, current, formats))
  if (items.length + pairs.length < 2) return []
  return lines([
    h('nav', {className: ['languages'], ariaLabel: terms('article.languages')}, lines([h('ul', lines(items))])),
    ...(pairs.length === 0
      ? []
      : [
          h('nav', {className: ['languages'], ariaLabelledBy: ['quoin-sets']}, [
            ...lines([h('p', {id: 'quoin-sets'}, terms('article.sideBySide')), h('ul', lines(pairs))])
          ])
        ])
  ])
}

function languageLink(locales: readonly Locale[], current: string, formats: Formats): Element {
  const folder = folderOf(locales)
  const names = locales.flatMap((locale, index): ElementContent[] => [
    ...(index === 0 ? [] : [{type: 'text' as const, value: ' + '}]),
    locales.length === 1
      ? {type: 'text', value: formats.language(locale, locale)}
      : h('span', {lang: locale, dir: direction(locale)}, formats.language(locale, locale))
  ])
  const [locale = ''] = locales
  const own = locales.length === 1 ? {lang: locale, dir: direction(locale), hrefLang: locale} : {}
  const address = folder === current ? {href: 'index.html', ariaCurrent: 'page'} : {href: `../${folder}/index.html`}
  return h('li', h('a', {...address, ...own}, names))
}

/** Links to the page as a book and a handout. */
function downloads({publication, locales, terms}: PageContext): readonly ElementContent[] {
  const {article, settings} = publication
  const file = `${encodeURIComponent(nameOf(article.slug))}.${folderOf(locales)}`
  const formats = [
    {format: 'epub', label: terms('article.epub'), type: 'application/epub+zip'},
    {format: 'pdf', label: terms('article.handout'), type: 'application/pdf'}
  ] as const
  const items = formats
    .filter(({format}) => settings.formats.includes(format))
    .map(({format, label, type}) => h('li', h('a', {href: `${file}.${format}`, type}, label)))
  if (items.length === 0) return []
  return lines([
    h('nav', {className: ['downloads'], ariaLabelledBy: ['quoin-downloads']}, [
      ...lines([h('p', {id: 'quoin-downloads'}, terms('article.download')), h('ul', lines(items))])
    ])
  ])
}
