import {sha256} from '@noble/hashes/sha2.js'
import * as fontkit from 'fontkit'
import type {OpenFont} from '../../typeset/font-book.js'
import type {Glyph} from '../../typeset/model.js'
import {addComposite, advanceOf, prepareComposites} from './composite-glyphs.js'
import type {EmbeddedFont, PdfkitDocument, PdfReference} from './pdfkit-internals.js'
import {pdfText} from './pdf-text.js'
import {toUnicode} from './to-unicode.js'

/** A font of the document. A glyph with its text is a character code of its own, so that what is copied is exact. */
export interface PdfFont {
  /** Its name in a page's resources. */
  readonly name: string
  readonly reference: () => PdfReference
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

/** Fonts opened for embedding, by the font that they were shaped with; one object serves many documents. */
export type EmbeddableFonts = WeakMap<OpenFont, fontkit.Font>

/** What fonts are embedded into. */
export interface EmbedOptions {
  readonly document: PdfkitDocument
  readonly embeddable: EmbeddableFonts
  /** For PDF/A-1: says which glyphs are in the font program. */
  readonly archive: boolean
}

/** What the pages show of a font: by character code its width and characters. Code 0 is never shown. */
interface Shown {
  readonly source: fontkit.Font
  readonly widths: number[]
  readonly texts: string[]
}

/** Makes a font ready for the document; it is written, with only the glyphs that were encoded, when the document ends. */
export function embedFont(open: OpenFont, {document, embeddable, archive}: EmbedOptions): PdfFont {
  const source = embeddable.get(open) ?? readFont(open)
  embeddable.set(open, source)
  const name = `font-${String(open.id)}`
  document.registerFont(name, source)
  document.font(name)
  const embedded = document._font
  prepareComposites(embedded.subset, source)
  const codes = new Map<string, EncodedGlyph>()
  const shown: Shown = {source, widths: [advanceOf(source, 0)], texts: ['']}
  embedded.embed = () => {
    writeFont(embedded, shown, {document, archive})
  }
  return {
    name: embedded.id,
    reference: () => embedded.ref(),
    encode: ({id, text, parts}, advance) => {
      const key = parts ? `${JSON.stringify(parts)}${advance.toFixed(1)}|${text}` : `${String(id)}|${text}`
      const known = codes.get(key)
      if (known !== undefined) return known
      const width = parts ? advance : advanceOf(source, id)
      const code = embedded.subset.glyphs.push(parts ? addComposite(embedded.subset, {parts, advance}) : id) - 1
      shown.widths[code] = width
      shown.texts[code] = text === '' ? '\u200B' : text
      const encoded = {code: code.toString(16).padStart(4, '0'), width}
      codes.set(key, encoded)
      return encoded
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

/** Writes a composite font (ISO 32000-1, 9.7): codes of two bytes that are the ids of the subset's glyphs. */
function writeFont(
  embedded: EmbeddedFont,
  {source, widths, texts}: Shown,
  {document, archive}: Pick<EmbedOptions, 'document' | 'archive'>
): void {
  const {subset} = embedded
  const isCff = subset.cff != null
  const bytes = subset.encode()
  const program = document.ref(isCff ? {Subtype: 'CIDFontType0C'} : {Length1: bytes.length})
  program.end(bytes)
  const name = `${subsetTag(bytes)}+${(source.postscriptName || 'Font').replace(/[^\w-]/gu, '_')}`
  const descriptor = document.ref({
    ...describe(source),
    FontName: name,
    [isCff ? 'FontFile3' : 'FontFile2']: program,
    ...(archive && {CIDSet: glyphSet(subset.glyphs.length, document)})
  })
  descriptor.end()
  const descendant = document.ref({
    Type: 'Font',
    Subtype: isCff ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0},
    FontDescriptor: descriptor,
    W: [0, widths],
    ...(!isCff && {CIDToGIDMap: 'Identity'})
  })
  descendant.end()
  const unicode = document.ref()
  unicode.end(toUnicode(texts))
  Object.assign(embedded.dictionary.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicode
  })
  embedded.dictionary.end()
}

/** Six letters that tell one subset from another (ISO 32000-1, 9.6.4). */
function subsetTag(bytes: Uint8Array): string {
  return Array.from(sha256(bytes).subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}

/** Flags of a font descriptor (ISO 32000-1, table 123). */
const flags = {fixedPitch: 1, symbolic: 4, italic: 64}

function describe(font: fontkit.Font): Record<string, unknown> {
  const scale = 1000 / font.unitsPerEm
  const {bbox, ascent, descent, capHeight, xHeight, italicAngle, post, head} = font as MeasuredFont
  return {
    Type: 'FontDescriptor',
    Flags: flags.symbolic + (post.isFixedPitch ? flags.fixedPitch : 0) + (head.macStyle.italic ? flags.italic : 0),
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((edge) => edge * scale),
    ItalicAngle: italicAngle,
    Ascent: ascent * scale,
    Descent: descent * scale,
    CapHeight: (capHeight || ascent) * scale,
    XHeight: (xHeight || 0) * scale,
    // Nobody needs the width of stems but to replace the font, which is embedded.
    StemV: 0
  }
}

/** Tables of a font that fontkit's types leave out. */
type MeasuredFont = fontkit.Font & {
  readonly post: {readonly isFixedPitch: number}
  readonly head: {readonly macStyle: {readonly italic: boolean}}
}

/** The ids of all glyphs in a subset as bits, the first the highest of the first byte (ISO 32000-1, table 124). */
function glyphSet(count: number, document: PdfkitDocument): PdfReference {
  const bits = new Uint8Array(Math.ceil(count / 8)).fill(0xff)
  if (count % 8 > 0) bits[bits.length - 1] = 0xff & (0xff << (8 - (count % 8)))
  const set = document.ref()
  set.end(bits)
  return set
}
