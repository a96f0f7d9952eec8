/**
 * The adapter to pdfkit: with `embed-font` and `embed-picture` the one place that knows it. It writes pages, fonts,
 * pictures and objects, and decides nothing of how they look.
 */
import {sha256} from '@noble/hashes/sha2.js'
import PdfKit from 'pdfkit'
import type {EmbedOptions, PdfFont} from './embed-font.js'
import {embedFont} from './embed-font.js'
import {embedPicture} from './embed-picture.js'
import type {FontProgram} from './font-program.js'
import type {PdfMetadata} from './metadata.js'
import {xmp} from './metadata.js'
import {nameTree, pdfText} from './pdf-text.js'
import type {PdfkitDocument, PdfReference} from './pdfkit-internals.js'
import {srgbProfile} from './srgb-profile.js'
import type {UsableImage} from './usable-picture.js'

/** A PDF that is being written, page by page. */
export interface PdfDocument {
  /** Begins a page; content and links go to it from now on. */
  readonly addPage: (width: number, height: number) => void
  readonly page: () => PdfReference
  /** Adds operators to the page. y grows downwards. */
  readonly write: (operators: string) => void
  /** A font for this page, by its number. */
  readonly font: (id: number) => PdfFont
  /** A picture for this page: its name in the page's resources. */
  readonly picture: (name: string, image: UsableImage['image']) => string
  readonly reference: (data: Record<string, unknown>) => PdfReference
  /** Adds an annotation to the page. */
  readonly annotate: (annotation: PdfReference) => void
  readonly setRoot: (name: string, value: unknown) => void
  /** Places by name, for links from outside. */
  readonly setDestinations: (destinations: ReadonlyMap<string, unknown>) => void
  /** The root of the outline; it is ended with the document. */
  readonly outline: PdfReference
  readonly end: () => Promise<Uint8Array>
}

/** Begins a PDF 1.7, or 1.4 for an archive, with its metadata. Nothing in it depends on when or where it is made. */
export function createPdfDocument(metadata: PdfMetadata, programs: ReadonlyMap<number, FontProgram>): PdfDocument {
  const document = openDocument(metadata)
  const inner = document as unknown as PdfkitDocument
  const root: Record<string, unknown> = inner._root.data
  const {archive} = metadata
  const content = sha256.create()
  inner._addInfo = () => {
    inner.appendXML(xmp(metadata))
  }
  if (metadata.direction === 'rtl') inner._root.data.ViewerPreferences.data['Direction'] = 'R2L'
  if (archive) root['OutputIntents'] = [outputIntent(inner)]
  const fonts = createFonts(programs, {document: inner, archive})
  const pictures = new Map<string, {label: string; object: unknown}>()
  return {
    addPage: (width, height) => {
      document.addPage({size: [width, height], margin: 0})
    },
    page: () => inner.page.dictionary,
    write: (operators) => {
      content.update(new TextEncoder().encode(operators))
      inner.addContent(operators)
    },
    font: (id) => {
      const font = fonts.at(id)
      inner.page.fonts[font.name] = font.reference
      return font
    },
    picture: (name, image) => {
      const label = `I${String(pictures.size + 1)}`
      const known = pictures.get(name) ?? {label, object: embedPicture(inner, image)}
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
      root[name] = value
    },
    setDestinations: (destinations) => {
      inner._root.data.Names.data['Dests'] = nameTree(destinations)
    },
    outline: inner.outline.dictionary,
    end: () => {
      fonts.end()
      inner._id = content
        .update(new TextEncoder().encode(xmp(metadata)))
        .digest()
        .subarray(0, 16)
      document.end()
      return collect(document)
    }
  }
}

/** The fonts of a document, by number; each is embedded when it is first asked for. */
function createFonts(
  programs: ReadonlyMap<number, FontProgram>,
  options: Omit<EmbedOptions, 'name'>
): {readonly at: (id: number) => PdfFont; readonly end: () => void} {
  const fonts = new Map<number, PdfFont>()
  return {
    at: (id) => {
      const known = fonts.get(id)
      if (known) return known
      const program = programs.get(id)
      if (!program) throw new Error('A run was set in a font that is not open')
      const font = embedFont(program, {...options, name: `F${String(fonts.size + 1)}`})
      fonts.set(id, font)
      return font
    },
    end: () => {
      for (const font of fonts.values()) font.end()
    }
  }
}

function openDocument({title, description, authors, lang, date, archive}: PdfMetadata): PDFKit.PDFDocument {
  return new PdfKit({
    pdfVersion: archive ? '1.4' : '1.7',
    autoFirstPage: false,
    lang,
    displayTitle: true,
    // The type wants a name; null keeps the standard fonts out.
    font: null as unknown as string,
    info: {
      Title: title,
      ...(authors.length > 0 && {Author: authors.join(', ')}),
      ...(description !== undefined && {Subject: description}),
      CreationDate: date,
      ModDate: date,
      Creator: 'Quoin',
      Producer: 'Quoin'
    }
  })
}

/** Says what the colours of the pages mean (ISO 19005-1, 6.2.2). */
function outputIntent(document: PdfkitDocument): PdfReference {
  const profile = document.ref({N: 3})
  profile.end(srgbProfile())
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: pdfText('sRGB IEC61966-2.1'),
    Info: pdfText('sRGB IEC61966-2.1'),
    DestOutputProfile: profile
  })
  intent.end()
  return intent
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
