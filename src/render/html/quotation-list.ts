import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Edition} from '../../model/edition.js'
import type {AlignedQuotation, Translate} from '../../model/publication.js'
import {folderOf} from '../addresses.js'
import {formatNumber, languageName} from '../byline.js'
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
export function quotationList(context: PageContext, terms: Translate): readonly ElementContent[] {
  const {publication, edition, editions} = context
  if (publication.quotations.length === 0) return []
  const texts = new Map(editions.map((own) => [own, quotationTexts(own, publication)]))
  const items = publication.quotations.map((aligned) => {
    const own = texts.get(edition)?.(aligned)
    const counterparts = editions
      .filter((other) => other !== edition)
      .flatMap((other) => counterpart(aligned, other, texts.get(other)?.(aligned)))
    return h('li', {id: aboutId(aligned.id)}, [
      ...lines([
        own === undefined ? missing(aligned, edition, terms) : words(aligned, own, {edition, terms}),
        ...provenance(aligned, context),
        ...(counterparts.length === 0 ? [] : [h('ul', {className: ['counterparts']}, lines(counterparts))])
      ])
    ])
  })
  return [
    h('section', {className: ['quotations'], ariaLabelledBy: ['quotations']}, [
      ...lines([h('h2', {id: 'quotations'}, terms('quotation.title')), h('ol', lines(items))])
    ])
  ]
}

function words(
  {id, number}: AlignedQuotation,
  text: string,
  {edition, terms}: {readonly edition: Edition; readonly terms: Translate}
): Element {
  const shown = formatNumber(number, edition.locale)
  const ariaLabel = terms('quotation.label', {number: shown})
  return h('p', [h('a', {className: ['number'], href: `#${id}`, ariaLabel}, shown), ' ', h('q', text)])
}

function missing({id, number}: AlignedQuotation, {locale}: Edition, terms: Translate): Element {
  const shown = formatNumber(number, locale)
  return h('p', {id}, [
    h('span', {className: ['number']}, shown),
    ' ',
    h('em', {className: ['untranslated']}, terms('quotation.missing'))
  ])
}

function provenance(aligned: AlignedQuotation, {publication, edition, terms}: PageContext): readonly Element[] {
  const {speaker, document, spoken, translatedFrom} = provenanceOf(aligned, edition, publication)
  const {locale} = edition
  const title = document && (document.url === undefined ? text(document.title) : link(document.url, document.title))
  const entries: readonly (readonly ElementContent[])[] = [
    ...(speaker === undefined ? [] : [[text(terms('quotation.saidBy', {name: speaker}))]]),
    ...(spoken === undefined ? [] : [[text(terms('quotation.spoken', {language: languageName(spoken, locale)}))]]),
    ...(title ? [termNodes(terms, 'quotation.source', {title: [title]})] : []),
    ...(translatedFrom === undefined
      ? []
      : [[text(terms('quotation.translated', {language: languageName(translatedFrom, locale)}))]])
  ]
  if (entries.length === 0) return []
  return [h('ul', {className: ['provenance']}, lines(entries.map((nodes) => h('li', [...nodes]))))]
}

function counterpart(aligned: AlignedQuotation, other: Edition, words: string | undefined): readonly Element[] {
  if (words === undefined) return []
  const {locale, direction} = other
  const href = `../${folderOf([locale])}/index.html#${aligned.id}`
  return [
    h('li', {lang: locale, dir: direction}, [
      h('a', {href, hrefLang: locale}, languageName(locale)),
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
