/**
 * What typesetting takes and gives. All lengths are points (1/72 inch); y grows downwards. A `mark` is a number of the
 * caller's: it is carried from a span to the runs that show it (for tags and links), and never looked at.
 */
import type {Hyphenate} from '../language/hyphenation.js'
import type {Direction, Locale} from '../model/locale.js'

/** Red, green and blue, 0 to 1. */
export type Colour = readonly [number, number, number]

/** How characters look. */
export interface Style {
  readonly size: number
  readonly weight: number
  readonly italic: boolean
  readonly colour: Colour
  /** Raised above the baseline; below it where negative. */
  readonly rise: number
  /** Painted behind the characters, the height of the line. */
  readonly tint?: Colour
  readonly underline?: boolean
  /** A dot over or under each ideograph, kana and Hangul syllable: what emphasis is in scripts that know no italics. */
  readonly emphasis?: 'above' | 'below' | undefined
  readonly monospace?: boolean
  /** Families that are preferred, by ISO 15924 code; `*` for all other scripts. One that is not there is passed over. */
  readonly families?: Readonly<Record<string, string>>
  /** OpenType features that are on besides the usual ones: `smcp`, `onum`, `tnum`; a font without them is not changed. */
  readonly features?: readonly string[]
}

/** Text in one style and locale. A `\n` in it ends the line. */
export interface Span {
  readonly text: string
  readonly style: Style
  readonly locale: Locale
  readonly mark?: number
  /** Set in the margin beside the line where the span begins. */
  readonly aside?: Aside
  /** Set at the foot of the page, or of the column, where the span's line stands. */
  readonly note?: readonly Block[]
}

/** Words in the margin; they are marked as text is. */
export interface Aside {
  readonly text: string
  readonly mark?: number
}

/** What all blocks have: space that collapses with the neighbour's, and is dropped at the top of a page. */
interface Spaced {
  readonly before: number
  readonly after: number
  /** No page ends between this block and the next. */
  readonly keepWithNext?: boolean
}

/** A block of text. */
export interface Paragraph extends Spaced {
  readonly type: 'paragraph'
  readonly spans: readonly Span[]
  readonly locale: Locale
  readonly direction: Direction
  readonly align: 'start' | 'justify' | 'centre' | 'end'
  readonly leading: number
  /** Of the first line, from the start edge. */
  readonly indent?: number
  readonly hyphenate?: Hyphenate
  /** A label that hangs before the start edge of the first line: a list item's bullet. */
  readonly label?: Span
  /** All lines on one page. */
  readonly unbreakable?: boolean
  /** Lines of about one length, as few as there have to be: a heading's. */
  readonly balanced?: boolean
  /** Not on the baseline grid even where its leading is the grid's: a heading, which stands close to what follows. */
  readonly offGrid?: boolean
}

/** Blocks moved in from the edges, with a bar beside them or a tint behind them. */
export interface Stack extends Spaced {
  readonly type: 'stack'
  readonly blocks: readonly Block[]
  readonly direction: Direction
  /** How far the blocks are moved in at the start edge and at the end edge. */
  readonly start: number
  readonly end: number
  readonly bar?: {readonly width: number; readonly colour: Colour}
}

/** Blocks side by side that begin on the same line and go over a page's end together. */
export interface Columns extends Spaced {
  readonly type: 'columns'
  /** On which side the first cell is; default on the left. */
  readonly direction?: Direction
  readonly cells: readonly Cell[]
  readonly gap: number
}

/** One column of a row; `width` is a share of what the gaps leave. */
export interface Cell {
  readonly blocks: readonly Block[]
  readonly width: number
  /** In which margin asides are set. */
  readonly aside?: 'left' | 'right'
}

/** A table. Column widths follow the content. */
export interface Table extends Spaced {
  readonly type: 'table'
  readonly direction: Direction
  /** Rows at the top that are repeated on each page. */
  readonly head: readonly TableRow[]
  readonly body: readonly TableRow[]
  readonly padding: number
  readonly rule: Colour
  /** In the smaller type of cramped tables, because its counterpart is. */
  readonly smaller?: boolean
}

/** Cells in reading order. */
export type TableRow = readonly TableCell[]

/** A table's cell. */
export interface TableCell {
  readonly blocks: readonly Block[]
  /** How many columns it covers. */
  readonly span: number
  /** How many rows it covers; default 1. */
  readonly rows?: number
}

/** A picture. It is made smaller to fit its column and page, never larger. */
export interface Picture extends Spaced {
  readonly type: 'picture'
  /** Of the caller's: which image it is. */
  readonly image: string
  readonly width: number
  readonly height: number
  readonly direction: Direction
  /** Default `start`. */
  readonly align?: 'start' | 'centre'
  readonly mark?: number
}

/** A line across the column. */
export interface Rule extends Spaced {
  readonly type: 'rule'
  readonly thickness: number
  readonly colour: Colour
  /** A share of the column, 0 to 1. */
  readonly share: number
  readonly direction: Direction
}

/** What a page's column is filled with. */
export type Block = Paragraph | Stack | Columns | Table | Picture | Rule

/** A glyph of a run, in visual order, at its place (see `glyphs-of.ts`). */
export interface Glyph {
  readonly id: number
  /** From the run's left edge, in points. */
  readonly x: number
  /** Above the baseline, in points. */
  readonly y: number
  /** The glyph's own advance, in points. */
  readonly advance: number
  /** The characters it shows, in logical order. */
  readonly text: string
  /** What it is made of where its characters need several glyphs; `id` is then the first's. */
  readonly parts?: readonly GlyphPart[]
}

/** A glyph as it was shaped, in visual order; lengths are shares of the em. Lines of the same words share it. */
export interface ShapedGlyph {
  readonly id: number
  readonly advance: number
  readonly x: number
  readonly y: number
  /** Where its characters begin in the shaped text, in code units. */
  readonly from: number
  /** Its characters, in logical order. */
  readonly text: string
  /** What it is made of where its characters need several glyphs; places relative to its own. */
  readonly parts?: readonly GlyphPart[]
}

/** Glyphs that were shaped together, a word mostly, and where they begin. */
export interface RunPiece {
  /** From the run's left edge, in points. */
  readonly x: number
  readonly glyphs: readonly ShapedGlyph[]
}

/** A part of a glyph; lengths are shares of the em, y upwards. */
export interface GlyphPart {
  readonly id: number
  readonly x: number
  readonly y: number
}

/** Glyphs of one font, style and mark on one line. */
export interface GlyphRun {
  readonly font: number
  readonly style: Style
  /** The size in points, the script's scale applied. */
  readonly size: number
  readonly locale: Locale
  readonly mark: number | undefined
  readonly rightToLeft: boolean
  /** From the page's left edge. */
  readonly x: number
  /** Without a space that hangs after the line. */
  readonly width: number
  /** From left to right. */
  readonly pieces: readonly RunPiece[]
}

/** A line of text. Runs are in logical order. */
export interface Line {
  readonly runs: readonly GlyphRun[]
  /** Set in a margin, at the height of the baseline. */
  readonly asides: readonly Aside[]
  /** Set at the foot of the page or column; none where it is left out. */
  readonly notes?: readonly (readonly Block[])[]
}

/** Something at its place on a page. */
export type Placed = PlacedLine | PlacedPicture | PlacedBox

/** A line; `y` is its baseline, `top` and `height` the room that it takes. */
export interface PlacedLine {
  readonly type: 'line'
  readonly y: number
  readonly top: number
  readonly height: number
  readonly line: Line
  /** Repeated from an earlier page: decoration to a screen reader. */
  readonly repeated: boolean
  /** Set in the margin: it would come between the words of the text when they are copied. */
  readonly beside?: boolean
}

/** A picture; `x`, `y` is its top left corner. */
export interface PlacedPicture {
  readonly type: 'picture'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly image: string
  readonly mark: number | undefined
}

/** A filled rectangle, or the circle in a square, that means nothing. */
export interface PlacedBox {
  readonly type: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: Colour
  /** Default false. */
  readonly round?: true
}

/** What stands on one page, in logical order; boxes first. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly items: readonly Placed[]
}

/** What could not be set well. */
export type Problem =
  | {readonly type: 'overfull'; readonly text: string; readonly excess: number; readonly mark: number | undefined}
  /** A table of so many columns had no room and was set cell under cell. */
  | {readonly type: 'stacked'; readonly columns: number; readonly width: number; readonly mark?: number | undefined}
  | {readonly type: 'missing'; readonly characters: string; readonly locale: Locale; readonly mark?: number | undefined}
