import {VFile} from 'vfile'
import type {Edition} from '../../model/edition.js'
import type {Locale} from '../../model/locale.js'
import {createMessage} from '../../model/message.js'
import {baselineOf} from '../../typeset/baseline.js'
import {openBook} from '../../typeset/font-book.js'
import type {TypesetOptions} from '../../typeset/typeset.js'
import {blockTexts} from './block-texts.js'
import type {Build, Place} from './build.js'
import {checkOutput} from './check-output.js'
import {createBuild} from './create-build.js'
import {dateOf, descriptionOf} from './describe-edition.js'
import type {HandoutOptions} from './handout-options.js'
import type {Layout} from './layout.js'
import {problemMessages} from './problem-messages.js'
import type {PageContent} from './set-pages.js'
import {setPages} from './set-pages.js'
import type {StructureElement} from './structure.js'
import {standInFonts} from './stand-in-fonts.js'
import {plainStyle} from './text-styles.js'
import {readColour} from './theme.js'
import type {Paintable} from './paint.js'
import {writePdf} from './write-pdf.js'

/** What is printed: one file. */
export interface Printing {
  /** In the output folder. */
  readonly path: string
  readonly title: string
  /** The first is the one whose language the document has. */
  readonly editions: readonly [Edition, ...Edition[]]
  readonly layout: Layout
  /** Makes what its pages are filled with; `places` has one place for each edition. */
  readonly compose: (build: Build, places: readonly [Place, ...Place[]]) => PageContent
}

/** Sets and writes one PDF. Its messages are on it; where there is no font at all it stays empty. */
export async function print(printing: Printing, options: HandoutOptions): Promise<VFile> {
  const {publication, theme, workshop} = options
  const {editions, layout} = printing
  const [main, ...others] = editions
  const locales = editions.map(({locale}) => locale)
  const file = new VFile({path: printing.path})
  const used = new Map<string, Paintable>()
  const build = await createBuild(locales, {...options, layout, used, file})
  const root: StructureElement = {tag: 'Document', lang: main.locale, children: []}
  const place = ({locale, direction, file: {path}}: Edition): Place => {
    const style = plainStyle(theme, build.sizes.text)
    const origin = {file: path, locale}
    return {element: root, edition: locale, locale, direction, style, quotations: [], origin}
  }
  const content = printing.compose(build, [place(main), ...others.map(place)])
  const book = await openBook(workshop.shelf, allTexts(content, main.locale))
  if (book.fonts.length === 0) return without(file)
  const set = setPages(content, {book, shape: workshop.shape, ...appearance(build)})
  const missing = set.problems.some(({type}) => type === 'missing')
  const metadata = {
    title: printing.title,
    ...descriptionOf(main, publication),
    authors: main.frontMatter.authors,
    locales,
    lang: main.locale,
    direction: main.direction,
    facing: layout.kind === 'facing',
    date: dateOf(main, publication),
    accessible: !missing && isDescribed(root),
    archive: publication.settings.page.archive
  }
  const {fonts} = book
  const {programs} = workshop
  const {bytes, painted} = await writePdf(set.pages, {metadata, root, build, fonts, pictures: used, programs})
  file.value = bytes
  file.messages.push(...problemMessages(set.problems, {file: file.path, root, slots: build.slots}))
  file.messages.push(...standInFonts(blockTexts([...content.front, ...content.body]), book, main.file.path))
  file.messages.push(...checkOutput(publication, editions, {build, painted, file: file.path}))
  return file
}

function* allTexts({front, body, furnish}: PageContent, locale: Locale): Iterable<{text: string; locale: Locale}> {
  yield* blockTexts([...front, ...body])
  const {head, foot} = furnish([1_234_567_890, 1_234_567_890, 1_234_567_890], 1_234_567_890)
  yield* blockTexts([...head, ...foot])
  yield {text: '-…', locale}
}

/** The baseline grid is that of the text; the rule above notes has the colour of rules. */
function appearance({
  sizes: {text, leading},
  theme
}: Build): Omit<TypesetOptions, 'book' | 'shape'> & {readonly rule: string} {
  const grid = {step: leading, baseline: baselineOf(leading, text)}
  const number = plainStyle(theme, theme.small.size * 0.9, 'small')
  return {
    scale: theme.scale,
    asideStyle: {...number, colour: readColour(theme.colours.number)},
    asideGap: 8,
    ...(theme.grid && {grid}),
    hanging: theme.hanging ? 'punctuation' : 'none',
    arabic: theme.arabic,
    footRule: readColour(theme.colours.rule),
    rule: theme.colours.rule
  }
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
