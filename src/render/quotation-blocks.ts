import type {Edition} from '../model/edition.js'
import type {Quotation} from '../model/quotation.js'
import type {Segment} from '../model/segment.js'

/** The quoted block that each block quotation is, by the block's id: the innermost that holds all its segments. */
export function quotationBlocks(edition: Edition): ReadonlyMap<string, Quotation> {
  const segments = new Map(edition.segments.map((segment) => [segment.id, segment]))
  const blocks = new Map<string, Quotation>()
  for (const quotation of edition.quotations) {
    if (quotation.kind !== 'block') continue
    const block = commonBlocks(quotation, segments).findLast((id) => !blocks.has(id))
    if (block !== undefined) blocks.set(block, quotation)
  }
  return blocks
}

function commonBlocks(quotation: Quotation, segments: ReadonlyMap<string, Segment>): readonly string[] {
  const [first = [], ...others] = quotation.parts.map(
    (part) => segments.get(part.segment)?.blocks.map(({id}) => id) ?? []
  )
  return first.filter((id) => others.every((blocks) => blocks.includes(id)))
}
