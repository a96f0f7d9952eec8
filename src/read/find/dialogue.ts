import {findListed, type Reporting} from '../../language/reporting.js'
import type {Segment, TextRange} from '../../model/segment.js'
import {sentenceEnds} from './sentences.js'
import {splitIncises} from './split-incises.js'

const opening = /^[—–―‒]\s*(?=\S)|^-{1,2}\s+(?=\S)/u

/** Segments that begin with a dialogue dash. */
function isDashed(segment: Segment): boolean {
  return (segment.kind === 'paragraph' || segment.kind === 'item') && opening.test(segment.text)
}

/** The segments in which a dash opens speech and not a line of credit (`— Name`): somebody speaks, or they end as sentences do beside others that do. */
export function findDialogues(segments: readonly Segment[], reporting: Reporting): ReadonlySet<number> {
  const dashed = segments.flatMap((segment, index) => (isDashed(segment) ? [index] : []))
  const sure = new Set(dashed.filter((index) => isSpeech(segments[index]?.text ?? '', reporting)))
  return new Set(
    dashed.filter((index) => {
      if (sure.has(index)) return true
      return (sure.has(index - 1) || sure.has(index + 1)) && /[.!?…。！？]\s*$/u.test(segments[index]?.text ?? '')
    })
  )
}

function isSpeech(text: string, reporting: Reporting): boolean {
  if (!/[.!?…。！？][\s"”»]*$/u.test(text)) return speaks(text, reporting) && text.length > 60
  return text.split(/\s+/u).length > 4 || /[!?…]\s*$/u.test(text) || speaks(text, reporting)
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
  for (const match of text.matchAll(/(?<=[.!?…])[ \n][—–―]\s*(?=[\p{Lu}¿¡])/gu)) {
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

function hasIncise(turn: string): boolean {
  return /\s[-–—―]\s*\p{Ll}/u.test(turn)
}

function trimEnd(text: string, range: TextRange): TextRange {
  const trail = /\s*$/u.exec(text.slice(range.from, range.to))?.[0].length ?? 0
  return {from: range.from, to: range.to - trail}
}

function splitTurn(text: string, range: TextRange, reporting: Reporting): readonly TextRange[] {
  const runs = splitIncises(text, range, {reporting, requires: 'lowerCase'})
  const only = runs[0]
  if (runs.length !== 1 || only === undefined || only.to < range.to - 2) return runs
  return splitAtCommas(text, range, reporting)
}

/** The incise that commas set off: `– Vi är glada, säger Anna. Nu börjar det.` */
function splitAtCommas(text: string, range: TextRange, reporting: Reporting): readonly TextRange[] {
  const words = text.slice(range.from, range.to)
  for (const match of words.matchAll(/[,!?…]\s+(?=\p{Ll})/gu)) {
    const from = match.index + match[0].length
    const clause = words.slice(from, from + 120)
    if (!speaks(clause.split(/\s+/u).slice(0, 2).join(' '), reporting)) continue
    const length = sentenceEnds(clause)[0] ?? clause.length
    const rest = words.slice(from + length)
    const lead = /^\s*/u.exec(rest)?.[0].length ?? 0
    const first = {from: range.from, to: range.from + match.index + (match[0].startsWith(',') ? 0 : 1)}
    if (rest.trim() === '') return [first]
    return [first, {from: range.from + from + length + lead, to: range.to}]
  }
  return [range]
}

function speaks(text: string, reporting: Reporting): boolean {
  return findListed(text, reporting.verbs, reporting).length > 0
}
