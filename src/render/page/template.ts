import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {Raw} from 'mdast-util-to-hast'
import rehypeRaw from 'rehype-raw'
import {unified} from 'unified'
import type {Locale} from '../../model/locale.js'
import {direction} from '../../model/locale.js'
import type {Translate} from '../../model/publication.js'

/** What a template is filled with. */
export interface TemplateContent {
  /** Nodes by the name of the `slot` that they replace; a slot that is not named here disappears. */
  readonly slots: Readonly<Record<string, readonly ElementContent[]>>
  readonly terms: Translate
  /** The language of the page. */
  readonly locale: Locale
}

/**
 * Reads a page template: HTML with `<slot name="…">` where trees go in (in `head` too) and `data-term="…"` on elements whose
 * text is a term of the interface.
 */
export function parseTemplate(template: string): Root {
  const slots = /<slot\s+name=(["'])([\w-]+)\1\s*>\s*<\/slot>/gu
  const html = template.replace(/^\s*<!doctype html>\s*/iu, '').trim()
  const node: Raw = {type: 'raw', value: html.replace(slots, '<template data-slot="$2"></template>')}
  return unified()
    .use(rehypeRaw)
    .runSync({type: 'root', children: [{type: 'doctype'}, node]})
}

/** Fills a template with trees; content is never parsed, so it cannot bring in markup of its own. */
export function fillTemplate(template: Root, content: TemplateContent): Root {
  return {type: 'root', children: template.children.flatMap((node) => fill(node, content))}
}

function fill<Node extends RootContent | ElementContent>(
  node: Node,
  content: TemplateContent
): readonly (Node | ElementContent)[] {
  if (node.type !== 'element') return [node]
  const {dataSlot, dataTerm, ...properties} = node.properties
  if (typeof dataSlot === 'string') return Object.hasOwn(content.slots, dataSlot) ? (content.slots[dataSlot] ?? []) : []
  const own: Element = node.tagName === 'html' ? withLanguage({...node, properties}, content.locale) : node
  if (typeof dataTerm !== 'string') return [{...own, children: own.children.flatMap((child) => fill(child, content))}]
  return [{...own, properties, children: [{type: 'text', value: content.terms(dataTerm)}]}]
}

function withLanguage(element: Element, locale: Locale): Element {
  return {...element, properties: {...element.properties, lang: locale, dir: direction(locale)}}
}
