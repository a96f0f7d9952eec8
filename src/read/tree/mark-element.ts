import type {Element, ElementData} from 'hast'

/** What this project says of an element. (The parser's types want a `position` here, which trees of Markdown have not.) */
export type Marks = Omit<Partial<ElementData>, 'position'>

/** Adds marks to those that an element has. */
export function markElement(element: Element, marks: Marks): void {
  element.data = Object.assign({}, element.data, marks)
}
