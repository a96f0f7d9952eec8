import type {Element} from 'hast'
import type {Block} from '../../typeset/model.js'
import type {Place} from './build.js'
import {addElement} from './build.js'
import type {ListOptions} from './list-blocks.js'
import {paragraphOf} from './paragraphs.js'
import {placed} from './placed.js'
import {noteAnchor} from './spans.js'

/** How far descriptions are moved in, in points. */
const inset = 14

/**
 * A list of terms with what they mean: to the structure a list whose items have the term as their label (ISO 32000-1,
 * 14.8.4.3.3), each term on a line of its own, in bold, its descriptions moved in under it.
 */
export function descriptionBlocks(element: Element, place: Place, {build, blocksOf}: ListOptions): readonly Block[] {
  const list = addElement(place.element, 'L', {attributes: {List: {ListNumbering: 'None'}}})
  const {leading} = build.sizes
  const blocks: Block[] = []
  let item: Place['element'] | undefined
  let hasDescription = true
  for (const child of entriesOf(element)) {
    const inner = placed(child, place)
    noteAnchor(child, build)
    if (child.tagName === 'dt') {
      if (!item || hasDescription) item = addElement(list, 'LI')
      hasDescription = false
      const label = {...inner, element: addElement(item, 'Lbl'), style: {...place.style, weight: 700}}
      const options = {tag: 'Span', after: 0, keepWithNext: true, align: 'start'} as const
      blocks.push(...paragraphOf(child.children, label, {build, options}))
      continue
    }
    item ??= addElement(list, 'LI')
    hasDescription = true
    const body = {...inner, element: addElement(item, 'LBody')}
    const own = blocksOf(child.children, body, build)
    const {direction} = place
    blocks.push({type: 'stack', blocks: own, direction, start: inset, end: 0, before: 0, after: leading / 4})
  }
  if (!item) place.element.children.splice(place.element.children.indexOf(list), 1)
  const last = blocks.at(-1)
  return last ? [...blocks.slice(0, -1), {...last, after: leading / 2}] : []
}

/** Terms and descriptions in order, also those that stand in groups. */
function entriesOf({children}: Element): readonly Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'dt' || child.tagName === 'dd') return [child]
    return child.tagName === 'div' ? entriesOf(child) : []
  })
}
