import type {ElementContent, Properties, Root, RootContent} from 'hast'
import {toXast} from 'hast-util-to-xast'
import {toXml} from 'xast-util-to-xml'

const unwanted = new Set(['align', 'decoding', 'loading'])

/** What XML 1.0 does not allow in a document, production 2. */
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A page as XHTML: languages in `xml:lang` too, notes and their references with the types of EPUB's vocabulary. */
export function toXhtml(tree: Root): string {
  const children = tree.children.flatMap((node) => convert(node))
  const xml = toXml(toXast({type: 'root', children}), {closeEmptyElements: true})
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml.replace(forbidden, '\uFFFD')}\n`
}

function convert<Node extends RootContent | ElementContent>(node: Node): readonly (Node | ElementContent)[] {
  if (node.type === 'comment') return []
  if (node.type !== 'element') return [node]
  const {tagName, children} = node
  return [
    {
      ...node,
      properties: convertProperties(tagName, node.properties),
      children: children.flatMap((child) => convert(child))
    }
  ]
}

/** `align` is not in XHTML; when an image loads is the reading system's choice. */
function convertProperties(tagName: string, all: Properties): Properties {
  const {align} = all
  const properties = Object.fromEntries(Object.entries(all).filter(([name]) => !unwanted.has(name)))
  const {lang, className} = properties
  const classes = Array.isArray(className) ? className : []
  const described = semantics({tagName, properties, classes})
  const converted: Properties = {...properties, ...described}
  if (typeof lang === 'string') converted['xml:lang'] = lang
  if (typeof align === 'string') converted.className = [...classes.map(String), `align-${align}`]
  return converted
}

interface Described {
  readonly tagName: string
  readonly properties: Properties
  readonly classes: readonly unknown[]
}

/** `epub:type` and its ARIA role (EPUB Structural Semantics Vocabulary 1.1, DPUB-ARIA 1.1). */
function semantics({tagName, properties, classes}: Described): Properties {
  if (tagName === 'section' && classes.includes('footnotes')) return {'epub:type': 'footnotes', role: 'doc-endnotes'}
  if (tagName === 'section' && classes.includes('quotations')) return {'epub:type': 'endnotes', role: 'doc-endnotes'}
  if (tagName !== 'a') return {}
  if ('dataFootnoteBackref' in properties) return {role: 'doc-backlink'}
  if ('dataFootnoteRef' in properties || (classes.includes('number') && 'dataNumberOf' in properties)) {
    return {'epub:type': 'noteref', role: 'doc-noteref'}
  }
  return {}
}
