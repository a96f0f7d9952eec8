import type {Element} from 'hast'
import type {Locale} from '../model/locale.js'
import type {Translate} from '../model/publication.js'
import {formatNumber} from './byline.js'

/** What no author writes: a note's number, the way back from it, the heading of the notes; undefined for any other element. */
export function fillGenerated(element: Element, terms: Translate, locale: Locale): Element | undefined {
  const {generated, note = 0} = element.data ?? {}
  const number = formatNumber(note, locale)
  if (generated === 'note-number') return withText(element, number)
  if (generated === 'notes-heading') return withText(element, terms('notes.title'))
  if (generated !== 'note-back') return undefined
  const back = withText(element, '↩\uFE0E')
  return {...back, properties: {...element.properties, ariaLabel: terms('notes.back', {number})}}
}

function withText(element: Element, value: string): Element {
  return {...element, children: [{type: 'text', value}]}
}
