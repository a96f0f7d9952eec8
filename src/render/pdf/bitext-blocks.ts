import type {ElementContent} from 'hast'
import type {Edition} from '../../model/edition.js'
import type {Publication} from '../../model/publication.js'
import type {Block, Cell} from '../../typeset/model.js'
import type {Row} from '../rows.js'
import {bitextRows} from '../rows.js'
import {blocksOf, headingBlocks} from './blocks.js'
import {awaitNotes, notesLeft} from './foot-notes.js'
import type {Build, Place} from './build.js'
import {addElement} from './build.js'
import {byline, leadingImage, notices, standfirst, textNodes} from './edition-blocks.js'

/** What a side-by-side handout is made from; `places` has one place for each locale of the set, in order. */
export interface BitextOptions {
  readonly publication: Publication
  readonly build: Build
  readonly places: readonly Place[]
}

/** Editions side by side: a row for each group of blocks that are aligned, all starting on the same line. */
export function bitextBlocks(editions: readonly Edition[], root: Place, options: BitextOptions): readonly Block[] {
  const {publication, build, places} = options
  const locales = editions.map(({locale}) => locale)
  const rows = bitextRows(publication, locales, {publication, page: 'several'})
  const row = (make: (edition: Edition, place: Place, index: number) => readonly Block[]): readonly Block[] =>
    columns(editions, root, {...options, make})
  const title = (edition: Edition): readonly ElementContent[] =>
    cellNodes(rows.fields.title, edition) ?? textNodes(edition.frontMatter.title ?? publication.article.slug)
  const [first] = editions
  for (const {cells} of rows.notes) {
    for (const [index, {nodes}] of cells.entries()) awaitNotes(nodes, places[index] ?? root, build)
  }
  return [
    ...row((edition, place) => headingBlocks(title(edition), place, {build, rank: 1})),
    ...row((edition, place) => standfirst(cellNodes(rows.fields.description, edition) ?? [], place, build)),
    ...row((edition, place) => byline(edition, place, build)),
    ...row((edition, place) => notices(edition, place, {publication, build})),
    ...(first && places[0] ? sharedImage(editions, root, options) : []),
    ...rows.body.flatMap((own) => rowBlocks(own, editions, {...options, root})),
    ...noteRows(rows.notes, editions, {...options, root})
  ]
}

function cellNodes({cells}: Row, {locale}: Edition): readonly ElementContent[] | undefined {
  const nodes = cells.find((cell) => cell.locale === locale)?.nodes
  return nodes && nodes.length > 0 ? nodes : undefined
}

interface ColumnOptions extends BitextOptions {
  readonly make: (edition: Edition, place: Place, index: number) => readonly Block[]
}

function columns(editions: readonly Edition[], root: Place, {build, places, make}: ColumnOptions): readonly Block[] {
  const {gap} = build.theme.sideBySide
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
    return {blocks, width: 1, aside: asideSide(index, editions.length, place)}
  })
  if (cells.every(({blocks}) => blocks.length === 0)) return []
  const after = Math.max(...cells.map(({blocks}) => blocks.at(-1)?.after ?? 0))
  return [{type: 'columns', cells, gap, before: 0, after}]
}

/** Numbers stand in the outer margin; those of a middle column where its lines begin. */
function asideSide(index: number, count: number, {direction}: Place): 'left' | 'right' {
  if (index === 0) return 'left'
  if (index === count - 1) return 'right'
  return direction === 'rtl' ? 'right' : 'left'
}

function drop({element: {children}}: Place, element: Place['element']): void {
  const index = children.indexOf(element)
  if (index !== -1 && element.children.length === 0) children.splice(index, 1)
}

function sharedImage(
  editions: readonly Edition[],
  root: Place,
  {publication, build, places}: BitextOptions
): readonly Block[] {
  const [first, ...others] = editions
  const [place] = places
  if (!first || !place) return []
  const own = {...place, element: addElement(root.element, 'Div', {lang: first.locale})}
  const blocks = leadingImage(first, own, {publication, build})
  const picture = blocks.filter(({type}) => type === 'picture')
  if (picture.length === 0) return blocks
  const captions = columns(editions, root, {
    publication,
    build,
    places,
    make: (edition, inner) =>
      edition === first
        ? blocks.filter(({type}) => type !== 'picture')
        : captionOnly(edition, inner, {publication, build})
  })
  return others.length === 0 ? blocks : [...picture, ...captions]
}

function captionOnly(
  edition: Edition,
  place: Place,
  {publication, build}: Omit<BitextOptions, 'places'>
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
  return [...blocksOf(shared, root, build), ...columns(editions, root, {...options, make})]
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
