/** Absolute addresses, where the settings give the site's. */
import type {Locale} from '../../model/locale.js'
import {absoluteAddress, folderOf, imagePath} from '../addresses.js'
import {isRemote} from '../images.js'
import type {PageContext} from '../page/page-context.js'

/** The absolute address of a page, where the settings give the site's. */
export function pageAddress({publication}: PageContext, locales: readonly Locale[]): string | undefined {
  const {settings, article} = publication
  if (settings.url === undefined) return undefined
  return `${absoluteAddress(settings.url, `${article.slug}/${folderOf(locales)}`)}/`
}

/** The absolute address of the leading image. */
export function imageAddress({publication, edition}: PageContext): string | undefined {
  const {article, settings} = publication
  const source = (edition.frontMatter.image ?? article.source.frontMatter.image)?.src
  if (source === undefined) return undefined
  if (isRemote(source)) return source
  const path = imagePath(source)
  if (settings.url === undefined || path === undefined) return undefined
  return absoluteAddress(settings.url, `${article.slug}/${path}`)
}
