import {readWords} from '../../language/reporting.js'
import type {Found} from './candidate.js'
import {conjunction} from './conjunction.js'
import {findSubject, type Subject, type SubjectContext} from './find-subject.js'
import {findNames} from './names.js'
import {sentenceEnds} from './sentences.js'
import type {Edge} from './surroundings.js'

/** A clause right after the words: `, said X`, ` X said`, `— X`, `と述べた`; nothing where the clause says nothing of them. */
export function readAfter(text: string, edge: Edge, context: SubjectContext): Found | undefined {
  const end = sentenceEnds(text)[0] ?? text.length
  const clause = text.slice(0, Math.min(end, 160))
  if (conjunction.test(clause) || belongsToNext(clause, edge, end === text.length)) return undefined
  if (needsParticle(context) && !quotative.test(clause)) return undefined
  const subject = /^\s*[.!?;。！？]/u.test(clause) ? undefined : findSubject(clause, 'after', context)
  return subject === undefined ? readCredit(text, context) : weighClause(clause, {edge, subject}, context)
}

/** `“…” — X`: a dash and a name. */
function readCredit(text: string, context: SubjectContext): Found | undefined {
  const dash = /^\s*[,.]?\s*(?:[—–―]|--?)\s*(?=[\p{Lu}\p{Lo}@])/u.exec(text)
  const name = dash === null ? undefined : findNames(text.slice(dash[0].length, 120), context.reporting)[0]
  return name !== undefined && name.from <= 2 ? {strength: 0.9, name: name.text} : undefined
}

interface Clause {
  readonly edge: Edge
  readonly subject: Subject
}

/** How surely a clause with a verb of saying speaks of the words before it: by what ties it to them, and how near its verb is. */
function weighClause(text: string, {edge, subject}: Clause, context: SubjectContext): Found | undefined {
  const isLinked = isTied(text, edge)
  const lead = text.slice(0, subject.verb.from)
  const words = readWords(lead, context.reporting).length
  const isNear = context.isCased ? words <= 1 : subject.verb.from <= 12
  const who = whoOf(subject)
  const isNamed = Object.keys(who).length > 0
  if (isLinked) return isNear || reaches(lead, words, subject) ? {strength: isNamed ? 1 : 0.85, ...who} : undefined
  if (!isNear && !leads(lead, words, subject)) return undefined
  return {strength: weighLoose(isNamed && isBound(text, words, subject)), ...who}
}

/** A comma, a dash, a final mark or a particle ties the clause to the words. */
function isTied(text: string, edge: Edge): boolean {
  return /[,，、!?！？…]/u.test(edge.last) || /^\s*[,，—–-]/u.test(text) || quotative.test(text)
}

function weighLoose(bound: boolean): number {
  return bound ? 0.8 : 0.25
}

function leads(lead: string, words: number, subject: Subject): boolean {
  return words <= 5 && subjectLeads(lead, subject.name)
}

/** The subject stands between the words and a verb farther off: a name, or a common noun in lower case. */
function reaches(lead: string, words: number, subject: Subject): boolean {
  return (words <= 7 && subjectLeads(lead, subject.name)) || (words <= 4 && startsLow(lead))
}

/** The subject stands between the words and the verb, or right after the verb. */
function isBound(text: string, words: number, subject: Subject): boolean {
  return words > 0 || isDirectSubject(text, subject)
}

function startsLow(text: string): boolean {
  return /^\s*[,，—–-]?\s*[^\p{Lu}\s]/u.test(text)
}

function whoOf({name, pronoun}: Subject): {name?: string; pronoun?: true} {
  return {...(name !== undefined && {name}), ...(pronoun === true && {pronoun})}
}

/** In Korean and Japanese a particle ties the words to the clause after them. */
function needsParticle(context: SubjectContext): boolean {
  return context.reporting.language === 'ko' || context.reporting.language === 'ja'
}

/** Particles of quoting right after the words. */
const quotative = /^\s*(?:이?라고|하고|이?라며|이?라면서|고\s|と|って|dedi|diye|diyor|demiş|कह|बोल|पूछ)/u

/** Whether the clause between two quotations introduces the second and says nothing of the first. */
function belongsToNext(clause: string, edge: Edge, isWhole: boolean): boolean {
  if (/^\s*[,，—–-]/u.test(clause)) return false
  const isFinal = /[.。।!?！？…]/u.test(edge.last)
  if (/[.。]/u.test(edge.last) && /^\s*\p{Lu}/u.test(clause)) return true
  if (!isWhole || !edge.followed) return false
  if (/[:：]\s*$/u.test(clause)) return true
  const isOpen = !/[.。।!?！？]\s*$/u.test(clause)
  return isFinal && isOpen && !/^\s*\p{Ll}/u.test(clause)
}

/** `“…” said X`: the subject stands right after the verb. */
function isDirectSubject(clause: string, subject: Subject): boolean {
  const rest = clause.slice(subject.verb.to)
  return subject.name === undefined
    ? /^\s+\p{L}/u.test(rest)
    : rest.indexOf(subject.name) <= 24 && rest.includes(subject.name)
}

function subjectLeads(lead: string, name: string | undefined): boolean {
  return name !== undefined && lead.indexOf(name) >= 0 && lead.indexOf(name) <= 12
}
