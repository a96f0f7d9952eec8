import {findListed, readWords} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'
import type {Candidate, Found} from './candidate.js'
import {subjectOf, type SubjectContext} from './find-subject.js'
import {findSpeakers} from './speakers.js'
import type {Surroundings} from './surroundings.js'

/** Fewer words are a name or a term rather than somebody's description; as few are one where a name says whose. */
const fewest = 2

/** Forms of *to be* before a participle: nobody is said to do the calling. */
const passive =
  /(?:^|\s)(?:is|are|was|were|be|been|being|am|est|sont|était|étaient|été|fut|es|son|era|fue|sido|è|sono|viene|é|são|foi|este|este|sunt|fost|wird|werden|wurde|wurden|ist|worden|wordt|werd|bliver|blev|blir|är|er)\s+(?:\p{L}+\s+)?$/u

/** Words that make the calling one's own: something goes by a name. */
const reflexive =
  /(?<!\p{L})(?:itself|themselves|sich|sig|zich|se|si|s['’]|siebie|się|себе|себя|sebe|sebi|itseään|magát|kendini)(?!\p{L})/iu

/** `what X called “…”`, `X described it as “…”`, `was X „…“ nannte`: somebody calls something what several words say. */
export function readCalling(candidate: Candidate, around: Surroundings, context: SubjectContext): Found | undefined {
  if (candidate.form !== 'marks' || !describes(candidate, context)) return undefined
  const who = callerBefore(around.before, context) ?? callerAround(around, context)
  if (who !== undefined && isShort(candidate, context) && (!('name' in who) || isCapitalised(candidate)))
    return undefined
  return who && {strength: 0.8, naming: false, unreal: 0, ...who}
}

/** Whether the words are several and read as a description. */
function describes({pieces}: Candidate, {reporting}: SubjectContext): boolean {
  const text = pieces.map(({range, segment}) => segment.text.slice(range.from, range.to)).join(' ')
  // A title or a name begins so; in German any noun does.
  if (reporting.language !== 'de' && /^[^\p{L}]*\p{Lu}/u.test(text)) return false
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text)) return text.length >= 6
  return readWords(text, reporting).length >= fewest
}

function isShort({pieces}: Candidate, {reporting}: SubjectContext): boolean {
  const {range, segment} = pieces[0] ?? {}
  if (range === undefined || segment === undefined) return true
  const text = segment.text.slice(range.from, range.to)
  return readWords(text, reporting).length <= fewest
}

function isCapitalised({pieces}: Candidate): boolean {
  const {range, segment} = pieces[0] ?? {}
  return range !== undefined && /\p{Lu}/u.test(segment?.text.slice(range.from, range.to) ?? '')
}

type Caller = {readonly name: string} | {readonly pronoun: true}

/** The verb and its object before the words. */
function callerBefore(before: string, context: SubjectContext): Caller | undefined {
  const {reporting} = context
  const verb = findListed(before, reporting.calling, reporting).at(-1)
  if (verb === undefined || passive.test(before.slice(0, verb.from))) return undefined
  const gap = before.slice(verb.to)
  if (reflexive.test(gap) || reflexive.test(before.slice(Math.max(0, verb.from - 8), verb.from))) return undefined
  if (/[.!?;:,]/u.test(gap) || readWords(gap, reporting).length > 6) return undefined
  return callerOf(verb, before, context)
}

function callerOf(verb: TextRange, clause: string, context: SubjectContext): Caller | undefined {
  const {name, pronoun} = subjectOf(verb, {clause, side: 'before'}, context)
  if (name !== undefined) return {name}
  return pronoun === true ? {pronoun} : undefined
}

/** The subject before the words, and the verb right after them. */
function callerAround(around: Surroundings, context: SubjectContext): Caller | undefined {
  const {reporting} = context
  const after = around.after.at(-1) ?? ''
  const verb = findListed(after.slice(0, 40), reporting.calling, reporting)[0]
  if (verb === undefined || /\p{L}/u.test(after.slice(0, verb.from))) return undefined
  if (!context.isCased) return callerOf({from: around.before.length, to: around.before.length}, around.before, context)
  const {name} =
    findSpeakers(around.before, reporting)
      .names.map(({text}) => ({name: text}))
      .at(-1) ?? {}
  return name === undefined ? undefined : {name}
}
