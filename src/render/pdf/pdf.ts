import type {VFile} from 'vfile'
import {loadHyphenation} from '../../language/hyphenation.js'
import type {Hyphenate} from '../../language/hyphenation.js'
import type {Edition} from '../../model/edition.js'
import type {Locale} from '../../model/locale.js'
import type {Publication, Writer} from '../../model/publication.js'
import {createShelf} from '../../typeset/font-book.js'
import type {FontSource} from '../../typeset/font-source.js'
import {createShaper} from '../../typeset/shape.js'
import {hasSheet} from '../addresses.js'
import {publishedEdition} from '../edition-context.js'
import {createFormats} from '../formats.js'
import {archivePicture} from './archive-picture.js'
import {handout} from './handout.js'
import type {Workshop} from './handout-options.js'
import {missingFamilies} from './missing-families.js'
import {quotationSheet} from './quotation-sheet.js'
import {readTheme} from './read-theme.js'
import type {PictureResult} from './usable-picture.js'
import {usablePicture} from './usable-picture.js'

/** What a handout needs from outside. */
export interface PdfOptions {
  /** Faces in order of preference: those of the settings first, then what is installed of `fontPackages`. */
  readonly fonts: readonly FontSource[]
}

/**
 * The writer of handouts: one for each published locale, one for each set side by side, and by setting a sheet of quotations. Fonts are opened when first
 * needed and kept for all that this value writes, so make it once for a whole build.
 */
export function pdf({fonts}: PdfOptions): Writer {
  const workshop = createWorkshop(fonts)
  return {format: 'pdf', write: (publication) => writeHandouts(publication, workshop)}
}

function createWorkshop(fonts: readonly FontSource[]): Workshop {
  const hyphenations = new Map<Locale, Promise<Hyphenate | undefined>>()
  return {
    shelf: createShelf(fonts),
    shape: createShaper(),
    programs: new WeakMap(),
    formats: createFormats(),
    hyphenation: (locale) => {
      const known = hyphenations.get(locale) ?? loadHyphenation(locale)
      hyphenations.set(locale, known)
      return known
    }
  }
}

async function writeHandouts(publication: Publication, workshop: Workshop): Promise<readonly VFile[]> {
  const {theme, messages} = readTheme(publication.templates['handout.json'])
  const pictures = createPictures(publication)
  const files: VFile[] = []
  for (const locales of [...publication.locales.map((locale) => [locale]), ...publishedSets(publication)]) {
    const [first, ...others] = locales.flatMap((locale): readonly Edition[] =>
      asList(publishedEdition(publication, locale))
    )
    if (first) files.push(await handout([first, ...others], {publication, theme, workshop, pictures}))
  }
  const [main, ...others] = publication.locales.flatMap((locale) => asList(publishedEdition(publication, locale)))
  if (main && hasSheet(publication))
    files.push(await quotationSheet([main, ...others], {publication, theme, workshop, pictures}))
  files[0]?.messages.push(...messages, ...missingFamilies(theme, workshop.shelf.sources))
  return files
}

/** The sets all of whose locales are published. */
function publishedSets({settings, locales}: Publication): readonly (readonly Locale[])[] {
  return settings.sets.filter((set) => set.length > 1 && set.every((locale) => locales.includes(locale)))
}

/** Each picture is looked at once. */
function createPictures({images, settings}: Publication): (address: string) => PictureResult | undefined {
  const known = new Map<string, PictureResult | undefined>()
  return (address) => {
    if (known.has(address)) return known.get(address)
    const value = images.get(address)?.value
    const found = value instanceof Uint8Array ? usablePicture(value) : undefined
    const usable = found && settings.page.archive ? archivePicture(found) : found
    known.set(address, usable)
    return usable
  }
}

function asList<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value]
}
