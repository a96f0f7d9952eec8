import type {Block, Span} from '../../typeset/model.js'
import type {Furniture} from '../../typeset/typeset.js'
import type {Build, Place} from './build.js'
import {paragraph} from './paragraphs.js'
import {smallStyle} from './text-styles.js'

/** The running head, from the second page on, and the page number in the locale's digits. */
export function createFurniture(title: string, place: Place, build: Build): Furniture {
  const {theme, sizes} = build
  const style = smallStyle(place.style, sizes.small, theme)
  const line = (text: string, align: 'start' | 'centre'): readonly Block[] => {
    const span: Span = {text, style, locale: place.locale}
    const options = {align, leading: sizes.smallLeading, after: 0, hyphenated: false} as const
    return text === '' ? [] : [paragraph([span], place, {build, options})]
  }
  const terms = build.terms(place.locale)
  const head = shorten(title, 90)
  return (page, pages) => ({
    head: theme.show.runningHead && page > 1 ? line(head, 'start') : [],
    foot: theme.show.pageNumbers ? line(terms('handout.page', {page, pages}), 'centre') : []
  })
}

/** A title that is too long for one line ends at a word with an ellipsis. */
function shorten(title: string, most: number): string {
  const characters = Array.from(title)
  if (characters.length <= most) return title
  return `${characters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/u, '')} …`
}
