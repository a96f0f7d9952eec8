/**
 * The one module that knows pdfkit, fontkit and their internals; pdfkit is pinned to the version that it was written for.
 * It writes pages, fonts, pictures, links, the outline and the structure tree, and decides nothing of how they look.
 */
import * as fontkit from 'fontkit'
import PdfKit from 'pdfkit'
import type {OpenFont} from '../../typeset/font-book.js'
import type {Glyph} from '../../typeset/model.js'
import type {Subset} from './composite-glyphs.js'
import {addComposite, advanceOf, prepareComposites} from './composite-glyphs.js'
import type {PngImage} from './png.js'
import type {JpegImage, UsableImage} from './usable-picture.js'
import type {PdfMetadata} from './metadata.js'
import {xmp} from './metadata.js'

/** An indirect object, by pdfkit's reference to it. */
export interface PdfReference {
  readonly data: Record<string, unknown>
  readonly end: () => void
}

/** A font of the document. A glyph with its text is a character code of its own, so that what is copied is exact. */
interface PdfFont {
  /** Its name in a page's resources. */
  readonly name: string
  /** The code of a glyph with the characters it shows; `advance`, in thousandths of the em, is for a composed glyph. */
  readonly encode: (glyph: Pick<Glyph, 'id' | 'text' | 'parts'>, advance: number) => EncodedGlyph
}

/** A glyph as a page shows it. */
interface EncodedGlyph {
  /** Four hexadecimal digits. */
  readonly code: string
  /** How far a viewer moves on after it, in thousandths of the em: the font's own width, whatever kerning made of it. */
  readonly width: number
}

/** A heading in the viewer's list, with those under it. */
export interface OutlineItem {
  readonly title: string
  /** 0-based. */
  readonly page: number
  /** From the page's top, in points. */
  readonly top: number
  readonly children: OutlineItem[]
}

/** A PDF that is being written, page by page. */
export interface PdfDocument {
  /** Begins a page; content and links go to it from now on. */
  readonly addPage: (width: number, height: number) => void
  readonly page: () => PdfReference
  /** Adds operators to the page. y grows downwards. */
  readonly write: (operators: string) => void
  /** A font for this page. */
  readonly font: (font: OpenFont) => PdfFont
  /** A picture for this page: its name in the page's resources. */
  readonly picture: (name: string, image: UsableImage['image']) => string
  readonly reference: (data: Record<string, unknown>) => PdfReference
  /** Adds an annotation to the page. */
  readonly annotate: (annotation: PdfReference) => void
  readonly setRoot: (name: string, value: unknown) => void
  readonly addDestination: (name: string, destination: readonly unknown[]) => void
  readonly outline: (items: readonly OutlineItem[]) => void
  readonly end: () => Promise<Uint8Array>
}

interface EmbeddedFont {
  readonly id: string
  readonly subset: Subset
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  ref: () => PdfReference
}

interface Page {
  readonly dictionary: PdfReference
  readonly fonts: Record<string, PdfReference>
  readonly xobjects: Record<string, unknown>
}

interface PdfImage {
  obj?: unknown
  embed: (document: unknown) => void
}

interface OutlineNode {
  readonly outlineData: Record<string, unknown>
  options: unknown
  addItem: (title: string, options: {pageNumber: number}) => OutlineNode
}

/** What is used of pdfkit's document besides its public types. */
interface Internals {
  readonly page: Page
  readonly _font: EmbeddedFont
  readonly _root: PdfReference & {
    readonly data: {
      readonly Names: {readonly data: {readonly Dests: DestinationTree}}
      readonly Pages: {readonly data: {readonly Kids: readonly PdfReference[]}}
    }
  }
  readonly outline: OutlineNode
  _addInfo: () => void
  ref: (data: Record<string, unknown>) => PdfReference & {end: (bytes?: Uint8Array) => void}
  appendXML: (xml: string) => void
  registerFont: (name: string, font: unknown) => void
  font: (name: string) => void
  openImage: (bytes: Uint8Array) => PdfImage
  addContent: (operators: string) => void
}

interface DestinationTree {
  _compareKeys: (one: string, other: string) => number
  add: (name: string, destination: readonly unknown[]) => void
}

/** Fonts opened for embedding, by the font that they were shaped with; one object serves many documents. */
export type EmbeddableFonts = WeakMap<OpenFont, fontkit.Font>

/** Begins a PDF 1.7 with its metadata. Nothing in it depends on when or where it is made. */
export function createPdfDocument(metadata: PdfMetadata, embeddable: EmbeddableFonts): PdfDocument {
  const document = openDocument(metadata)
  const inner = document as unknown as Internals
  inner._addInfo = () => {
    inner.appendXML(xmp(metadata))
  }
  inner.outline.options = {expanded: true}
  inner._root.data.Names.data.Dests._compareKeys = (one, other) => (one < other ? -1 : one > other ? 1 : 0)
  const fonts = new Map<OpenFont, {embedded: EmbeddedFont; font: PdfFont}>()
  const pictures = new Map<string, {label: string; object: unknown}>()
  return {
    addPage: (width, height) => {
      document.addPage({size: [width, height], margin: 0})
    },
    page: () => inner.page.dictionary,
    write: (operators) => {
      inner.addContent(operators)
    },
    font: (font) => {
      const known = fonts.get(font) ?? embedFont(inner, font, embeddable)
      fonts.set(font, known)
      inner.page.fonts[known.embedded.id] = known.embedded.ref()
      return known.font
    },
    picture: (name, image) => {
      const label = `I${String(pictures.size + 1)}`
      const known = pictures.get(name) ?? {
        label,
        object: 'jpeg' in image ? embedJpeg(inner, image) : embedPng(inner, image)
      }
      pictures.set(name, known)
      inner.page.xobjects[known.label] = known.object
      return known.label
    },
    reference: (data) => inner.ref(data),
    annotate: (annotation) => {
      const {data} = inner.page.dictionary
      data['Annots'] = [...(Array.isArray(data['Annots']) ? (data['Annots'] as readonly unknown[]) : []), annotation]
    },
    setRoot: (name, value) => {
      const root: Record<string, unknown> = inner._root.data
      root[name] = value
    },
    addDestination: (name, destination) => {
      inner._root.data.Names.data.Dests.add(name, destination)
    },
    outline: (items) => {
      addOutline(inner, inner.outline, items)
    },
    end: () => {
      document.end()
      return collect(document)
    }
  }
}

function openDocument(metadata: PdfMetadata): PDFKit.PDFDocument {
  return new PdfKit({
    pdfVersion: '1.7',
    autoFirstPage: false,
    lang: metadata.lang,
    displayTitle: true,
    // The type wants a name; null keeps the standard fonts out.
    font: null as unknown as string,
    info: {
      Title: metadata.title,
      ...(metadata.authors.length > 0 && {Author: metadata.authors.join(', ')}),
      CreationDate: metadata.date,
      ModDate: metadata.date,
      Creator: 'Quoin',
      Producer: 'Quoin'
    }
  })
}

function embedJpeg(document: Internals, {jpeg}: JpegImage): unknown {
  const image = document.openImage(jpeg)
  image.embed(document)
  return image.obj
}

function embedPng(document: Internals, image: PngImage): unknown {
  const {width, height, bits, channels, data, filtered, palette, alpha} = image
  const common = {Type: 'XObject', Subtype: 'Image', Width: width, Height: height, Filter: 'FlateDecode'}
  const mask = alpha && document.ref({...common, BitsPerComponent: 8, ColorSpace: 'DeviceGray'})
  mask?.end(alpha)
  const device = channels === 3 ? 'DeviceRGB' : 'DeviceGray'
  const colours = palette && ['Indexed', 'DeviceRGB', Math.floor(palette.length / 3) - 1, palette]
  const rows = {Predictor: 15, Colors: channels, BitsPerComponent: bits, Columns: width}
  const object = document.ref({
    ...common,
    BitsPerComponent: bits,
    ColorSpace: colours ?? device,
    ...(filtered && {DecodeParms: rows}),
    ...(mask && {SMask: mask})
  })
  object.end(data)
  return object
}

/** Text for a dictionary; a plain string is a name there. */
export function pdfText(text: string): unknown {
  return Object(text.replace(/\p{Cs}/gu, '\uFFFD'))
}

function embedFont(
  document: Internals,
  open: OpenFont,
  embeddable: EmbeddableFonts
): {embedded: EmbeddedFont; font: PdfFont} {
  const source = embeddable.get(open) ?? readFont(open)
  embeddable.set(open, source)
  const name = `font-${String(open.id)}`
  document.registerFont(name, source)
  document.font(name)
  const embedded = document._font
  prepareComposites(embedded.subset, source)
  const codes = new Map<string, EncodedGlyph>()
  return {
    embedded,
    font: {
      name: embedded.id,
      encode: ({id, text, parts}, advance) => {
        const key = parts ? `${JSON.stringify(parts)}${advance.toFixed(1)}|${text}` : `${String(id)}|${text}`
        const known = codes.get(key)
        if (known !== undefined) return known
        const width = parts ? advance : advanceOf(source, id)
        const code = embedded.subset.glyphs.push(parts ? addComposite(embedded.subset, {parts, advance}) : id) - 1
        embedded.widths[code] = width
        embedded.unicode[code] = Array.from(text, (character) => character.codePointAt(0) ?? 0)
        const encoded = {code: code.toString(16).padStart(4, '0'), width}
        codes.set(key, encoded)
        return encoded
      }
    }
  }
}

function readFont({bytes}: OpenFont): fontkit.Font {
  const font = fontkit.create(bytes as Parameters<typeof fontkit.create>[0])
  if ('fonts' in font) {
    const [first] = font.fonts
    if (!first) throw new Error('A font collection without fonts was opened')
    return first
  }
  return font
}

function addOutline(document: Internals, parent: OutlineNode, items: readonly OutlineItem[]): void {
  const pages = document._root.data.Pages.data.Kids
  for (const {title, page, top, children} of items) {
    const item = parent.addItem(title, {pageNumber: page})
    item.outlineData['Dest'] = [pages[page], 'XYZ', null, top, null]
    addOutline(document, item, children)
  }
}

async function collect(document: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of document) chunks.push(chunk)
  const bytes = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
