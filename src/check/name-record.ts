import type {ComparedBead} from './comparison.js'
import {joinTexts} from './comparison.js'
import type {MentionFinder} from './find-mentions.js'

/** How well names are recognised in the passages of a translation. */
export interface NameRecord {
  /** Whether what is different in one bead means something. */
  readonly isTrusted: (change: NameChange) => boolean
}

/** In a bead, one who is named less often in the translation than in the source, and one who is named more often. */
export interface NameChange {
  readonly bead: number
  readonly lost: number
  readonly gained: number
}

/** Names of each figure, by side. */
export interface FigureNames {
  readonly source: readonly (readonly string[])[]
  readonly target: readonly (readonly string[])[]
}

/** Beads that are looked at, and the longest of them in UTF-16 code units: enough to know. */
const most = {beads: 200, length: 4000}

/**
 * Makes the record of who is named on which sides of each bead. A person whom the translation does not name where the
 * source does, more often than it does, is one whose name is not recognised there; and the other way round.
 */
export function createNameRecord(beads: readonly ComparedBead[], names: FigureNames, find: MentionFinder): NameRecord {
  let known: readonly Presence[] | undefined
  const isTrusted = ({bead, lost, gained}: NameChange): boolean => {
    known ??= beads.slice(0, most.beads).flatMap((each, index) => findPresent(each, index))
    const others = known.filter((presence) => presence.bead !== bead)
    const [all, one, other] = [tally(others), tally(of(others, lost)), tally(of(others, gained))]
    if (one.source > one.both || other.target > other.both) return false
    return all.both >= 2 * Math.max(all.source, all.target) || (one.both > 0 && other.both > 0)
  }
  return {isTrusted}

  function findPresent({source, target}: ComparedBead, bead: number): readonly Presence[] {
    const [one, other] = [joinTexts(source), joinTexts(target)]
    if (one.length > most.length || other.length > most.length) return []
    const [before, after] = [figuresIn(find(one, names.source)), figuresIn(find(other, names.target))]
    return [...new Set([...before, ...after])].map((figure) => {
      const side = before.has(figure) ? (after.has(figure) ? 'both' : 'source') : 'target'
      return {bead, figure, side}
    })
  }
}

/** That a bead names somebody, and on which sides. */
interface Presence {
  readonly bead: number
  readonly figure: number
  readonly side: 'both' | 'source' | 'target'
}

function figuresIn(mentions: readonly {readonly figure: number}[]): ReadonlySet<number> {
  return new Set(mentions.map(({figure}) => figure))
}

function of(presences: readonly Presence[], figure: number): readonly Presence[] {
  return presences.filter((presence) => presence.figure === figure)
}

function tally(presences: readonly Presence[]): Readonly<Record<Presence['side'], number>> {
  const count = (side: Presence['side']): number => presences.filter((presence) => presence.side === side).length
  return {both: count('both'), source: count('source'), target: count('target')}
}
