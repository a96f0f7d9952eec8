import type {Locale} from '../../model/locale.js'
import type {Publication} from '../../model/publication.js'
import type {Block} from '../../typeset/model.js'
import {absoluteAddress, folderOf} from '../addresses.js'
import type {Build, Place} from './build.js'
import {smallText} from './edition-blocks.js'

/** Where the handout is on the web: the page of its locales. Nothing where the settings have no address, or the theme does not show it. */
export function printAddress(
  {settings, article}: Publication,
  place: Place,
  {build, locales}: {readonly build: Build; readonly locales: readonly Locale[]}
): readonly Block[] {
  if (settings.url === undefined || !build.theme.show.address) return []
  const url = absoluteAddress(settings.url, `${article.slug}/${folderOf(locales)}/`)
  const blocks = smallText(build.terms(place.locale)('handout.address', {url}), place, build)
  return blocks.map((block) => ({...block, before: build.sizes.leading}))
}
