import type {Definition, Paragraph, PhrasingContent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type {Processor} from 'unified'
import {unified} from 'unified'
import {directiveInFlow, quotationSyntax} from './quotation-syntax.js'

/** Definitions that inline Markdown may refer to although they stand elsewhere. */
export interface Scope {
  readonly definitions: readonly Definition[]
  /** Identifiers of notes. */
  readonly notes: readonly string[]
}

/** Constructs that make blocks: in a title or in the value of a catalogue they are plain text. */
const blocks = [
  ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'gfmFootnoteDefinition', 'headingAtx', 'htmlFlow'],
  ...['list', 'setextUnderline', 'table', 'thematicBreak', directiveInFlow]
]

/**
 * Reads text as the inside of a paragraph: whatever would begin a block is text, paragraphs are run together. The
 * definitions in scope stand at the end of the tree, so that links find them.
 */
export function parseInline(text: string, scope: Scope): Root {
  const {children} = unified().use(remarkParse).use(remarkGfm).use(quotationSyntax).use(inlineOnly, scope).parse(text)
  const paragraphs = children.filter((child): child is Paragraph => child.type === 'paragraph')
  const phrasing = paragraphs.flatMap((paragraph, index): PhrasingContent[] =>
    index === 0 ? paragraph.children : [{type: 'text', value: '\n'}, ...paragraph.children]
  )
  return {type: 'root', children: [{type: 'paragraph', children: phrasing}, ...scope.definitions]}
}

function inlineOnly(this: Processor, {definitions, notes}: Scope): void {
  const data = this.data()
  const defined = definitions.map(({identifier}) => identifier.toUpperCase())
  const footnotes = notes.map((identifier) => identifier.toUpperCase())
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    {
      disable: {null: blocks},
      document: {
        null: {
          name: 'scope',
          tokenize(_effects, _ok, nok) {
            if (this.parser.defined.length === 0) this.parser.defined.push(...defined)
            this.parser.gfmFootnotes ??= footnotes
            return nok
          }
        }
      }
    }
  ]
}
