import type {VFile} from 'vfile'
import type {Edition} from '../../model/edition.js'
import type {Locale} from '../../model/locale.js'
import type {Block} from '../../typeset/model.js'
import {folderOf, nameOf} from '../addresses.js'
import {bitextBlocks} from './bitext-blocks.js'
import type {Build, Place} from './build.js'
import {titleOf} from './describe-edition.js'
import {editionBlocks} from './edition-blocks.js'
import {createFurniture} from './furniture.js'
import type {Layout} from './layout.js'
import {chooseLayout} from './layout.js'
import {onFirst} from './on-first.js'
import {printLinks} from './print-links.js'
import {printAddress} from './print-address.js'
import type {HandoutOptions} from './handout-options.js'
import {print} from './print.js'
import type {PageContent} from './set-pages.js'

/** One handout as a file: of one edition, or of several side by side. Its messages are on it. */
export async function handout(editions: readonly [Edition, ...Edition[]], options: HandoutOptions): Promise<VFile> {
  const {publication, theme} = options
  const [main] = editions
  const locales = editions.map(({locale}) => locale)
  const {page} = publication.settings
  const layout = chooseLayout(theme, {settings: page, editions: editions.length, direction: main.direction})
  return print(
    {
      path: handoutPath(publication.article.slug, locales),
      title: titleOf(main, publication),
      editions,
      layout,
      compose: (build, places) => contentOf(editions, places, {...options, build, layout})
    },
    options
  )
}

function handoutPath(slug: string, locales: readonly Locale[]): string {
  const set = folderOf(locales)
  return `${slug}/${set}/${nameOf(slug)}.${set}.pdf`
}

interface ContentOptions extends HandoutOptions {
  readonly build: Build
  readonly layout: Layout
}

function contentOf(
  editions: readonly [Edition, ...Edition[]],
  places: readonly [Place, ...Place[]],
  {publication, build, layout}: ContentOptions
): PageContent {
  const [main] = editions
  const [own] = places
  const {front, body} =
    layout.kind === 'single'
      ? {front: [], body: editionBlocks(main, own, {publication, build})}
      : bitextBlocks(editions, own, {publication, build, places, layout})
  const links = printLinks(own, build)
  const end = printAddress(publication, own, {build, locales: editions.map(({locale}) => locale)})
  const sides = editions.map((edition, index) => ({title: titleOf(edition, publication), place: places[index] ?? own}))
  const blocks =
    layout.kind === 'facing'
      ? {front: [...front, ...end], body: [...body, ...onFirst(links, layout, main.direction)]}
      : {front, body: [...withLast([...body, ...links], end), ...end]}
  return {...blocks, furnish: createFurniture(sides, {layout, build}), layout, direction: main.direction}
}

/** The address does not stand alone on a page: the last lines above it go with it. */
function withLast(blocks: readonly Block[], end: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  return last && end.length > 0 ? [...blocks.slice(0, -1), {...last, keepWithNext: true}] : blocks
}
