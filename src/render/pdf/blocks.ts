import type {Element, ElementContent} from 'hast'
import type {Block, Stack} from '../../typeset/model.js'
import type {Build, Place} from './build.js'
import {addElement, addSpan, slotFor} from './build.js'
import {codeText} from './code-text.js'
import {descriptionBlocks} from './description-blocks.js'
import {listBlocks} from './list-blocks.js'
import {announces} from './list-rows.js'
import {pushText} from './paragraph-indents.js'
import {paragraph, paragraphOf} from './paragraphs.js'
import {placed} from './placed.js'
import {isQuotation, languageOf, textProperty, wordsProperty} from './properties.js'
import {directionOf, noteAnchor, noteNumbers, quotationKey, spansOf} from './spans.js'
import {tableBlocks} from './table-blocks.js'
import {faceOf, inSmallCapitals, smallStyle} from './text-styles.js'
import {readColour} from './theme.js'

/** Flow content as blocks, each in its element of the structure. Runs of inline nodes between blocks are paragraphs. */
export function blocksOf(nodes: readonly ElementContent[], place: Place, build: Build): readonly Block[] {
  const blocks: Block[] = []
  let inline: ElementContent[] = []
  const flush = (): void => {
    if (inline.some((node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''))) {
      blocks.push(...paragraphOf(inline, place, {build}))
    }
    inline = []
  }
  for (const node of nodes) {
    if (node.type !== 'element' || !isBlock(node)) {
      inline.push(node)
      continue
    }
    flush()
    const own = blockOf(node, place, build)
    const last = blocks.at(-1)
    if (last?.type === 'paragraph' && announces(last.spans.at(-1)?.text ?? '', node))
      blocks[blocks.length - 1] = {...last, keepWithNext: true}
    if (node.tagName === 'p') pushText(own, {blocks, place, build})
    else blocks.push(...own)
  }
  flush()
  return blocks
}

type Handler = (element: Element, place: Place, build: Build) => readonly Block[]

const handlers: Readonly<Record<string, Handler>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  p: textBlock,
  address: textBlock,
  summary: textBlock,
  figcaption: caption,
  caption,
  ul: lists,
  ol: lists,
  table: (element, place, build) => tableBlocks(element, place, {build, blocksOf}),
  figure,
  img: picture,
  blockquote: (element, place, build) => [indented(element, place, {build, tag: 'BlockQuote', bar: true})],
  aside: (element, place, build) => [indented(element, place, {build, tag: 'BlockQuote', bar: true})],
  pre,
  hr: rule,
  section,
  article: container,
  div: container,
  details: container,
  dt: container,
  dd: container,
  dl: (element, place, build) => descriptionBlocks(element, place, {build, blocksOf}),
  footer: container,
  header: container,
  main: container,
  nav: container,
  template: () => [],
  script: () => [],
  style: () => []
}

function isBlock({tagName}: Element): boolean {
  return Object.hasOwn(handlers, tagName)
}

function blockOf(element: Element, place: Place, build: Build): readonly Block[] {
  const handler = handlers[element.tagName]
  if (!handler) return []
  noteAnchor(element, build)
  const inner = inBlockLanguage(element, placed(element, place))
  const numbered = isQuotation(element) ? inQuotation(element, inner, build) : inner
  return handler(element, numbered, build)
}

function inBlockLanguage(element: Element, place: Place): Place {
  const locale = languageOf(element) ?? place.locale
  const direction = directionOf(element, place.direction)
  if (locale === place.locale && direction === place.direction) return place
  return {...place, locale, direction, element: addElement(place.element, 'Div', {lang: locale})}
}

function inQuotation(element: Element, place: Place, build: Build): Place {
  noteNumbers(element, place, build)
  const keys = wordsProperty(element, 'dataQuotation').map((id) => quotationKey(place, id))
  return {...place, quotations: [...place.quotations, ...keys]}
}

function textBlock(element: Element, place: Place, build: Build): readonly Block[] {
  if (wordsProperty(element, 'className').includes('caption')) return caption(element, place, build)
  const images = element.children.filter((child) => child.type === 'element' && child.tagName === 'img')
  if (images.length === 0) return paragraphOf(element.children, place, {build})
  const text = element.children.filter((child) => !images.includes(child))
  const pictures = images.flatMap((image) =>
    image.type === 'element' ? picture(image, placed(image, place), build) : []
  )
  return [...paragraphOf(text, place, {build}), ...pictures]
}

function heading(element: Element, place: Place, build: Build): readonly Block[] {
  const rank = Math.min(Math.max(2, Number(element.tagName.charAt(1))), build.rank + 1, 6)
  build.rank = rank
  return headingBlocks(element.children, place, {build, rank})
}

/** A heading of a rank that the structure and the outline have it at. */
export function headingBlocks(
  nodes: readonly ElementContent[],
  place: Place,
  {build, rank}: {readonly build: Build; readonly rank: number}
): readonly Block[] {
  const {text, leading} = build.sizes
  const size = text * (build.theme.headings[rank - 1] ?? 1)
  const own = addElement(place.element, `H${String(rank)}`)
  const style = {...place.style, size, weight: 700, ...faceOf(build.theme, 'heading')}
  const inner = {...place, element: own, style}
  const spans = spansOf(nodes, inner, build)
  const mark = spans[0]?.mark
  if (mark === undefined) return []
  build.outline.push({title: spans.map((span) => span.text).join(''), rank, mark})
  const options = {
    align: 'start',
    leading: Math.ceil(((size * 1.15) / leading) * 2 - 0.01) * (leading / 2),
    before: rank === 1 ? 0 : leading,
    after: leading / 2,
    keepWithNext: true,
    unbreakable: true,
    offGrid: true,
    balanced: true,
    hyphenated: false
  } as const
  return [paragraph(spans, place, {build, options})]
}

function container(element: Element, place: Place, build: Build): readonly Block[] {
  return blocksOf(element.children, {...place, element: addElement(place.element, 'Div')}, build)
}

function lists(element: Element, place: Place, build: Build): readonly Block[] {
  return [listBlocks(element, place, {build, blocksOf})]
}

/** Notes are set small. */
function section(element: Element, place: Place, build: Build): readonly Block[] {
  if (element.properties['dataFootnotes'] === undefined) return container(element, place, build)
  const {sizes} = build
  const small = {...sizes, leading: sizes.smallLeading}
  const notes = {...place, element: addElement(place.element, 'Sect')}
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (/^h[1-6]$/u.test(child.tagName)) return blocksOf([child], notes, build)
    const style = {...place.style, size: sizes.small, ...faceOf(build.theme, 'small')}
    return blocksOf([child], {...notes, style}, {...build, sizes: small})
  })
}

function figure(element: Element, place: Place, build: Build): readonly Block[] {
  const isPicture = !isQuotation(element)
  const inner = {...place, element: addElement(place.element, 'Div')}
  const blocks = blocksOf(element.children, inner, build)
  if (isPicture) return blocks.map((block) => (block.type === 'picture' ? pairedPicture(block, blocks, build) : block))
  return blocks.map((block, index) => (index < blocks.length - 1 ? keepClose(block) : block))
}

/** A picture stays with the caption that follows it. */
function pairedPicture(block: Block, blocks: readonly Block[], {sizes}: Build): Block {
  return block === blocks.at(-1) ? block : {...block, keepWithNext: true, after: sizes.leading / 2}
}

/** The attribution stays with the words that it stands under. */
function keepClose(block: Block): Block {
  return {...block, keepWithNext: true, after: 2}
}

function caption(element: Element, place: Place, build: Build): readonly Block[] {
  const {sizes, theme} = build
  const isAttribution = isQuotation(element) || element.data?.attribution === true
  const small = smallStyle(place.style, sizes.small, theme)
  const style = inSmallCapitals(small, isAttribution && theme.smallCapitals.attribution)
  const tag = isAttribution ? 'P' : 'Caption'
  const options = {tag, align: 'start', leading: sizes.smallLeading, after: sizes.leading / 2} as const
  const blocks = paragraphOf(element.children, {...place, style, quotations: []}, {build, options})
  if (!isAttribution) return blocks
  return [{...stack(blocks, place, build), start: 14}]
}

interface IndentOptions {
  readonly build: Build
  readonly tag: string
  readonly bar: boolean
}

function indented(element: Element, place: Place, {build, tag, bar}: IndentOptions): Block {
  const inner = {...place, element: addElement(place.element, tag)}
  const {leading} = build.sizes
  const own = {...stack(blocksOf(element.children, inner, build), place, build), before: bar ? leading * 0.75 : 0}
  const colour = readColour(build.theme.colours.bar)
  return bar && build.theme.show.bars ? {...own, end: 6, bar: {width: 2, colour}} : own
}

function stack(blocks: readonly Block[], {direction}: Place, {sizes}: Build): Stack {
  return {type: 'stack', blocks, direction, start: 14, end: 0, before: 0, after: sizes.leading / 2}
}

function picture(element: Element, place: Place, build: Build): readonly Block[] {
  const alt = textProperty(element, 'alt')
  const found = build.picture(textProperty(element, 'src') ?? '', place.origin)
  if (!found)
    return alt === undefined
      ? []
      : paragraphOf([{type: 'text', value: `[${alt}]`}], {...place, quotations: []}, {build})
  const {name, width, height} = found
  const figureElement = addElement(place.element, 'Figure', {alt: alt ?? ''})
  const mark = slotFor({...place, element: figureElement}, build)
  const {direction} = place
  const {leading} = build.sizes
  return [{type: 'picture', image: name, width, height, direction, mark, before: 0, after: leading}]
}

function pre(element: Element, place: Place, build: Build): readonly Block[] {
  const code = addElement(addElement(place.element, 'P'), 'Code')
  const {sizes, theme} = build
  const style = {...place.style, size: sizes.small, monospace: true, ...faceOf(theme, 'code')}
  const text = codeText(element)
  const inner = {...place, direction: 'ltr', style, element: code} as const
  const options = {align: 'start', leading: sizes.smallLeading, hyphenated: false} as const
  const block = paragraph([addSpan(text, inner, build)], inner, {build, options})
  return [
    {
      ...stack([block], inner, build),
      before: sizes.leading / 2,
      bar: {width: 1, colour: readColour(theme.colours.rule)}
    }
  ]
}

function rule(_element: Element, {direction}: Place, {sizes, theme}: Build): readonly Block[] {
  const space = sizes.leading
  return [
    {
      type: 'rule',
      thickness: 0.5,
      colour: readColour(theme.colours.rule),
      share: 0.25,
      direction,
      before: space,
      after: space
    }
  ]
}
