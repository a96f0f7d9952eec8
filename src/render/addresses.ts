/** Where files are in the output, and how one is reached from another. Public: see design.md, *What is built*. */
import type {Locale} from '../model/locale.js'
import type {Publication} from '../model/publication.js'

/** The last part of a slug: what files that are downloaded are called. */
export function nameOf(slug: string): string {
  return slug.slice(slug.lastIndexOf('/') + 1)
}

/** The folder of a page below its slug: a locale, or a set joined by `+`. */
export function folderOf(locales: readonly Locale[]): string {
  return locales.join('+')
}

/** The path of the sheet with the quotations alone. */
export function sheetPath(slug: string): string {
  return `${slug}/${nameOf(slug)}.quotations.pdf`
}

/** Whether there is one: the settings ask for it, and there is something to put on it. */
export function hasSheet({settings, quotations}: Publication): boolean {
  return settings.page.sheet && settings.formats.includes('pdf') && quotations.length > 0
}

/** The sets of which every locale is published, each once. */
export function publishedSets({settings, locales}: Publication): readonly (readonly Locale[])[] {
  const sets = settings.sets.filter((set) => set.length > 1 && set.every((locale) => locales.includes(locale)))
  return [...new Map(sets.map((set) => [folderOf(set), set])).values()]
}

/** An absolute address of a folder below the site's; `base` ends in a slash. */
export function absoluteAddress(base: string, path: string): string {
  return base + path.split('/').map(encodeURIComponent).join('/').replaceAll('%2B', '+')
}

/**
 * The path of an image below its article's folder, from the address in the article; undefined where it would lead out
 * of it, or is not a path.
 */
export function imagePath(source: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/|[\\\0?#]/iu.test(source)) return undefined
  const parts: string[] = []
  for (const part of decoded(source).split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.length === 0 || /[\\\0]/u.test(parts.join('/')) ? undefined : parts.join('/')
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
