import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {escapeMarkdown} from './escape-markdown.js'

/** Running text as inline Markdown, for text that was written as HTML; what Markdown has no notation for stays a tag. */
export function writeMarkdown(nodes: readonly ElementContent[]): string {
  return nodes.map(writeNode).join('')
}

function writeNode(node: ElementContent): string {
  if (node.type === 'text') return escapeMarkdown(node.value)
  if (node.type !== 'element') return ''
  const content = writeMarkdown(node.children)
  const tag = toHtml({...node, children: []})
  const end = `</${node.tagName}>`
  return tag.endsWith(end) ? tag.slice(0, -end.length) + content + end : tag
}
