import {sha256} from '@noble/hashes/sha2.js'
import type {Glyph} from '../../typeset/model.js'
import type {FontMetrics} from './font-metrics.js'
import type {FontProgram, FontSubset} from './font-program.js'
import type {PdfkitDocument, PdfReference, PdfStream} from './pdfkit-internals.js'
import {pdfText} from './pdf-text.js'
import {toUnicode} from './to-unicode.js'

/** A font of the document. A glyph with its text is a character code of its own, so that what is copied is exact. */
export interface PdfFont {
  /** Its name in a page's resources. */
  readonly name: string
  readonly reference: PdfReference
  /** The code of a glyph with the characters it shows; `advance`, in thousandths of the em, is for a composed glyph. */
  readonly encode: (glyph: Pick<Glyph, 'id' | 'text' | 'parts'>, advance: number) => EncodedGlyph
  /** Writes the font with only the glyphs that were encoded; once, when all pages are painted. */
  readonly end: () => void
}

/** A glyph as a page shows it. */
interface EncodedGlyph {
  /** Four hexadecimal digits. */
  readonly code: string
  /** How far a viewer moves on after it, in thousandths of the em: the font's own width, whatever kerning made of it. */
  readonly width: number
}

/** What fonts are embedded into. */
export interface EmbedOptions {
  readonly document: PdfkitDocument
  readonly name: string
  /** For PDF/A-1: says which glyphs are in the font program. */
  readonly archive: boolean
}

/** What the pages show of a font: by character code its width and characters. Code 0 is never shown. */
interface Shown {
  readonly program: FontProgram
  readonly subset: FontSubset
  readonly dictionary: PdfStream
  readonly widths: number[]
  readonly texts: string[]
}

/** Makes a font ready for the document. */
export function embedFont(program: FontProgram, options: EmbedOptions): PdfFont {
  const {advanceOf} = program.metrics
  const subset = program.subset()
  const codes = new Map<string, EncodedGlyph>()
  const shown: Shown = {program, subset, dictionary: options.document.ref(), widths: [advanceOf(0)], texts: ['']}
  return {
    name: options.name,
    reference: shown.dictionary,
    encode: ({id, text, parts}, advance) => {
      const key = parts ? `${JSON.stringify(parts)}${advance.toFixed(1)}|${text}` : `${String(id)}|${text}`
      const known = codes.get(key)
      if (known !== undefined) return known
      const width = parts ? advance : advanceOf(id)
      const code = parts ? subset.addComposite({parts, advance}) : subset.add(id)
      shown.widths[code] = width
      shown.texts[code] = text === '' ? '\u200B' : text
      const encoded = {code: code.toString(16).padStart(4, '0'), width}
      codes.set(key, encoded)
      return encoded
    },
    end: () => {
      writeFont(shown, options)
    }
  }
}

/** Writes a composite font (ISO 32000-1, 9.7): codes of two bytes that are the ids of the subset's glyphs. */
function writeFont({program, subset, dictionary, widths, texts}: Shown, {document, archive}: EmbedOptions): void {
  const {metrics, outlines} = program
  const isPostscript = outlines === 'postscript'
  const {bytes, glyphs} = subset.encode()
  const file = document.ref(isPostscript ? {Subtype: 'CIDFontType0C'} : {Length1: bytes.length})
  file.end(bytes)
  const name = `${subsetTag(bytes)}+${(metrics.postscriptName || 'Font').replace(/[^\w-]/gu, '_')}`
  const descriptor = document.ref({
    ...describe(metrics),
    FontName: name,
    [isPostscript ? 'FontFile3' : 'FontFile2']: file,
    ...(archive && {CIDSet: glyphSet(glyphs, document)})
  })
  descriptor.end()
  const descendant = document.ref({
    Type: 'Font',
    Subtype: isPostscript ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0},
    FontDescriptor: descriptor,
    W: [0, widths],
    ...(!isPostscript && {CIDToGIDMap: 'Identity'})
  })
  descendant.end()
  const unicode = document.ref()
  unicode.end(toUnicode(texts))
  Object.assign(dictionary.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicode
  })
  dictionary.end()
}

/** Six letters that tell one subset from another (ISO 32000-1, 9.6.4). */
function subsetTag(bytes: Uint8Array): string {
  return Array.from(sha256(bytes).subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}

/** Flags of a font descriptor (ISO 32000-1, table 123). */
const flags = {fixedPitch: 1, symbolic: 4, italic: 64}

function describe(metrics: FontMetrics): Record<string, unknown> {
  const {box, ascent, descent, capHeight, xHeight, italicAngle, isItalic, isFixedPitch} = metrics
  return {
    Type: 'FontDescriptor',
    Flags: flags.symbolic + (isFixedPitch ? flags.fixedPitch : 0) + (isItalic ? flags.italic : 0),
    FontBBox: [...box],
    ItalicAngle: italicAngle,
    Ascent: ascent,
    Descent: descent,
    CapHeight: capHeight,
    XHeight: xHeight,
    // Nobody needs the width of stems but to replace the font, which is embedded.
    StemV: 0
  }
}

/** The ids of all glyphs in a subset as bits, the first the highest of the first byte (ISO 32000-1, table 124). */
function glyphSet(count: number, document: PdfkitDocument): PdfReference {
  const bits = new Uint8Array(Math.ceil(count / 8)).fill(0xff)
  if (count % 8 > 0) bits[bits.length - 1] = 0xff & (0xff << (8 - (count % 8)))
  const set = document.ref()
  set.end(bits)
  return set
}
