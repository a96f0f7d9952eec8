import {noteLabels} from '../../language/note-labels.js'
import type {QuotedBlock, Segment, TextRange} from '../../model/segment.js'
import type {Candidate, Piece} from './candidate.js'
import {hull, type Span} from './span.js'

/** The segments of an edition by index, with the spans of each. */
export interface BlockContext {
  readonly segments: readonly Segment[]
  readonly spans: readonly (readonly Span[])[]
}

/** A block as a candidate, and the segments it fills, its line of credit included. */
export interface AssembledBlock {
  readonly candidate: Candidate
  readonly credits: readonly number[]
}

/** The outermost quoted block of each segment; indices are in order. */
export function groupBlocks(segments: readonly Segment[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, segment] of segments.entries()) {
    const block = segment.blocks[0]
    if (block === undefined) continue
    const group = groups.get(block.id)
    if (group === undefined) groups.set(block.id, [index])
    else group.push(index)
  }
  return groups
}

/** A quoted block as one candidate: its words without the line that credits them and without marks around the whole; nothing where no words are left. */
export function assembleBlock(indices: readonly number[], context: BlockContext): AssembledBlock | undefined {
  const {segments} = context
  const texts = indices.filter((index) => segments[index]?.kind !== 'alternative')
  const block = segments[texts[0] ?? -1]?.blocks[0]
  if (block === undefined) return undefined
  const {words, credit, at} = findCredit(texts, block, segments)
  const pieces = words
    .map(([index, range], order) => createPiece(index, range, {...context, isFirst: order === 0}))
    .filter((piece) => piece !== undefined)
  if (pieces.length === 0) return undefined
  const candidate: Candidate = {
    form: 'block',
    block,
    pieces,
    attributes: block.attributes,
    ...(credit !== undefined && {credit}),
    ...(credit === undefined && isNote(pieces, block) && {isNote: true})
  }
  return {candidate, credits: at === undefined ? [] : [at]}
}

interface Credited {
  readonly words: readonly (readonly [number, TextRange])[]
  readonly credit?: string
  /** Index of the segment that is the credit. */
  readonly at?: number
}

/** The words of a block by segment, and its credit: its own, else the line that follows the block. */
function findCredit(texts: readonly number[], block: QuotedBlock, segments: readonly Segment[]): Credited {
  const own = partCredit(texts, segments)
  const next = (texts.at(-1) ?? 0) + 1
  const follower = segments[next]
  if (own.credit !== undefined || follower === undefined) return own
  const isCredit = follower.blocks[0]?.id !== block.id && isCreditLine(follower.text)
  return isCredit ? {words: own.words, credit: follower.text, at: next} : own
}

/** The credit after the words, in a segment of its own or at the end of the last. */
function partCredit(indices: readonly number[], segments: readonly Segment[]): Credited {
  const whole = indices.map((index): readonly [number, TextRange] => [
    index,
    {from: 0, to: textAt(segments, index).length}
  ])
  const last = indices.at(-1) ?? -1
  const text = textAt(segments, last)
  if (isOwnCredit(indices, segments)) return {words: whole.slice(0, -1), credit: text, at: last}
  const tail = creditTail.exec(text.slice(-200))
  const from = tail === null ? 0 : Math.max(0, text.length - 200) + tail.index
  if (tail === null || from === 0) return {words: whole}
  return {words: [...whole.slice(0, -1), [last, {from: 0, to: from}]], credit: tail[0]}
}

function textAt(segments: readonly Segment[], index: number): string {
  return segments[index]?.text ?? ''
}

/** The last segment is the credit: a line with a dash, a caption, a list of one item. Alone it is one only without a final mark: else somebody speaks after a dash. */
function isOwnCredit(indices: readonly number[], segments: readonly Segment[]): boolean {
  const last = segments[indices.at(-1) ?? -1]
  if (last === undefined) return false
  if (indices.length === 1) return isCreditLine(last.text) && !/[.!?…。！？]\s*$/u.test(last.text)
  return (
    isCreditLine(last.text) ||
    last.kind === 'caption' ||
    isListedCredit(indices, segments) ||
    isSigned(indices, segments)
  )
}

/** A last line that is but a name and what somebody is, after words with a final mark: `Katrin Vogt`, `Grace Atieno, nurse`. */
function isSigned(indices: readonly number[], segments: readonly Segment[]): boolean {
  const [last, before] = [textAt(segments, indices.at(-1) ?? -1), textAt(segments, indices.at(-2) ?? -1)]
  if (last.length > 100 || /[.!?…。！？:：;]\s*$/u.test(last) || !/[.!?…。！？؟।۔][\s"”»“」』’'*_)]*$/u.test(before))
    return false
  return signature.test(last)
}

/** Two capitalised words and more, a handle, or in scripts without capital letters a few words up to a comma. */
const signature =
  /^\s*(?:@[\w-]+|\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Ll}{1,4}\s)?\p{Lu}[\p{L}\p{M}.’'-]*){1,4}|\p{Lo}[\p{Lo}\p{M}·・.\s]{1,30})\s*(?:$|[,،、，(（—–-])/u

/** A dash and a name at the end of a paragraph, after the final mark of its words. */
const creditTail = /(?<=[.!?…"”»“」』’'*_)。！？\n]\s*)(?:[—–―]|--?(?=\s))\s*[\p{Lu}\p{Lo}@][^\n.!?]{1,140}\.?$/u

/** `- Name` is read as a list of one item: a credit where it ends a block of paragraphs. */
function isListedCredit(indices: readonly number[], segments: readonly Segment[]): boolean {
  const [last, before] = [segments[indices.at(-1) ?? -1], segments[indices.at(-2) ?? -1]]
  if (last?.kind !== 'item' || before?.kind === 'item') return false
  return last.text.length <= 160 && !/[!?。！？]\s*$/u.test(last.text)
}

/** A short line that begins with a dash and a name: who said what stands before it. */
function isCreditLine(text: string): boolean {
  return (
    text.length <= 240 &&
    /^\s*(?:[—–―]{1,3}|--?\s|~\s?)\s*[\p{Lu}\p{Lo}\p{Ll}@[(“"«]/u.test(text) &&
    !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}.*[.!?]$/u.test(text)
  )
}

function createPiece(
  index: number,
  range: TextRange,
  context: BlockContext & {readonly isFirst: boolean}
): Piece | undefined {
  const segment = context.segments[index]
  if (segment === undefined) return undefined
  const bare = trim(segment.text, range)
  if (bare.from >= bare.to) return undefined
  const inside = (context.spans[index] ?? []).filter((span) => hull(span).from >= bare.from && hull(span).to <= bare.to)
  const around = inside.find((span) => isAround(span, bare, segment.text))
  const place = {index, segment, ...(!context.isFirst && {break: 'paragraph' as const})}
  if (around === undefined) return {...place, range: bare, children: inside}
  return {
    ...place,
    range: {from: around.from, to: around.to},
    ...(around.opening && {opening: around.opening}),
    ...(around.closing && {closing: around.closing}),
    children: around.children
  }
}

/** Whether the marks of a span stand around all the words. */
function isAround(span: Span, words: TextRange, text: string): boolean {
  const {from, to} = hull(span)
  return from === words.from && text.slice(to, words.to).replace(/[.,;!?…\s*_]/gu, '') === '' && span.family !== 'title'
}

function trim(text: string, range: TextRange): TextRange {
  const words = text.slice(range.from, range.to)
  const from = range.from + (/^\s*/u.exec(words)?.[0].length ?? 0)
  return {from, to: Math.max(from, range.from + words.trimEnd().length)}
}

/** A few words in bold type with a stop or a colon of their own, and the text that they head. */
const labelled = /^(?:\*\*|__)[^*_\n]{1,40}(?:[.:：!。፦](?:\*\*|__)|(?:\*\*|__)\s?[:：፦])\s?\S/u

/** Boxes that quote nobody: notes, tips, warnings, addresses. */
function isNote(pieces: readonly Piece[], block: QuotedBlock): boolean {
  const first = pieces[0]
  if (first === undefined || block.element === 'directive' || block.cite !== undefined) return false
  const text = first.segment.text.trimStart()
  if (labelled.test(first.segment.markdown) || /^[※☞►▶]/u.test(text)) return true
  if (/^\[!\p{L}+\]/u.test(text) || /^(?!\p{L})\p{Extended_Pictographic}/u.test(text)) return true
  const label = /^[^:：.!?\n]{2,24}(?=[:：.!]|$)/u.exec(text)?.[0].trim().toLowerCase()
  return label !== undefined && noteLabels.has(label)
}
