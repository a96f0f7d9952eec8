import type {Candidate, Piece} from './candidate.js'

/**
 * Joins a quotation that runs over several paragraphs: each begins with an opening mark, only the last has a closing
 * one. Candidates are ordered; what is joined is one candidate with a break `paragraph` before each further run.
 */
export function joinParagraphs(candidates: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const previous = joined.at(-1)
    if (previous !== undefined && goesOn(previous, candidate)) {
      joined[joined.length - 1] = {
        ...previous,
        pieces: [...previous.pieces, ...candidate.pieces.map((piece, at) => (at === 0 ? toParagraph(piece) : piece))]
      }
      continue
    }
    joined.push(candidate)
  }
  return joined
}

/** Whether an unclosed quotation is taken up again at the beginning of the next paragraph. */
function goesOn(one: Candidate, other: Candidate): boolean {
  const [last, first] = [one.pieces.at(-1), other.pieces[0]]
  if (last === undefined || first === undefined || !isPlain(one) || !isPlain(other)) return false
  if (first.index !== last.index + 1 || first.segment.kind !== last.segment.kind) return false
  return last.segment.kind !== 'cell' && isOpen(last) && begins(first)
}

function isPlain({form, attributes}: Candidate): boolean {
  return form === 'marks' && attributes === undefined
}

function isOpen({closing, opening, range, segment}: Piece): boolean {
  return closing === undefined && opening !== undefined && segment.text.slice(range.to).trim() === ''
}

function begins({opening, segment}: Piece): boolean {
  return opening !== undefined && segment.text.slice(0, opening.from).trim() === ''
}

function toParagraph(piece: Piece): Piece {
  return {...piece, break: 'paragraph'}
}
