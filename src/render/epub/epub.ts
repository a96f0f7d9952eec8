import type {Root} from 'hast'
import {VFile} from 'vfile'
import type {Publication, Writer} from '../../model/publication.js'
import {folderOf, nameOf} from '../addresses.js'
import type {PageContext} from '../page/page-context.js'
import {pageContexts} from '../page/page-contexts.js'
import {parseTemplate} from '../page/template.js'
import {bookImage} from './book-image.js'
import {writeChapter, type Chapter} from './chapter.js'
import {navigation} from './navigation.js'
import {packageDocument} from './package-document.js'
import {zipBook, type BookFile} from './zip-book.js'

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`

/**
 * The writer of EPUB 3.3: a book for each published locale and each set, `‹slug›/‹locale›/‹name›.‹locale›.epub`, and for
 * each locale its chapters as files, `‹slug›/‹locale›/chapters/`, for books made elsewhere. Reports `output-quotation`.
 */
export function epub(): Writer {
  return {format: 'epub', write: writeBooks}
}

function writeBooks(publication: Publication): readonly VFile[] {
  const template = parseTemplate(publication.templates['chapter.xhtml'] ?? '')
  const contexts = pageContexts(publication, {
    image: (image) => bookImage(image, publication),
    address: () => undefined
  })
  return contexts.flatMap((context) => writeBook(template, context))
}

function writeBook(template: Root, context: PageContext): readonly VFile[] {
  const {publication, locales, terms, edition} = context
  const {slug} = publication.article
  const folder = `${slug}/${folderOf(locales)}`
  const chapter = writeChapter(template, context)
  const style = publication.templates['chapter.css'] ?? ''
  const book = new VFile({
    path: `${folder}/${nameOf(slug)}.${folderOf(locales)}.epub`,
    value: zipBook([
      ['META-INF/container.xml', container],
      ['EPUB/package.opf', packageDocument([chapter], context)],
      ['EPUB/nav.xhtml', navigation([chapter], edition.locale, terms)],
      ...chapterFiles(chapter, style).map(([path, content]): BookFile => [`EPUB/${path}`, content])
    ])
  })
  book.messages.push(...chapter.messages)
  return locales.length === 1 ? [book, ...writeChapters([chapter], `${folder}/chapters`, style)] : [book]
}

function chapterFiles({path, xhtml, images}: Chapter, style: string): readonly BookFile[] {
  return [[path, xhtml], ['chapter.css', style], ...images.map((image): BookFile => [image.path, image.bytes])]
}

/** Chapters beside a list of them: order, titles, languages, and what a package document has to say of each. */
function writeChapters(chapters: readonly Chapter[], folder: string, style: string): readonly VFile[] {
  const files = new Map(chapters.flatMap((chapter) => chapterFiles(chapter, style)))
  const list = {
    version: 1,
    chapters: chapters.map(({path, title, locales, images, cover}) => ({
      file: path,
      title,
      locales,
      mediaType: 'application/xhtml+xml',
      properties: [],
      styles: ['chapter.css'],
      images: images.map((image) => ({
        file: image.path,
        mediaType: image.mediaType,
        properties: image.path === cover ? ['cover-image'] : []
      }))
    }))
  }
  return [
    ...[...files].map(([path, value]) => new VFile({path: `${folder}/${path}`, value})),
    new VFile({path: `${folder}/chapters.json`, value: `${JSON.stringify(list, null, 2)}\n`})
  ]
}
