import type {Attribution, Candidate, Piece} from './candidate.js'
import type {SubjectContext} from './find-subject.js'
import {attribute} from './attribute.js'
import {isListLead} from './observe.js'
import {sentenceEnds} from './sentences.js'
import type {Places} from './to-part.js'
import {readSurroundings, type Surroundings} from './surroundings.js'
import type {Segment} from '../../model/segment.js'

/** A candidate with what is said of its speaker. */
export interface Attributed {
  readonly candidate: Candidate
  readonly attribution: Attribution
  /** The text around it; absent where it was joined, and that of the runs no longer holds. */
  readonly around?: Surroundings
}

/**
 * Joins what a clause of attribution parts («A», he said, «B»; “A,” she said. “B.”) into one candidate: the clause
 * fills all the space between, and nobody else is said to speak the second.
 */
export function joinAttributions(
  candidates: readonly Candidate[],
  segments: readonly Segment[],
  context: SubjectContext & {readonly places: Places}
): readonly Attributed[] {
  let last: Attribution | undefined
  const all = candidates.map((candidate, index) => {
    const around = readSurroundings(candidates, index, segments)
    const own = attribute(candidate, around, context)
    // What stands in a list with the words before is said by whom they are said.
    const attribution = last !== undefined && own.strength < 0.5 && isListLead(around.before) ? last : own
    last = {...attribution, after: false, colon: false}
    return {candidate, attribution, around}
  })
  const joined: Attributed[] = []
  let tail: Attribution | undefined
  for (const next of all) {
    const previous = joined.at(-1)
    if (previous === undefined || !belongs(previous, next, tail) || parts(next, context.places)) {
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

/** A turn of its own: a sentence that begins a new line of the file, as in dialogues whose lines were not parted. */
function parts({candidate}: Attributed, places: Places): boolean {
  const first = candidate.pieces[0]
  const from = first?.opening?.from ?? 0
  if (first === undefined || from === 0) return false
  const {segment} = first
  if (!/[.!?।。]\s*$/u.test(segment.text.slice(Math.max(0, from - 3), from))) return false
  const [before, after] = [segment.starts[from - 1], segment.starts[from]]
  if (before === undefined || after === undefined) return false
  return places.pointAt(before).line < places.pointAt(after).line
}

function belongs(one: Attributed, other: Attributed, tail: Attribution | undefined): boolean {
  if (!isPlain(one.candidate) || !isPlain(other.candidate) || tail?.after !== true || tail.strength < 0.8) return false
  const between = textBetween(one.candidate.pieces.at(-1), other.candidate.pieces[0])
  if (between === undefined || one.attribution.naming || isObject(other.candidate.pieces[0], between)) return false
  return isClause(between) && isFree(other, {between, one: one.candidate})
}

/** A sentence after a question, and right after it somebody of whom the text goes on, in scripts without capitals: `“能修吗？”刘梅问。“放这儿吧。”周守成头也没抬。` */
function isReply({pieces}: Candidate, {around, candidate}: Attributed): boolean {
  const last = candidate.pieces.at(-1)
  if (!/[?？؟]$/u.test(endOf(pieces.at(-1))) || !/[.。!！]$/u.test(endOf(last))) return false
  return /^\p{Lo}/u.test(around?.after.at(-1) ?? '')
}

function endOf(piece: Piece | undefined): string {
  return piece === undefined
    ? ''
    : piece.segment.text.slice(Math.max(piece.range.from, piece.range.to - 4), piece.range.to)
}

/** A few words with a capital letter that no punctuation parts from the clause: what it names (`he told the paper “New Word”`). */
function isObject(piece: Piece | undefined, between: string): boolean {
  if (piece === undefined || !/[\p{L}\p{M}]\s+$/u.test(between)) return false
  const text = piece.segment.text.slice(piece.range.from, piece.range.to)
  return /^\p{Lu}/u.test(text) && text.length <= 30 && text.split(' ').length <= 3 && !/[,.!?…]$/u.test(text)
}

/** The text between two runs of one segment. */
function textBetween(last: Piece | undefined, first: Piece | undefined): string | undefined {
  if (last === undefined || last.index !== first?.index) return undefined
  return last.segment.text.slice(last.closing?.to ?? last.range.to, first.opening?.from ?? first.range.from)
}

/** Found between marks, not said by the author. */
function isPlain({form, attributes}: Candidate): boolean {
  return form === 'marks' && attributes === undefined
}

/** One clause or sentence, and no introduction of what follows it. */
function isClause(between: string): boolean {
  if (between.length > 200 || between.trim().length < 3 || /[:：]\s*$/u.test(between)) return false
  return sentenceEnds(between).every((end) => end >= between.trimEnd().length)
}

/** Whether nothing gives the second run to another speaker. */
function isFree(other: Attributed, {between, one}: {readonly between: string; readonly one: Candidate}): boolean {
  if (isReply(one, other)) return false
  if (!/[.!?。]\s*[-–—]?\s*$/u.test(between))
    return /[,，]\s*[-–—]?\s*$|[-–—]\s*$/u.test(between) || (between.length < 60 && !/\p{L}[,，]\s/u.test(between))
  return !other.attribution.after || other.attribution.strength < 0.6
}
