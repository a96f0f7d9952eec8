/** What belongs together, by key; a disjoint-set forest (Galler & Fischer 1964) with path halving. */
export interface Connections {
  readonly parents: Map<string, string>
}

/** Says that all of the keys belong together. */
export function connect(connections: Connections, keys: readonly string[]): void {
  const [first, ...others] = keys
  if (first === undefined) return
  const root = rootOf(connections, first)
  for (const key of others) connections.parents.set(rootOf(connections, key), root)
}

/** The key that stands for all that belong with this one. */
export function rootOf({parents}: Connections, key: string): string {
  let current = key
  for (let parent = parents.get(current); parent !== undefined && parent !== current; parent = parents.get(current)) {
    const above = parents.get(parent) ?? parent
    parents.set(current, above)
    current = above
  }
  return current
}
