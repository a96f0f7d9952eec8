import {curlApostrophes} from '../language/apostrophes.js'
import type {TextRange} from '../model/segment.js'
import type {Placement} from './place-quotations.js'

/** The plain text of a segment, or of a range of it, with the locale's own quotation marks, for alternative texts, `<title>` and metadata. */
export function localisedText(
  text: string,
  placements: readonly Placement[],
  range: TextRange = {from: 0, to: text.length}
): string {
  return curlApostrophes(replace(text, range, placements))
    .replace(/[ \t\n\r]+/gu, ' ')
    .trim()
}

function replace(text: string, {from, to}: TextRange, placements: readonly Placement[]): string {
  const replaced: string[] = []
  let end = from
  for (const placement of placements.toSorted((one, other) => one.from - other.from)) {
    if (placement.from < end || placement.to > to) continue
    const [opening, closing] = placement.marks
    replaced.push(text.slice(end, placement.from), opening, replace(text, placement.words, placement.inner), closing)
    end = placement.to
  }
  return [...replaced, text.slice(end, to)].join('')
}
