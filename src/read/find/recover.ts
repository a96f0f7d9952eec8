import {findListed, type Reporting} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'
import {sentenceEnds} from './sentences.js'

interface Room {
  readonly text: string
  readonly reporting: Reporting
  /** Where the words can lie: up to the marks on either side. */
  readonly within: TextRange
}

/** Farthest that is looked for the lost side of a quotation, in code units. */
const reach = 2000

/**
 * Where words begin whose closing mark is at `end` and whose opening mark is missing: after a clause that introduces
 * them (`He said: …”`) or goes on from the quotation before (`”, he says. …”`), else where the text before begins.
 */
export function recoverOpening(end: number, room: Room): number {
  const start = Math.max(room.within.from, end - reach)
  const text = room.text.slice(start, end)
  const colon = /^[^.!?。]{0,80}?[:：]\s+(?=\S)/u.exec(text)
  if (colon !== null) return start + colon[0].length
  const introduced =
    lastIntroduction(text, room.reporting) ?? (start > 0 ? afterAttribution(text, room.reporting) : undefined)
  if (introduced !== undefined) return start + introduced
  const isCut = start === 0 || start === end - reach
  return isCut ? start + lastSentence(text) : start + lengthOf(/^[\s.,;:–—-]*/u, text)
}

/** Where the last sentence begins that the closing mark ends. */
function lastSentence(text: string): number {
  const last =
    sentenceEnds(text)
      .filter((offset) => offset < text.trimEnd().length)
      .at(-1) ?? 0
  return last + lengthOf(/^\s*/u, text.slice(last))
}

/** Where the sentence ends that attributes the quotation before, and the dash after it. */
function afterAttribution(text: string, reporting: Reporting): number | undefined {
  const end = sentenceEnds(text)[0] ?? text.length
  if (end >= text.length || !speaks(text.slice(0, end), reporting)) return undefined
  return end + lengthOf(/^\s*[-–—]?\s*/u, text.slice(end))
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0
}

/** Where the last clause with a verb of saying right before its comma or colon ends: `He asked, why are you running?”`. */
function lastIntroduction(text: string, reporting: Reporting): number | undefined {
  const places = [...text.matchAll(/(?<=[\p{L}\p{M}])[,:]\s+(?=\S)/gu)].toReversed().slice(0, 12)
  const found = places.find((match) => {
    const clause = /[^.!?:;,]{1,60}$/u.exec(text.slice(0, match.index))?.[0] ?? ''
    return speaks(clause.split(/\s+/u).slice(-2).join(' '), reporting)
  })
  if (found === undefined) return undefined
  const from = found.index + found[0].length
  // A clause in lower case is reported, and over where its sentence is.
  return /^\p{Ll}/u.test(text.slice(from)) && !found[0].startsWith(':') ? Math.max(from, lastSentence(text)) : from
}

/**
 * Where words end whose opening mark ends at `begin` and whose closing mark is missing: before a clause that attributes
 * them (`“…, he said.`), before a sentence that introduces the next quotation, else where the text after them ends.
 */
export function recoverClosing(begin: number, room: Room): number {
  const end = Math.min(room.within.to, begin + reach)
  const text = room.text.slice(begin, end)
  for (const match of text.matchAll(/[,!?…]\s+[–—-]?\s*|\s[–—-]\s+/gu)) {
    const clause = /^[^.!?:;]{2,80}/u.exec(text.slice(match.index + match[0].length))?.[0] ?? ''
    if (/^\p{Lu}?\p{Ll}/u.test(clause) && clause.split(' ').length <= 6 && speaks(clause, room.reporting)) {
      return begin + match.index + 1
    }
  }
  const ends = sentenceEnds(text)
  const last = ends.filter((offset) => offset < text.trimEnd().length).at(-1)
  const introduces = end === room.within.to && /[:：,]\s*$/u.test(text)
  return introduces && last !== undefined ? begin + last : end
}

function speaks(clause: string, reporting: Reporting): boolean {
  return findListed(clause, reporting.verbs, reporting).length > 0
}
