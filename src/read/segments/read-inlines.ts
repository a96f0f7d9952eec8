import type {Element} from 'hast'
import {canonicalizeLocale} from '../../model/locale.js'
import type {MarkedRange, QuotationAttributes, Segment, SegmentLink, TextRange} from '../../model/segment.js'
import type {Directives} from '../tree/directives.js'
import type {Folded, Inline} from './fold-element.js'

const code = new Set(['code', 'kbd', 'samp', 'tt', 'pre'])

/** What stands inside a segment's text: code, words that are marked as quotations, links. */
export function readInlines(
  {text, inlines}: Folded,
  directives: Directives
): Pick<Segment, 'opaque' | 'marked' | 'links'> {
  const filled = inlines.filter(({from, to}) => to > from)
  return {
    opaque: filled.filter((inline) => code.has(inline.element.tagName) || isAddress(inline, text)).map(rangeOf),
    marked: filled.flatMap((inline) => readMarked(inline, directives)),
    links: filled.flatMap(readLink)
  }
}

function rangeOf({from, to}: TextRange): TextRange {
  return {from, to}
}

/** Whether a link shows its own address. */
function isAddress({element, from, to}: Inline, text: string): boolean {
  return element.tagName === 'a' && /^(?:https?:\/\/|www\.|[^\s@]+@[^\s@]+$)\S*$/iu.test(text.slice(from, to))
}

function readMarked({element, from, to}: Inline, {entries}: Directives): readonly MarkedRange[] {
  const entry = entries.get(String(element.properties['dataQuotation']))
  if (entry?.form === 'textDirective') return [{from, to, element: 'directive', attributes: entry.attributes}]
  return element.tagName === 'q' ? [{from, to, element: 'q', attributes: attributesOf(element)}] : []
}

/** What an HTML element says of its quotation: an id, if it is a plain name, and a language. */
export function attributesOf({properties}: Element): QuotationAttributes {
  const id = textOf(properties['id']).replace(/^user-content-/u, '')
  const lang = canonicalizeLocale(textOf(properties['lang']))
  return {
    ...(/^[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*$/u.test(id) && {id}),
    ...(lang !== undefined && {lang})
  }
}

function readLink({element, from, to}: Inline): readonly SegmentLink[] {
  const {href} = element.properties
  return element.tagName === 'a' && typeof href === 'string' ? [{from, to, url: href}] : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
