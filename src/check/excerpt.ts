const longest = 80

/** Words for a message, between backticks: on one line, cut at a word after 80 characters. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replaceAll('`', 'ˋ')
  if (line.length <= longest) return `\`${line}\``
  const cut = line.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '')
  const space = cut.lastIndexOf(' ')
  return `\`${space > longest / 2 ? cut.slice(0, space) : cut}…\``
}
