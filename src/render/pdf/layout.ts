import type {Direction} from '../../model/locale.js'
import type {PageSettings} from '../../model/settings.js'
import type {PageShape} from '../../typeset/typeset.js'
import type {Alignment, TextSize, Theme} from './theme.js'

/** How a handout is laid out; lengths are points. */
export interface Layout {
  readonly kind: 'single' | 'columns' | 'facing'
  /** One page; where pages face each other, both of them as one. */
  readonly page: PageShape
  /** Where pages face each other, the one that stands alone before them. */
  readonly front: PageShape
  /** Between columns; where pages face each other, over the fold. */
  readonly gap: number
  readonly text: TextSize
  readonly align: Alignment
  /** Blank columns of `page`, and the least distance of their lines. */
  readonly blank: readonly BlankColumn[]
  readonly blankLeading: number
}

/** A column for handwriting. */
export interface BlankColumn {
  readonly left: number
  readonly width: number
}

/** What a layout depends on besides the theme. */
export interface LayoutOptions {
  readonly settings: PageSettings
  /** How many editions stand side by side. */
  readonly editions: number
  /** Of the first edition. */
  readonly direction: Direction
}

/** ISO 216 and ANSI sizes in points, upright. */
const sizes: Readonly<Record<PageSettings['size'], readonly [number, number]>> = {
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  Letter: [612, 792]
}

/** Margins are meant for paper of this width; on narrower paper they are narrower too. */
const usualWidth = 595.28

/**
 * Chooses the layout. Columns lie on their side where there are three of them, or where two would be too narrow: on A5
 * and beside a blank column. Only two editions can face each other.
 */
export function chooseLayout(theme: Theme, options: LayoutOptions): Layout {
  const {settings, editions} = options
  const kind: Layout['kind'] =
    editions === 1 ? 'single' : editions === 2 && settings.layout === 'facing' ? 'facing' : 'columns'
  const [short, long] = sizes[settings.size]
  const isWide = kind === 'columns' && (editions > 2 || settings.size === 'A5' || settings.notes)
  const paper = isWide ? {width: long, height: short} : {width: short, height: long}
  const own = {kind, paper, theme, options, factor: Math.min(1, short / usualWidth)}
  return {kind, ...shapes[kind](own), ...textOf(own), blankLeading: theme.notes.leading}
}

interface Sheet {
  readonly kind: Layout['kind']
  readonly paper: {readonly width: number; readonly height: number}
  readonly theme: Theme
  readonly options: LayoutOptions
  /** By how much lengths of the theme are made smaller. */
  readonly factor: number
}

type Shapes = Pick<Layout, 'page' | 'front' | 'gap' | 'blank'>

const shapes: Readonly<Record<Layout['kind'], (sheet: Sheet) => Shapes>> = {
  single: (sheet) => onePage(sheet, sheet.theme.margins),
  columns: (sheet) => onePage(sheet, sheet.theme.sideBySideMargins),
  facing: twoPages
}

function textOf({kind, theme, options: {settings}}: Sheet): Pick<Layout, 'text' | 'align'> {
  const usual = theme.align[kind === 'columns' ? 'sideBySide' : kind]
  const chosen = settings.align === undefined ? usual : settings.align === 'justified' ? 'justify' : 'start'
  return {text: kind === 'columns' ? theme.sideBySide : theme.text, align: chosen}
}

/** White between the paper's edge and a blank column, and between that and the text, where quotation numbers stand. */
const besideBlank = {outside: 36, inside: 32}

/** Of the margin on the other side of the text from a blank column, this share is left. */
const otherSide = 0.75

/** Between three columns there stand the numbers of the middle one. */
const middleNumbers = 1.4

function onePage({paper, theme, factor, options}: Sheet, margins: Theme['margins']): Shapes {
  const gap = theme.sideBySide.gap * factor * (options.editions > 2 ? middleNumbers : 1)
  const {notes} = options.settings
  const usual = {
    ...paper,
    top: margins.top * factor,
    bottom: margins.bottom * factor,
    left: margins.left * factor,
    right: margins.right * factor
  }
  if (!notes) return {page: usual, front: usual, gap, blank: []}
  const isRight = options.direction === 'ltr'
  const [left, right] = isRight
    ? [usual.left * otherSide, outside(theme, factor)]
    : [outside(theme, factor), usual.right * otherSide]
  const page = {...usual, left, right}
  return {page, front: page, gap, blank: [blankAt(isRight ? 'right' : 'left', {paper, theme, factor})]}
}

function outside({notes}: Theme, factor: number): number {
  return (besideBlank.outside + notes.width + besideBlank.inside) * factor
}

function blankAt(
  side: 'left' | 'right',
  {paper, theme, factor}: Pick<Sheet, 'paper' | 'theme' | 'factor'>
): BlankColumn {
  const width = theme.notes.width * factor
  const edge = besideBlank.outside * factor
  return {width, left: side === 'left' ? edge : paper.width - edge - width}
}

function twoPages({paper, theme, factor, options}: Sheet): Shapes {
  const {notes} = options.settings
  const {top, bottom, inner, outer} = theme.facingMargins
  const rows = {top: top * factor, bottom: bottom * factor}
  const fold = inner * factor * (notes ? otherSide : 1)
  const edge = notes ? outside(theme, factor) : outer * factor
  const both = {width: paper.width * 2, height: paper.height}
  const sheet = {theme, factor}
  // The first page is a right-hand one, in books that begin on the right a left-hand one.
  const alone = options.direction === 'ltr' ? {left: fold, right: edge} : {left: edge, right: fold}
  return {
    page: {...both, ...rows, left: edge, right: edge},
    front: {...paper, ...rows, ...alone},
    gap: fold * 2,
    blank: notes ? [blankAt('left', {...sheet, paper}), blankAt('right', {...sheet, paper: both})] : []
  }
}
