import type {Element, Root, Text} from 'hast'
import type {Nodes, Root as MdastRoot} from 'mdast'
import type {} from 'mdast-util-directive'
import type {State} from 'mdast-util-to-hast'
import rehypeRaw from 'rehype-raw'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {Directives} from './directives.js'
import {muteHtml} from './mute-html.js'
import {sanitize} from './sanitize.js'
import type {SourceText} from './source-text.js'
import type {Trace} from './trace-tree.js'
import {traceTree} from './trace-tree.js'

/** A sanitised tree whose text nodes stand at offsets of the trace. */
export interface TracedTree {
  readonly root: Root
  readonly trace: Trace
}

/** What the tree is made from besides the Markdown: its text, its directives, and whether it may hold blocks. */
export interface TreeContext {
  readonly source: SourceText
  readonly directives: Directives
  readonly content: 'flow' | 'phrasing'
}

/** Markdown → HTML tree, raw HTML parsed, all offsets kept, sanitised. The mdast is not changed. */
export function buildTree(mdast: MdastRoot, {source, directives, content}: TreeContext): TracedTree {
  const toHtml = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteBackContent: () => [],
    handlers: {
      textDirective: (state: State, node: Nodes) =>
        directives.keys.has(node) ? quotation(state, node, 'span') : prose(state, node),
      leafDirective: (state: State, node: Nodes) => quotation(state, node, 'p'),
      containerDirective: (state: State, node: Nodes) => quotation(state, node, 'div')
    }
  })
  const root = toHtml.runSync(mdast)
  const hasHtml = muteHtml(root)
  const trace = traceTree(root, source)
  const parsed = hasHtml ? unified().use(rehypeRaw).runSync(root) : root
  return {root: sanitize(parsed, content), trace}

  function quotation(state: State, node: Nodes, tagName: string): Element {
    const children = 'children' in node ? state.all(node) : []
    const inFlow = tagName === 'div' ? state.wrap(children, true) : children
    const element: Element = {
      type: 'element',
      tagName,
      properties: {dataQuotation: directives.keys.get(node) ?? null},
      children: inFlow
    }
    state.patch(node, element)
    return element
  }
}

/** A name without its brackets is no directive. */
function prose(state: State, node: Nodes): Text {
  const text: Text = {type: 'text', value: ':quotation'}
  state.patch(node, text)
  return text
}
