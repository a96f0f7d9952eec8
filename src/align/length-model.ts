import {floatAt} from './value-at.js'

/** How lengths correspond; `source` and `target` are cumulative, one longer than the segments. */
export interface LengthModel {
  readonly source: Float64Array
  readonly target: Float64Array
  /** Log odds that texts of these lengths are counterparts rather than any two. */
  readonly gain: (source: number, target: number) => number
}

/** Variance of the log ratio of two counterparts: this much, and more the shorter they are; and of any two segments. */
const spread = {base: 0.01, short: 4.3, any: 1.8}
/** Mean lengths up to this one have a variance each. */
const longest = 4096

/**
 * Gale and Church's idea (1993), lengths of counterparts are proportional, as log odds: the logarithm of the ratio is
 * normally distributed around the pair's own, closely for counterparts and widely for others. `ratio` is target to source.
 */
export function modelLengths(source: readonly number[], target: readonly number[], ratio: number): LengthModel {
  const certainty = new Float64Array(longest + 1)
  const start = new Float64Array(longest + 1)
  const logarithms = new Float64Array(2 * longest + 2)
  for (let mean = 0; mean <= longest; mean++) {
    const variance = Math.min(spread.any, spread.base + spread.short / (mean + 1))
    certainty[mean] = (1 / variance - 1 / spread.any) / 2
    start[mean] = Math.log(spread.any / variance) / 2
  }
  for (let length = 1; length < logarithms.length; length++) logarithms[length] = Math.log(length)
  const scale = Math.sqrt(ratio)
  const gain = (one: number, other: number): number => {
    const [expected, actual] = [Math.round(one * scale), Math.round(other / scale)]
    const mean = Math.min(longest, (expected + actual) >> 1)
    const difference =
      floatAt(logarithms, Math.min(expected, 2 * longest) + 1) - floatAt(logarithms, Math.min(actual, 2 * longest) + 1)
    return floatAt(start, mean) - difference * difference * floatAt(certainty, mean)
  }
  return {source: cumulate(source), target: cumulate(target), gain}
}

/** Running totals, from 0. */
export function cumulate(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (const [index, value] of values.entries()) sums[index + 1] = floatAt(sums, index) + value
  return sums
}
