import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Locale} from '../../model/locale.js'
import {direction} from '../../model/locale.js'
import type {AlignedQuotation, Publication} from '../../model/publication.js'
import {anchorOf} from '../edition-context.js'
import type {BitextRows, Row, RowCell} from '../rows.js'
import {bitextRows} from '../rows.js'
import {leadingImage} from './leading-image.js'
import {lines} from './lines.js'
import type {PageContext} from './page-context.js'

/** The slots of a page in two or three languages. */
export function bilingualSlots(context: PageContext): Readonly<Record<string, readonly ElementContent[]>> {
  const {publication, locales} = context
  const rows = bitextRows(publication, locales, {
    publication,
    page: 'several',
    formats: context.formats,
    image: context.image,
    number: (aligned, locale) => [numberLink(aligned, locale, context)]
  })
  const {title, description, caption} = rows.fields
  return {
    title: title.cells.some(({nodes}) => nodes.length > 0) ? [fieldRow('h1', title, context)] : [],
    description: description.cells.some(({nodes}) => nodes.length > 0) ? [fieldRow('div', description, context)] : [],
    image: leadingImage(
      context,
      caption.cells.map(({nodes}) => nodes)
    ),
    body: lines([
      h(
        'div',
        {className: ['rows', `columns-${String(locales.length)}`]},
        lines([languageRow(context), ...rows.body.map(rowNode)])
      ),
      ...notes(rows, context)
    ])
  }
}

function fieldRow(tagName: 'h1' | 'div', row: Row, {locales, publication}: PageContext): Element {
  const cells = row.cells.map((cell): Element => {
    const nodes = cell.nodes.length > 0 ? cell.nodes : untranslatedField(row, cell, publication)
    return h(tagName === 'h1' ? 'span' : 'p', cellProperties(cell), [...nodes])
  })
  const className = ['row', tagName === 'h1' ? 'title' : 'description', `columns-${String(locales.length)}`]
  return withAnchors(h(tagName, {className}, lines(cells)), row.anchors)
}

function untranslatedField({id}: Row, {locale}: RowCell, {article, terms}: Publication): readonly ElementContent[] {
  const isMissing = article.translations.some(
    (edition) => edition.locale === locale && edition.untranslated.includes(id)
  )
  return isMissing ? [h('em', {className: ['untranslated']}, terms(locale)('notice.untranslated'))] : []
}

function languageRow({locales, formats}: PageContext): Element {
  const names = locales.map((locale) =>
    h('p', {lang: locale, dir: direction(locale)}, formats.language(locale, locale))
  )
  return h('div', {className: ['row', 'columns']}, lines(names))
}

function rowNode({anchors, shared, cells}: Row): Element {
  const isEmpty = cells.every(({nodes}) => nodes.length === 0)
  const columns = cells.map((cell) => h('div', cellProperties(cell), [...cell.nodes]))
  const [first] = cells
  const common = first && shared.length > 0 ? [h('div', {className: ['shared'], lang: first.locale}, [...shared])] : []
  return withAnchors(h('div', {className: ['row']}, lines([...common, ...(isEmpty ? [] : columns)])), anchors)
}

function cellProperties({locale, direction: dir, nodes}: RowCell): Readonly<Record<string, string | string[]>> {
  return {className: nodes.length === 0 ? ['cell', 'empty'] : ['cell'], lang: locale, dir}
}

/** A row with the bare anchors of its quotations: the first is its own id, others stand at its start. */
function withAnchors(row: Element, [id, ...others]: readonly string[]): Element {
  if (id === undefined) return row
  const anchors = others.map((own) => h('span', {className: ['anchor'], id: own}))
  return {...row, properties: {...row.properties, id}, children: [...anchors, ...row.children]}
}

function notes({notes: rows}: BitextRows, {locales, publication}: PageContext): readonly Element[] {
  if (rows.length === 0) return []
  const headings = locales.map((locale) =>
    h('span', {className: ['cell'], lang: locale, dir: direction(locale)}, publication.terms(locale)('notes.title'))
  )
  const columns = `columns-${String(locales.length)}`
  return [
    h('section', {className: ['footnotes']}, [
      ...lines([
        h('h2', {className: ['row', columns]}, lines(headings)),
        h('div', {className: ['rows', columns]}, lines(rows.map(rowNode)))
      ])
    ])
  ]
}

/** The number after a quotation leads to the same words in the next language on the page that has them. */
function numberLink({id, number, editions}: AlignedQuotation, locale: Locale, context: PageContext): ElementContent {
  const {locales, publication, formats} = context
  const index = locales.indexOf(locale)
  const others = [...locales.slice(index + 1), ...locales.slice(0, index)]
  const next = others.find((other) => (editions.get(other)?.quotations.length ?? 0) > 0)
  const shown = formats.number(number, locale)
  if (next === undefined) return h('span', {className: ['number']}, shown)
  const language = formats.language(next, locale)
  const ariaLabel = publication.terms(locale)('quotation.counterpart', {number: shown, language})
  return h('a', {className: ['number'], href: `#${anchorOf(id, next, 'several')}`, ariaLabel, dataNumberOf: id}, shown)
}
