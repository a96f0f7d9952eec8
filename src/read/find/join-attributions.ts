import type {Attribution, Candidate} from './candidate.js'
import type {SubjectContext} from './find-subject.js'
import {attribute} from './attribute.js'
import {sentenceEnds} from './sentences.js'
import {readSurroundings} from './surroundings.js'
import type {Segment} from '../../model/segment.js'

/** A candidate with what is said of its speaker. */
export interface Attributed {
  readonly candidate: Candidate
  readonly attribution: Attribution
}

/**
 * Joins what a clause of attribution parts («A», he said, «B»; “A,” she said. “B.”) into one candidate: the clause
 * fills all the space between, and nobody else is said to speak the second.
 */
export function joinAttributions(
  candidates: readonly Candidate[],
  segments: readonly Segment[],
  context: SubjectContext
): readonly Attributed[] {
  const all = candidates.map((candidate, index) => ({
    candidate,
    attribution: attribute(candidate, readSurroundings(candidates, index, segments), context)
  }))
  const joined: Attributed[] = []
  let tail: Attribution | undefined
  for (const next of all) {
    const previous = joined.at(-1)
    if (previous === undefined || !belongs(previous, next, tail)) {
      joined.push(next)
      tail = next.attribution
      continue
    }
    const pieces = [
      ...previous.candidate.pieces,
      ...next.candidate.pieces.map((piece, at) => (at === 0 ? {...piece, break: 'attribution' as const} : piece))
    ]
    joined[joined.length - 1] = {candidate: {...previous.candidate, pieces}, attribution: previous.attribution}
    tail = next.attribution
  }
  return joined
}

function belongs(one: Attributed, other: Attributed, tail: Attribution | undefined): boolean {
  const [last, first] = [one.candidate.pieces.at(-1), other.candidate.pieces[0]]
  if (last === undefined || first === undefined || last.index !== first.index) return false
  if (one.candidate.form !== 'marks' || other.candidate.form !== 'marks') return false
  if (one.candidate.attributes !== undefined || other.candidate.attributes !== undefined) return false
  if (tail?.after !== true || tail.strength < 0.8) return false
  const between = last.segment.text.slice(last.closing?.to ?? last.range.to, first.opening?.from ?? first.range.from)
  if (between.length > 200 || between.trim().length < 3 || /[:：]\s*$/u.test(between)) return false
  const inner = sentenceEnds(between).filter((end) => end < between.trimEnd().length)
  return inner.length === 0 && isFree(other.attribution, between)
}

/** Whether nothing gives the second run to another speaker. */
function isFree(other: Attribution, between: string): boolean {
  if (!/[.!?。]\s*[-–—]?\s*$/u.test(between))
    return /[,，]\s*[-–—]?\s*$|[-–—]\s*$/u.test(between) || between.length < 60
  return !other.after || other.strength < 0.6
}
