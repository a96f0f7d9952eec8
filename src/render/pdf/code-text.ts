import type {Element} from 'hast'
import {toString} from 'hast-util-to-string'

/** The text of a code block with its spaces and line ends kept as they are. */
export function codeText(element: Element): string {
  return toString(element)
    .replace(/\n$/u, '')
    .replace(/\t/gu, '    ')
    .replace(/ (?= )|(?<=^|\n) /gu, '\u00A0')
}
