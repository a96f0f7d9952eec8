import type {Element, ElementContent, Root, RootContent} from 'hast'
import {decodeHtml, decodeMarkdown} from './notations.js'
import type {SourceText} from './source-text.js'
import {elementSpan} from './text-spans.js'
import type {Span, Spans} from './trace-text.js'
import {traceText} from './trace-text.js'
import type {Trace} from './trace-tree.js'

/** What figures are made with; the trace is added to. */
export interface FigureContext {
  readonly source: SourceText
  readonly trace: Trace
}

/** In a tree that is changed, a paragraph that holds only an image with a title becomes a figure with a caption. */
export function makeFigures(parent: Root | RootContent | ElementContent, context: FigureContext): void {
  if (!('children' in parent)) return
  for (const child of parent.children) makeFigures(child, context)
  const image = parent.type === 'element' && parent.tagName === 'p' ? onlyImage(parent) : undefined
  const title = image?.properties['title']
  if (image === undefined || typeof title !== 'string' || title.trim() === '') return
  delete image.properties['title']
  Object.assign(parent, {tagName: 'figure', children: [image, caption(title, image, context)]})
}

function onlyImage({children}: Element): Element | undefined {
  const [image, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return image?.type === 'element' && image.tagName === 'img' && others.length === 0 ? image : undefined
}

function caption(title: string, image: Element, context: FigureContext): Element {
  const {trace} = context
  const {starts, ends} = traceTitle(title, image, context)
  const offset = trace.base + trace.starts.length
  trace.starts.push(...starts)
  trace.ends.push(...ends)
  trace.raw.push(...starts.map(() => true))
  trace.text += title.replaceAll('&', ' ').replaceAll('<', ' ')
  const point = {line: 1, column: 1}
  const position = {start: {...point, offset}, end: {...point, offset: offset + title.length}}
  const text = {type: 'text', value: title, position} as const
  return {type: 'element', tagName: 'figcaption', properties: {}, children: [text]}
}

/** Finds the title in `![…](… "title")` or `title="…"`; where it stands elsewhere, it is the place of the image. */
function traceTitle(title: string, image: Element, {source, trace}: FigureContext): Spans {
  const span = elementSpan(image, {source, trace}) ?? {from: 0, to: 0}
  const isHtml = (image.position?.start.offset ?? 0) >= trace.base
  const written = source.text.slice(span.from, span.to)
  const found = isHtml
    ? /\stitle\s*=\s*["']?/iu.exec(written)
    : /(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\))\s*\)$/u.exec(written)
  if (found === null || source.spans) return whole(title, span)
  const from = span.from + found.index + (isHtml ? found[0].length : 1)
  return traceText(title, source.text, {span: {from, to: span.to}, decode: isHtml ? decodeHtml : decodeMarkdown})
}

function whole(text: string, {from, to}: Span): Spans {
  const places = Array.from({length: text.length})
  return {starts: places.map(() => from), ends: places.map(() => to)}
}
