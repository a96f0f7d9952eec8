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
  const left = names.filter((name) => name.to <= verb.from && (verb.from - name.to === 1 || isPlausible(name, context)))
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
  if (chosen !== undefined) return chosen
  const isSomebody = isAddressed || neighbours.pronoun === 'right'
  return isSomebody || (side === 'before' && hasPronoun(clause, context.reporting)) ? {pronoun: true} : {}
}

/** Words before the one who speaks, right after a verb in the passive: `told by X`. */
const agents = /^\s+(?:by|par|por|da|dal|dalla|von|vom|door|av|af|przez)\s+$/u

function agentOf(clause: string, verb: TextRange, right: readonly Name[]): Chosen | undefined {
  const agent = right.find((name) => agents.test(clause.slice(verb.to, name.from)))
  return agent && {name: agent.text}
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
function subjectAfter({left, right, follower, precursor, pronoun}: Neighbours): Chosen | undefined {
  if (pronoun === 'right') return {pronoun: true}
  if (precursor !== undefined) return {name: precursor.text}
  if (pronoun === 'left') return {pronoun: true}
  const chosen = follower ?? left[0] ?? right[0]
  return chosen && {name: chosen.text}
}

/** Before the words the subject usually comes first: `X said`. */
function subjectBefore({left, follower, precursor, pronoun}: Neighbours, verb: TextRange): Chosen | undefined {
  if (pronoun === 'left') return {pronoun: true}
  const isInverted = left.length === 0 && follower !== undefined && follower.from - verb.to <= 2
  const chosen = precursor ?? (isInverted ? follower : undefined) ?? left[0] ?? follower
  return chosen && {name: chosen.text}
}

/** A single capitalised word at the beginning of a sentence is no name where the edition has it without its capital, too, and no verb of saying follows it. */
function isPlausible(name: Name, {reporting, vocabulary}: SubjectContext): boolean {
  if (!name.initial || /^@|\s/u.test(name.text)) return true
  return vocabulary.holdsInside(name.text) || !vocabulary.holds(name.text.toLocaleLowerCase(reporting.locale))
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
  const after = words.find((word) => word.from >= verb.to)
  if (after !== undefined && after.from - verb.to <= 2 && isPronoun(after)) return 'right'
  const before = words.filter((word) => word.to <= verb.from).slice(-2)
  return before.some(isPronoun) ? 'left' : undefined
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
