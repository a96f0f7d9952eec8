import type {Element, ElementContent} from 'hast'
import type {Translate} from '../model/publication.js'

/** A footnote section whose heading and back links are labelled with the locale's terms, notes numbered in their order. */
export function labelNotes(section: Element, terms: Translate): Element {
  return {...section, children: section.children.map((child) => labelChild(child, terms))}
}

function labelChild(child: ElementContent, terms: Translate): ElementContent {
  if (child.type !== 'element') return child
  if (/^h[1-6]$/u.test(child.tagName)) {
    return {...child, children: [{type: 'text', value: terms('notes.title')}]}
  }
  if (child.tagName !== 'ol') return child
  let number = 0
  return {
    ...child,
    children: child.children.map((item) => {
      if (item.type !== 'element') return item
      number++
      return labelBackLinks(item, terms('notes.back', {number}))
    })
  }
}

function labelBackLinks(element: Element, label: string): Element {
  if (element.properties['dataFootnoteBackref'] !== undefined) {
    return {...element, properties: {...element.properties, ariaLabel: label}}
  }
  return {
    ...element,
    children: element.children.map((child) => (child.type === 'element' ? labelBackLinks(child, label) : child))
  }
}
