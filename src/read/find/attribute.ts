import {findListed, readWords, type Reporting} from '../../language/reporting.js'
import type {Attribution, Candidate} from './candidate.js'
import {findSubject, type SubjectContext} from './find-subject.js'
import {findNames} from './names.js'
import {sentenceEnds} from './sentences.js'
import type {Surroundings} from './surroundings.js'

const nothing: Attribution = {strength: 0, after: false, colon: false, naming: false, unreal: false}

/** Reads from the text around a candidate who said it, and how surely anybody did. */
export function attribute(candidate: Candidate, around: Surroundings, context: SubjectContext): Attribution {
  if (candidate.credit !== undefined) return creditAttribution(candidate.credit, context)
  const hints = readHints(around.before, context.reporting)
  const colon = /[:：]\s*[([*_]*\s*$/u.test(around.before)
  for (const text of around.after) {
    const found = readAfter(text, context)
    if (found !== undefined) return {...nothing, ...hints, colon, after: true, ...found}
  }
  const before = readBefore(around.before, colon, context)
  const according = readAccording([around.before, around.after.at(-1) ?? ''], context)
  const best = according !== undefined && before.strength < 0.7 ? according : before
  return {...nothing, ...hints, colon, ...best}
}

type Found = Partial<Attribution> & {readonly strength: number}

/** `— Name, who they are`: the name is what stands before the first comma. */
function creditAttribution(credit: string, context: SubjectContext): Attribution {
  const text = credit.replace(/^[\s—–―~-]+/u, '')
  const name = findNames(text, context.reporting)[0]?.text ?? /^[^,،、，(（:：\n]{1,60}/u.exec(text)?.[0].trim()
  return {...nothing, strength: 1, ...(name !== undefined && name !== '' && {name})}
}

/** A clause right after the words: `, said X`, ` X said`, `— X`, `と述べた`. */
function readAfter(text: string, context: SubjectContext): Found | undefined {
  const credit = /^\s*[,.]?\s*(?:[—–―]|--?)\s*(?=[\p{Lu}\p{Lo}@])/u.exec(text)
  const end = sentenceEnds(text)[0] ?? text.length
  const clause = text.slice(0, Math.min(end, 160))
  const subject = /^\s*[.!?;。！？]/u.test(clause) ? undefined : findSubject(clause, 'after', context)
  if (subject === undefined) {
    const name = credit === null ? undefined : findNames(text.slice(credit[0].length, 120), context.reporting)[0]
    return name !== undefined && name.from <= 2 ? {strength: 0.9, name: name.text} : undefined
  }
  const lead = clause.slice(0, subject.verb.from)
  const words = readWords(lead, context.reporting.locale).length
  const near = context.isCased ? words <= 1 : subject.verb.from <= 12
  const named = subject.name !== undefined || subject.pronoun === true
  const isLinked = /^\s*[,，—–-]/u.test(clause)
  if (
    /^\s*(?:and|or|und|oder|et|ou|y|e|o|и|или|та|або|і|чи|i|lub|a|en|of|och|eller|og|ja|tai|ve|veya|و|أو|یا|和|或)\s/u.test(
      clause
    )
  )
    return undefined
  if (!near && !(words <= 5 && named && subjectLeads(lead, subject.name))) return undefined
  return {
    strength: near ? (named || isLinked ? 1 : 0.6) : 0.8,
    ...(subject.name !== undefined && {name: subject.name}),
    ...(subject.pronoun === true && {pronoun: true})
  }
}

function subjectLeads(lead: string, name: string | undefined): boolean {
  return name !== undefined && lead.indexOf(name) >= 0 && lead.indexOf(name) <= 12
}

/** A clause before the words: `X said: `, `X says that `, `Said X, `. */
function readBefore(text: string, colon: boolean, context: SubjectContext): Found {
  const subject = findSubject(text, 'before', context)
  const found = {
    ...(subject?.name !== undefined && {name: subject.name}),
    ...(subject?.pronoun === true && {pronoun: true})
  }
  if (subject === undefined) {
    const name = colon ? findNames(text, context.reporting).at(0) : undefined
    const whole = colon && !context.isCased ? /^\s*([^:：,،，]{2,30})[:：]\s*$/u.exec(text)?.[1] : undefined
    const chosen = name?.text ?? whole
    return {strength: colon ? 0.45 : 0, ...(chosen !== undefined && {name: chosen})}
  }
  const gap = text.slice(subject.verb.to)
  const words = readWords(gap, context.reporting.locale).length
  const named = subject.name !== undefined || subject.pronoun === true
  if (colon || /[,，]\s*$/u.test(gap)) return {strength: named ? 0.95 : 0.7, ...found}
  if (words <= 2) return {strength: named ? 0.75 : 0.5, ...found}
  return {strength: named && words <= 14 ? 0.5 : 0.2, ...found}
}

/** `according to X, “…”`, `“…”, за словами X`. */
function readAccording(texts: readonly string[], context: SubjectContext): Found | undefined {
  const {reporting} = context
  for (const text of texts) {
    for (const place of findListed(text, reporting.according, reporting.locale)) {
      const rest = text.slice(place.to)
      const name = findNames(rest, reporting)[0]
      const isPostposed = /^(?:mukaan|göre|szerint|sõnul|के अनुसार|따르면|によると|によれば)$/u.test(
        text.slice(place.from, place.to)
      )
      if (isPostposed) {
        const earlier = findNames(text.slice(0, place.from), reporting).at(-1)
        if (earlier !== undefined) return {strength: 0.7, name: earlier.text}
      }
      if (name !== undefined && name.from <= 24 && !/[.;:]/u.test(rest.slice(0, name.from)))
        return {strength: 0.7, name: name.text}
    }
  }
  return undefined
}

function readHints(before: string, reporting: Reporting): {naming: boolean; unreal: boolean} {
  const tail = before.slice(-60)
  const near = findListed(tail, reporting.naming, reporting.locale).at(-1)
  const gap = near === undefined ? '' : tail.slice(near.to)
  const naming = near !== undefined && readWords(gap, reporting.locale).length <= 2 && !/[.!?;]/u.test(gap)
  return {naming, unreal: findListed(before.slice(-120), reporting.unreal, reporting.locale).length > 0}
}
