import type {Reporter} from '../reporter.js'

/** Which forms of the directive a text is parsed with. */
export type DirectiveForms = 'all' | 'text'

/** Containers within containers that an article may have; the parser's time grows with the square of it and more. */
const deepest = 16

/**
 * All forms, unless containers are opened one within another beyond what an article has: then they are reported as
 * `directive-invalid` and are not parsed.
 */
export function directiveForms({text, report}: Reporter): DirectiveForms {
  const open: number[] = []
  for (const match of text.matchAll(/^[ \t>]*(:{3,})(quotation(?=[\s[{]|$)|[ \t]*$)/gmu)) {
    const size = match[1]?.length ?? 0
    if (match[2]?.startsWith('q') === true) open.push(size)
    else close(open, size)
    if (open.length <= deepest) continue
    const reason = `Unexpected \`:::quotation\` within ${String(deepest)} others, expected each to be closed`
    const note = 'Write `:::` on a line of its own after the last paragraph of each quotation.'
    report({ruleId: 'directive-invalid', reason, note, from: match.index, to: match.index + match[0].length})
    return 'text'
  }
  return 'all'
}

/** A fence closes the outermost container that it is long enough for, and all within. */
function close(open: number[], size: number): void {
  const outermost = open.findIndex((opening) => opening <= size)
  if (outermost !== -1) open.length = outermost
}
