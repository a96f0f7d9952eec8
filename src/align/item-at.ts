/** The item at an index that must be there; a missing one is a bug of the caller. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined)
    throw new Error(`Expected an item at ${String(index)} of ${String(items.length)}; this is a bug in quoin.`)
  return item
}
