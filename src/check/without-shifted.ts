import type {NumberDifference} from './compare-numbers.js'
import type {NumberSide} from './numbers-in.js'

/** The numbers of both sides. */
interface Sides {
  readonly source: NumberSide
  readonly target: NumberSide
}

/**
 * Leaves out numbers that only one side has, inside its quotation marks or outside of them, where the other side has
 * them `around` what was compared, in the same segments: the marks stand elsewhere, the number does not.
 */
export function withoutShifted(
  differences: readonly NumberDifference[],
  compared: Sides,
  around: Sides
): readonly NumberDifference[] {
  return differences.filter(({source, target}) => {
    if (source && target) return true
    const [side, value] = source ? (['target', source.value] as const) : (['source', target?.value] as const)
    return count(around[side], value) <= count(compared[side], value)
  })
}

function count({numbers, words}: NumberSide, value: string | undefined): number {
  return [...numbers, ...words].filter((number) => number.value === value).length
}
