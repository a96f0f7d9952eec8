import type {ElementContent, Text} from 'hast'
import {decodeHtml} from './notations.js'
import type {SourceText} from './source-text.js'
import {fileEnd, fileStart} from './source-text.js'
import type {Trace} from './trace-tree.js'
import type {Span, Spans} from './trace-text.js'
import {traceText} from './trace-text.js'

/** The places of a text node's units in the file, and whether it was written as HTML. */
export interface TextSpans extends Spans {
  readonly raw: boolean
}

/** Where the text of a node stands in the file, read off the trace; a text without a place gets that at `otherwise`. */
export function textSpans(node: Text, trace: Trace, otherwise: number): TextSpans {
  const from = (node.position?.start.offset ?? -1) - trace.base
  const to = (node.position?.end.offset ?? -1) - trace.base
  if (from < 0 || to < from) {
    const place = Array.from({length: node.value.length}, () => otherwise)
    return {starts: place, ends: place, raw: false}
  }
  const raw = trace.raw[from] === true
  if (!(raw && /[&<\r]/u.test(trace.text.slice(from, to))) && to - from === node.value.length) {
    return {starts: trace.starts.slice(from, to), ends: trace.ends.slice(from, to), raw}
  }
  const spans = traceText(node.value, trace.text, {span: {from, to}, decode: decodeHtml})
  return {
    starts: spans.starts.map((offset) => trace.starts[offset] ?? otherwise),
    ends: spans.ends.map((offset) => trace.ends[offset - 1] ?? otherwise),
    raw
  }
}

/** Where an element stands in the file; it may be written as Markdown or as HTML. */
export function elementSpan(
  node: ElementContent,
  {source, trace}: {source: SourceText; trace: Trace}
): Span | undefined {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (from === undefined || to === undefined) return undefined
  return {
    from: from < trace.base ? fileStart(source, from) : (trace.starts[from - trace.base] ?? 0),
    to: to <= trace.base ? fileEnd(source, to) : (trace.ends[to - 1 - trace.base] ?? 0)
  }
}
