import {floatAt} from './value-at.js'

/** How lengths correspond, as tables by the mean of two lengths. */
export interface LengthModel {
  /** Length of the target for one of the source. */
  readonly ratio: number
  /** Log odds of two equal lengths, and what the squared difference of their logarithms takes off. */
  readonly equal: Float64Array
  readonly certainty: Float64Array
}

/** Variance of the log ratio of two counterparts: this much, and more the shorter they are; and of any two segments. */
const spread = {base: 0.01, short: 4.3, any: 1.8}
/** Mean lengths up to this one have a variance each. */
const longest = 4096

/**
 * Gale and Church's idea (1993), lengths of counterparts are proportional, as log odds: the logarithm of the ratio is
 * normally distributed around the pair's own, closely for counterparts and widely for others. The ratio is learned from
 * each pair of texts, so no table of languages is needed.
 */
export function modelLengths(ratio: number): LengthModel {
  return {ratio, ...tables}
}

const tables = tabulate()

/** Both tables, up to the longest mean. */
function tabulate(): Omit<LengthModel, 'ratio'> {
  const equal = new Float64Array(longest + 1)
  const certainty = new Float64Array(longest + 1)
  for (let mean = 0; mean <= longest; mean++) {
    const variance = Math.min(spread.any, spread.base + spread.short / (mean + 1))
    certainty[mean] = (1 / variance - 1 / spread.any) / 2
    equal[mean] = Math.log(spread.any / variance) / 2
  }
  return {equal, certainty}
}

/** A length where both sides are as long: `scale` is the root of the ratio for the source, of its inverse for the target. */
export function scaleLength(length: number, scale: number): number {
  return Math.round(length * scale)
}

/** Log odds that two scaled lengths, with their logarithms, are those of counterparts rather than of any two texts. */
export function compareLengths({equal, certainty}: LengthModel, sum: number, difference: number): number {
  const mean = Math.min(longest, sum >> 1)
  return floatAt(equal, mean) - difference * difference * floatAt(certainty, mean)
}

/** The same of lengths as they are. */
export function gainOfLengths(model: LengthModel, source: number, target: number): number {
  const scale = Math.sqrt(model.ratio)
  const [one, other] = [scaleLength(source, scale), scaleLength(target, 1 / scale)]
  return compareLengths(model, one + other, Math.log(one + 1) - Math.log(other + 1))
}
