import type {Nodes} from 'mdast'
import type {Directives as DirectiveNode} from 'mdast-util-directive'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import type {QuotationAttributes} from '../../model/segment.js'
import type {Reporter} from '../reporter.js'
import type {Checked, KnownKeys} from './directive-attributes.js'
import {checkAttribute, isName} from './directive-attributes.js'
import type {SourceText} from './source-text.js'
import {fileEnd, fileStart} from './source-text.js'

/** One directive of the text: what its author said, less what cannot be used. */
export interface DirectiveEntry {
  readonly form: DirectiveNode['type']
  readonly attributes: QuotationAttributes
}

/** The directives of a text, and the keys under which they go through the HTML parser; no author can write such a key. */
export interface Directives {
  readonly keys: ReadonlyMap<Nodes, string>
  readonly entries: ReadonlyMap<string, DirectiveEntry>
}

/** What directives are read with. */
export interface DirectiveContext {
  readonly source: SourceText
  readonly known: KnownKeys
  readonly reporter: Reporter
}

/** Reads all directives of a tree. Problems are reported as `directive-invalid`. */
export function readDirectives(mdast: Nodes, context: DirectiveContext): Directives {
  const keys = new Map<Nodes, string>()
  const entries = new Map<string, DirectiveEntry>()
  const prefix = unusedPrefix(context.source.text)
  visit(mdast, (node, index, parent) => {
    if (node.type === 'text') checkText(node, parent?.children[(index ?? 0) - 1], context)
    if (!isDirective(node)) return
    if (!hasBrackets(node)) {
      const reason = 'Unexpected end of `:quotation[`, expected a `]` in the same paragraph'
      const note = 'Close the brackets, or write `\\:quotation[` for the characters themselves.'
      report({reason, note}, node.position, context)
      return
    }
    const key = prefix + String(keys.size)
    keys.set(node, key)
    entries.set(key, {form: node.type, attributes: readAttributes(node, context)})
    checkForm(node, context)
  })
  return {keys, entries}
}

function isDirective(node: Nodes): node is DirectiveNode {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective'
}

/** A prefix that the text does not hold, so that nothing in it can pass for a directive's key. */
function unusedPrefix(text: string): string {
  for (let number = 0; ; number++) {
    const prefix = `quotation${String(number)}-`
    if (!text.includes(prefix)) return prefix
  }
}

function readAttributes(node: DirectiveNode, context: DirectiveContext): QuotationAttributes {
  const attributes: Partial<Record<keyof QuotationAttributes, string>> = {}
  const positions = node.data?.position?.attributes ?? {}
  for (const [name, written] of Object.entries(node.attributes ?? {})) {
    const checked = checkAttribute(name, written ?? '', context.known)
    if ('reason' in checked) report(checked, positions[name] ?? opening(node), context)
    else if (isName(name)) attributes[name] = checked.value
  }
  return attributes
}

function checkForm(node: DirectiveNode, context: DirectiveContext): void {
  if (node.type === 'leafDirective') {
    const reason = 'Unexpected `::quotation`, expected `:quotation[…]` or `:::quotation`'
    const note =
      'One colon is for words within a paragraph; three, and a line of `:::` at the end, for whole paragraphs.'
    report({reason, note}, opening(node), context)
  }
  if (node.type !== 'containerDirective') return
  if (node.data?.position?.closing === undefined) {
    const reason = 'Unexpected end of `:::quotation`, expected a line of `:::` that closes it'
    report({reason, note: 'Write `:::` on a line of its own after the last quoted paragraph.'}, opening(node), context)
  }
  const label = node.children[0]
  if (label?.type === 'paragraph' && label.data?.directiveLabel === true) {
    const reason = 'Unexpected `[…]` after `:::quotation`, expected the words on the lines below'
    report({reason, note: 'Move the words to a line of their own.'}, label.position, context)
  }
}

/** Finds attributes that do not parse: they stand in the text after the brackets. */
function checkText(node: Nodes & {type: 'text'}, before: Nodes | undefined, context: DirectiveContext): void {
  if (before?.type === 'textDirective' && node.value.startsWith('{')) {
    const reason = 'Unexpected `{` after `:quotation[…]`, expected attributes such as `{#left-out speaker=putin}`'
    report(
      {reason, note: 'Close the braces, and put values with spaces in straight quotation marks.'},
      node.position,
      context
    )
  }
}

/** Whether a directive has brackets after its name; where they do not close, the parser sees the name alone. */
function hasBrackets({type, position}: DirectiveNode): boolean {
  const {start, end} = position ?? {}
  return type !== 'textDirective' || (end?.offset ?? 0) - (start?.offset ?? 0) > ':quotation'.length
}

type Fault = Extract<Checked, {reason: string}>

function report(fault: Fault, position: Position | undefined, context: DirectiveContext): void {
  reportSpan(fault, {from: position?.start.offset ?? 0, to: position?.end.offset ?? 0}, context)
}

function reportSpan(fault: Fault, span: {from: number; to: number}, {source, reporter}: DirectiveContext): void {
  const place = {from: fileStart(source, span.from), to: fileEnd(source, span.to)}
  reporter.report({ruleId: 'directive-invalid', ...fault, ...place})
}

function opening(node: DirectiveNode): Position | undefined {
  return node.type === 'textDirective' ? node.position : (node.data?.position?.opening ?? node.position)
}
