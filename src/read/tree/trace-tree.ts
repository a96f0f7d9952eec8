import type {ElementContent, Root, RootContent, Text} from 'hast'
import type {Raw} from 'mdast-util-to-hast'
import {decodeCode, decodeMarkdown} from './notations.js'
import type {SourceText} from './source-text.js'
import {fileEnd, fileStart} from './source-text.js'
import {traceText} from './trace-text.js'
import type {Span, Spans} from './trace-text.js'

/**
 * Text and raw HTML of a tree, one after another, with the places of their units in the file. An HTML parser merges,
 * splits and moves text but keeps positions; so before it runs each text is given the offsets of its trace, from
 * `base` on, which are beyond all offsets of the source text.
 */
export interface Trace extends Spans {
  readonly base: number
  /** The traced text itself. */
  text: string
  /** For each unit whether it is raw HTML: its text is to be decoded yet. */
  readonly raw: boolean[]
}

/** Traces the tree, which is changed: text and raw nodes get positions in the trace, and comments that keep them apart. */
export function traceTree(root: Root, source: SourceText): Trace {
  const trace: Trace = {base: source.text.length + 1, text: '', starts: [], ends: [], raw: []}
  const pass: Pass = {source, trace, texts: [], cursor: 0}
  traceChildren(root, {end: source.text.length, code: false}, pass)
  trace.text = pass.texts.join('')
  return trace
}

interface Pass {
  readonly source: SourceText
  readonly trace: Trace
  readonly texts: string[]
  /** How far the source is traced: a node without a position stands from here on. */
  cursor: number
}

/** What holds for all children: where they end at the latest, and whether they are code. */
interface Around {
  readonly end: number
  readonly code: boolean
}

function traceChildren(parent: {children: (RootContent | ElementContent)[]}, around: Around, pass: Pass): void {
  const children: (RootContent | ElementContent)[] = []
  const ends = latestEnds(parent.children, around.end)
  for (const [index, child] of parent.children.entries()) {
    const span = spanOf(child) ?? {from: pass.cursor, to: Math.max(pass.cursor, ends[index] ?? around.end)}
    if (child.type === 'element') {
      pass.cursor = span.from
      traceChildren(child, {end: span.to, code: around.code || child.tagName === 'code'}, pass)
      if (child.position) pass.cursor = span.to
    } else if (child.type === 'text' || child.type === 'raw') {
      pass.cursor = traceNode(child, {span, code: around.code}, pass)
      if (needsComment(children.at(-1))) children.push({type: 'comment', value: ''})
    }
    children.push(child)
  }
  parent.children = children
}

/** For each node where the next one with a position begins. */
function latestEnds(nodes: readonly (RootContent | ElementContent)[], last: number): number[] {
  const ends: number[] = []
  let end = last
  for (let index = nodes.length - 1; index >= 0; index--) {
    ends[index] = end
    end = nodes[index]?.position?.start.offset ?? end
  }
  return ends
}

function needsComment(previous: RootContent | ElementContent | undefined): boolean {
  return previous?.type === 'text' || previous?.type === 'raw'
}

/** Traces one node and gives back how far the source is traced with it. */
function traceNode(node: Text | Raw, context: {span: Span; code: boolean}, {source, trace, texts}: Pass): number {
  const offset = trace.base + trace.starts.length
  const spans = spansOf(node, context, source.text)
  for (const [unit, start] of spans.starts.entries()) {
    trace.starts.push(fileStart(source, start))
    trace.ends.push(fileEnd(source, spans.ends[unit] ?? start))
    trace.raw.push(node.type === 'raw')
  }
  texts.push(node.value)
  node.position = {
    start: {line: 1, column: 1, offset},
    end: {line: 1, column: 1, offset: offset + node.value.length}
  }
  return spans.ends.at(-1) ?? context.span.from
}

function spansOf(node: Text | Raw, {span, code}: {span: Span; code: boolean}, text: string): Spans {
  if (node.type === 'raw') return traceLines(node.value, span, text)
  if (!code) return traceText(node.value, text, {span, decode: decodeMarkdown})
  return traceText(node.value, text, {span: insideFence(node.value, span, text), decode: decodeCode})
}

/** A code span's inside: without its backticks and the one space that may pad it. */
function insideFence(value: string, span: Span, text: string): Span {
  const fence = /^`*/u.exec(text.slice(span.from, span.to))?.[0].length ?? 0
  const from = span.from + fence
  return {from: text.startsWith(value.slice(0, 1), from) ? from : from + 1, to: span.to - fence}
}

/** Raw HTML stands in its source line by line, each after the prefixes of the blocks around it. */
function traceLines(value: string, span: Span, text: string): Spans {
  const starts: number[] = []
  const ends: number[] = []
  let from = span.from
  for (const line of value.match(/[^\n]*\n|[^\n]+$/gu) ?? []) {
    const next = text.indexOf('\n', from)
    const end = next === -1 || next >= span.to ? span.to : next + 1
    const begin = text.startsWith(line, end - line.length) ? end - line.length : from
    for (let unit = 0; unit < line.length; unit++) {
      starts.push(Math.max(from, begin + unit))
      ends.push(Math.max(from, begin + unit) + 1)
    }
    from = end
  }
  return {starts, ends}
}

function spanOf(node: RootContent | ElementContent): Span | undefined {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  return from === undefined || to === undefined ? undefined : {from, to}
}
