import type {Attribution, Candidate, Found} from './candidate.js'
import type {SubjectContext} from './find-subject.js'
import {findNames} from './names.js'
import {readAccording} from './read-according.js'
import {readAfter} from './read-after.js'
import {readAside} from './read-aside.js'
import {readBefore} from './read-before.js'
import {readCalling} from './read-calling.js'
import {findSpeakers} from './speakers.js'
import {readHints} from './read-hints.js'
import {readNeutral} from './read-neutral.js'
import type {Surroundings} from './surroundings.js'
import {findLeadingSubject} from './uncased-subject.js'

const nothing: Attribution = {strength: 0, after: false, colon: false, naming: false, unreal: 0}

/** Reads from the text around a candidate who said it, and how surely anybody did. */
export function attribute(candidate: Candidate, around: Surroundings, context: SubjectContext): Attribution {
  if (candidate.credit !== undefined) return creditAttribution(candidate.credit, context)
  const last = around.after.at(-1) ?? ''
  const colon = introduces(around.before)
  const found =
    readFollowing(around, context) ??
    readCalling(candidate, around, context) ??
    readAside(around.before, context) ??
    readRest(candidate, around, context)
  return {...nothing, ...readHints(around.before, last, context.reporting), colon, ...found}
}

/** The first clause after a run of the words that says who speaks. */
function readFollowing(around: Surroundings, context: SubjectContext): Found | undefined {
  for (const [index, text] of around.after.entries()) {
    const found = readAfter(text, around.edges[index] ?? {last: '', followed: false}, context)
    if (found !== undefined) return {after: true, ...withSubject(found, around.before, context)}
  }
  return undefined
}

/** A clause before the words, else one after them that no verb tells. */
function readRest(candidate: Candidate, around: Surroundings, context: SubjectContext): Found {
  const lead = readLead(around, introduces(around.before), context)
  return (lead.strength < 0.7 ? readNeutral(candidate, around, context) : undefined) ?? lead
}

/** Whether text ends in a colon, markup and brackets aside. */
function introduces(before: string): boolean {
  return /[:：]\s*[([*_]*\s*$/u.test(before)
}

/** A clause before the words, else a source that is named on either side. */
function readLead(around: Surroundings, colon: boolean, context: SubjectContext): Found {
  const before = readBefore(around, colon, context)
  const according = readAccording([around.before, around.after.at(-1) ?? ''], context)
  return according !== undefined && before.strength < 0.7 ? according : before
}

/** `— Name, who they are`: the name is what stands before the first comma. */
function creditAttribution(credit: string, context: SubjectContext): Attribution {
  const text = credit.replace(/^[\s—–―~-]+/u, '')
  const name = findNames(text, context.reporting)[0]?.text ?? /^[^,،、，(（:：\n]{1,60}/u.exec(text)?.[0].trim()
  return {...nothing, strength: 1, ...(name !== undefined && name !== '' && {name})}
}

/** A clause after the words may leave its subject before them: `X, “…” dedi`, `Xは「…」と述べた`. */
function withSubject(found: Found, before: string, context: SubjectContext): Found {
  if (found.name !== undefined || found.pronoun === true || before.trim() === '') return found
  const source = readAccording([before], context)?.name
  if (source !== undefined) return {...found, name: source, oblique: true}
  const name = context.isCased
    ? findSpeakers(before, context.reporting).names.at(-1)?.text
    : findLeadingSubject(before, context)
  return name === undefined ? found : {...found, name}
}
