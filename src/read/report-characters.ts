import type {Segment} from '../model/segment.js'
import type {Reporter} from './reporter.js'

/** Text to look at: that of a segment, or the file's own. `start` and `end` give the places of a code unit in the file. */
interface Stretch {
  readonly text: string
  readonly start: (index: number) => number
  readonly end: (index: number) => number
}

/**
 * Reports what no text should hold as `file-invalid`, each at its first place in each text: halves of surrogate pairs,
 * noncharacters, and controls of writing direction that are not closed in their paragraph, or close nothing. In
 * segments they are found however they are escaped, elsewhere as they stand in the file.
 */
export function reportCharacters(reporter: Reporter, segments: readonly Segment[]): void {
  if (!suspect.test(reporter.text) && segments.every(({text}) => !suspect.test(text))) return
  const seen = new Set<number>()
  for (const stretch of [...segments.map(ofSegment), ...paragraphs(reporter.text)]) {
    reportInvalid(stretch, reporter, seen)
    reportUnbalanced(stretch, reporter, seen)
  }
}

const suspect = /[\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/u

function ofSegment({text, starts, ends}: Segment): Stretch {
  return {text, start: (index) => starts[index] ?? 0, end: (index) => ends[index] ?? 0}
}

/** A direction ends with its paragraph (UAX 9, P1 and X8), here at a blank line. */
function paragraphs(text: string): readonly Stretch[] {
  return [...text.matchAll(/(?:[^\n]|\n(?![ \t\r]*\n))+/gu)].map(({0: own, index: from}) => ({
    text: own,
    start: (index) => from + index,
    end: (index) => from + index + 1
  }))
}

function reportInvalid({text, start, end}: Stretch, {report}: Reporter, seen: Set<number>): void {
  const found = new Set<string>()
  for (const {0: character, index} of text.matchAll(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu)) {
    const from = start(index)
    const isKnown = found.has(character) || seen.has(from)
    found.add(character)
    if (isKnown) continue
    seen.add(from)
    const isHalf = /\p{Cs}/u.test(character)
    report({
      ruleId: 'file-invalid',
      reason: `Unexpected ${isHalf ? 'half of a surrogate pair' : 'noncharacter'} ${codeOf(character)}, expected a character`,
      actual: codeOf(character),
      note: isHalf
        ? 'The other half was lost when the text was cut or converted: write the whole character, or take this out.'
        : 'Unicode keeps it out of texts that are exchanged: take it out.',
      from,
      to: end(index + character.length - 1)
    })
  }
}

/** What opens a direction (UAX 9, BD8 to BD12), and the two that close one. */
const opensEmbedding = /[\u202A\u202B\u202D\u202E]/u
const opensIsolate = /[\u2066-\u2068]/u
const closesEmbedding = '\u202C'
const closesIsolate = '\u2069'

interface Control {
  readonly character: string
  readonly index: number
}

function reportUnbalanced({text, start, end}: Stretch, {report}: Reporter, seen: Set<number>): void {
  const [first] = unbalanced(text)
  if (!first || seen.has(start(first.index))) return
  const {character, index} = first
  seen.add(start(index))
  const closer = closerOf(character)
  report({
    ruleId: 'file-invalid',
    reason:
      closer === undefined
        ? `Unexpected control ${codeOf(character)} that closes no direction, expected one that it closes`
        : `Unexpected control ${codeOf(character)} that is not closed in its paragraph, expected ${codeOf(closer)} after it`,
    actual: codeOf(character),
    ...(closer !== undefined && {expected: [codeOf(closer)]}),
    note: 'Words after it may be shown in the wrong order: close it where its words end, or take it out.',
    from: start(index),
    to: end(index)
  })
}

function closerOf(character: string): string | undefined {
  if (opensEmbedding.test(character)) return closesEmbedding
  return opensIsolate.test(character) ? closesIsolate : undefined
}

/** Controls without their counterpart, in order. An isolate's end closes the embeddings inside it too. */
function unbalanced(text: string): readonly Control[] {
  const alone: Control[] = []
  const open: Open[] = [{embeddings: []}]
  for (const {0: character, index} of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/gu)) {
    const control = {character, index}
    const {embeddings = []} = open.at(-1) ?? {}
    if (opensIsolate.test(character)) open.push({isolate: control, embeddings: []})
    else if (opensEmbedding.test(character)) embeddings.push(control)
    else alone.push(...close(control, open))
  }
  const left = open.flatMap(({isolate, embeddings}) => [...(isolate ? [isolate] : []), ...embeddings])
  return [...alone, ...left].sort((one, other) => one.index - other.index)
}

/** An isolate that is open, the paragraph where there is none, and the embeddings that are open in it. */
interface Open {
  readonly isolate?: Control
  readonly embeddings: Control[]
}

/** Closes what a control closes; gives what stands alone for that. */
function close(control: Control, open: Open[]): readonly Control[] {
  if (control.character === closesEmbedding) return open.at(-1)?.embeddings.pop() ? [] : [control]
  return open.length === 1 ? [control] : (open.pop()?.embeddings ?? [])
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
