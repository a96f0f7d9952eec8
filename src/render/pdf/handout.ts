import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Hyphenate} from '../../language/hyphenation.js'
import type {Edition} from '../../model/edition.js'
import type {Locale} from '../../model/locale.js'
import {createMessage} from '../../model/message.js'
import type {Publication} from '../../model/publication.js'
import type {FontShelf} from '../../typeset/font-book.js'
import {openBook} from '../../typeset/font-book.js'
import type {Block} from '../../typeset/model.js'
import type {Shaper} from '../../typeset/shape.js'
import type {TypesetOptions} from '../../typeset/typeset.js'
import {plainTexts} from '../edition-tree.js'
import {bitextBlocks} from './bitext-blocks.js'
import {blockTexts} from './block-texts.js'
import type {Build, Place} from './build.js'
import {checkOutput} from './check-output.js'
import {editionBlocks, smallText} from './edition-blocks.js'
import {createFurniture} from './furniture.js'
import type {EmbeddableFonts} from './embed-font.js'
import type {Layout} from './layout.js'
import {chooseLayout} from './layout.js'
import {problemMessages} from './problem-messages.js'
import type {PageContent} from './set-pages.js'
import {setPages} from './set-pages.js'
import type {StructureElement} from './structure.js'
import {plainStyle, sizesFor} from './text-styles.js'
import type {Theme} from './theme.js'
import {readColour} from './theme.js'
import type {PictureResult, UsableImage} from './usable-picture.js'
import {writePdf} from './write-pdf.js'

/** What all handouts of a writer share. */
export interface Workshop {
  readonly shelf: FontShelf
  readonly shape: Shaper
  readonly embeddable: EmbeddableFonts
  readonly hyphenation: (locale: Locale) => Promise<Hyphenate | undefined>
}

/** What one handout is made from. */
export interface HandoutOptions {
  readonly publication: Publication
  readonly theme: Theme
  readonly workshop: Workshop
  readonly pictures: (address: string) => PictureResult | undefined
}

/** One handout as a file: of one edition, or of several side by side. Its messages are on it. */
export async function handout(editions: readonly [Edition, ...Edition[]], options: HandoutOptions): Promise<VFile> {
  const {publication, theme, workshop} = options
  const [main] = editions
  const locales = editions.map(({locale}) => locale)
  const file = new VFile({path: handoutPath(publication.article.slug, locales)})
  const used = new Map<string, UsableImage['image']>()
  const layout = layoutOf(editions, options)
  const build = await createBuild(locales, {...options, layout, used, file})
  const root: StructureElement = {tag: 'Document', lang: main.locale, children: []}
  const place = (edition: Edition): Place => ({
    element: root,
    edition: edition.locale,
    locale: edition.locale,
    direction: edition.direction,
    style: plainStyle(theme, build.sizes.text),
    quotations: []
  })
  const content = contentOf(editions, place, {publication, build, layout})
  const book = await openBook(workshop.shelf, allTexts(content, main.locale))
  if (book.fonts.length === 0) return without(file)
  const set = setPages(content, {
    book,
    shape: workshop.shape,
    scale: theme.scale,
    asideStyle: {...plainStyle(theme, theme.small.size * 0.9, 'small'), colour: readColour(theme.colours.number)},
    asideGap: 8,
    ...linesOf(build),
    rule: theme.colours.rule
  })
  const missing = set.problems.some(({type}) => type === 'missing')
  const metadata = {
    title: titleOf(main, publication),
    ...descriptionOf(main, publication),
    authors: main.frontMatter.authors,
    locales,
    lang: main.locale,
    direction: main.direction,
    date: dateOf(main, publication),
    accessible: !missing && isDescribed(root),
    archive: publication.settings.page.archive
  }
  const {fonts} = book
  const {embeddable} = workshop
  const {bytes, painted} = await writePdf(set.pages, {metadata, root, build, fonts, pictures: used, embeddable})
  file.value = bytes
  file.messages.push(...problemMessages(set.problems, {file: file.path, root}))
  file.messages.push(...checkOutput(publication, editions, {build, painted, file: file.path}))
  return file
}

/** The baseline grid is that of the text; the rule above notes has the colour of rules. */
function linesOf({sizes: {text, leading}, theme}: Build): Pick<TypesetOptions, 'grid' | 'footRule' | 'hanging'> {
  const grid = {step: leading, baseline: leading / 2 + text * 0.34}
  const hanging = theme.hanging ? 'punctuation' : 'none'
  return {...(theme.grid && {grid}), hanging, footRule: readColour(theme.colours.rule)}
}

interface ContentOptions {
  readonly publication: Publication
  readonly build: Build
  readonly layout: Layout
}

function contentOf(
  editions: readonly [Edition, ...Edition[]],
  place: (edition: Edition) => Place,
  {publication, build, layout}: ContentOptions
): PageContent {
  const [main] = editions
  const own = place(main)
  const {front, body} =
    layout.kind === 'single'
      ? {front: [], body: editionBlocks(main, own, {publication, build})}
      : bitextBlocks(editions, own, {publication, build, places: editions.map(place), layout})
  const end = address(publication, own, {build, locales: editions.map(({locale}) => locale)})
  const sides = editions.map((edition) => ({title: titleOf(edition, publication), place: place(edition)}))
  const blocks = layout.kind === 'facing' ? {front: [...front, ...end], body} : {front, body: [...body, ...end]}
  return {...blocks, furnish: createFurniture(sides, {layout, build}), layout, direction: main.direction}
}

function layoutOf(editions: readonly [Edition, ...Edition[]], {theme, publication}: HandoutOptions): Layout {
  const [{direction}] = editions
  return chooseLayout(theme, {settings: publication.settings.page, editions: editions.length, direction})
}

function handoutPath(slug: string, locales: readonly Locale[]): string {
  const name = slug.slice(slug.lastIndexOf('/') + 1)
  const set = locales.join('+')
  return `${slug}/${set}/${name}.${set}.pdf`
}

interface BuildOptions extends HandoutOptions {
  readonly layout: Layout
  readonly used: Map<string, UsableImage['image']>
  readonly file: VFile
}

async function createBuild(locales: readonly Locale[], options: BuildOptions): Promise<Build> {
  const {publication, theme, workshop, pictures, layout, used, file} = options
  const hyphenations = new Map<Locale, Hyphenate | undefined>()
  for (const locale of locales) hyphenations.set(locale, await workshop.hyphenation(locale))
  return {
    theme,
    sizes: sizesFor(theme, layout.text, locales),
    align: layout.align,
    terms: publication.terms,
    hyphenations,
    picture: (src) => {
      const found = pictures(src)
      if (!found) return undefined
      if ('problem' in found) {
        file.messages.push(unusable(src, found.problem, file.path))
        return undefined
      }
      used.set(src, found.image)
      return {name: src, width: found.width, height: found.height}
    },
    resolve: (href) => resolveLink(href, publication.settings.url),
    slots: [],
    outline: [],
    quotations: new Map(),
    numbered: new Set(),
    waiting: {ids: [], asides: []},
    notes: new Map(),
    rank: 1
  }
}

function unusable(src: string, problem: string, file: string): VFileMessage {
  return createMessage({
    ruleId: 'image-missing',
    file,
    reason: `Unexpected ${problem} at \`${src}\`, expected a PNG or JPEG`,
    actual: src,
    note: 'The handout shows its description instead. Save the picture as PNG or JPEG.'
  })
}

/** Only addresses that a reader of paper and screen can follow; relative ones need the site’s own. */
function resolveLink(href: string, base: string | undefined): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : base && URL.canParse(href, base) ? new URL(href, base) : undefined
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined
}

function address(
  {settings, article}: Publication,
  place: Place,
  {build, locales}: {build: Build; locales: readonly Locale[]}
): readonly Block[] {
  if (settings.url === undefined || !build.theme.show.address) return []
  const url = `${settings.url}${article.slug}/${locales.join('+')}/`
  const blocks = smallText(build.terms(place.locale)('handout.address', {url}), place, build)
  return blocks.map((block) => ({...block, before: build.sizes.leading}))
}

function* allTexts({front, body, furnish}: PageContent, locale: Locale): Iterable<{text: string; locale: Locale}> {
  yield* blockTexts([...front, ...body])
  const {head, foot} = furnish([1_234_567_890, 1_234_567_890, 1_234_567_890], 1_234_567_890)
  yield* blockTexts([...head, ...foot])
  yield {text: '-…', locale}
}

function titleOf(edition: Edition, publication: Publication): string {
  const id = edition.fields.title?.data?.segment
  const text = id === undefined ? '' : plainTexts(edition, {publication, page: 'one'})(id)
  return text === '' ? (edition.frontMatter.title ?? publication.article.slug) : text
}

function descriptionOf(edition: Edition, publication: Publication): {description?: string} {
  const id = edition.fields.description?.data?.segment
  const text = id === undefined ? '' : plainTexts(edition, {publication, page: 'one'})(id)
  return text === '' ? {} : {description: text}
}

/** The date that the file carries: the edition's, the source's, that of the settings, the first that ZIP and FAT know. */
function dateOf({frontMatter}: Edition, {article, settings}: Publication): Date {
  const source = article.source.frontMatter
  for (const text of [frontMatter.modified, frontMatter.date, source.modified, source.date]) {
    const date = new Date(text ?? Number.NaN)
    if (!Number.isNaN(date.valueOf()) && date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000) return date
  }
  return new Date(settings.epoch ?? Date.UTC(1980, 0, 1))
}

/** Whether every picture has a description. */
function isDescribed(element: StructureElement): boolean {
  if (element.tag === 'Figure' && (element.alt ?? '') === '') return false
  return element.children.every((child) => typeof child === 'number' || isDescribed(child))
}

function without(file: VFile): VFile {
  file.messages.push(
    createMessage({
      ruleId: 'font-missing',
      file: file.path,
      reason: 'Unexpected lack of any font, expected at least one',
      note: 'Install the package `@expo-google-fonts/noto-serif`, or name a font file under `fonts` in the settings.'
    })
  )
  return file
}
