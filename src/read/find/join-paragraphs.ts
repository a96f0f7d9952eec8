import type {Segment} from '../../model/segment.js'
import type {Candidate, Piece} from './candidate.js'
import {mismatch} from './glyphs.js'

/**
 * Joins a quotation that runs over several paragraphs: each begins with an opening mark and only the last has a closing
 * one, or only the first has the one and only the last the other. Candidates are ordered; what is joined is one candidate
 * with a break `paragraph` before each further run.
 */
export function joinParagraphs(candidates: readonly Candidate[], segments: readonly Segment[]): readonly Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const previous = joined.at(-1)
    const between = previous === undefined ? undefined : bridge(previous, candidate, segments)
    if (previous === undefined || between === undefined) {
      joined.push(candidate)
      continue
    }
    const runs = [...between, ...candidate.pieces.map((piece, at) => (at === 0 ? toParagraph(piece) : piece))]
    joined[joined.length - 1] = {...previous, pieces: [...previous.pieces, ...runs]}
  }
  return joined
}

/** The paragraphs between two runs of one quotation; nothing where they are two quotations. */
function bridge(one: Candidate, other: Candidate, segments: readonly Segment[]): readonly Piece[] | undefined {
  if (goesOn(one, other)) return []
  const [last, first] = [one.pieces.at(-1), other.pieces[0]]
  if (last === undefined || first === undefined || !isPlain(one) || !isPlain(other)) return undefined
  const between = segments.slice(last.index + 1, first.index)
  const isNear = first.index > last.index && between.length <= farthest && between.every(isParagraph)
  if (!isNear || !answers(last, first)) return undefined
  return between.map((segment, at) => ({
    index: last.index + 1 + at,
    segment,
    range: {from: 0, to: segment.text.length},
    break: 'paragraph' as const,
    children: []
  }))
}

/** Whether the one run has only an opening mark and the other only the closing mark that goes with it. */
function answers(last: Piece, first: Piece): boolean {
  return isOpen(last) && isClose(first) && isPair(last, first)
}

/** Most paragraphs without a mark between the opening and the closing one. */
const farthest = 3

function isParagraph({kind}: Segment): boolean {
  return kind === 'paragraph'
}

/** Words to the first mark of a paragraph, which nothing opens. */
function isClose({closing, opening, range, segment}: Piece): boolean {
  return opening === undefined && closing !== undefined && range.from < closing.from && isParagraph(segment)
}

/** The two marks are a pair of some convention, and the opening one tells that it opens. */
function isPair(one: Piece, other: Piece): boolean {
  const [opening, closing] = [glyphOf(one, 'opening'), glyphOf(other, 'closing')]
  return !/["＂]/u.test(opening) && mismatch(opening, closing) === 0
}

function glyphOf(piece: Piece, side: 'opening' | 'closing'): string {
  const range = piece[side]
  return range === undefined ? '' : piece.segment.text.slice(range.from, range.to).trim()
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

/** Without an opening mark it is the whole paragraph that goes on. */
function toParagraph(piece: Piece): Piece {
  const range = piece.opening === undefined ? {from: 0, to: piece.range.to} : piece.range
  return {...piece, range, break: 'paragraph'}
}
