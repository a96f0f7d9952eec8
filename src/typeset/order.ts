/**
 * Puts what stands on one line into visual order, left to right (UAX 9, rule L2): from the highest level down to the
 * lowest odd one, each run of that level or higher is reversed. Gives the indexes of the levels.
 */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  const highest = Math.max(0, ...levels)
  const odd = levels.filter((level) => level % 2 === 1)
  const lowest = odd.length === 0 ? highest + 1 : Math.min(...odd)
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
