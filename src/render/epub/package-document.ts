import {toXml} from 'xast-util-to-xml'
import type {Element} from 'xast'
import {x} from 'xastscript'
import {direction} from '../../model/locale.js'
import {bylineOf} from '../byline.js'
import type {PageContext} from '../page/page-context.js'
import {publishedEdition} from '../edition-context.js'
import {bookIdentifier} from './book-identifier.js'
import {bookDate} from './book-date.js'
import type {BookImage, Chapter} from './chapter.js'

/** The package document of a book (EPUB 3.3, section 5; accessibility metadata after EPUB Accessibility 1.1). */
export function packageDocument(chapters: readonly Chapter[], context: PageContext): string {
  const [first] = context.locales
  const locale = first ?? context.edition.locale
  const tree = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
      'xml:lang': locale,
      dir: direction(locale)
    },
    [
      metadata(chapters, context),
      x('manifest', [...manifest(chapters)]),
      x(
        'spine',
        {'page-progression-direction': direction(locale)},
        ['nav', ...chapters.map((_, index) => `chapter-${String(index + 1)}`)].map((idref) => x('itemref', {idref}))
      )
    ]
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree, {closeEmptyElements: true})}\n`
}

function metadata(chapters: readonly Chapter[], context: PageContext): Element {
  const {publication, locales, edition, plain, terms} = context
  const description = plain.get(edition.locale)?.description
  const {date} = bylineOf(edition, publication)
  const images = chapters.flatMap((chapter) => chapter.images)
  return x('metadata', {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'}, [
    x('dc:identifier', {id: 'identifier'}, `urn:uuid:${bookIdentifier(publication, locales)}`),
    ...titles(context),
    ...locales.map((locale) => x('dc:language', locale)),
    ...people(context),
    ...(description === undefined ? [] : [x('dc:description', description)]),
    ...(date === undefined ? [] : [x('dc:date', date)]),
    property('dcterms:modified', bookDate(edition, publication)),
    ...accessibility(images),
    property('schema:accessibilitySummary', terms('book.accessibility')),
    x('link', {rel: 'dcterms:conformsTo', href: 'http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa'})
  ])
}

/** The first language's title, the others' as alternate script. */
function titles({locales, plain, edition, publication}: PageContext): readonly Element[] {
  const title = plain.get(edition.locale)?.title ?? publication.article.slug
  const others = locales.slice(1).flatMap((locale) => {
    const other = plain.get(locale)?.title
    if (other === undefined) return []
    return [x('meta', {refines: '#title', property: 'alternate-script', 'xml:lang': locale}, other)]
  })
  return [x('dc:title', {id: 'title', 'xml:lang': edition.locale}, title), ...others]
}

/** Authors (`aut`) and translators (`trl`) of all editions in the book, each once (MARC relators). */
function people({publication, locales}: PageContext): readonly Element[] {
  const editions = locales.flatMap((locale) => publishedEdition(publication, locale) ?? [])
  const bylines = editions.map((edition) => bylineOf(edition, publication))
  const authors = [...new Set(bylines.slice(0, 1).flatMap((byline) => byline.authors))]
  const translators = [...new Set(bylines.flatMap((byline) => byline.translators))]
  return [
    ...authors.flatMap((name, index) =>
      person({element: 'dc:creator', id: `author-${String(index + 1)}`, role: 'aut'}, name)
    ),
    ...translators.flatMap((name, index) =>
      person({element: 'dc:contributor', id: `translator-${String(index + 1)}`, role: 'trl'}, name)
    )
  ]
}

function person(
  {element, id, role}: {readonly element: string; readonly id: string; readonly role: string},
  name: string
): readonly Element[] {
  return [x(element, {id}, name), x('meta', {refines: `#${id}`, property: 'role', scheme: 'marc:relators'}, role)]
}

function accessibility(images: readonly BookImage[]): readonly Element[] {
  const modes = images.length > 0 ? ['textual', 'visual'] : ['textual']
  const features = ['tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability']
  return [
    ...modes.map((mode) => property('schema:accessMode', mode)),
    property('schema:accessModeSufficient', 'textual'),
    ...[...features, ...(images.length > 0 ? ['alternativeText'] : [])].map((feature) =>
      property('schema:accessibilityFeature', feature)
    ),
    property('schema:accessibilityHazard', 'none')
  ]
}

function property(name: string, value: string): Element {
  return x('meta', {property: name}, value)
}

function manifest(chapters: readonly Chapter[]): readonly Element[] {
  const images = new Map(chapters.flatMap((chapter) => chapter.images.map((image) => [image.path, image] as const)))
  const covers = new Set(chapters.slice(0, 1).map(({cover}) => cover))
  return [
    x('item', {id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav'}),
    x('item', {id: 'style', href: 'chapter.css', 'media-type': 'text/css'}),
    ...chapters.map(({path}, index) =>
      x('item', {id: `chapter-${String(index + 1)}`, href: encodeURI(path), 'media-type': 'application/xhtml+xml'})
    ),
    ...[...images.values()].map(({path, mediaType}, index) =>
      x('item', {
        id: `image-${String(index + 1)}`,
        href: encodeURI(path),
        'media-type': mediaType,
        ...(covers.has(path) && {properties: 'cover-image'})
      })
    )
  ]
}
