import type {TextRange} from '../model/segment.js'
import type {Linked} from './linked.js'

/** The segments of one side that a link's quotations stand in, and of the beads that hold them, as one text. */
export interface Passage {
  readonly text: string
  /** The quoted words in it. */
  readonly quoted: readonly TextRange[]
  /** Index of the first bead. */
  readonly bead: number
}

/** Longest passage that is read, in UTF-16 code units: what is longer has no text. */
const longest = 4000

/** Reads the passage around the quotations of one side of a link. */
export function readPassage({comparison, ...link}: Linked, side: 'source' | 'target'): Passage {
  const parts = link[side].flatMap((quotation) => quotation.parts)
  const beadOf = side === 'source' ? comparison.sourceBeads : comparison.targetBeads
  const beads = [...new Set(parts.map(({segment}) => Number(beadOf.get(segment))))]
  const starts = new Map<string, number>()
  let text = ''
  for (const segment of beads.flatMap((bead) => comparison.beads[bead]?.[side] ?? [])) {
    starts.set(segment.id, text.length)
    text += `${segment.text}\n`
  }
  const quoted = parts.map(({segment, from, to}) => {
    const start = Number(starts.get(segment))
    return {from: start + from, to: start + to}
  })
  return {text: text.length > longest ? '' : text, quoted, bead: Number(beads[0])}
}
