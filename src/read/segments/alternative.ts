import type {Element} from 'hast'
import {fold} from '../../model/fold.js'
import type {Segment} from '../../model/segment.js'
import {decodeHtml, decodeMarkdown} from '../tree/notations.js'
import {elementSpan} from '../tree/text-spans.js'
import type {Ahead, Notation, Span, Spans} from '../tree/trace-text.js'
import {traceText} from '../tree/trace-text.js'
import {escapeMarkdown} from './escape-markdown.js'
import {identifyText} from './identify-text.js'
import type {Around, SegmentPass} from './segment-pass.js'
import {markElement} from '../tree/mark-element.js'

/** Makes a segment of an image's alternative text; the image is changed: its text is folded, and it carries the id. */
export function readAlternative(image: Element, context: {pass: SegmentPass; around: Around; alone: boolean}): void {
  const {pass, around, alone} = context
  const {alt, src} = image.properties
  if (typeof alt !== 'string' || alt.trim() === '') return
  const text = fold(alt)
  const span = elementSpan(image, pass) ?? {from: 0, to: 0}
  const {starts, ends} = trace(text, image, {span, pass})
  const id = identifyText('alternative', text, pass.identities)
  const segment: Segment = {
    id,
    kind: 'alternative',
    text,
    starts,
    ends,
    start: pass.reporter.point(starts[0] ?? span.from),
    end: pass.reporter.point(ends.at(-1) ?? span.to),
    markdown: escapeMarkdown(text),
    opaque: [],
    marked: [],
    blocks: around.blocks,
    links: [],
    images: alone && typeof src === 'string' ? [src] : []
  }
  ;(around.note ? pass.notes : pass.segments).push(segment)
  image.properties['alt'] = text
  markElement(image, {alternative: id})
}

/** Finds the text in `![…]` or `alt="…"`; where the source is no file but a value, it is the place of the image. */
function trace(text: string, image: Element, {span, pass}: {span: Span; pass: SegmentPass}): Spans {
  const source = pass.reporter.text
  const isHtml = (image.position?.start.offset ?? 0) >= pass.trace.base
  if (pass.source.spans) return whole(text, span)
  if (!isHtml) return traceText(text, source, {span: {from: span.from + 2, to: span.to}, decode: decodeLabel})
  const attribute = /\salt\s*=\s*["']?/iu.exec(source.slice(span.from, span.to))
  if (attribute === null) return whole(text, span)
  const from = span.from + attribute.index + attribute[0].length
  return traceText(text, source, {span: {from, to: span.to}, decode: decodeHtml})
}

function whole(text: string, {from, to}: Span): Spans {
  return {starts: Array.from(text, () => from), ends: Array.from(text, () => to)}
}

/** The label of an image: Markdown whose marks stand for nothing. */
function decodeLabel(source: string, offset: number, ahead: Ahead): Notation | undefined {
  const unit = source.charAt(offset)
  const next = ahead.text[ahead.index]
  if (unit !== next && '*_~`['.includes(unit)) return {text: '', end: offset + 1}
  if (next === ' ' && /[\r\n\t ]/u.test(unit)) {
    return {text: ' ', end: offset + (/^[ \t\r\n]*[ \t>]*/u.exec(source.slice(offset, offset + 200))?.[0].length ?? 1)}
  }
  return decodeMarkdown(source, offset, ahead)
}
