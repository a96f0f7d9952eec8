/** The look of a handout, as `templates/handout.json` gives it; lengths are points, colours `#rrggbb`. */
import type {Colour} from '../../typeset/model.js'

/** A size of type and the distance from line to line. */
export interface TextSize {
  readonly size: number
  readonly leading: number
}

/** What is left white around the text; on paper narrower than A4 it is less. */
export interface Margins {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The same for pages that face each other: `inner` is the side of the fold. */
export interface FacingMargins {
  readonly top: number
  readonly bottom: number
  readonly inner: number
  readonly outer: number
}

/** What text is for; each has its family and its figures. */
export type Role = 'text' | 'heading' | 'small' | 'code' | 'table'

/** Families by ISO 15924 code, `*` for all other scripts. Where none is named, the first installed one of the script. */
export type Families = Readonly<Record<string, string>>

/** How digits look: as the font has them, as high as capitals, or with ascenders and descenders; tabular ones are of one width. */
export type Figures = 'font' | 'lining' | 'old-style' | 'tabular' | 'tabular-old-style'

/** Whether lines are of one width. */
export type Alignment = 'justify' | 'start'

/** What tells a paragraph from the one before it. */
export type ParagraphSign = 'space' | 'indent'

/** What a theme sets. */
export interface Theme {
  /** The address of a JSON Schema, for editors. */
  readonly $schema?: string
  readonly faces: Readonly<Record<Role, Families>>
  readonly text: TextSize
  /** Captions, notes, names, running heads. */
  readonly small: TextSize
  /** The text of editions in columns, and the room between them. */
  readonly sideBySide: TextSize & {readonly gap: number}
  readonly margins: Margins
  readonly sideBySideMargins: Margins
  readonly facingMargins: FacingMargins
  readonly align: Readonly<Record<'single' | 'sideBySide' | 'facing', Alignment>>
  /** How paragraphs are told from each other: by space between them, or by an indent of the first line. */
  readonly paragraphs: Readonly<Record<'single' | 'sideBySide' | 'facing', ParagraphSign>>
  /** By how many ems the first line is moved in, by the script of a locale. */
  readonly indent: Readonly<Record<string, number>>
  /** Sizes of the six ranks, the first the title's, as multiples of the text's. */
  readonly headings: readonly number[]
  /** How much larger than Latin a script is set, by ISO 15924 code. */
  readonly scale: Readonly<Record<string, number>>
  /** How much more leading a locale's script needs. */
  readonly leading: Readonly<Record<string, number>>
  readonly figures: Readonly<Record<Role, Figures>>
  /** What is set in small capitals, where the font has them. */
  readonly smallCapitals: Readonly<Record<'runningHead' | 'attribution', boolean>>
  /** Punctuation at a line's edge stands a little outside it. */
  readonly hanging: boolean
  /** Lines of text stand on one grid over columns and pages. */
  readonly grid: boolean
  /** What makes justified Arabic lines longer. */
  readonly arabic: 'kashida' | 'spacing'
  /** The blank column: its width, and the distance of its lines, which is rounded to the text's leading. */
  readonly notes: {readonly width: number; readonly leading: number}
  /** `tints` stand behind quotations in turn, so that neighbours differ. */
  readonly colours: Readonly<Record<'text' | 'muted' | 'link' | 'number' | 'bar' | 'rule', string>> & {
    readonly tints: readonly string[]
  }
  readonly show: Readonly<
    Record<
      'numbers' | 'tints' | 'bars' | 'description' | 'byline' | 'image' | 'runningHead' | 'pageNumbers' | 'address',
      boolean
    >
  >
}

/** A colour of the theme as numbers. */
export function readColour(code: string): Colour {
  const channel = (at: number): number => Number.parseInt(code.slice(at, at + 2), 16) / 255
  return [channel(1), channel(3), channel(5)]
}
