/** The notations of Markdown and HTML: what stands in a file for other characters than itself. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Ahead, Notation} from './trace-text.js'

const lineEnding = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y
const escape = /\\([!-/:-@[-`{-~])/y
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,30});/y
const looseReference = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]{0,31});?/y
const tag = /<[A-Za-z/!?][^>]*>/y

/** Text of Markdown: line endings with the prefixes of the next line, backslash escapes, character references. */
export function decodeMarkdown(source: string, offset: number, ahead: Ahead): Notation | undefined {
  const unit = source.charAt(offset)
  if (unit === '&') return decodeReference(match(reference, source, offset)?.[0], offset, ahead)
  if (unit === '\\') return decodeEscape(source, offset)
  if (ahead.text[ahead.index] !== '\n' || !' \t\r\n'.includes(unit)) return undefined
  const found = match(lineEnding, source, offset)
  return found && {text: '\n', end: lineEnd(found[0], offset, ahead)}
}

/** The inside of a code span: nothing is decoded but line endings and, in table cells, `\|`. */
export function decodeCode(source: string, offset: number, ahead: Ahead): Notation | undefined {
  const unit = source[offset]
  if (unit === '\\' && source[offset + 1] === '|' && ahead.text[ahead.index] === '|')
    return {text: '|', end: offset + 2}
  if (unit !== '\n' && unit !== '\r') return undefined
  const found = match(lineEnding, source, offset)
  return found && {text: ahead.text.charAt(ahead.index), end: lineEnd(found[0], offset, ahead)}
}

/** Text of HTML: character references, with or without their semicolon; tags that the parser dropped stand for nothing. */
export function decodeHtml(source: string, offset: number, ahead: Ahead): Notation | undefined {
  const unit = source[offset]
  if (unit === '\r') return {text: '\n', end: offset + (source[offset + 1] === '\n' ? 2 : 1)}
  if (unit === '&') return decodeReference(match(looseReference, source, offset)?.[0], offset, ahead)
  if (unit !== '<' || ahead.text[ahead.index] === '<') return undefined
  const found = match(tag, source, offset)
  return found && {text: '', end: offset + found[0].length}
}

function decodeEscape(source: string, offset: number): Notation | undefined {
  const found = match(escape, source, offset)
  return found && {text: found[1] ?? '', end: offset + 2}
}

/** The end of a line ending with prefixes, less what the text itself goes on with: a `>` that is no block quotation's. */
function lineEnd(found: string, offset: number, {text, index}: Ahead): number {
  const kept = /^[ \t>]*/u.exec(text.slice(index + 1, index + 1 + found.length))?.[0] ?? ''
  const end = offset + found.length
  return found.endsWith(kept) ? end - kept.length : end
}

function decodeReference(found: string | undefined, offset: number, {text, index}: Ahead): Notation | undefined {
  if (found === undefined) return undefined
  if (found[1] === '#') {
    const point = text.codePointAt(index)
    return point === undefined ? undefined : {text: String.fromCodePoint(point), end: offset + found.length}
  }
  const name = found.slice(1).replace(';', '')
  for (let length = name.length; length > 1; length--) {
    const decoded = decodeNamedCharacterReference(name.slice(0, length))
    if (decoded === false || !text.startsWith(decoded, index)) continue
    return {text: decoded, end: offset + (length === name.length ? found.length : 1 + length)}
  }
  return undefined
}

function match(expression: RegExp, source: string, offset: number): RegExpExecArray | undefined {
  expression.lastIndex = offset
  return expression.exec(source) ?? undefined
}
