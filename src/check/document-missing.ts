import type {Point} from 'unist'
import type {Rule} from './rule.js'

/** The front matter of the source names a record whose text is not at hand, so nothing can be compared with it. */
export const documentMissing: Rule = {
  id: 'document-missing',
  *check({article, editions}) {
    const atHand = new Set(article.documents.map(({id}) => id))
    for (const {form, frontMatter, file, locale} of editions) {
      if (form !== 'source') continue
      for (const [id, {file: path, lang}] of Object.entries(frontMatter.documents)) {
        if (atHand.has(id)) continue
        const expected = path ?? `documents/${id}.${lang ?? '<locale>'}.txt`
        yield {
          reason: `Unexpected missing text of the document \`${id}\`, expected \`${expected}\``,
          file: file.path,
          place: keyPlace(String(file), id),
          locale,
          expected: [expected],
          note: 'Put the text of the record there, or take the entry out of `documents`.'
        }
      }
    }
  }
}

/** Where the key stands in the front matter, as far as a look at its lines can tell. */
function keyPlace(text: string, id: string): Point {
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.trimStart().startsWith(`${id}:`)) return {line: index + 1, column: line.indexOf(id) + 1}
  }
  return {line: 1, column: 1}
}
