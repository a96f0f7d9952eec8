import type {Element, ElementData} from 'hast'

/** Adds to what an element says of itself. (A dependency declares `position` to be there always; it is not.) */
export function markElement(element: Element, data: Omit<Partial<ElementData>, 'position'>): void {
  element.data = {...element.data, ...data} as ElementData
}
