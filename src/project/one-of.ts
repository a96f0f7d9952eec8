/** What was expected where one of a few values may stand: one of `a`, `b`. */
export function oneOf(values: readonly string[]): string {
  return `one of ${values.map((value) => `\`${value}\``).join(', ')}`
}
