import {findListed, isListed, readWords, type Reporting} from '../../language/reporting.js'
import type {Segment, TextRange} from '../../model/segment.js'
import type {Candidate} from './candidate.js'
import type {Cast} from './cast.js'
import {findNames, type Name} from './names.js'
import {sentenceEnds} from './sentences.js'
import {findSpeakers} from './speakers.js'
import {honouredName} from './uncased-name.js'
import type {Vocabulary} from './vocabulary.js'

/** What somebody named before is looked for with. */
export interface AntecedentContext {
  readonly segments: readonly Segment[]
  readonly cast: Cast
  readonly reporting: Reporting
  readonly vocabulary: Vocabulary
  readonly isCased: boolean
}

/** Somebody named before a candidate. */
export interface Antecedent {
  readonly name: string
  /** 0: in the same segment; 1: in the one before. */
  readonly distance: 0 | 1
}

/** How far before the words somebody is looked for, in code units. */
const reach = 500

/** Makes the search for the person of whom the text right before a candidate speaks: the subject of the nearest sentence that names somebody, quoted words left out. */
export function createAntecedents(
  candidates: readonly Candidate[],
  context: AntecedentContext
): (candidate: Candidate) => Antecedent | undefined {
  const quoted = rangesBySegment(candidates)
  return (candidate) => {
    const first = candidate.pieces[0]
    if (first === undefined) return undefined
    const start = first.opening?.from ?? first.range.from
    const own = nearest(textBefore(first.segment, start, quoted.get(first.index) ?? []), context)
    if (own !== undefined) return {name: own, distance: 0}
    const name = nearest(textOfParagraph(first.index - 1), context)
    return name === undefined ? undefined : {name, distance: 1}
  }

  function textOfParagraph(index: number): string {
    const segment = context.segments[index]
    if (segment?.kind !== 'paragraph' || segment.blocks.length > 0) return ''
    return textBefore(segment, segment.text.length, quoted.get(index) ?? [])
  }
}

function rangesBySegment(candidates: readonly Candidate[]): ReadonlyMap<number, readonly TextRange[]> {
  const ranges = new Map<number, TextRange[]>()
  for (const {index, opening, closing, range} of candidates.flatMap(({pieces}) => pieces)) {
    const own = {from: opening?.from ?? range.from, to: closing?.to ?? range.to}
    const list = ranges.get(index)
    if (list === undefined) ranges.set(index, [own])
    else list.push(own)
  }
  return ranges
}

/** Words in marks that are no longer than this may be part of a name. */
const brief = 24

function textBefore({text}: Segment, end: number, quoted: readonly TextRange[]): string {
  let kept = ''
  let at = Math.max(0, end - reach)
  for (let index = firstEnding(quoted, at); (quoted[index]?.from ?? end) < end; index++) {
    const {from, to} = quoted[index] ?? {from: end, to: end}
    if (to - from <= brief) continue
    kept += `${text.slice(at, Math.max(at, from))} … `
    at = to
  }
  return kept + text.slice(at, Math.max(at, end))
}

/** Index of the first range that ends after an offset; ranges are ordered. */
function firstEnding(ranges: readonly TextRange[], offset: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.to ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function nearest(text: string, context: AntecedentContext): string | undefined {
  if (!context.isCased) return honouredName(text, context.reporting.language) ?? context.cast.lastIn(text)
  const ends = [...sentenceEnds(text)]
  if ((ends.at(-1) ?? 0) < text.length) ends.push(text.length)
  for (let index = ends.length - 1; index >= 0; index--) {
    const name = subjectOf(text.slice(ends[index - 1] ?? 0, ends[index]), context)
    if (name !== undefined) return name
  }
  return undefined
}

/** Who a sentence names: somebody who speaks elsewhere, else the first name of two words, else one that the text has again. */
function subjectOf(sentence: string, context: AntecedentContext): string | undefined {
  const topic = /^\s*\p{Lu}\p{L}*\s(?=\p{Lu})/u.exec(sentence)?.[0].length ?? 0
  const all = findSpeakers(sentence, context.reporting).names
  const led = findNames(sentence, context.reporting).filter(
    (name) => name.from === topic && !all.some(({from}) => from === topic)
  )
  const names = [...led, ...all].filter((name) => isPerson(name, sentence, context))
  const found =
    names.find(({text}) => context.cast.holds(text)) ??
    names.find((name) => /\s/u.test(name.text) && (name.initial || isSetOff(name, sentence, context))) ??
    names.find(({text, initial}) => initial && context.vocabulary.holdsInside(text))
  return found?.text
}

/** In German every noun has a capital letter: only what follows a verb of saying or a comma is told from others. */
function isSetOff(name: Name, sentence: string, {reporting}: AntecedentContext): boolean {
  if (reporting.language !== 'de') return true
  const lead = sentence.slice(0, name.from)
  const word = readWords(lead, reporting).at(-1)
  return /,\s*$/u.test(lead) || (word !== undefined && isListed(word, reporting.verbs))
}

/** No name of a thing or a place: nothing stands right before it that stands before those, and it owns nothing. */
function isPerson(name: Name, sentence: string, {reporting}: AntecedentContext): boolean {
  if (/[’']s$/u.test(sentence.slice(name.from, name.to))) return false
  const lead = sentence.slice(Math.max(0, name.from - 24), name.from)
  const word = readWords(lead, reporting).at(-1)
  if (word === undefined || lead.slice(word.to).trim() !== '') return true
  if (isListed(word, reporting.addressing))
    return /^\s*\p{Lu}/u.test(lead) && /,/u.test(sentence.slice(name.to, name.to + 2))
  return !isListed(word, reporting.joining) || findListed(lead, reporting.verbs, reporting).length > 0
}
