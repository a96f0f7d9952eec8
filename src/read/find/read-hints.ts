import {findListed, readWords, type Reporting} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'
import type {Attribution} from './candidate.js'

/** How far from the words they are told to be a term or unreal, in code units. */
const near = {naming: 60, unreal: 120, pretending: 60, after: 24}

/** Whether the words beside the marks name a term or a title, and whether words around them make the speech unreal. */
export function readHints(before: string, after: string, reporting: Reporting): Pick<Attribution, 'naming' | 'unreal'> {
  return {
    naming: isNamed(before, after, reporting) || isNicknamed(before, reporting),
    unreal: isPretended(before, after, reporting) || isDenied(before, reporting) ? 2 : readUnreal(before, reporting)
  }
}

function isNamed(before: string, after: string, reporting: Reporting): boolean {
  const naming = findListed(before, reporting.naming, reporting).at(-1)
  const isNear = naming !== undefined && naming.from >= before.length - near.naming
  const gap = isNear ? before.slice(naming.to) : ''
  const isBefore = isNear && !/[.!?;]|\S\s+\S/u.test(gap.trim())
  const next = after.slice(0, near.after)
  return (
    isBefore ||
    [reporting.naming, reporting.labelling].some((list) => (findListed(next, list, reporting)[0]?.from ?? 9) <= 1)
  )
}

/** `known here as “…”`, `прозвали «…»`: up to three words between. */
function isNicknamed(before: string, reporting: Reporting): boolean {
  const verb = findListed(before, reporting.nicknaming, reporting).at(-1)
  if (verb === undefined) return false
  const gap = before.slice(verb.to)
  return !/[.,!?;:]/u.test(gap) && readWords(gap, reporting).length <= 3
}

/** `as if to say, “…”`, `“…” der gibi`. */
function isPretended(before: string, after: string, reporting: Reporting): boolean {
  const word = findListed(before, reporting.pretending, reporting).at(-1)
  const isBefore = word !== undefined && word.from >= before.length - near.pretending
  return isBefore || findListed(after.slice(0, near.after), reporting.pretending, reporting).length > 0
}

/** `Nobody should say any more: “…”`: at the beginning of a short clause, and no other after it. */
function isDenied(before: string, reporting: Reporting): boolean {
  const word = findListed(before, reporting.nobody, reporting)[0]
  if (word === undefined || word.from > 12) return false
  const clause = before.slice(word.to).replace(/[,:：]\s*$/u, '')
  return !/[,;:–—]/u.test(clause) && readWords(clause, reporting).length <= 7
}

/** Words that hint at an example; not `as` after a verb of calling, nor a pronoun that begins the sentence (`Sie`). */
function readUnreal(before: string, reporting: Reporting): number {
  const lead = before.search(/\p{L}/u)
  const first = findListed(before.slice(0, lead + 12), reporting.pronouns, reporting)[0]
  const unreal = findListed(before, reporting.unreal, reporting).filter(
    ({from}) => from >= before.length - near.unreal && (from > lead || first?.from !== from)
  )
  if (unreal.length === 0 || isCalled(before, unreal.at(-1), reporting)) return 0
  return unreal.some((place) => /\s/u.test(before.slice(place.from, place.to))) ? 2 : 1
}

function isCalled(before: string, last: TextRange | undefined, reporting: Reporting): boolean {
  if (last === undefined || before.slice(last.to).trim() !== '') return false
  return findListed(before.slice(-60), reporting.calling, reporting).length > 0
}
