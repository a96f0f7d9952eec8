import {findListed, isListed, readWords, type Reporting} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'
import {findNames, type Lexicon, type Name} from './names.js'
import {findUncasedSubject} from './uncased-subject.js'

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
  readonly lexicon: Lexicon
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
  if (verb === undefined) return undefined
  const names = findNames(clause, reporting)
  if (!context.isCased) {
    const latin = nearest(names, verb, clause)
    const name = latin?.text ?? findUncasedSubject(clause, verb, {side, reporting})
    return {
      verb,
      ...(name !== undefined && {name}),
      ...(name === undefined && hasPronoun(clause, reporting) && {pronoun: true})
    }
  }
  return {verb, ...chooseSubject(clause, {verb, names, side}, context)}
}

interface Scene {
  readonly verb: TextRange
  readonly names: readonly Name[]
  readonly side: 'before' | 'after'
}

function chooseSubject(clause: string, scene: Scene, context: SubjectContext): Chosen {
  const {verb, names} = scene
  const left = names.filter((name) => name.to <= verb.from && isPlausible(name, context))
  const right = names.filter((name) => name.from >= verb.to)
  const neighbours: Neighbours = {
    left,
    right,
    follower: right.find((name) => isBeside(clause.slice(verb.to, name.from), 4)),
    precursor: left.toReversed().find((name) => isBeside(clause.slice(name.to, verb.from), 2)),
    pronoun: pronounBeside(clause, verb, context.reporting)
  }
  if (scene.side === 'after') return subjectAfter(neighbours, verb)
  const chosen = subjectBefore(neighbours, verb)
  return chosen ?? (neighbours.pronoun === 'right' || hasPronoun(clause, context.reporting) ? {pronoun: true} : {})
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

/** After the words the verb often comes first: `said X`. */
function subjectAfter({left, right, follower, precursor, pronoun}: Neighbours, verb: TextRange): Chosen {
  if (pronoun === 'right') return {pronoun: true}
  if (follower !== undefined && follower.from - verb.to <= 2) return {name: follower.text}
  if (precursor !== undefined) return {name: precursor.text}
  if (pronoun === 'left') return {pronoun: true}
  const chosen = follower ?? left[0] ?? right[0]
  return chosen === undefined ? {} : {name: chosen.text}
}

/** Before the words the subject usually comes first: `X said`. */
function subjectBefore({left, follower, precursor, pronoun}: Neighbours, verb: TextRange): Chosen | undefined {
  if (pronoun === 'left') return {pronoun: true}
  const isInverted = left.length === 0 && follower !== undefined && follower.from - verb.to <= 2
  const chosen = precursor ?? (isInverted ? follower : undefined) ?? left[0] ?? follower
  return chosen === undefined ? undefined : {name: chosen.text}
}

/** A single capitalised word at the beginning of a sentence is a name only where something else says so. */
function isPlausible(name: Name, context: SubjectContext): boolean {
  if (!name.initial || /\s/u.test(name.text)) return true
  return (
    name.text.startsWith('@') ||
    (context.lexicon.get(name.text) ?? 0) > 0 ||
    /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(name.text)
  )
}

function isBeside(gap: string, limit: number): boolean {
  if (/[.;:!?()]/u.test(gap)) return false
  if (limit <= 2 && /,/u.test(gap)) return false
  return gap.split(/[\s,]+/u).filter((word) => word !== '').length <= limit
}

function pronounBeside(clause: string, verb: TextRange, reporting: Reporting): 'left' | 'right' | undefined {
  const after = readWords(clause.slice(verb.to), reporting)[0]
  if (after !== undefined && after.from <= 2 && isListed(after, reporting.pronouns)) return 'right'
  const before = readWords(clause.slice(0, verb.from), reporting).slice(-2)
  return before.some((word) => isListed(word, reporting.pronouns)) ? 'left' : undefined
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
