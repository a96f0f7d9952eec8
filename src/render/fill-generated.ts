import type {Element} from 'hast'
import type {Translate} from '../model/publication.js'

/** What no author writes: a note's number, the way back from it, the heading of the notes; undefined for any other element. */
export function fillGenerated(
  element: Element,
  terms: Translate,
  number: (number: number) => string
): Element | undefined {
  const {generated, note = 0} = element.data ?? {}
  if (generated === undefined) return undefined
  if (generated === 'note-number') return withText(element, number(note))
  if (generated === 'notes-heading') return withText(element, terms('notes.title'))
  const back = withText(element, '↩\uFE0E')
  return {...back, properties: {...element.properties, ariaLabel: terms('notes.back', {number: number(note)})}}
}

function withText(element: Element, value: string): Element {
  return {...element, children: [{type: 'text', value}]}
}
