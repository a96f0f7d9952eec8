import type {Editing} from '../../model/quotation.js'
import type {Piece} from './candidate.js'

const elision =
  /\[\s?(?:…|\.{3}|\. \. \.)\s?\]|<\s?(?:…|\.{3})\s?>|\(\s?(?:…|\.{3})\s?\)|（…+）|［…+］|〔…+〕|…+(?=\s|$|[\p{Script=Han}])|(?<=\s|^)…|\.{3}/gu

/** Words left out of the runs: `…`, `[…]`, `(…)`, `<…>`, and three stops likewise. */
export function findElisions(pieces: readonly Piece[]): readonly Editing[] {
  return find(pieces, elision)
}

/** Words put in by the editor: anything else between square brackets. */
export function findInsertions(pieces: readonly Piece[]): readonly Editing[] {
  return find(pieces, /\[(?!\s?(?:…|\.{3}|\. \. \.)\s?\])[^[\]]{1,200}\]|［[^［］…]{1,200}］|〔[^〔〕…]{1,200}〕/gu)
}

function find(pieces: readonly Piece[], pattern: RegExp): readonly Editing[] {
  return pieces.flatMap(({segment, range}) => {
    const text = segment.text.slice(range.from, range.to)
    if (!trace.test(text)) return []
    return [...text.matchAll(pattern)].map((match) => ({
      segment: segment.id,
      from: range.from + match.index,
      to: range.from + match.index + match[0].length,
      text: match[0]
    }))
  })
}

/** What every notation of words left out or put in has. */
const trace = /[[［〔…]|\.{3}/u
