/** A table whose entries are made when they are first asked for, as most of them never are. */
export function lazyTable<Value>(makers: Readonly<Record<string, () => Value>>): Readonly<Record<string, Value>> {
  const table: Record<string, Value> = {}
  for (const [key, make] of Object.entries(makers)) {
    let value: Value | undefined
    Object.defineProperty(table, key, {enumerable: true, get: () => (value ??= make())})
  }
  return table
}
