import type {VFile} from 'vfile'
import type {Edition} from '../../model/edition.js'
import {sheetPath} from '../addresses.js'
import {fieldNodes} from '../edition-tree.js'
import {createFormats} from '../formats.js'
import {headingBlocks} from './blocks.js'
import type {Build, Place} from './build.js'
import {titleOf} from './describe-edition.js'
import {standfirst, textNodes} from './edition-blocks.js'
import {createFurniture} from './furniture.js'
import type {HandoutOptions} from './handout-options.js'
import type {Layout} from './layout.js'
import {chooseLayout} from './layout.js'
import {printAddress} from './print-address.js'
import {print} from './print.js'
import type {PageContent} from './set-pages.js'
import {sheetBlocks} from './sheet-blocks.js'

/** The quotations of an article alone, each in all these editions, as a file. Its messages are on it. */
export async function quotationSheet(
  editions: readonly [Edition, ...Edition[]],
  options: HandoutOptions
): Promise<VFile> {
  const {publication, theme} = options
  const [main] = editions
  const {page} = publication.settings
  const layout = chooseLayout(theme, {settings: page, editions: 1, direction: main.direction})
  const name = publication.terms(main.locale)('quotation.title')
  return print(
    {
      path: sheetPath(publication.article.slug),
      title: `${titleOf(main, publication)} – ${name}`,
      editions,
      layout,
      compose: (build, places) => contentOf(editions, places, {...options, build, layout})
    },
    options
  )
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
  const name = build.terms(main.locale)('quotation.title')
  const title = titleOf(main, publication)
  const nodes = fieldNodes(main, 'title', {publication, page: 'one'}) ?? textNodes(title)
  const side = {title: `${title} – ${name}`, place: own}
  return {
    front: [...headingBlocks(nodes, own, {build, rank: 1}), ...standfirst(textNodes(name), own, build)],
    body: [
      ...sheetBlocks(editions, own, {publication, build, places, formats: createFormats()}),
      ...printAddress(publication, own, {build, locales: [main.locale]})
    ],
    furnish: createFurniture([side], {layout, build}),
    layout,
    direction: main.direction
  }
}
