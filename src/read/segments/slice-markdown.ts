import type {ElementContent} from 'hast'
import {isIdeographic} from '../../model/fold.js'
import type {SegmentKind} from '../../model/segment.js'
import {elementSpan, textSpans} from '../tree/text-spans.js'
import type {Span} from '../tree/trace-text.js'
import type {FoldContext} from './fold-element.js'

const lineEnding = /\r\n|\n|\r/u

/** Where the content of a segment stands in the file: from the first to the last node that was written there. */
export function contentSpan(nodes: readonly ElementContent[], context: FoldContext): Span | undefined {
  const spans = nodes.map((node) => nodeSpan(node, context)).filter((span) => span !== undefined)
  const first = spans[0]
  const last = spans.at(-1)
  return first && last && {from: first.from, to: last.to}
}

/**
 * The Markdown of a segment as a catalogue holds it: without the prefixes of its lines, soft line breaks folded, hard
 * ones as a backslash at the end of the line, the bars of table cells without their escape.
 */
export function sliceMarkdown(markdown: string, text: string, kind: SegmentKind): string {
  const hasBreak = text.includes('\n')
  const lines = markdown.split(lineEnding)
  const pieces = lines.map((line, index) => {
    const content = index === 0 ? line : withoutPrefix(line)
    const next = lines[index + 1]
    return next === undefined ? content : joinable(content, withoutPrefix(next), hasBreak)
  })
  const joined = pieces.join('')
  return kind === 'cell' ? joined.replaceAll('\\|', '|') : joined
}

function withoutPrefix(line: string): string {
  return line.replace(/^[ \t]*(?:>[ \t]?)*[ \t]*/u, '')
}

function nodeSpan(node: ElementContent, context: FoldContext): Span | undefined {
  if (node.type === 'element') return elementSpan(node, context)
  if (node.type !== 'text' || node.value.trim() === '' || node.position === undefined) return undefined
  const {starts, ends} = textSpans(node, context.trace, 0)
  const from = starts[0]
  const to = ends.at(-1)
  return from === undefined || to === undefined ? undefined : {from, to}
}

/** A line with what joins it to the next one. */
function joinable(line: string, next: string, hasBreak: boolean): string {
  const trimmed = line.trimEnd()
  if (hasBreak && /(?<!\\)(?:\\\\)*\\$/u.test(trimmed)) return `${trimmed}\n`
  if (hasBreak && line.endsWith('  ')) return `${trimmed}\\\n`
  return trimmed + (isIdeographic(last(trimmed)) && isIdeographic(first(next)) ? '' : ' ')
}

function first(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32)
}

function last(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? ' '
}
