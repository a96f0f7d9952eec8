/**
 * Reads typed arrays. One function for each type, as an engine compiles a read for the types it has seen there.
 */

/** The number at an index, 0 outside. */
export function floatAt(values: Float64Array, index: number): number {
  return values[index] ?? 0
}

/** The integer at an index, 0 outside. */
export function intAt(values: Int32Array, index: number): number {
  return values[index] ?? 0
}
