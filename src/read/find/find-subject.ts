import {findListed, isListed, readWords, type Reporting, type Word} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'
import {findNames, type Name} from './names.js'
import {findSpeakers} from './speakers.js'
import {findUncasedSubject} from './uncased-subject.js'
import type {Vocabulary} from './vocabulary.js'

/** Who does the saying in a clause: a name, or a pronoun. */
export interface Subject {
  readonly name?: string
  readonly pronoun?: boolean
  /** The verb stands right beside the subject or the words quoted. */
  readonly verb: TextRange
}

/** What subjects are found with. */
export interface SubjectContext {
  readonly reporting: Reporting
  /** The words of the edition. */
  readonly vocabulary: Vocabulary
  /** The script of the text has capital letters. */
  readonly isCased: boolean
  /** Names of speakers given in the front matter. */
  readonly known: readonly string[]
}

/** The subject of the verb of saying in a clause beside a quotation; `side` is where the clause stands, the verb nearest to the words counts. */
export function findSubject(clause: string, side: 'before' | 'after', context: SubjectContext): Subject | undefined {
  const {reporting} = context
  const verbs = findListed(clause, reporting.verbs, reporting)
  const verb = side === 'before' ? verbs.at(-1) : verbs[0]
  return verb === undefined ? undefined : subjectOf(verb, {clause, side}, context)
}

/** The subject of a verb that stands in a clause before or after a quotation. */
export function subjectOf(
  verb: TextRange,
  {clause, side}: {readonly clause: string; readonly side: 'before' | 'after'},
  context: SubjectContext
): Subject {
  return {
    verb,
    ...(context.isCased ? chooseSubject(clause, {verb, side}, context) : chooseUncased(clause, {verb, side}, context))
  }
}

interface Scene {
  readonly verb: TextRange
  readonly side: 'before' | 'after'
}

/** Without capital letters: a name in Latin letters beside the verb, else what the word order tells. */
function chooseUncased(clause: string, {verb, side}: Scene, {reporting, vocabulary}: SubjectContext): Chosen {
  const latin = nearest(findNames(clause, reporting), verb, clause)
  const found = latin ? {name: latin.text} : findUncasedSubject(clause, verb, {side, reporting, vocabulary})
  if (found !== undefined) return found
  return hasPronoun(clause, reporting) ? {pronoun: true} : {}
}

function chooseSubject(clause: string, {verb, side}: Scene, context: SubjectContext): Chosen {
  const {names, isAddressed} = findSpeakers(clause, context.reporting)
  const left = names.filter(
    (name) => name.to <= verb.from && isPlausible(name, clause.slice(name.to, verb.from), context)
  )
  const right = names.filter((name) => name.from >= verb.to)
  const neighbours: Neighbours = {
    left,
    right,
    follower: right.find((name) => isBeside(clause.slice(verb.to, name.from), 4)),
    precursor: left.toReversed().find((name) => isBeside(clause.slice(name.to, verb.from), 2)),
    pronoun: pronounBeside(clause, verb, context.reporting)
  }
  const agent = agentOf(clause, verb, right)
  const chosen = agent ?? (side === 'after' ? subjectAfter(neighbours) : subjectBefore(neighbours, verb))
  if (chosen !== undefined) return 'text' in chosen ? {name: apposedTo(chosen, names, clause).text} : chosen
  const isSomebody = isAddressed || neighbours.pronoun === 'right'
  return isSomebody || (side === 'before' && hasPronoun(clause, context.reporting)) ? {pronoun: true} : {}
}

/** Words before the one who speaks, right after a verb in the passive: `told by X`. */
const agents = /^\s+(?:by|par|por|da|dal|dalla|von|vom|door|av|af|przez)\s+$/u

function agentOf(clause: string, verb: TextRange, right: readonly Name[]): Name | undefined {
  return right.find((name) => agents.test(clause.slice(verb.to, name.from)))
}

/** The name that a common noun or an office is explained with: `the minister of Agriculture, Ana Ruiz`, `Kubernetes developer Li Lanqing`. */
export function apposedTo(name: Name, names: readonly Name[], clause: string): Name {
  const next = names.find(({from}) => from >= name.to)
  if (next === undefined || !/\s/u.test(next.text)) return name
  const gap = clause.slice(name.to, next.from)
  const isRole = /^\s\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?\s$/u.test(gap) && !/\s/u.test(name.text)
  return /^,\s$/u.test(gap) || isRole ? next : name
}

type Chosen = {readonly name: string} | {readonly pronoun: true} | Record<string, never>

/** The names and the pronoun around a verb. */
interface Neighbours {
  readonly left: readonly Name[]
  readonly right: readonly Name[]
  /** The name right after the verb. */
  readonly follower: Name | undefined
  /** The name right before it. */
  readonly precursor: Name | undefined
  readonly pronoun: 'left' | 'right' | undefined
}

/** After the words the verb often comes first (`said X`); what stands before it is the subject, and what follows an object (`X told Y`). */
function subjectAfter({left, right, follower, precursor, pronoun}: Neighbours): Name | {pronoun: true} | undefined {
  if (pronoun === 'right') return {pronoun: true}
  if (precursor !== undefined) return isFuller(follower, precursor) ? follower : precursor
  if (pronoun === 'left') return {pronoun: true}
  return follower ?? fullest(left) ?? right[0]
}

function isFuller(one: Name | undefined, other: Name): one is Name {
  return one !== undefined && /\s/u.test(one.text) && !/\s/u.test(other.text)
}

/** The first name of several words, else the first. */
function fullest(names: readonly Name[]): Name | undefined {
  return names.find(({text}) => /\s/u.test(text)) ?? names[0]
}

/** Before the words the subject usually comes first: `X said`. */
function subjectBefore(
  {left, follower, precursor, pronoun}: Neighbours,
  verb: TextRange
): Name | {pronoun: true} | undefined {
  const isPronoun = pronoun === 'left' || (pronoun === 'right' && left.every((name) => isDoubtful(name, verb)))
  if (isPronoun) return {pronoun: true}
  const first = left[0]?.initial === true ? fullest(left) : left[0]
  return precursor ?? first ?? follower
}

/** A single word at the beginning of a sentence, and not right before the verb. */
function isDoubtful({initial, text, to}: Name, verb: TextRange): boolean {
  return initial && !/\s/u.test(text) && verb.from - to > 1
}

/**
 * A single capitalised word at the beginning of a sentence is a name where the edition has it inside one, too, or where a
 * comma or a verb of saying follows it and the edition does not have it without its capital.
 */
function isPlausible(name: Name, gap: string, {reporting, vocabulary}: SubjectContext): boolean {
  if (!name.initial || gap === ' ' || /^@|\s/u.test(name.text) || vocabulary.holdsInside(name.text)) return true
  const isNear = gap.startsWith(',') || isBeside(gap, 1)
  return isNear && !vocabulary.holds(name.text.toLocaleLowerCase(reporting.locale))
}

function isBeside(gap: string, limit: number): boolean {
  if (/[.;:!?()]/u.test(gap)) return false
  if (limit <= 2 && /,/u.test(gap)) return false
  return gap.split(/[\s,]+/u).filter((word) => word !== '').length <= limit
}

function pronounBeside(clause: string, verb: TextRange, reporting: Reporting): 'left' | 'right' | undefined {
  const words = readWords(clause, reporting)
  const isPronoun = (word: Word): boolean => isListed(word, reporting.pronouns)
  // `dit-il`: the pronoun is written onto the verb.
  if (words.some((word) => word.from >= verb.from && word.to <= verb.to && isPronoun(word))) return 'right'
  const after = words.findIndex((word) => word.from >= verb.to)
  const own = words[after]
  const isNext = own !== undefined && own.from - verb.to <= 2 && isPronoun(own)
  if (isNext && !(isListed(own, reporting.joining) && precedes(own, words[after + 1], clause))) return 'right'
  const before = words.filter((word) => word.to <= verb.from).slice(-2)
  return before.some(isPronoun) ? 'left' : undefined
}

/** `sagte die Vorsitzende`: what could be a pronoun stands right before another word. */
function precedes(word: Word, next: Word | undefined, clause: string): boolean {
  return next !== undefined && /^\s+$/u.test(clause.slice(word.to, next.from))
}

function hasPronoun(clause: string, reporting: Reporting): boolean {
  return findListed(clause, reporting.pronouns, reporting).length > 0
}

function nearest(names: readonly Name[], verb: TextRange, clause: string): Name | undefined {
  const distance = (name: Name): number => (name.to <= verb.from ? verb.from - name.to : name.from - verb.to)
  const close = names.filter(
    (name) =>
      distance(name) <= 24 &&
      !/[.;:!?،,。，]/u.test(clause.slice(Math.min(name.to, verb.to), Math.max(name.from, verb.from)))
  )
  return close.toSorted((one, other) => distance(one) - distance(other))[0]
}
