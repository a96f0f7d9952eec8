import type {NumberDifference} from './compare-numbers.js'
import {canBeWords} from './compare-numbers.js'
import type {PlacedNumber} from './numbers-in.js'

/**
 * Leaves out numbers that went elsewhere with their sentence: missing in one group of differences (a bead, a link) and
 * new in another. Of two numbers that were held against each other one may be left; a single word says nothing.
 */
export function withoutMoved(
  groups: readonly (readonly NumberDifference[])[]
): readonly (readonly NumberDifference[])[] {
  const all = groups.flat().filter(({units}) => units === undefined)
  const sources = new Set(all.map(({source}) => source?.value))
  const targets = new Set(all.map(({target}) => target?.value))
  const isMoved = {
    source: (number: PlacedNumber | undefined) => number !== undefined && targets.has(number.value),
    target: (number: PlacedNumber | undefined) => number !== undefined && sources.has(number.value)
  }
  return groups.map((differences) =>
    differences.flatMap((difference) => {
      const {source, target, units} = difference
      if (units !== undefined) return [difference]
      return left(difference, {source: isMoved.source(source), target: isMoved.target(target)})
    })
  )
}

function left(
  difference: NumberDifference,
  isMoved: {readonly source: boolean; readonly target: boolean}
): readonly NumberDifference[] {
  if (!isMoved.source && !isMoved.target) return [difference]
  const {source, target, isWord} = difference
  const number = isMoved.source ? target : source
  if (isWord || number === undefined || (isMoved.source && isMoved.target) || canBeWords(number)) return []
  return [isMoved.source ? {target: number} : {source: number}]
}
