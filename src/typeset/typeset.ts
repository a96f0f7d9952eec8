import {createBidi} from './bidi.js'
import type {Context} from './context.js'
import {flow} from './flow.js'
import type {FontBook} from './font-book.js'
import {heightOf} from './items.js'
import type {Block, Page, Placed, Problem, Style} from './model.js'
import {paginate} from './paginate.js'
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
export function typeset({blocks, page, furniture, aside}: TypesetInput, options: TypesetOptions): Typeset {
  const {book, shape, scale, asideStyle, asideGap} = options
  const problems: Problem[] = []
  const context: Context = {book, shape, bidi: createBidi(), scale, aside: {style: asideStyle, gap: asideGap}, problems}
  const height = page.height - page.top - page.bottom
  const width = page.width - page.left - page.right
  const edge = aside === 'left' ? page.left : page.left + width
  const room = {left: page.left, width, height, aside: {side: aside, edge}}
  const filled = paginate(flow(blocks, room, context), {top: page.top, height})
  const pages = filled.map((items, index) => {
    const {head, foot} = furniture(index + 1, filled.length)
    const headItems = flow(head, room, context)
    const footItems = flow(foot, room, context)
    const headTop = Math.max(0, (page.top - heightOf(headItems)) / 2)
    const footTop = page.height - page.bottom + Math.max(0, (page.bottom - heightOf(footItems)) / 2)
    return {
      width: page.width,
      height: page.height,
      items,
      furniture: [
        ...paginate(headItems, {top: headTop, height: Infinity}).flat(),
        ...paginate(footItems, {top: footTop, height: Infinity}).flat()
      ]
    }
  })
  return {pages, problems}
}
