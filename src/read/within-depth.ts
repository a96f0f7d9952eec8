import type {Reporter} from './reporter.js'

/**
 * Reads the text of a file. Parsers of trees call themselves for each level; what is nested thousands of levels deep,
 * which no article is, is reported as `file-invalid` and read as if the file were empty.
 */
export function withinDepth<T>({text, report}: Reporter, read: (text: string) => T): T {
  try {
    return read(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const reason = 'Unexpected nesting over thousands of levels, expected an article'
    const note = 'Look for rows of `>`, or for HTML tags that are opened again and again and never closed.'
    report({ruleId: 'file-invalid', reason, note, from: 0, to: 0})
    return read('')
  }
}
