import type {Candidate} from './candidate.js'
import type {Surroundings} from './surroundings.js'

const kinds: ReadonlySet<string> = new Set(['title', 'heading', 'description'])

/** Fewer words set off by nothing but a space are a name. */
const fewest = 2.5

/** What sets words at the beginning of a headline off from the rest. */
const afterWords = /^\s*(?:[:：፦;؛,，—–…]|\.\.)/u

/**
 * In a title or a heading: all of it, or words at its beginning or end that a colon, a stop or, in scripts without
 * capitals, a space sets off.
 */
export function isHeadline(
  candidate: Candidate,
  around: Surroundings,
  {after, length}: {readonly after: string; readonly length: number}
): boolean {
  const {segment, range} = candidate.pieces[0] ?? {}
  if (segment === undefined || range === undefined || !kinds.has(segment.kind)) return false
  const isLong = length >= fewest
  const isUncased = isLong && /^\p{Lo}/u.test(segment.text.slice(range.from, range.from + 2))
  if (around.startsSegment) return around.endsSegment || afterWords.test(after) || (isUncased && /^\s/u.test(after))
  return endsHeadline(around, after, {isLong, isUncased})
}

function endsHeadline(
  {before, endsSegment}: Surroundings,
  after: string,
  {isLong, isUncased}: {readonly isLong: boolean; readonly isUncased: boolean}
): boolean {
  if (/[:：፦]\s*$/u.test(before)) return endsSegment || /^\s*\p{P}/u.test(after)
  return endsSegment && ((isLong && before.trim() === '') || isUncased)
}
