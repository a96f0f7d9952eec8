import {createBidi} from './bidi.js'
import type {Context} from './context.js'
import {flow} from './flow.js'
import type {FontBook} from './font-book.js'
import type {FootStyle} from './foot.js'
import {heightOf} from './items.js'
import type {Block, Colour, Page, Placed, Problem, Style} from './model.js'
import {paginate} from './paginate.js'
import {placeAll} from './place-item.js'
import type {Room} from './room.js'
import type {Shaper} from './shape.js'

/** The paper and what is left white around the text, in points. */
export interface PageShape {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** What stands above and below the text of a page; page numbers are 1-based. */
export type Furniture = (
  page: number,
  pages: number
) => {readonly head: readonly Block[]; readonly foot: readonly Block[]}

/** Blocks to be set on pages. */
export interface TypesetInput {
  readonly blocks: readonly Block[]
  readonly page: PageShape
  readonly furniture: Furniture
  /** In which margin asides of blocks that stand in no column are set. */
  readonly aside: 'left' | 'right'
}

/** What it is set with. */
export interface TypesetOptions {
  readonly book: FontBook
  readonly shape: Shaper
  readonly scale: Readonly<Record<string, number>>
  readonly asideStyle: Style
  /** Between text and asides. */
  readonly asideGap: number
  /**
   * The baseline grid: lines whose leading is `step` stand on it on every page and in every column, `baseline` below
   * their tops. Default: none.
   */
  readonly grid?: {readonly step: number; readonly baseline: number}
  /** What goes beyond the measure at the edges of lines, so that they look straight. Default: `punctuation`. */
  readonly hanging?: 'punctuation' | 'none'
  /** What makes justified Arabic lines longer: letters drawn out, or their spaces alone. Default: `spacing`. */
  readonly arabic?: 'kashida' | 'spacing'
  /** The colour of the rule above footnotes. Default: black. */
  readonly footRule?: Colour
}

/** Pages, and what could not be set well. */
export interface Typeset {
  readonly pages: readonly TypesetPage[]
  readonly problems: readonly Problem[]
}

/** A page with its running head and foot apart, which are no part of the text. */
export interface TypesetPage extends Page {
  readonly furniture: readonly Placed[]
}

/** Sets blocks on as many pages as they need, at least one. Pure: what it gives is data to be painted. */
export function typeset(input: TypesetInput, options: TypesetOptions): Typeset {
  const {blocks, page, aside} = input
  const context = createContext(options)
  const {grid} = options
  const {left} = page
  const width = page.width - page.left - page.right
  const height = wholeLines(page.height - page.top - page.bottom, grid?.step)
  const edge = aside === 'left' ? left : left + width
  const column = {left, width, aside: {side: aside, edge}}
  const room = {...column, height, foot: column}
  const filled = paginate(flow(blocks, room, context), {
    top: page.top,
    height,
    column: {left, width},
    step: grid?.step ?? 0,
    style: {...footStyle, colour: options.footRule ?? footStyle.colour}
  })
  const pages = filled.map((items, index) => ({
    width: page.width,
    height: page.height,
    items,
    furniture: placeFurniture(
      input,
      {page: index + 1, pages: filled.length},
      {room, context: {...context, grid: undefined}}
    )
  }))
  return {pages, problems: context.problems}
}

function createContext({book, shape, scale, asideStyle, asideGap, grid, hanging, arabic}: TypesetOptions): Context {
  const aside = {style: asideStyle, gap: asideGap}
  return {book, shape, bidi: createBidi(), scale, hanging, arabic, aside, problems: [], grid}
}

/** A page holds whole lines of the grid, so that the last lines of all pages stand at one height. */
function wholeLines(height: number, step: number | undefined): number {
  return step === undefined || step > height ? height : Math.floor(height / step + 0.001) * step
}

const footStyle: FootStyle = {colour: [0, 0, 0], thickness: 0.4, width: 72, above: 8, below: 5}

interface PageNumber {
  readonly page: number
  readonly pages: number
}

function placeFurniture(
  {furniture, page: shape}: TypesetInput,
  {page, pages}: PageNumber,
  {room, context}: {readonly room: Room; readonly context: Context}
): readonly Placed[] {
  const {head, foot} = furniture(page, pages)
  const headItems = flow(head, room, context)
  const footItems = flow(foot, room, context)
  const headTop = Math.max(0, (shape.top - heightOf(headItems)) / 2)
  const footTop = shape.height - shape.bottom + Math.max(0, (shape.bottom - heightOf(footItems)) / 2)
  return [
    ...placeAll({items: headItems, index: 0}, headTop, false),
    ...placeAll({items: footItems, index: 0}, footTop, false)
  ]
}
