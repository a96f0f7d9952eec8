import type {Locale} from '../../model/locale.js'
import type {Publication} from '../../model/publication.js'
import type {Block} from '../../typeset/model.js'
import {absoluteAddress, folderOf} from '../addresses.js'
import type {Build, Place} from './build.js'
import {addElement, slotFor} from './build.js'
import {smallText} from './edition-blocks.js'

/** Where the handout is on the web: the page of its locales, by setting as a QR code too. Nothing where the settings have no address. */
export function printAddress(
  {settings, article}: Publication,
  place: Place,
  {build, locales}: {readonly build: Build; readonly locales: readonly Locale[]}
): readonly Block[] {
  if (settings.url === undefined) return []
  const url = absoluteAddress(settings.url, `${article.slug}/${folderOf(locales)}/`)
  const sentence = build.terms(place.locale)('handout.address', {url})
  const before = build.sizes.leading
  const code = settings.page.links === 'qr' ? [codePicture(url, sentence, {place, build})] : []
  const text = build.theme.show.address ? smallText(sentence, place, build) : []
  if (code.length === 0) return text.map((block) => ({...block, before}))
  const cells = [
    {blocks: code, width: 0.25},
    {blocks: text, width: 0.75}
  ]
  return [{type: 'columns', cells, gap: 12, direction: place.direction, before, after: 0}]
}

function codePicture(url: string, alt: string, {place, build}: {readonly place: Place; readonly build: Build}): Block {
  const {name, width, height} = build.code(url)
  const mark = slotFor({element: addElement(place.element, 'Figure', {alt})}, build)
  return {type: 'picture', image: name, width, height, direction: place.direction, mark, before: 0, after: 0}
}
