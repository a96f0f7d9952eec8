import {findListed, isListed, readWords, type Reporting} from '../../language/reporting.js'
import type {Attribution, Candidate} from './candidate.js'
import {findSubject, type Subject, type SubjectContext} from './find-subject.js'
import {findNames} from './names.js'
import {findLeadingSubject} from './uncased-subject.js'
import {sentenceEnds} from './sentences.js'
import type {Edge, Surroundings} from './surroundings.js'

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

type Found = Partial<Attribution> & {readonly strength: number}

/** `— Name, who they are`: the name is what stands before the first comma. */
function creditAttribution(credit: string, context: SubjectContext): Attribution {
  const text = credit.replace(/^[\s—–―~-]+/u, '')
  const name = findNames(text, context.reporting)[0]?.text ?? /^[^,،、，(（:：\n]{1,60}/u.exec(text)?.[0].trim()
  return {...nothing, strength: 1, ...(name !== undefined && name !== '' && {name})}
}

/** A clause right after the words: `, said X`, ` X said`, `— X`, `と述べた`. */
export function readAfter(text: string, edge: Edge, context: SubjectContext): Found | undefined {
  const credit = /^\s*[,.]?\s*(?:[—–―]|--?)\s*(?=[\p{Lu}\p{Lo}@])/u.exec(text)
  const end = sentenceEnds(text)[0] ?? text.length
  const clause = text.slice(0, Math.min(end, 160))
  if (conjunction.test(clause) || belongsToNext(clause, edge, end === text.length)) return undefined
  if (needsParticle(context) && !quotative.test(clause)) return undefined
  const subject = /^\s*[.!?;。！？]/u.test(clause) ? undefined : findSubject(clause, 'after', context)
  if (subject === undefined) {
    const name = credit === null ? undefined : findNames(text.slice(credit[0].length, 120), context.reporting)[0]
    return name !== undefined && name.from <= 2 ? {strength: 0.9, name: name.text} : undefined
  }
  const lead = clause.slice(0, subject.verb.from)
  const words = readWords(lead, context.reporting).length
  const named = subject.name !== undefined || subject.pronoun === true
  const near = context.isCased ? words <= 1 : subject.verb.from <= 12
  const isLinked = /[,，、!?！？…]/u.test(edge.last) || /^\s*[,，—–-]/u.test(clause) || quotative.test(clause)
  const isLead = words <= (isLinked ? 7 : 5) && named && subjectLeads(lead, subject.name)
  const isCommon = isLinked && words <= 4 && /^\s*[,，—–-]?\s*[^\p{Lu}\s]/u.test(clause)
  if (!near && !isLead && !isCommon) return undefined
  const bare = named && (words > 0 || isDirectSubject(clause, subject)) ? 0.8 : 0.25
  return {
    strength: isLinked ? (named ? 1 : 0.85) : bare,
    ...(subject.name !== undefined && {name: subject.name}),
    ...(subject.pronoun === true && {pronoun: true})
  }
}

/** A clause after the words may leave its subject before them: `X, “…” dedi`, `Xは「…」と述べた`. */
function withSubject(found: Found, before: string, context: SubjectContext): Found {
  if (found.name !== undefined || found.pronoun === true || before.trim() === '') return found
  const name = context.isCased
    ? findNames(before, context.reporting).at(-1)?.text
    : findLeadingSubject(before, context.reporting)
  return name === undefined ? found : {...found, name}
}

/** In Korean and Japanese a particle ties the words to the clause after them. */
function needsParticle(context: SubjectContext): boolean {
  return context.reporting.language === 'ko' || context.reporting.language === 'ja'
}

const conjunction =
  /^\s*(?:and|or|und|oder|et|ou|y|e|o|и|или|та|або|і|чи|i|lub|a|en|of|och|eller|og|ja|tai|ve|veya|و|أو|یا|和|或)\s/u

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

/** A clause before the words: `X said: `, `X says that `, `Said X, `; else the sentence before them (`X warns them. “…”`). */
function readBefore(around: Surroundings, colon: boolean, context: SubjectContext): Found {
  const text = around.before
  if (text.trim() === '') return readEarlier(around.earlier, context)
  const subject = findSubject(text, 'before', context)
  const imagined = subject !== undefined && isImagined(text, subject, context.reporting)
  const found = {
    ...(imagined ? {unreal: 2} : subject?.name !== undefined && {name: subject.name}),
    ...((subject?.pronoun === true || (subject !== undefined && conjunction.test(text))) &&
      subject.name === undefined && {pronoun: true})
  }
  if (subject === undefined) {
    const label = /^\s*([^:：,،，]{2,40})[:：]\s*$/u.exec(text)?.[1]?.trim()
    const name = colon && label !== undefined && readWords(label, context.reporting).length <= 4 ? label : undefined
    return {strength: colon ? 0.45 : 0, ...(name === undefined ? colon && {pronoun: true} : {name})}
  }
  const gap = text.slice(subject.verb.to)
  const words = readWords(gap, context.reporting).length
  const shared = subject.name === undefined && conjunction.test(text)
  const named = !imagined && (subject.name !== undefined || subject.pronoun === true || shared)
  if (colon || /[,，]\s*$/u.test(gap)) return {strength: named ? 0.95 : 0.7, ...found}
  if (words <= 2) return {strength: named ? 0.75 : 0.35, ...found}
  return {strength: named && words <= 14 ? 0.6 : 0.15, ...found}
}

/** Whether a word of the unreal stands beside the verb: `you could say`, `ask yourself`. */
function isImagined(text: string, subject: Subject, reporting: Reporting): boolean {
  const before = readWords(text.slice(0, subject.verb.from), reporting).slice(-3)
  const after = readWords(text.slice(subject.verb.to), reporting).slice(0, 2)
  return [...before, ...after].some((word) => isListed(word, reporting.unreal))
}

function readEarlier(earlier: string, context: SubjectContext): Found {
  const ends = sentenceEnds(earlier.trimEnd())
  const sentence = earlier.slice(ends.at(-2) ?? 0)
  const subject = sentence.trim() === '' ? undefined : findSubject(sentence, 'before', context)
  if (subject?.name === undefined) return {strength: 0}
  const rest = readWords(sentence.slice(subject.verb.to), context.reporting).length
  return {strength: rest <= 4 ? 0.55 : 0.25, name: subject.name}
}

/** `according to X, “…”`, `“…”, за словами X`. */
function readAccording(texts: readonly string[], context: SubjectContext): Found | undefined {
  const {reporting} = context
  for (const text of texts) {
    for (const place of findListed(text, reporting.according, reporting)) {
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
