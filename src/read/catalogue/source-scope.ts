import {visit} from 'unist-util-visit'
import type {Edition} from '../../model/edition.js'
import {parseMarkdown} from '../markdown/parse-markdown.js'
import type {Scope} from '../markdown/parse-inline.js'

/** The definitions and notes of a source edition, for the values of its catalogues; the text is parsed only if it has any. */
export function sourceScope(source: Edition): Scope {
  const text = String(source.file)
  if (!text.includes(']:')) return {definitions: [], notes: []}
  const scope: {definitions: Scope['definitions'][number][]; notes: string[]} = {definitions: [], notes: []}
  visit(parseMarkdown(text), (node) => {
    if (node.type === 'definition') scope.definitions.push(node)
    if (node.type === 'footnoteDefinition') scope.notes.push(node.identifier)
  })
  return scope
}
