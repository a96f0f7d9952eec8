import type {Element} from 'hast'
import {toString} from 'hast-util-to-string'

/** The text of a code block with its spaces and line ends kept as they are; a space before each end keeps words apart where lines are joined. */
export function codeText(element: Element): string {
  return toString(element)
    .replace(/\n$/u, '')
    .replace(/\t/gu, '    ')
    .replace(/ (?= )|(?<=^|\n) /gu, '\u00A0')
    .replace(/(?<! )\n/gu, ' \n')
}
