import type {Root} from 'hast'
import {h} from 'hastscript'
import {visit} from 'unist-util-visit'
import type {VFileMessage} from 'vfile-message'
import type {Locale} from '../../model/locale.js'
import {nameOf} from '../addresses.js'
import {articleSlots} from '../page/article-slots.js'
import {bilingualSlots} from '../page/bilingual-slots.js'
import {checkPage} from '../page/check-page.js'
import {pageTitle} from '../page/page-title.js'
import type {PageContext} from '../page/page-context.js'
import {bylineSlot} from '../page/byline-slot.js'
import {noticesSlot} from '../page/notices-slot.js'
import {fillTemplate} from '../page/template.js'
import {findImage} from '../images.js'
import {mediaType} from './media-type.js'
import {findHeadings, type Heading} from './find-headings.js'
import {toXhtml} from './to-xhtml.js'

/** A file of a book that is no text. */
export interface BookImage {
  /** Beside the chapter. */
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A chapter that is ready for a book: XHTML and what it shows. */
export interface Chapter {
  readonly path: string
  readonly title: string
  readonly locales: readonly Locale[]
  readonly xhtml: string
  readonly headings: readonly Heading[]
  /** Sorted by path. */
  readonly images: readonly BookImage[]
  /** Path of the image that stands for the book. */
  readonly cover?: string
  readonly messages: readonly VFileMessage[]
}

/** Writes an article in one or several languages as one chapter. */
export function writeChapter(template: Root, context: PageContext): Chapter {
  const {publication, locales, edition, terms} = context
  const slots = {
    ...(locales.length === 1 ? articleSlots(context) : bilingualSlots(context)),
    metadata: [h('title', pageTitle(context))],
    byline: bylineSlot(context),
    notices: noticesSlot(context)
  }
  const filled = fillTemplate(template, {slots, terms, locale: edition.locale})
  const {tree, headings} = findHeadings(filled, edition.locale)
  const cover = findImage(leadingSource(context) ?? '', publication)?.path
  return {
    path: `${nameOf(publication.article.slug)}.xhtml`,
    title: pageTitle(context),
    locales,
    xhtml: toXhtml(tree),
    headings,
    images: shownImages(tree, context),
    ...(cover !== undefined && mediaType(cover) !== undefined && {cover}),
    messages: checkPage(tree, context)
  }
}

function leadingSource({publication, edition}: PageContext): string | undefined {
  return (edition.frontMatter.image ?? publication.article.source.frontMatter.image)?.src
}

function shownImages(tree: Root, {publication}: PageContext): readonly BookImage[] {
  const shown = new Set<string>()
  visit(tree, 'element', ({tagName, properties}) => {
    if (tagName === 'img' && typeof properties['src'] === 'string') shown.add(properties['src'])
  })
  const images = [...shown].flatMap((source): BookImage[] => {
    const found = findImage(source, publication)
    const type = found && mediaType(found.path)
    const bytes = found?.file.value
    return type === undefined || !(bytes instanceof Uint8Array)
      ? []
      : [{path: found?.path ?? '', mediaType: type, bytes}]
  })
  return images.toSorted((one, other) => (one.path < other.path ? -1 : 1))
}
