import type {Root} from 'hast'
import {visit} from 'unist-util-visit'
import type {Quotation} from '../../model/quotation.js'
import type {Segment} from '../../model/segment.js'
import {markElement} from '../tree/mark-element.js'

/**
 * Marks the attribution in quoted blocks, in a tree that is changed: the last segment of a block that holds quoted
 * words, if it holds none itself and begins with a dash or is all that follows them.
 */
export function markAttributions(root: Root, segments: readonly Segment[], quotations: readonly Quotation[]): void {
  const quoted = new Set(
    quotations.flatMap(({kind, parts}) => (kind === 'block' ? parts : [])).map((part) => part.segment)
  )
  const lasts = new Map<string, Segment>()
  const withWords = new Set<string>()
  for (const segment of segments) {
    const block = segment.blocks.at(-1)?.id
    if (block === undefined || segment.kind === 'alternative') continue
    lasts.set(block, segment)
    if (quoted.has(segment.id)) withWords.add(block)
  }
  const attributions = new Set(
    [...lasts].filter(([block, {id}]) => withWords.has(block) && !quoted.has(id)).map(([, segment]) => segment.id)
  )
  visit(root, 'element', (element) => {
    if (attributions.has(element.data?.segment ?? '')) markElement(element, {attribution: true})
  })
}
