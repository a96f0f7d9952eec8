/**
 * Puts what stands on one line into visual order, left to right (UAX 9, rule L2): from the highest level down to the
 * lowest odd one, each run of that level or higher is reversed. Gives the indexes of the levels.
 */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  const highest = levels.reduce((one, other) => Math.max(one, other), 0)
  const lowest = levels.reduce((one, other) => (other % 2 === 1 ? Math.min(one, other) : one), highest + 1)
  for (let level = highest; level >= lowest; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++
      reverse(order, start, end)
      start = Math.max(start, end - 1)
    }
  }
  return order
}

function reverse(order: number[], start: number, end: number): void {
  const part = order.slice(start, end).reverse()
  for (const [index, value] of part.entries()) order[start + index] = value
}
