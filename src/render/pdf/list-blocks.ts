import type {Element, ElementContent} from 'hast'
import type {Block, Paragraph, Span, Stack} from '../../typeset/model.js'
import type {Build, Place} from './build.js'
import {addElement, addSpan} from './build.js'
import {placed} from './placed.js'
import {textProperty} from './properties.js'
import {noteAnchor} from './spans.js'

/** What a list is made with; `blocksOf` is given so that lists and blocks can hold each other. */
export interface ListOptions {
  readonly build: Build
  readonly blocksOf: (nodes: readonly ElementContent[], place: Place, build: Build) => readonly Block[]
}

/** A list: items moved in, each with its bullet, or its number in the locale's digits, hanging before its first line. */
export function listBlocks(element: Element, place: Place, options: ListOptions): Stack {
  const {build} = options
  const isOrdered = element.tagName === 'ol'
  const numbering = {List: {ListNumbering: isOrdered ? 'Decimal' : 'Disc'}}
  const list = addElement(place.element, 'L', {attributes: numbering})
  const items = element.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
  const first = Number(textProperty(element, 'start') ?? '1')
  const isTight = items.some(
    ({children}) => !children.some((child) => child.type === 'element' && child.tagName === 'p')
  )
  const blocks = items.flatMap((item, index) => {
    const label = isOrdered ? numberLabel(place, (Number.isSafeInteger(first) ? first : 1) + index) : '•'
    return itemBlocks(item, {...place, element: list}, {...options, label})
  })
  const {leading} = build.sizes
  const spaced = blocks.map((block) => (isTight ? {...block, after: Math.min(block.after, leading / 4)} : block))
  const last = spaced.at(-1)
  if (last) spaced[spaced.length - 1] = {...last, after: leading / 2}
  const digits = isOrdered ? numberLabel(place, first + items.length - 1).length : 1
  const start = place.style.size * (0.9 + 0.55 * digits)
  return {type: 'stack', blocks: spaced, direction: place.direction, start, end: 0, before: 0, after: leading / 2}
}

function numberLabel({locale}: Place, number: number): string {
  return `${new Intl.NumberFormat(locale, {useGrouping: false}).format(number)}.`
}

function itemBlocks(
  item: Element,
  around: Place,
  {build, blocksOf, label}: ListOptions & {readonly label: string}
): readonly Block[] {
  const place = placed(item, around)
  const element = addElement(place.element, 'LI')
  const labelPlace = {
    ...place,
    element: addElement(element, 'Lbl'),
    style: {...place.style, weight: 400, italic: false}
  }
  const span = addSpan(label, labelPlace, build)
  noteAnchor(item, build)
  const body = {...place, element: bodyOf(item, addElement(element, 'LBody'))}
  return labelled(blocksOf(item.children, body, build), span, place)
}

/** A footnote is a note to the structure too. */
function bodyOf(item: Element, body: Place['element']): Place['element'] {
  const id = textProperty(item, 'id')
  return id !== undefined && /^(?:user-content-)?fn-/u.test(id) ? addElement(body, 'Note', {id}) : body
}

/** Gives the label to the first paragraph, however deep it stands; an item without any gets an empty one. */
export function labelled(blocks: readonly Block[], label: Span, place: Place): readonly Block[] {
  const [first, ...others] = blocks
  if (first?.type === 'paragraph') return [{...first, label}, ...others]
  if (
    first?.type === 'stack' &&
    first.bar === undefined &&
    first.blocks[0]?.type === 'paragraph' &&
    !first.blocks[0].label
  ) {
    return [{...first, blocks: labelled(first.blocks, label, place)}, ...others]
  }
  return [labelOnly(label, place), ...blocks]
}

function labelOnly(label: Span, {locale, direction, style}: Place): Paragraph {
  const leading = style.size * 1.4
  const spans = [{...label, text: ' '}]
  return {
    type: 'paragraph',
    spans,
    locale,
    direction,
    align: 'start',
    leading,
    before: 0,
    after: 0,
    label,
    keepWithNext: true
  }
}
