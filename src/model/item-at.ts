/** The item at an index that is known to be there. Throws a plain error where it is not: a bug of ours, never bad input. */
export function itemAt<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index]
  if (item === undefined)
    throw new Error(`Expected an item at ${String(index)} of ${String(items.length)}: a bug in Quoin`)
  return item
}
