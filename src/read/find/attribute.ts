import {findListed, readWords, type Reporting} from '../../language/reporting.js'
import type {Attribution, Candidate, Found} from './candidate.js'
import type {SubjectContext} from './find-subject.js'
import {findNames} from './names.js'
import {readAccording} from './read-according.js'
import {readAfter} from './read-after.js'
import {readBefore} from './read-before.js'
import type {Surroundings} from './surroundings.js'
import {findLeadingSubject} from './uncased-subject.js'

const nothing: Attribution = {strength: 0, after: false, colon: false, naming: false, unreal: 0}

/** Reads from the text around a candidate who said it, and how surely anybody did. */
export function attribute(candidate: Candidate, around: Surroundings, context: SubjectContext): Attribution {
  if (candidate.credit !== undefined) return creditAttribution(candidate.credit, context)
  const hints = readHints(around.before, around.after.at(-1) ?? '', context.reporting)
  const colon = /[:：]\s*[([*_]*\s*$/u.test(around.before)
  for (const [index, text] of around.after.entries()) {
    const found = readAfter(text, around.edges[index] ?? {last: '', followed: false}, context)
    if (found !== undefined)
      return {...nothing, ...hints, colon, after: true, ...withSubject(found, around.before, context)}
  }
  const before = readBefore(around, colon, context)
  const according = readAccording([around.before, around.after.at(-1) ?? ''], context)
  const best = according !== undefined && before.strength < 0.7 ? according : before
  return {...nothing, ...hints, colon, ...best}
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
  const name = context.isCased
    ? findNames(before, context.reporting).at(-1)?.text
    : findLeadingSubject(before, context.reporting)
  return name === undefined ? found : {...found, name}
}

/** Whether the words beside the marks name a term or a title, and whether words before them make the speech unreal. */
function readHints(before: string, after: string, reporting: Reporting): {naming: boolean; unreal: number} {
  const tail = before.slice(-60)
  const near = findListed(tail, reporting.naming, reporting).at(-1)
  const gap = near === undefined ? '' : tail.slice(near.to)
  const isBefore = near !== undefined && readWords(gap, reporting).length <= 1 && !/[.!?;]/u.test(gap)
  const isAfter = (findListed(after.slice(0, 24), reporting.naming, reporting)[0]?.from ?? 9) <= 1
  const lead = before.slice(-120)
  const unreal = findListed(lead, reporting.unreal, reporting)
  const isPlain = unreal.some((place) => /\s/u.test(lead.slice(place.from, place.to)))
  return {naming: isBefore || isAfter, unreal: unreal.length === 0 ? 0 : isPlain ? 2 : 1}
}
