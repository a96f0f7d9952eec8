import type {Edition} from '../model/edition.js'
import {itemAt} from '../model/item-at.js'
import type {Quotation} from '../model/quotation.js'
import type {TextRange} from '../model/segment.js'

/** The text around a quotation, the words of quotations left out. */
export interface Scene {
  /** Beside it in its own segments. */
  readonly near: string
  /** The end of the segment before, then the beginning of its own. */
  readonly far: string
}

/** How far around the words a name is looked for, in code units. */
const reach = {before: 200, after: 140, earlier: 400}

/** Makes the reader of what stands around the quotations of an edition. */
export function createSceneReader({segments, quotations}: Edition): (quotation: Quotation) => Scene {
  const places = new Map(segments.map(({id, text}, index) => [id, {index, text, quoted: [] as TextRange[]}]))
  for (const part of quotations.flatMap(({parts}) => parts)) places.get(part.segment)?.quoted.push(part)
  const masked = [...places.values()].map(({text, quoted}) => mask(text, quoted))
  const read = (index: number): string => masked[index] ?? ''
  return ({parts}) => {
    const [head, tail] = [itemAt(parts, 0), itemAt(parts, parts.length - 1)]
    const [first, last] = [head, tail].map(({segment}) => Number(places.get(segment)?.index))
    const [before, after] = [read(Number(first)), read(Number(last))]
    return {
      near: `${before.slice(Math.max(0, head.from - reach.before), head.from)}\n${after.slice(tail.to, tail.to + reach.after)}`,
      far: `${read(Number(first) - 1).slice(-reach.earlier)}\n${before.slice(0, reach.earlier)}`
    }
  }
}

/** The text with as many line ends as the ranges, which are ordered, have characters. */
function mask(text: string, ranges: readonly TextRange[]): string {
  let [kept, end] = ['', 0]
  for (const {from, to} of ranges) {
    kept += text.slice(end, from) + '\n'.repeat(Math.max(0, to - Math.max(end, from)))
    end = Math.max(end, to)
  }
  return kept + text.slice(end)
}
