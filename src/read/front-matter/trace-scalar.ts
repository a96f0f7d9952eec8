import type {Scalar} from 'yaml'
import type {SourceText} from '../tree/source-text.js'
import type {Ahead, Decode, Notation} from '../tree/trace-text.js'
import {traceText} from '../tree/trace-text.js'

/** The text of a YAML scalar with the place of each code unit in the file; `offset` is where the YAML begins in it. */
export function traceScalar(scalar: Scalar, yaml: string, offset: number): SourceText {
  const text = String(scalar.value)
  const [from, to] = scalar.range ?? [0, 0]
  const span = {from: contentStart(scalar, yaml, from), to}
  const {starts, ends} = traceText(text, yaml, {span, decode: decoders[scalar.type ?? 'PLAIN'] ?? decodeSpace})
  return {text, spans: {starts: starts.map((start) => start + offset), ends: ends.map((end) => end + offset)}}
}

const decoders: Readonly<Record<string, Decode>> = {
  QUOTE_DOUBLE: (source, offset, ahead) =>
    source[offset] === '\\' ? decodeEscape(source, offset, ahead) : decodeSpace(source, offset, ahead),
  QUOTE_SINGLE: (source, offset, ahead) =>
    source.startsWith("''", offset) ? {text: "'", end: offset + 2} : decodeSpace(source, offset, ahead)
}

/** After the quotation mark of a flow scalar, after the header line of a block scalar. */
function contentStart({type}: Scalar, yaml: string, from: number): number {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return from + 1
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') return from
  const header = yaml.indexOf('\n', from)
  return header === -1 ? from : header + 1 + (/^\s*/u.exec(yaml.slice(header + 1))?.[0].length ?? 0)
}

/** A line ending with the indentation after it stands for whatever white space the text goes on with. */
function decodeSpace(source: string, offset: number, {text, index}: Ahead): Notation | undefined {
  if (!/\s/u.test(source.charAt(offset))) return undefined
  const written = matchAt(/[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*/y, source, offset)
  if (written === undefined) return undefined
  return {text: matchAt(/[ \t\r\n]*/y, text, index) ?? '', end: offset + written.length}
}

/** YAML 1.2.2, section 5.7; the text says which character it is. */
function decodeEscape(source: string, offset: number, {text, index}: Ahead): Notation | undefined {
  const broken = matchAt(/\\(?:\r\n|\n|\r)[ \t]*/y, source, offset)
  if (broken !== undefined) return {text: '', end: offset + broken.length}
  const written = matchAt(/\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|.)/y, source, offset)
  const point = text.codePointAt(index)
  if (written === undefined || point === undefined) return undefined
  const character = written.startsWith('\\U') ? String.fromCodePoint(point) : text.charAt(index)
  return {text: character, end: offset + written.length}
}

function matchAt(expression: RegExp, text: string, offset: number): string | undefined {
  expression.lastIndex = offset
  return expression.exec(text)?.[0]
}
