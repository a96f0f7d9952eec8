import type {Block, PlacedBox} from '../../typeset/model.js'
import {splitSpread} from '../../typeset/split-spread.js'
import type {Typeset, TypesetInput, TypesetOptions, TypesetPage} from '../../typeset/typeset.js'
import {typeset} from '../../typeset/typeset.js'
import type {Direction} from '../../model/locale.js'
import type {Furnish} from './furniture.js'
import type {Layout} from './layout.js'
import {readColour} from './theme.js'

/** What pages are made of. */
export interface PageContent {
  /** Where pages face each other, what stands on a page of its own before them; else it begins the text. */
  readonly front: readonly Block[]
  readonly body: readonly Block[]
  readonly furnish: Furnish
  readonly layout: Layout
  /** Of the first edition. */
  readonly direction: Direction
}

/** What they are set with. */
export interface SetPagesOptions extends TypesetOptions {
  /** The colour of the lines in a blank column, `#rrggbb`. */
  readonly rule: string
}

/** Sets the pages of a handout in the order in which they are read. */
export function setPages(content: PageContent, options: SetPagesOptions): Typeset {
  const {front, body, furnish, layout} = content
  if (layout.kind === 'facing') return setFacing(content, options)
  const furniture: TypesetInput['furniture'] = (page, last) => furnish([page, page, page], last)
  const {pages, problems} = typeset({...inputOf(content, layout.page), blocks: [...front, ...body], furniture}, options)
  return {pages: pages.map((page) => ruled(page, layout, options)), problems}
}

function inputOf({direction}: PageContent, page: Layout['page']): Pick<TypesetInput, 'page' | 'aside'> {
  return {page, aside: direction === 'ltr' ? 'left' : 'right'}
}

/** A page alone, the first of a bound book, then pairs that are open at once: the first edition on the pages with even numbers. */
function setFacing(content: PageContent, options: SetPagesOptions): Typeset {
  const {front, body, furnish, layout, direction} = content
  const none: TypesetInput['furniture'] = () => ({head: [], foot: []})
  const alone = typeset({...inputOf(content, layout.front), blocks: front, furniture: none}, options)
  const before = alone.pages.length % 2 === 1 ? alone.pages : [...alone.pages, blankPage(layout)]
  const count = before.length
  const furniture: TypesetInput['furniture'] = (spread, spreads) =>
    furnish([count + spread * 2 - 1, count + spread * 2], count + spreads * 2)
  const both = typeset({...inputOf(content, layout.page), blocks: body, furniture}, options)
  const pairs = both.pages.flatMap((spread) => {
    const [left, right] = splitSpread(ruled(spread, layout, options))
    return direction === 'ltr' ? [left, right] : [right, left]
  })
  return {pages: [...before, ...pairs], problems: [...alone.problems, ...both.problems]}
}

function blankPage({front: {width, height}}: Layout): TypesetPage {
  return {width, height, items: [], furniture: []}
}

/** Draws the lines of blank columns, on every so many lines of the text. */
function ruled(
  page: TypesetPage,
  {blank, page: shape, blankLeading}: Layout,
  {grid, rule}: SetPagesOptions
): TypesetPage {
  if (blank.length === 0) return page
  const step =
    grid === undefined ? Math.max(8, blankLeading) : Math.max(1, Math.round(blankLeading / grid.step)) * grid.step
  const count = Math.floor((shape.height - shape.top - shape.bottom) / step)
  const lines = blank.flatMap(({left, width}) =>
    Array.from({length: count}, (_, index): PlacedBox => {
      const y = shape.top + (index + 1) * step
      return {type: 'box', x: left, y, width, height: 0.35, colour: readColour(rule)}
    })
  )
  return {...page, items: [...lines, ...page.items]}
}
