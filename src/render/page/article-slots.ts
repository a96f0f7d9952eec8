import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {AlignedQuotation} from '../../model/publication.js'
import type {EditionContext} from '../edition-context.js'
import {editionTree, fieldNodes} from '../edition-tree.js'
import {leadingImage} from './leading-image.js'
import {pageTitle} from './page-title.js'
import type {PageContext} from './page-context.js'
import {aboutId, quotationList} from './quotation-list.js'

/** The slots of a page in one language. */
export function articleSlots(context: PageContext): Readonly<Record<string, readonly ElementContent[]>> {
  const {publication, edition} = context
  const trees: EditionContext = {
    publication,
    page: 'one',
    formats: context.formats,
    image: context.image,
    number: (aligned) => [numberLink(aligned, context)]
  }
  const description = fieldNodes(edition, 'description', trees)
  return {
    title: title(context, trees),
    description: description ? [h('p', {className: ['description']}, [...description])] : [],
    image: leadingImage(context, [fieldNodes(edition, 'caption', trees) ?? []]),
    body: editionTree(edition, trees).children.filter((node) => node.type !== 'doctype'),
    quotations: quotationList(context)
  }
}

/** The title; where it is untranslated the source's, said to be so. */
function title(context: PageContext, trees: EditionContext): readonly ElementContent[] {
  const {edition, publication, terms} = context
  const own = fieldNodes(edition, 'title', trees)
  if (own) return [h('h1', [...own])]
  const {source} = publication.article
  if (edition.untranslated.length === 0 || edition.locale === source.locale) {
    return edition.frontMatter.title === undefined ? [] : [h('h1', edition.frontMatter.title)]
  }
  return [
    h('h1', {lang: source.locale, dir: source.direction}, pageTitle(context)),
    h('p', h('em', {className: ['untranslated']}, terms('notice.untranslated')))
  ]
}

/** The number after a quotation, which leads to what there is to know of it, and from there to its counterparts. */
function numberLink({id, number}: AlignedQuotation, {edition, terms, formats}: PageContext): ElementContent {
  const shown = formats.number(number, edition.locale)
  const ariaLabel = terms('quotation.label', {number: shown})
  return h('a', {className: ['number'], href: `#${aboutId(id)}`, ariaLabel, dataNumberOf: id}, shown)
}
