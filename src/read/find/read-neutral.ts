import {readWords} from '../../language/reporting.js'
import type {Candidate, Found} from './candidate.js'
import {conjunction} from './conjunction.js'
import type {SubjectContext} from './find-subject.js'
import type {Name} from './names.js'
import {sentenceEnds} from './sentences.js'
import {findSpeakers} from './speakers.js'
import type {Surroundings} from './surroundings.js'

/**
 * A clause after a whole sentence in marks that goes on without a capital letter (`“…”, smije se X.`, `«…» – деді X.`):
 * it says who speaks, in any language, whether its verb is known or not.
 */
export function readNeutral({pieces}: Candidate, around: Surroundings, context: SubjectContext): Found | undefined {
  if (!context.isCased || !/(?:^|[.!?…:»”“"])\s*[–—-]?\s*$/u.test(around.before)) return undefined
  for (const [index, piece] of pieces.entries()) {
    const words = piece.segment.text.slice(piece.range.from, piece.range.to)
    const text = around.after[index] ?? ''
    const tie = tieOf(text, around.edges[index]?.last ?? '')
    if (tie === undefined || !/^[^\p{L}]*\p{Lu}\S*\s/u.test(words)) continue
    const found = readClause(text, tie, context)
    if (found !== undefined) return found
  }
  return undefined
}

/** What ties a clause in lower case to the words before it. */
function tieOf(text: string, last: string): 'dash' | 'comma' | undefined {
  if (/^\s*[,،.]?\s*(?:[—–]|-{1,2}\s)\s*\p{Ll}/u.test(text)) return 'dash'
  return /^\s*,\s*\p{Ll}/u.test(text) || (/[,!?…]/u.test(last) && /^\s*\p{Ll}/u.test(text)) ? 'comma' : undefined
}

/** How surely such a clause says who speaks: verbs of a language with a table would have been found. */
function readClause(text: string, tie: 'dash' | 'comma', context: SubjectContext): Found | undefined {
  const {reporting} = context
  const clause = text.slice(0, Math.min(sentenceEnds(text)[0] ?? text.length, 160))
  if (conjunction.test(clause.replace(/^[\s,–—-]+/u, ''))) return undefined
  const {names} = findSpeakers(clause, reporting)
  const name = names.find((each) => /\s/u.test(each.text)) ?? names[0]
  const isOpen = tie === 'dash' || reporting.verbs.words.size === 0
  if (!isOpen && !isBrief(clause, name, context)) return undefined
  const strength = isOpen ? 0.8 : 0.65
  return {after: true, ...(name === undefined ? {strength: strength - 0.1} : {strength, name: name.text})}
}

/** Few words, or a name with no comma before it. */
function isBrief(clause: string, name: Name | undefined, {reporting}: SubjectContext): boolean {
  if (name === undefined) return readWords(clause, reporting).length <= 4
  return !clause.slice(1, name.from).includes(',')
}
