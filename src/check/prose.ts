/** Addresses, handles and the tags of templating languages: text that nobody translates. */
const code = /(?:https?:\/\/|www\.|(?<![\p{L}\p{N}])@)[^\s)\]>]+|\{[{%].*?[%}]\}/gu

/** The text with what is no prose blanked out, every other character at its place. */
export function prose(text: string): string {
  return text.replace(code, (found) => ' '.repeat(found.length))
}
