import {findListed, type Reporting} from '../../language/reporting.js'
import type {Segment, TextRange} from '../../model/segment.js'
import {sentenceEnds} from './sentences.js'
import {splitIncises} from './split-incises.js'

const opening = /^[—–―‒]\s*(?=\S)|^-{1,2}\s+(?=\S)/u

/** Segments that begin with a dialogue dash; Markdown reads a hyphen as the mark of a list. */
function isDashed(segment: Segment): boolean {
  return segment.kind === 'item' || (segment.kind === 'paragraph' && opening.test(segment.text))
}

/** The segments in which a dash opens speech and not a line of credit (`— Name`): somebody speaks, or they end as sentences do beside others that do. */
export function findDialogues(segments: readonly Segment[], reporting: Reporting): ReadonlySet<number> {
  const dashed = segments.flatMap((segment, index) => (isDashed(segment) ? [index] : []))
  const sure = new Set(dashed.filter((index) => isSure(segments[index], reporting)))
  return new Set(
    dashed.filter((index) => {
      if (sure.has(index)) return true
      return isNear(sure, index, segments) && /[\p{Sentence_Terminal}…;]\s*$/u.test(segments[index]?.text ?? '')
    })
  )
}

function isNear(sure: ReadonlySet<number>, index: number, segments: readonly Segment[]): boolean {
  return [index - 1, index + 1].some((other) => sure.has(other) && segments[other]?.kind === segments[index]?.kind)
}

/** Items are speech only where a dash sets off who speaks. */
function isSure(segment: Segment | undefined, reporting: Reporting): boolean {
  if (segment === undefined) return false
  if (segment.kind === 'paragraph' || opening.test(segment.text)) return isSpeech(segment.text, reporting)
  const clause = /[,!?…]\s[-–—]\s(\p{Ll}[^.!?]{2,80})/u.exec(segment.text)?.[1]
  return clause !== undefined && speaks(clause.split(/\s+/u).slice(0, 3).join(' '), reporting)
}

function isSpeech(text: string, reporting: Reporting): boolean {
  if (!/[\p{Sentence_Terminal}…;][\s"”»]*$/u.test(text)) return speaks(text, reporting) && text.length > 60
  return text.split(/\s+/u).length > 4 || /[!?…؟՞፧？！;]\s*$/u.test(text) || speaks(text, reporting)
}

/** A segment with more turns than this is no dialogue. */
const crowded = 200

/** A turn of a dialogue: the runs of speech of one speaker, and the text that says who it is. */
export interface Turn {
  readonly runs: readonly TextRange[]
  readonly opening: TextRange
}

/** The turns in a segment that begins with a dash: one, or more where the lines of the dialogue were not parted. */
export function readTurns(segment: Segment, reporting: Reporting): readonly Turn[] {
  const {text} = segment
  const mark = opening.exec(text)?.[0] ?? ''
  const starts = [0]
  for (const match of text.matchAll(/(?<=[\p{Sentence_Terminal}…])[ \n][—–―]\s*(?=[\p{Lu}\p{Lo}¿¡])/gu)) {
    const before = text.slice(starts.at(-1) ?? 0, match.index)
    if (/\n/u.test(match[0]) || !hasIncise(before)) starts.push(match.index + 1)
  }
  if (starts.length > crowded) return []
  return starts.map((start, index) => {
    const from = start + (index === 0 ? mark.length : (/^[—–―]\s*/u.exec(text.slice(start))?.[0].length ?? 0))
    const range = {from, to: starts[index + 1] ?? text.length}
    return {opening: {from: start, to: from}, runs: splitTurn(text, trimEnd(text, range), reporting)}
  })
}

/** Most dashes of a paragraph that are looked at. */
const mostDashes = 30

/** A turn that begins inside a paragraph after a sentence: `… para. – Van időnk – mondta.`; it reaches to the end of the paragraph. */
export function readInnerTurn(segment: Segment, spans: readonly TextRange[], reporting: Reporting): Turn | undefined {
  const {text} = segment
  let left = mostDashes
  for (const match of text.matchAll(/(?<=[\p{Sentence_Terminal}…][”"»]?)\s[—–]\s?(?=[\p{Lu}\p{Lo}¿¡])/gu)) {
    if (left-- === 0) return undefined
    const [from, to] = [match.index + 1, match.index + match[0].length]
    if (spans.some((span) => span.from < to && span.to > from)) continue
    const range = trimEnd(text, {from: to, to: text.length})
    const runs = splitTurn(text, range, reporting)
    const isWhole = runs.length === 1 && runs[0]?.from === range.from && runs[0].to >= range.to - 2
    return isWhole || runs.length === 0 ? undefined : {opening: {from, to}, runs}
  }
  return undefined
}

function hasIncise(turn: string): boolean {
  return /\s[-–—―]\s*\p{Ll}/u.test(turn)
}

function trimEnd(text: string, range: TextRange): TextRange {
  const trail = /\s*$/u.exec(text.slice(range.from, range.to))?.[0].length ?? 0
  return {from: range.from, to: range.to - trail}
}

/** What is said in a turn; nothing where it only tells who speaks, in a paragraph after the words: `— сказав Путін. —`. */
function splitTurn(text: string, range: TextRange, reporting: Reporting): readonly TextRange[] {
  const words = text.slice(range.from, range.to)
  if (/^\p{Ll}/u.test(words) && speaks(words.split(/\s+/u, 2).join(' '), reporting)) return []
  const runs = splitIncises(text, range, {reporting, requires: 'lowerCase'})
  const only = runs[0]
  if (runs.length !== 1 || only === undefined || only.to < range.to - 2) return runs
  return splitAtCommas(text, range, reporting)
}

/** The incise that commas set off: `– Vi är glada, säger Anna. Nu börjar det.`, `– Luulin niin, kuski Aki Salo kertoi. – Nyt tiedän.` */
function splitAtCommas(text: string, range: TextRange, reporting: Reporting): readonly TextRange[] {
  const words = text.slice(range.from, range.to)
  const starts = subjectFirst.has(reporting.language) ? afterAny : afterComma
  const clauses = [...words.matchAll(starts)].slice(0, mostCommas).map((match) => {
    const from = match.index + match[0].length
    const clause = words.slice(from, from + 160)
    const dash = clause.search(/,?\s[–—-]\s/u)
    const length = Math.min(sentenceEnds(clause)[0] ?? clause.length, dash < 0 ? clause.length : dash + 1)
    return {from, length, clause: clause.slice(0, length), to: match.index + (/^[,،]/u.test(match[0]) ? 0 : 1)}
  })
  const found =
    clauses.find(({clause, from, length}) => resumes(words.slice(from + length)) && tells(clause, reporting)) ??
    clauses.find(({clause}) => speaks(clause.split(/\s+/u).slice(0, 2).join(' '), reporting))
  if (found === undefined) return [range]
  const first = {from: range.from, to: range.from + found.to}
  const rest = words.slice(found.from + found.length)
  const lead = /^\s*(?:[-–—]\s*)?/u.exec(rest)?.[0].length ?? 0
  if (rest.slice(lead).trim() === '') return [first]
  return [first, {from: range.from + found.from + found.length + lead, to: range.to}]
}

const mostCommas = 40

/** Where a clause in lower case can begin that says who speaks. */
const afterComma = /[,،!?…]\s+(?=[\p{Ll}\p{Lo}\p{N}])/gu

/** Where the name stands before the verb, the clause begins with a capital letter: `– Ei, Aas myöntää.` */
const afterAny = /,\s+(?=[\p{L}\p{N}])|[!?…]\s+(?=[\p{Ll}\p{N}])/gu

const subjectFirst: ReadonlySet<string> = new Set(['fi'])

/** The speech goes on after a dash, or the turn is over. */
function resumes(rest: string): boolean {
  return rest.trim() === '' || /^\s*[–—-]\s/u.test(rest)
}

/** A clause of ten words at most with a verb of saying; after its subject only where that is a name. */
function tells(clause: string, reporting: Reporting): boolean {
  const words = clause.trim().split(/\s+/u)
  if (words.length > 10 || clause.includes(',') || !speaks(clause, reporting)) return false
  return speaks(words.slice(0, 2).join(' '), reporting) || words.slice(1).some((word) => /^\p{Lu}/u.test(word))
}

function speaks(text: string, reporting: Reporting): boolean {
  return findListed(text, reporting.verbs, reporting).length > 0
}
