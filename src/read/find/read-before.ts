import {isListed, readWords, type Reporting} from '../../language/reporting.js'
import type {Found} from './candidate.js'
import {conjunction} from './conjunction.js'
import {findSubject, type Subject, type SubjectContext} from './find-subject.js'
import {findSpeakers} from './speakers.js'
import {sentenceEnds} from './sentences.js'
import type {Surroundings} from './surroundings.js'

/** A clause before the words: `X said: `, `X says that `, `Said X, `; else the sentence before them (`X warns them. “…”`). */
export function readBefore(around: Surroundings, colon: boolean, context: SubjectContext): Found {
  const text = around.before
  if (text.trim() === '') return readEarlier(around.earlier, context)
  const subject = findSubject(text, 'before', context)
  if (subject === undefined) return colon ? readLabel(text, context) : {strength: 0}
  const isImaginary = isImagined(text, subject, context.reporting)
  const who = isImaginary ? {unreal: 2} : speakerIn(text, subject)
  return {
    strength: weighGap(text.slice(subject.verb.to), {colon, named: 'name' in who || 'pronoun' in who}, context),
    ...who
  }
}

/** A colon without a verb: a name alone (`Kern: “…”`), else somebody named before. */
function readLabel(text: string, context: SubjectContext): Found {
  const [, label, more] = /^\s*([^:：،、,，(（]{1,40})(?:[,،、，(（]([^:：]{0,40}))?[:：]\s*$/u.exec(text) ?? []
  const name = label === undefined ? undefined : labelled(label.trim(), more?.trim() ?? '', context)
  return {strength: 0.45, ...(name === undefined ? {pronoun: true} : {name})}
}

/** What stands after a comma or in brackets says who they are (`Elsa (9):`, `Omar, 11:`), or who it is, after what they sell or do (`Tea, Wei Chen:`). */
function labelled(label: string, more: string, context: SubjectContext): string | undefined {
  const rest = more.replace(/[)）]$/u, '').trim()
  const isName = /^\S+[\s·・]\S+$/u.test(rest) && /^\P{N}+$/u.test(rest) && !/[\s·・]/u.test(label)
  return (isName ? nameOf(rest, context) : undefined) ?? nameOf(label, context)
}

/** The name in a label: with capital letters one that fills it or ends it (`Minister Kern`), not `In her own words`. */
function nameOf(label: string, {isCased, reporting}: SubjectContext): string | undefined {
  if (!isCased) return readWords(label, reporting).length <= 4 ? label : undefined
  const {names} = findSpeakers(label, reporting)
  const last = names.at(-1)
  if (last === undefined) return undefined
  const isWhole = last.from === 0 && last.to === label.length
  return isWhole || !last.initial || /\s/u.test(last.text) ? last.text : undefined
}

function speakerIn(text: string, subject: Subject): {name: string} | {pronoun: true} | object {
  if (subject.name !== undefined) return {name: subject.name}
  return subject.pronoun === true || conjunction.test(text) ? {pronoun: true} : {}
}

/** How surely a verb of saying speaks of the words after it, by what stands between. */
function weighGap(
  gap: string,
  {colon, named}: {readonly colon: boolean; readonly named: boolean},
  context: SubjectContext
): number {
  const words = readWords(gap, context.reporting).length
  if (colon || /[,，]\s*$/u.test(gap)) return named ? 0.95 : 0.7
  if (words <= 2) return named ? 0.75 : 0.35
  return named && words <= 14 ? 0.6 : 0.15
}

/** Whether a word of the unreal stands beside the verb: `you could say`, `ask yourself`. */
function isImagined(text: string, subject: Subject, reporting: Reporting): boolean {
  const before = readWords(text.slice(0, subject.verb.from), reporting).slice(-3)
  const verb = readWords(text.slice(subject.verb.from, subject.verb.to), reporting)
  const after = readWords(text.slice(subject.verb.to), reporting).slice(0, 2)
  return [...before, ...verb, ...after].some((word) => isListed(word, reporting.unreal))
}

function readEarlier(earlier: string, context: SubjectContext): Found {
  const ends = sentenceEnds(earlier.trimEnd())
  const sentence = earlier.slice(ends.at(-2) ?? 0)
  const subject = sentence.trim() === '' ? undefined : findSubject(sentence, 'before', context)
  if (subject?.name === undefined) return {strength: 0}
  const rest = readWords(sentence.slice(subject.verb.to), context.reporting).length
  return {strength: rest <= 4 ? 0.55 : 0.25, name: subject.name}
}
