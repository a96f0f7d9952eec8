import type {Segment} from '../../model/segment.js'
import type {Candidate, Piece} from './candidate.js'
import {sentenceEnds} from './sentences.js'

/** How a run ends and what comes after its text. */
export interface Edge {
  readonly last: string
  readonly followed: boolean
}

/** The text around a candidate, as far as it can speak of it. */
export interface Surroundings {
  /** The sentence up to the opening mark; the end of the paragraph before where that ends in a colon. */
  readonly before: string
  /** What follows each run up to the next quotation or the end of the segment, the last run's last; at most `reach` units. */
  readonly after: readonly string[]
  /** For each run: its last character, and whether another quotation follows in the segment within reach. */
  readonly edges: readonly Edge[]
  /** The sentences before `before` in the same segment, nearest last; quotations left out. */
  readonly earlier: string
  /** Nothing stands before the words in their segment. */
  readonly startsSegment: boolean
  /** Nothing stands after them. */
  readonly endsSegment: boolean
}

/** How far text is looked at on either side, in code units. */
const reach = 240

/** Reads the surroundings of `candidates[index]`; candidates are ordered and do not overlap. */
export function readSurroundings(
  candidates: readonly Candidate[],
  index: number,
  segments: readonly Segment[]
): Surroundings {
  const pieces = candidates[index]?.pieces ?? []
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined) {
    return {before: '', after: [], edges: [], earlier: '', startsSegment: true, endsSegment: true}
  }
  const next = candidates[index + 1]?.pieces[0]
  const followers = pieces.map((_, at) => pieces[at + 1] ?? next)
  return {
    ...readLead(first, candidates[index - 1]?.pieces.at(-1), segments),
    after: pieces.map((piece, at) => textAfter(piece, followers[at])),
    edges: pieces.map((piece, at) => edgeAfter(piece, followers[at])),
    endsSegment: endsSegment(last)
  }
}

/** The text before the first run, up to the quotation before. */
function readLead(
  first: Piece,
  previous: Piece | undefined,
  segments: readonly Segment[]
): Pick<Surroundings, 'before' | 'earlier' | 'startsSegment'> {
  const {text} = first.segment
  const start = first.opening?.from ?? first.range.from
  const floor = Math.max(edgeOf(previous, first.index, 'end') ?? 0, start - reach * 2, 0)
  const lead = text.slice(floor, start)
  const cut = lastSentence(lead)
  const own = lead.slice(cut)
  return {
    before: own.trim() === '' && floor === 0 ? introduction(segments, first.index) : own,
    earlier: lead.slice(0, cut),
    startsSegment: start < reach && text.slice(0, start).trim() === ''
  }
}

function endsSegment(piece: Piece): boolean {
  const {text} = piece.segment
  const end = piece.closing?.to ?? piece.range.to
  return text.length - end < 8 && !/[^\s.,;:。，]/u.test(text.slice(end))
}

function edgeOf(piece: Piece | undefined, index: number, side: 'start' | 'end'): number | undefined {
  if (piece?.index !== index) return undefined
  return side === 'end' ? (piece.closing?.to ?? piece.range.to) : (piece.opening?.from ?? piece.range.from)
}

function textAfter(piece: Piece, next: Piece | undefined): string {
  const from = piece.closing?.to ?? piece.range.to
  const ceiling = edgeOf(next, piece.index, 'start') ?? piece.segment.text.length
  return piece.segment.text.slice(from, Math.max(from, Math.min(ceiling, from + reach)))
}

function edgeAfter(piece: Piece, next: Piece | undefined): Edge {
  const start = edgeOf(next, piece.index, 'start')
  return {
    last: piece.segment.text.charAt(piece.range.to - 1),
    followed: start !== undefined && start - piece.range.to < reach
  }
}

function lastSentence(text: string): number {
  const trimmed = text.trimEnd().length
  return (
    sentenceEnds(text)
      .filter((end) => end < trimmed || /[.!?。！？]["”’»]*\s*$/u.test(text.slice(0, end)))
      .at(-1) ?? 0
  )
}

/** The last sentence of the paragraph before, where it ends in a colon. */
function introduction(segments: readonly Segment[], index: number): string {
  const text = segments[index - 1]?.text.trimEnd() ?? ''
  if (!/[:：]$/u.test(text)) return ''
  const tail = text.slice(-reach)
  return tail.slice(lastSentence(tail.slice(0, -1)))
}
