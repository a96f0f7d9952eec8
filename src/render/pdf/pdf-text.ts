/** Text as the objects of a PDF hold it, and trees that find things by it. */

/** Text on one line without control characters and halves of characters; the same in the PDF's dictionaries and in XML. */
export function plainLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()
}

/** Text for a dictionary, where pdfkit takes a plain string for a name. */
export function pdfText(text: string): unknown {
  return Object(plainLine(text))
}

/** A name tree of one leaf (ISO 32000-1, 7.9.6): its keys are in the order of their bytes. */
export function nameTree(entries: ReadonlyMap<string, unknown>): {readonly Names: readonly unknown[]} {
  const sorted = [...entries].map(([name, value]) => ({name, value, key: keyOf(plainLine(name))}))
  sorted.sort((one, other) => (one.key < other.key ? -1 : 1))
  return {Names: sorted.flatMap(({name, value}) => [pdfText(name), value])}
}

/** What is not ASCII is UTF-16 with its byte order mark, whose first byte is higher than any of ASCII. */
function keyOf(name: string): string {
  return /^\p{ASCII}*$/u.test(name) ? name : `\uFEFF${name}`
}
