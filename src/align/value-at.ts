/** The number at an index, 0 outside. */
export function valueAt(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0
}
