import type {ElementContent} from 'hast'
import type {Edition} from '../../model/edition.js'
import type {Publication} from '../../model/publication.js'
import type {Direction} from '../../model/locale.js'
import type {Block, Cell} from '../../typeset/model.js'
import type {Row} from '../rows.js'
import {bitextRows} from '../rows.js'
import {blocksOf, headingBlocks} from './blocks.js'
import {awaitNotes, notesLeft} from './foot-notes.js'
import type {Build, Place} from './build.js'
import {addElement} from './build.js'
import {byline, fieldPlace, leadingImage, notices, standfirst, textNodes} from './edition-blocks.js'
import type {Layout} from './layout.js'
import {onFirst} from './on-first.js'

import {announcesNext, goesOnTight} from './list-rows.js'

/** What a side-by-side handout is made from; `places` has one place for each locale of the set, in order. */
export interface BitextOptions {
  readonly publication: Publication
  readonly build: Build
  readonly places: readonly Place[]
  readonly layout: Layout
}

/** What a handout is made of: what it begins with, and the rest. */
export interface HandoutBlocks {
  readonly front: readonly Block[]
  readonly body: readonly Block[]
}

/** Editions side by side: a row for each group of blocks that are aligned, all starting on the same line. */
export function bitextBlocks(editions: readonly Edition[], root: Place, options: BitextOptions): HandoutBlocks {
  const {publication, build, places, layout} = options
  const locales = editions.map(({locale}) => locale)
  const rows = bitextRows(publication, locales, {publication, page: 'several', formats: build.formats})
  const title = (edition: Edition): readonly ElementContent[] =>
    cellNodes(rows.fields.title, edition) ?? textNodes(edition.frontMatter.title ?? publication.article.slug)
  for (const {cells} of rows.notes) {
    for (const [index, {nodes}] of cells.entries()) awaitNotes(nodes, places[index] ?? root, build)
  }
  const parts: readonly ColumnOptions['make'][] = [
    (edition, place) => headingBlocks(title(edition), fieldPlace(edition, 'title', place), {build, rank: 1}),
    (edition, place) =>
      standfirst(cellNodes(rows.fields.description, edition) ?? [], fieldPlace(edition, 'description', place), build),
    (edition, place) => byline(edition, place, build),
    (edition, place) => notices(edition, place, {publication, build})
  ]
  return {
    front:
      layout.kind === 'facing'
        ? stacked(editions, root, {...options, parts})
        : inRows(editions, root, {...options, parts}),
    body: [
      ...rows.body.flatMap((own, index) => {
        const blocks = rowBlocks(own, editions, {...options, root})
        const next = rows.body[index + 1]
        if (announcesNext(own, next)) return blocks.map((block) => ({...block, keepWithNext: true}))
        return goesOnTight(own, next) ? closeUp(blocks, build.sizes.leading) : blocks
      }),
      ...noteRows(rows.notes, editions, {...options, root})
    ]
  }
}

interface PartsOptions extends BitextOptions {
  readonly parts: readonly ColumnOptions['make'][]
}

/** What the editions begin with, part by part beside each other. */
function inRows(editions: readonly Edition[], root: Place, {parts, ...options}: PartsOptions): readonly Block[] {
  return [
    ...parts.flatMap((make) => columns(editions, root, {...options, make})),
    ...sharedImage(editions, root, options)
  ]
}

/** The same one edition after the other, for a page that stands alone. */
function stacked(editions: readonly Edition[], root: Place, {parts, ...options}: PartsOptions): readonly Block[] {
  const {build, places, publication} = options
  const mastheads = editions.flatMap((edition, index) => {
    const {direction} = edition
    const element = addElement(root.element, 'Div', {lang: edition.locale})
    const blocks = parts.flatMap((make) => make(edition, {...(places[index] ?? root), element}, index))
    const space = build.sizes.leading * 2
    return blocks.length === 0
      ? []
      : [{type: 'stack', blocks, direction, start: 0, end: 0, before: 0, after: space} as const]
  })
  const [first, ...others] = editions
  const [place] = places
  if (!first || !place) return mastheads
  const image = leadingImage(
    first,
    {...place, element: addElement(root.element, 'Div', {lang: first.locale})},
    {publication, build}
  )
  const captions =
    image.length === 0
      ? []
      : others.flatMap((edition, index) => {
          const element = addElement(root.element, 'Div', {lang: edition.locale})
          return captionOnly(edition, {...(places[index + 1] ?? root), element}, {publication, build})
        })
  return [...mastheads, ...image, ...captions]
}

function cellNodes({cells}: Row, {locale}: Edition): readonly ElementContent[] | undefined {
  const nodes = cells.find((cell) => cell.locale === locale)?.nodes
  return nodes && nodes.length > 0 ? nodes : undefined
}

interface ColumnOptions extends BitextOptions {
  readonly make: (edition: Edition, place: Place, index: number) => readonly Block[]
}

function columns(
  editions: readonly Edition[],
  root: Place,
  {build, places, layout: {gap}, make}: ColumnOptions
): readonly Block[] {
  const {direction} = root
  const rank = build.rank
  const cells = editions.map((edition, index): Cell => {
    const place = places[index] ?? root
    const element = addElement(root.element, 'Div', {lang: edition.locale})
    build.rank = rank
    const outlined = build.outline.length
    const blocks = make(edition, {...place, element}, index)
    // One language is enough for the bookmarks: that of the document.
    if (index > 0) build.outline.length = outlined
    if (blocks.length === 0) drop(root, element)
    return {blocks, width: 1, aside: asideSide(index, editions.length, {direction, own: place.direction})}
  })
  if (cells.every(({blocks}) => blocks.length === 0)) return []
  const after = Math.max(...cells.map(({blocks}) => blocks.at(-1)?.after ?? 0))
  return [{type: 'columns', cells, gap, direction, before: 0, after}]
}

/** Numbers stand in the outer margin; those of a middle column where its lines begin. */
function asideSide(
  index: number,
  count: number,
  {direction, own}: {readonly direction: Direction; readonly own: Direction}
): 'left' | 'right' {
  if (index > 0 && index < count - 1) return own === 'rtl' ? 'right' : 'left'
  return (index === 0) === (direction === 'ltr') ? 'left' : 'right'
}

function drop({element: {children}}: Place, element: Place['element']): void {
  const index = children.indexOf(element)
  if (index !== -1 && element.children.length === 0) children.splice(index, 1)
}

function sharedImage(editions: readonly Edition[], root: Place, options: BitextOptions): readonly Block[] {
  const {publication, build, places} = options
  const [first, ...others] = editions
  const [place] = places
  if (!first || !place) return []
  const own = {...place, element: addElement(root.element, 'Div', {lang: first.locale})}
  const blocks = leadingImage(first, own, {publication, build})
  const picture = blocks.filter(({type}) => type === 'picture')
  if (picture.length === 0) return blocks
  const captions = columns(editions, root, {
    ...options,
    make: (edition, inner) =>
      edition === first
        ? blocks.filter(({type}) => type !== 'picture')
        : captionOnly(edition, inner, {publication, build})
  })
  return others.length === 0 ? blocks : [...centred(picture), ...captions]
}

function captionOnly(
  edition: Edition,
  place: Place,
  {publication, build}: Pick<BitextOptions, 'publication' | 'build'>
): readonly Block[] {
  const inner = {...place, element: addElement(place.element, 'Div')}
  const blocks = leadingImage(edition, inner, {publication, build: {...build, picture: () => undefined}})
  return blocks.slice(-1)
}

interface RowOptions extends BitextOptions {
  readonly root: Place
}

function rowBlocks(
  {shared, cells}: Row,
  editions: readonly Edition[],
  {root, ...options}: RowOptions
): readonly Block[] {
  const {build} = options
  const make = ({locale}: Edition, place: Place): readonly Block[] =>
    blocksOf(cells.find((cell) => cell.locale === locale)?.nodes ?? [], place, build)
  const together = sharedBlocks(shared, root, options)
  const own = columns(editions, root, {...options, make})
  return [...(own.length > 0 ? together.map((block) => besideText(block, build.sizes.leading)) : together), ...own]
}

/** What all editions share stands over all columns; on facing pages on the first edition's. */
function sharedBlocks(nodes: Row['shared'], root: Place, {build, layout}: BitextOptions): readonly Block[] {
  const blocks = blocksOf(nodes, root, build)
  if (layout.kind !== 'facing') return centred(blocks)
  return onFirst(blocks, layout, root.direction)
}

/** What all share stays with what each says of it, as a picture with its captions. */
function besideText(block: Block, leading: number): Block {
  return {...block, keepWithNext: true, after: Math.min(block.after, leading / 2)}
}

/** A picture that belongs to all columns leaves as much white on their left as on their right. */
function centred(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.type === 'picture' ? {...block, align: 'centre' as const} : block))
}

/** Items of one list stand as close in rows of their own as they do in one. */
function closeUp(blocks: readonly Block[], leading: number): readonly Block[] {
  return blocks.map((block) => ({...block, after: Math.min(block.after, leading / 4)}))
}

function noteRows(all: readonly Row[], editions: readonly Edition[], {root, ...options}: RowOptions): readonly Block[] {
  const rows = all.flatMap((row): readonly Row[] => {
    const cells = row.cells.map((cell) => ({...cell, nodes: notesLeft(cell.nodes, options.build)}))
    return cells.some(({nodes}) => nodes.length > 0) ? [{...row, cells}] : []
  })
  if (rows.length === 0) return []
  const {build} = options
  const small = {...build.sizes, leading: build.sizes.smallLeading}
  const places = options.places.map((place) => ({...place, style: {...place.style, size: build.sizes.small}}))
  const notes = {...options, places, build: {...build, sizes: small}}
  return [
    ...columns(editions, root, {
      ...options,
      make: ({locale}, place) => headingBlocks(textNodes(build.terms(locale)('notes.title')), place, {build, rank: 2})
    }),
    ...rows.flatMap((row) => rowBlocks(row, editions, {...notes, root}))
  ]
}
