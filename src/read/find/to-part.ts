import type {Point} from 'unist'
import type {Part} from '../../model/quotation.js'
import type {Piece} from './candidate.js'

/** Places in the file by offset. */
export interface Places {
  readonly pointAt: (offset: number) => Point
}

/** A run as a part of a quotation, with its places in the file. */
export function toPart(piece: Piece, places: Places): Part {
  const {segment, range} = piece
  return {
    segment: segment.id,
    text: segment.text.slice(range.from, range.to),
    from: range.from,
    to: range.to,
    start: places.pointAt(segment.starts[range.from] ?? segment.start.offset ?? 0),
    end: places.pointAt(segment.ends[range.to - 1] ?? segment.end.offset ?? 0),
    ...(piece.break && {break: piece.break}),
    ...(piece.opening && {opening: piece.opening}),
    ...(piece.closing && {closing: piece.closing})
  }
}
