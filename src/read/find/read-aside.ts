import {findListed, isListed, readWords} from '../../language/reporting.js'
import type {Found} from './candidate.js'
import {findSubject, type SubjectContext} from './find-subject.js'

/** Most words of a clause that only says who speaks. */
const longest = 7

/**
 * `At home, X said, people felt “…”`: a clause between commas or dashes with a verb of saying and its subject. It speaks
 * of the whole sentence, whatever verb stands nearer to the words.
 */
export function readAside(before: string, context: SubjectContext): Found | undefined {
  const clauses = before.split(/[,،，、]|\s[–—-]\s/u)
  for (const clause of clauses.slice(1, -1).toReversed()) {
    const who = readClause(clause, context)
    if (who !== undefined) return {strength: 0.85, unreal: 0, naming: false, ...who}
  }
  return undefined
}

function readClause(clause: string, context: SubjectContext): {name: string} | {pronoun: true} | undefined {
  const {reporting} = context
  const words = readWords(clause, reporting)
  if (words.length === 0 || words.length > longest) return undefined
  if (findListed(clause, reporting.verbs, reporting).length === 0) return undefined
  if (words.some((word) => isListed(word, reporting.unreal))) return undefined
  const subject = findSubject(clause, 'after', context)
  if (subject?.name !== undefined) return {name: subject.name}
  return subject?.pronoun === true ? {pronoun: true} : undefined
}
