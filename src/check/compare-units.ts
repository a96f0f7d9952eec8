import type {Unit} from '../language/units.js'
import {unitsAt} from '../language/units.js'
import type {NumberSide, PlacedNumber} from './numbers-in.js'

/** A number that is the same on both sides, and counts something else. */
export interface UnitDifference {
  readonly source: PlacedNumber
  readonly target: PlacedNumber
  readonly units: {readonly source: string; readonly target: string}
}

/**
 * Finds numbers whose unit or currency changed while their digits did not: 5 million dollars that became 5 million
 * euros, 5 miles that became 5 kilometres. Only where each side has the number once and names a unit that is known.
 */
export function compareUnits(source: NumberSide, target: NumberSide): readonly UnitDifference[] {
  const others = single(target.numbers)
  return [...single(source.numbers)].flatMap(([value, one]) => {
    const other = others.get(value)
    const units = other && differentUnits(unitsOf(one), unitsOf(other))
    return other && units ? [{source: one, target: other, units}] : []
  })
}

/** The numbers that occur once, by value. */
function single(numbers: readonly PlacedNumber[]): ReadonlyMap<string, PlacedNumber> {
  const counts = new Map<string, number>()
  for (const {value} of numbers) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map(numbers.filter(({value}) => counts.get(value) === 1).map((number) => [number.value, number]))
}

function unitsOf({segment, from, to}: PlacedNumber): readonly Unit[] {
  return unitsAt(segment.text, from, to)
}

/** Of one dimension, and none the same. */
function differentUnits(units: readonly Unit[], others: readonly Unit[]): UnitDifference['units'] | undefined {
  if (units.some(({id}) => others.some((other) => other.id === id))) return undefined
  for (const {id, dimension} of units) {
    const other = others.find((unit) => unit.dimension === dimension)
    if (other) return {source: id, target: other.id}
  }
  return undefined
}
