import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {direction} from '../../model/locale.js'
import {lines} from './lines.js'
import type {PageContext} from './page-context.js'

/** The leading image with its caption in each locale on the page, and who is to be credited. */
export function leadingImage(
  {publication, locales, edition, plain, terms, image: show}: PageContext,
  captions: readonly (readonly ElementContent[])[]
): readonly ElementContent[] {
  const {src, credit} = {...publication.article.source.frontMatter.image, ...edition.frontMatter.image}
  if (src === undefined) return []
  const image = eager(show(h('img', {src, alt: plain.get(edition.locale)?.alternative ?? ''})))
  const texts = captions.flatMap((nodes, index) => caption(nodes, locales[index] ?? edition.locale))
  if (credit !== undefined) texts.push(h('p', {className: ['credit']}, terms('article.credit', {name: credit})))
  const captioned = texts.length === 0 ? [image] : [image, h('figcaption', lines(texts))]
  return [h('figure', {className: ['leading']}, lines(captioned))]
}

function caption(nodes: readonly ElementContent[], locale: string): Element[] {
  return nodes.length === 0 ? [] : [h('p', {className: ['cell'], lang: locale, dir: direction(locale)}, [...nodes])]
}

/** It is at the top, so it is loaded at once. */
function eager(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => name !== 'loading'))
  return {...node, properties}
}
