import type {Candidate} from './candidate.js'
import type {Surroundings} from './surroundings.js'

const kinds: ReadonlySet<string> = new Set(['title', 'heading', 'description'])

/** Fewer words set off by nothing but a space are a name. */
const fewest = 2.5

/**
 * In a title or a heading: all of it, or words at its beginning or end that a colon, a stop or, in scripts without
 * capitals, a space sets off.
 */
export function isHeadline(
  candidate: Candidate,
  {before, startsSegment, endsSegment}: Surroundings,
  {after, length}: {readonly after: string; readonly length: number}
): boolean {
  const {segment, range} = candidate.pieces[0] ?? {}
  if (segment === undefined || range === undefined || !kinds.has(segment.kind)) return false
  const isUncased = /^\p{Lo}/u.test(segment.text.slice(range.from)) && length >= fewest
  if (startsSegment) return endsSegment || /^\s*(?:[:：፦;؛,，—–…]|\.\.)/u.test(after) || (isUncased && /^\s/u.test(after))
  if (/[:：፦]\s*$/u.test(before)) return endsSegment || /^\s*\p{P}/u.test(after)
  return endsSegment && ((before.trim() === '' && length >= fewest) || isUncased)
}
