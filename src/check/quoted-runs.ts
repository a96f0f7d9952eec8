import type {Edition} from '../model/edition.js'
import type {Quotation, Part} from '../model/quotation.js'
import type {TextRange} from '../model/segment.js'
import {wordsOf} from './words-of.js'

/** Words that stand next to each other in the record too, if the quotation is verbatim. */
export interface QuotedRun {
  readonly words: readonly string[]
  /** Most words of the record between the run before and this one. `Infinity`: words were left out or the reporter spoke. */
  readonly gap: number
}

/** Words that an insertion may stand for. */
const inserted = 5

/** The runs of a quotation: cut at elisions, at insertions, which are taken out, and between parts. */
export function quotedRuns(edition: Edition, quotation: Quotation): readonly QuotedRun[] {
  return quotation.parts.flatMap((part) => runsOf(part, quotation, edition)).filter(({words}) => words.length > 0)
}

interface Cut extends TextRange {
  readonly gap: number
}

function runsOf(part: Part, {elisions, insertions}: Quotation, {segments}: Edition): readonly QuotedRun[] {
  const text = segments
    .filter(({id}) => id === part.segment)
    .map((segment) => segment.text)
    .join('')
  const cuts: readonly Cut[] = [
    ...elisions.map((elision) => ({...elision, gap: Infinity})),
    ...insertions.map((insertion) => ({...insertion, gap: inserted}))
  ]
    .filter(({segment, from, to}) => segment === part.segment && from >= part.from && to <= part.to)
    .toSorted((one, other) => one.from - other.from)
  const bounds = [{from: part.from, to: part.from, gap: Infinity}, ...cuts]
  return bounds.map(({to, gap}, index) => {
    const end = bounds[index + 1]?.from ?? part.to
    return {words: wordsOf(text.slice(to, end)).map(({word}) => word), gap}
  })
}
