import type {Block} from '../../typeset/model.js'
import {headingBlocks} from './blocks.js'
import type {Build, Place} from './build.js'
import {addElement, addSpan} from './build.js'
import {textNodes} from './edition-blocks.js'
import {paragraph} from './paragraphs.js'
import {faceOf} from './text-styles.js'
import {readColour} from './theme.js'

/** The addresses of all links that were met, with their numbers, as a list with a heading; nothing where there are none, or the settings do not ask for them. */
export function printLinks(place: Place, build: Build): readonly Block[] {
  const {links, sizes, theme} = build
  if (!links || links.size === 0) return []
  const {locale, direction} = place
  const title = headingBlocks(textNodes(build.terms(locale)('handout.links')), place, {build, rank: 2})
  const list = addElement(place.element, 'L', {attributes: {List: {ListNumbering: 'Decimal'}}})
  const style = {...place.style, size: sizes.small, ...faceOf(theme, 'small')}
  const numbers = new Intl.NumberFormat(locale, {useGrouping: false})
  const items = [...links].map(([address, number]) => {
    const item = addElement(list, 'LI')
    const label = addSpan(`[${numbers.format(number)}]`, {...place, style, element: addElement(item, 'Lbl')}, build)
    const link = addElement(addElement(item, 'LBody'), 'Link', {href: address})
    const inner = {...place, element: link, link, style: {...style, colour: readColour(theme.colours.link)}}
    const options = {align: 'start', leading: sizes.smallLeading, after: 0, hyphenated: false, label} as const
    return paragraph([addSpan(address, inner, build)], place, {build, options})
  })
  return [
    ...title,
    {type: 'stack', blocks: items, direction, start: sizes.small * 3, end: 0, before: 0, after: sizes.leading}
  ]
}
