import type {Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Publication, Writer} from '../../model/publication.js'
import {folderOf} from '../addresses.js'
import {articleSlots} from '../page/article-slots.js'
import {bilingualSlots} from '../page/bilingual-slots.js'
import {checkPage} from '../page/check-page.js'
import {copyImages} from './copy-images.js'
import {imageNode} from './image-node.js'
import {missingImages} from './missing-images.js'
import type {PageContext} from '../page/page-context.js'
import {pageSlots} from './page-slots.js'
import {pageContexts} from '../page/page-contexts.js'
import {fillTemplate, parseTemplate} from '../page/template.js'

/**
 * The writer of pages: `‹slug›/‹locale›/index.html` for each published locale, `‹slug›/‹a›+‹b›/index.html` for each set,
 * and the article's images. Reports `image-missing` and `output-quotation` on its files.
 */
export function html(): Writer {
  return {format: 'html', write: writePages}
}

function writePages(publication: Publication): readonly VFile[] {
  const template = parseTemplate(publication.templates['page.html'] ?? '')
  const contexts = pageContexts(publication, {
    image: (image) => imageNode(image, publication),
    address: (id, locale) => `../${folderOf([locale])}/index.html#${id}`
  })
  const pages = contexts.map((context) => writePage(template, context))
  return [...pages, ...copyImages(publication)]
}

function writePage(template: Root, context: PageContext): VFile {
  const {publication, locales, edition, terms} = context
  const content = locales.length === 1 ? articleSlots(context) : bilingualSlots(context)
  const slots = {...pageSlots(context), ...content}
  const tree = fillTemplate(template, {slots, terms, locale: edition.locale})
  const file = new VFile({
    path: `${publication.article.slug}/${folderOf(locales)}/index.html`,
    value: `${unified().use(rehypeStringify).stringify(tree)}\n`
  })
  file.messages.push(...checkPage(tree, context))
  const {source} = publication.article
  if (locales.length === 1 && edition.locale === source.locale) {
    file.messages.push(...missingImages(edition, publication))
  }
  return file
}
