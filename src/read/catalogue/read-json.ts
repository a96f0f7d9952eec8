import type {ObjectNode, StringNode, ValueNode} from '@humanwhocodes/momoa'
import {parse} from '@humanwhocodes/momoa'
import type {Reporter} from '../reporter.js'
import type {SourceText} from '../tree/source-text.js'
import type {Span} from '../tree/trace-text.js'
import {traceText} from '../tree/trace-text.js'

/** One key of a JSON object, and where key and value stand in the file. */
export interface Member {
  readonly key: string
  readonly keySpan: Span
  readonly value: ValueNode
}

/** Parses a file that must hold one JSON object; anything else is reported as `file-invalid` and gives nothing. */
export function readJson({text, report}: Reporter): ObjectNode | undefined {
  if (text.trim() === '') return undefined
  try {
    const {body} = parse(text, {ranges: true})
    if (body.type === 'Object') return body
    const {from, to} = spanOf(body)
    const reason = `Unexpected ${body.type.toLowerCase()}, expected an object`
    report({ruleId: 'file-invalid', reason, note: 'A catalogue begins with `{` and holds keys and texts.', from, to})
  } catch (error) {
    const from = Math.min(offsetOf(error), text.length)
    const reason = `Unexpected ${describe(text, from)}, expected JSON`
    const note =
      'Texts and keys stand between straight quotation marks; a quotation mark inside is written `\\"`; no comma after the last value.'
    report({ruleId: 'file-invalid', reason, note, from, to: Math.min(from + 1, text.length)})
  }
  return undefined
}

/** The members of an object, the last one of each key; a key that stands twice is reported as `file-invalid`. */
export function readMembers(object: ObjectNode, {report}: Reporter): readonly Member[] {
  const members = new Map<string, Member>()
  for (const {name, value} of object.members) {
    if (name.type !== 'String') continue
    const member = {key: name.value, keySpan: spanOf(name), value}
    if (members.has(name.value)) {
      const reason = `Unexpected second \`${name.value}\`, expected each key once`
      report({ruleId: 'file-invalid', reason, note: 'Keep one of the two; the last one is used.', ...member.keySpan})
    }
    members.set(name.value, member)
  }
  return [...members.values()]
}

/** The text of a JSON string with the places of its code units in the file. */
export function readString(node: StringNode, file: string): SourceText {
  const {from, to} = spanOf(node)
  return {
    text: node.value,
    spans: traceText(node.value, file, {span: {from: from + 1, to: to - 1}, decode: decodeJson})
  }
}

/** Where a node stands in the file. */
export function spanOf(node: {readonly range?: readonly number[]}): Span {
  return {from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 0}
}

/** RFC 8259, section 7: an escape stands for one code unit, a surrogate pair is two of them. */
function decodeJson(source: string, offset: number): {text: string; end: number} | undefined {
  if (source[offset] !== '\\') return undefined
  const escape = source.charAt(offset + 1)
  if (escape === 'u') {
    const unit = String.fromCharCode(parseInt(source.slice(offset + 2, offset + 6), 16))
    return {text: unit, end: offset + 6}
  }
  return {text: controls.get(escape) ?? escape, end: offset + 2}
}

const controls: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t']
])

function offsetOf(error: unknown): number {
  const offset = typeof error === 'object' && error !== null && 'offset' in error ? error.offset : 0
  return typeof offset === 'number' ? offset : 0
}

function describe(text: string, offset: number): string {
  const character = text.codePointAt(offset)
  return character === undefined ? 'end of the file' : `\`${String.fromCodePoint(character)}\``
}
