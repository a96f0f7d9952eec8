import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Edition} from '../../model/edition.js'
import type {AlignedQuotation} from '../../model/publication.js'
import {provenanceOf} from '../provenance.js'
import {quotationTexts} from '../quotation-texts.js'
import {lines} from './lines.js'
import type {PageContext} from './page-context.js'
import {termNodes} from './term-nodes.js'

/** The id of what there is to know of a quotation, at the end of a page. */
export function aboutId(id: string): string {
  return `about-${id}`
}

/**
 * Every quotation of the article: its words, who said them, where they are taken from, and the same words in the other
 * languages with links to them. One that this edition does not have is said to be missing, and has its anchor here.
 */
export function quotationList(context: PageContext): readonly ElementContent[] {
  const {publication, edition, editions, terms} = context
  if (publication.quotations.length === 0) return []
  const texts = new Map(editions.map((own) => [own, quotationTexts(own, publication)]))
  const items = publication.quotations.map((aligned) => {
    const own = texts.get(edition)?.(aligned)
    const counterparts = editions
      .filter((other) => other !== edition)
      .flatMap((other) => counterpart({aligned, context}, other, texts.get(other)?.(aligned)))
    return h('li', {id: aboutId(aligned.id)}, [
      ...lines([
        own === undefined ? missing(aligned, context) : words(aligned, own, context),
        ...provenance(aligned, context),
        ...(counterparts.length === 0 ? [] : [h('ul', {className: ['counterparts']}, lines(counterparts))])
      ])
    ])
  })
  return [
    h('section', {className: ['quotations'], ariaLabelledBy: ['quoin-quotations']}, [
      ...lines([h('h2', {id: 'quoin-quotations'}, terms('quotation.title')), h('ol', lines(items))])
    ])
  ]
}

function words({id, number}: AlignedQuotation, text: string, {edition, terms, formats}: PageContext): Element {
  const shown = formats.number(number, edition.locale)
  const ariaLabel = terms('quotation.label', {number: shown})
  return h('p', [h('a', {className: ['number'], href: `#${id}`, ariaLabel}, shown), ' ', h('q', text)])
}

function missing({id, number}: AlignedQuotation, {edition: {locale}, terms, formats}: PageContext): Element {
  const shown = formats.number(number, locale)
  return h('p', {id}, [
    h('span', {className: ['number']}, shown),
    ' ',
    h('em', {className: ['untranslated']}, terms('quotation.missing'))
  ])
}

function provenance(
  aligned: AlignedQuotation,
  {publication, edition, terms, formats}: PageContext
): readonly Element[] {
  const {speaker, document, spoken, translatedFrom} = provenanceOf(aligned, edition, publication)
  const {locale} = edition
  const title = document && (document.url === undefined ? text(document.title) : link(document.url, document.title))
  const entries: readonly (readonly ElementContent[])[] = [
    ...(speaker === undefined ? [] : [[text(terms('quotation.saidBy', {name: speaker}))]]),
    ...(spoken === undefined ? [] : [[text(terms('quotation.spoken', {language: formats.language(spoken, locale)}))]]),
    ...(title ? [termNodes(terms, 'quotation.source', {title: [title]})] : []),
    ...(translatedFrom === undefined
      ? []
      : [[text(terms('quotation.translated', {language: formats.language(translatedFrom, locale)}))]])
  ]
  if (entries.length === 0) return []
  return [h('ul', {className: ['provenance']}, lines(entries.map((nodes) => h('li', [...nodes]))))]
}

function counterpart(
  {aligned, context}: {readonly aligned: AlignedQuotation; readonly context: PageContext},
  other: Edition,
  words: string | undefined
): readonly Element[] {
  if (words === undefined) return []
  const {locale, direction} = other
  const name = context.formats.language(locale, locale)
  const href = context.address(aligned.id, locale)
  return [
    h('li', {lang: locale, dir: direction}, [
      href === undefined ? h('span', name) : h('a', {href, hrefLang: locale}, name),
      ' ',
      h('q', words)
    ])
  ]
}

function link(href: string, title: string): Element {
  return h('a', {href}, title)
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}
