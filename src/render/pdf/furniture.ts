import type {Direction} from '../../model/locale.js'
import type {Block, Cell, Paragraph, Span} from '../../typeset/model.js'
import type {Build, Place} from './build.js'
import type {Layout} from './layout.js'
import {paragraph} from './paragraphs.js'
import {inSmallCapitals, smallStyle} from './text-styles.js'

/** An edition as running heads name it. */
export interface Side {
  readonly title: string
  readonly place: Place
}

/** What stands above and below the text, given the 1-based number of the page that each side is on, and that of the last page. */
export type Furnish = (
  numbers: readonly number[],
  last: number
) => {readonly head: readonly Block[]; readonly foot: readonly Block[]}

/** What furniture is made with. */
export interface FurnitureOptions {
  readonly layout: Layout
  readonly build: Build
}

/** Each side's title from the second page on, and its page number in the locale's words and digits; over a single edition's page in the middle, else at the outer edge. */
export function createFurniture(sides: readonly Side[], {layout, build}: FurnitureOptions): Furnish {
  const {show, smallCapitals} = build.theme
  const {gap} = layout
  const [first] = sides
  const direction = first?.place.direction ?? 'ltr'
  const head = sides.map((side) =>
    line(shorten(side.title, most(sides)), 'start', {side, build, capitals: smallCapitals.runningHead})
  )
  const foot = (numbers: readonly number[], last: number): readonly (readonly Block[])[] =>
    sides.map((side, index) => {
      const page = numbers[index] ?? last
      const align = sides.length === 1 ? 'centre' : outerAlign(index, sides, direction)
      const text = build.terms(side.place.locale)('handout.page', {page, pages: last})
      return line(text, align, {side, build, capitals: false})
    })
  return (numbers, last) => ({
    head: show.runningHead && (numbers[0] ?? 1) > 1 ? beside(head, {gap, direction}) : [],
    foot: show.pageNumbers ? beside(foot(numbers, last), {gap, direction}) : []
  })
}

interface LineOptions {
  readonly side: Side
  readonly build: Build
  readonly capitals: boolean
}

function line(
  text: string,
  align: Paragraph['align'],
  {side: {place}, build, capitals}: LineOptions
): readonly Block[] {
  const {sizes, theme} = build
  if (text === '') return []
  const style = inSmallCapitals(smallStyle(place.style, sizes.small, theme), capitals)
  const span: Span = {text, style, locale: place.locale}
  const options = {align, leading: sizes.smallLeading, after: 0, hyphenated: false} as const
  return [paragraph([span], place, {build, options})]
}

function beside(
  cells: readonly (readonly Block[])[],
  {gap, direction}: {readonly gap: number; readonly direction: Direction}
): readonly Block[] {
  const [only] = cells
  if (cells.length === 1 && only) return only
  const filled = cells.map((blocks): Cell => ({blocks, width: 1}))
  return [{type: 'columns', cells: filled, gap, direction, before: 0, after: 0}]
}

/** Towards the nearer edge of the paper; in a middle column neither. */
function outerAlign(index: number, sides: readonly Side[], direction: Direction): Paragraph['align'] {
  if (index > 0 && index < sides.length - 1) return 'centre'
  const isLeft = (index === 0) === (direction === 'ltr')
  return isLeft === (sides[index]?.place.direction === 'ltr') ? 'start' : 'end'
}

/** How many characters one line of a running head may have. */
function most({length}: readonly Side[]): number {
  return length === 1 ? 90 : length === 2 ? 50 : 40
}

/** A title that is too long for one line ends at a word with an ellipsis. */
function shorten(title: string, longest: number): string {
  const characters = Array.from(title)
  if (characters.length <= longest) return title
  return `${characters
    .slice(0, longest)
    .join('')
    .replace(/\s+\S*$/u, '')} …`
}
