/** Conditions on fonts and what their codes mean: checkpoints 10 and 31. */
import type {InspectedPdf, UsedFont} from '../inspect-pdf.js'
import type {PdfDictionary, PdfObjects} from '../pdf-objects.js'
import {dictionary, label, list, text} from '../pdf-objects.js'
import type {Condition} from './condition.js'
import {editContent, editStream, faultIf, firstWith} from './condition.js'

const noSimpleFonts = 'all fonts are composite'
const noOtherCodes = 'codes are the ids of glyphs: all encodings are Identity-H'

const nameOf = ({dictionary: own}: UsedFont): string => label(own['/BaseFont'])

const ofFonts =
  (isFault: (font: UsedFont, pdf: InspectedPdf) => boolean) =>
  (pdf: InspectedPdf): readonly string[] =>
    pdf.fonts.flatMap((font) => faultIf(isFault(font, pdf), nameOf(font)))

const isSimple = ({dictionary: own}: UsedFont): boolean => own['/Subtype'] !== '/Type0'
const simpleFonts = ofFonts(isSimple)
const otherCodes = ofFonts(({dictionary: own}) => own['/Encoding'] !== '/Identity-H')

const makeSimple =
  (entries: PdfDictionary) =>
  (objects: PdfObjects): unknown =>
    Object.assign(firstWith(objects, {'/Subtype': '/Type0'}), {'/Subtype': '/TrueType', ...entries})

const encodeOtherwise = (objects: PdfObjects): void => {
  Object.assign(firstWith(objects, {'/Subtype': '/Type0'}), {'/Encoding': '/UniJIS-UTF16-H'})
}

const editUnicode = (objects: PdfObjects, edit: (cmap: string) => string): unknown =>
  editStream(objects, {reference: firstWith(objects, {'/Subtype': '/Type0'})['/ToUnicode'], edit})

const toCode =
  (unit: string) =>
  (objects: PdfObjects): void => {
    editUnicode(objects, (cmap) => cmap.replace(/(beginbfchar\n<[\da-f]{4}>) <[\da-f]+>/u, `$1 <${unit}>`))
  }

const someUnicode = (unit: string) =>
  ofFonts(({unicode}) => [...unicode.values()].some((characters) => characters.includes(unit)))

export const fontConditions: readonly Condition[] = [
  {
    id: '10-001',
    says: 'a code stands for no character',
    faults: ofFonts(({codes, unicode}) => [...codes].some((code) => (unicode.get(code) ?? '') === '')),
    spoil: (objects) => editUnicode(objects, (cmap) => cmap.replace(/(beginbfchar\n)<[\da-f]{4}> <[\da-f]+>\n/u, '$1'))
  },
  {
    id: '31-001',
    says: 'the registries of font and encoding differ',
    never: noOtherCodes,
    faults: otherCodes,
    spoil: encodeOtherwise
  },
  {
    id: '31-002',
    says: 'the orderings of font and encoding differ',
    never: noOtherCodes,
    faults: otherCodes,
    spoil: encodeOtherwise
  },
  {
    id: '31-003',
    says: 'the supplement of the font is older than that of the encoding',
    never: noOtherCodes,
    faults: otherCodes,
    spoil: encodeOtherwise
  },
  {
    id: '31-004',
    says: 'the map from codes to glyphs is neither a stream nor Identity',
    faults: ofFonts(({descendant}) => (descendant['/CIDToGIDMap'] ?? '/Identity') !== '/Identity'),
    spoil: (objects) => Object.assign(firstWith(objects, {'/Subtype': '/CIDFontType2'}), {'/CIDToGIDMap': '/Other'})
  },
  {
    id: '31-005',
    says: 'there is no map from codes to glyphs',
    faults: ofFonts(
      ({descendant}) => descendant['/Subtype'] === '/CIDFontType2' && descendant['/CIDToGIDMap'] === undefined
    ),
    spoil: (objects) => delete firstWith(objects, {'/Subtype': '/CIDFontType2'})['/CIDToGIDMap']
  },
  {
    id: '31-006',
    says: 'an encoding is neither known nor embedded',
    never: noOtherCodes,
    faults: otherCodes,
    spoil: (objects) => Object.assign(firstWith(objects, {'/Subtype': '/Type0'}), {'/Encoding': '/Unknown-H'})
  },
  {
    id: '31-007',
    says: 'an encoding contradicts itself on the direction of writing',
    never: noOtherCodes,
    faults: otherCodes,
    spoil: (objects) => Object.assign(firstWith(objects, {'/Subtype': '/Type0'}), {'/Encoding': {'/WMode': 1}})
  },
  {
    id: '31-008',
    says: 'an encoding uses one that is not known',
    never: 'no CMap uses another',
    faults: ofFonts(({cmap, dictionary: own}) => cmap.includes('usecmap') || own['/Encoding'] !== '/Identity-H'),
    spoil: (objects) => editUnicode(objects, (cmap) => `/Other usecmap\n${cmap}`)
  },
  {
    id: '31-009',
    says: 'a font is not embedded',
    faults: ofFonts(({descriptor}) => descriptor['/FontFile2'] === undefined && descriptor['/FontFile3'] === undefined),
    spoil: (objects) => delete firstWith(objects, {'/Type': '/FontDescriptor'})['/FontFile2']
  },
  {
    id: '31-011',
    says: 'an embedded font lacks a glyph that is shown',
    faults: ofFonts(({codes, program}) => !program || [...codes].some((code) => code >= program.glyphs)),
    spoil: (objects) => editContent(objects, (content) => content.replace(/<[\da-f]{4}>(?=[^\n]*\] TJ)/u, '<fff0>'))
  },
  {
    id: '31-012',
    says: 'a list of the glyphs of a Type 1 font lacks one',
    never: noSimpleFonts,
    faults: (pdf) => [...simpleFonts(pdf), ...charSets(pdf)],
    spoil: (objects) => Object.assign(firstWith(objects, {'/Type': '/FontDescriptor'}), {'/CharSet': 'u:/A'})
  },
  {
    id: '31-013',
    says: 'a list of the glyphs of a Type 1 font has one too many',
    never: noSimpleFonts,
    faults: (pdf) => [...simpleFonts(pdf), ...charSets(pdf)],
    spoil: makeSimple({'/Subtype': '/Type1'})
  },
  {
    id: '31-014',
    says: 'a set of glyphs lacks one that is in the font',
    faults: ofFonts((font, pdf) =>
      glyphSet(font, pdf).some((isListed, glyph) => glyph < (font.program?.glyphs ?? 0) && !isListed)
    ),
    spoil: (objects) => addGlyphSet(objects, '\u0000')
  },
  {
    id: '31-015',
    says: 'a set of glyphs has one that is not in the font',
    faults: ofFonts((font, pdf) =>
      glyphSet(font, pdf).some((isListed, glyph) => glyph >= (font.program?.glyphs ?? 0) && isListed)
    ),
    spoil: (objects) => addGlyphSet(objects, '\u00FF'.repeat(9000))
  },
  {
    id: '31-016',
    says: 'a width differs from that in the font',
    faults: ofFonts((font, {objects}) => {
      const [first, widths] = list(objects, font.descendant['/W'])
      const all = list(objects, widths)
      const width = (code: number): number => Number(all[code - Number(first)])
      return [...font.codes].some((code) => {
        const advance = font.program?.advance(code)
        return !font.program || (advance !== undefined && !(Math.abs(width(code) - advance) <= 1))
      })
    }),
    spoil: (objects) => {
      const own = firstWith(objects, {'/Subtype': '/CIDFontType2'})
      const [first = null, widths] = list(objects, own['/W'])
      own['/W'] = [first, list(objects, widths).map((width) => Number(width) + 2)]
    }
  },
  {
    id: '31-017',
    says: 'a font for plain codes has no map for them',
    never: noSimpleFonts,
    faults: simpleFonts,
    spoil: makeSimple({})
  },
  {
    id: '31-018',
    says: 'a font for plain codes has no glyph for one',
    never: noSimpleFonts,
    faults: simpleFonts,
    spoil: makeSimple({})
  },
  {
    id: '31-019',
    says: 'a font for plain codes has no encoding',
    never: noSimpleFonts,
    faults: simpleFonts,
    spoil: makeSimple({'/Encoding': null})
  },
  {
    id: '31-020',
    says: 'an encoding for plain codes begins with none',
    never: noSimpleFonts,
    faults: simpleFonts,
    spoil: makeSimple({'/Encoding': {}})
  },
  {
    id: '31-021',
    says: 'an encoding for plain codes begins with an unusual one',
    never: noSimpleFonts,
    faults: simpleFonts,
    spoil: makeSimple({'/Encoding': '/StandardEncoding'})
  },
  {
    id: '31-022',
    says: 'an encoding for plain codes has names that nobody knows',
    never: noSimpleFonts,
    faults: simpleFonts,
    spoil: makeSimple({'/Encoding': {'/Differences': [1, '/unknown']}})
  },
  {
    id: '31-023',
    says: 'an encoding for plain codes needs a map that is not there',
    never: noSimpleFonts,
    faults: simpleFonts,
    spoil: makeSimple({'/Encoding': {'/Differences': [1, '/A']}})
  },
  {
    id: '31-024',
    says: 'a font of symbols has an encoding',
    never: noSimpleFonts,
    faults: simpleFonts,
    spoil: makeSimple({'/Encoding': '/WinAnsiEncoding'})
  },
  {
    id: '31-025',
    says: 'a font of symbols has no map',
    never: noSimpleFonts,
    faults: simpleFonts,
    spoil: makeSimple({})
  },
  {
    id: '31-026',
    says: 'a font of symbols has several maps and none for symbols',
    never: noSimpleFonts,
    faults: simpleFonts,
    spoil: makeSimple({})
  },
  {
    id: '31-027',
    says: 'a font does not say which characters it shows',
    faults: ofFonts(({dictionary: own, cmap}) => own['/ToUnicode'] === undefined || cmap === ''),
    spoil: (objects) => delete firstWith(objects, {'/Subtype': '/Type0'})['/ToUnicode']
  },
  {id: '31-028', says: 'a code stands for U+0000', faults: someUnicode('\u0000'), spoil: toCode('0000')},
  {
    id: '31-029',
    says: 'a code stands for a byte order mark, right or wrong way round',
    faults: (pdf) => [...someUnicode('\uFEFF')(pdf), ...someUnicode('\uFFFE')(pdf)],
    spoil: toCode('fffe')
  },
  {
    id: '31-030',
    says: 'text shows the glyph for what is missing',
    faults: ofFonts(({codes}) => codes.has(0)),
    spoil: (objects) => editContent(objects, (content) => content.replace(/<[\da-f]{4}>(?=[^\n]*\] TJ)/u, '<0000>'))
  }
]

function charSets({objects, fonts}: InspectedPdf): readonly string[] {
  return fonts.flatMap((font) => faultIf(text(objects, font.descriptor['/CharSet']) !== undefined, nameOf(font)))
}

/** Whether a glyph is in the font’s set; nothing where there is none. */
function glyphSet({descriptor}: UsedFont, {objects}: InspectedPdf): readonly boolean[] {
  const bytes = objects.streams.get(label(descriptor['/CIDSet'])) ?? ''
  return Array.from(
    {length: bytes.length * 8},
    (_, glyph) => (bytes.charCodeAt(glyph >> 3) & (0x80 >> (glyph & 7))) !== 0
  )
}

function addGlyphSet(objects: PdfObjects, bytes: string): unknown {
  objects.values.set('9002 0 R', dictionary(objects, null))
  objects.streams.set('9002 0 R', bytes)
  return Object.assign(firstWith(objects, {'/Type': '/FontDescriptor'}), {'/CIDSet': '9002 0 R'})
}
