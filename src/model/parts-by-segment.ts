import type {Part, Quotation} from './quotation.js'

/** What quotations quote in each segment, by the segment's id: their parts in the order of the text. */
export function partsBySegment(quotations: readonly Quotation[]): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>()
  for (const part of quotations.flatMap((quotation) => quotation.parts)) {
    const list = parts.get(part.segment)
    if (list === undefined) parts.set(part.segment, [part])
    else list.push(part)
  }
  for (const list of parts.values()) list.sort((one, other) => one.from - other.from)
  return parts
}
