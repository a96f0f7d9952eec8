import {markPairs, marksAt} from '../language/marks.js'
import type {Edition} from '../model/edition.js'
import {itemAt} from '../model/item-at.js'
import type {Part, Quotation} from '../model/quotation.js'
import {placeOfRange} from './place.js'
import type {Rule, RuleFinding} from './rule.js'

/** Pairs that are one convention each; a pair that is none is `quotation-unbalanced`, book-title marks are another matter. */
const conventions: ReadonlySet<string> = new Set([
  '“”',
  '„“',
  '„”',
  '””',
  '”“',
  '""',
  '«»',
  '»«',
  '»»',
  '‘’',
  '‚‘',
  '‚’',
  '’’',
  '’‘',
  "''",
  '‹›',
  '›‹',
  '「」',
  '『』'
])

/**
 * The outermost quotations of an edition stand in different marks. Which marks does not matter, as they are rendered in
 * the locale's own; but a mixture is often a paste from elsewhere. Expected are those used most, of equally frequent ones
 * the house's. Mentions, headings and quotations without two marks (dialogue dashes, blocks) are left out.
 */
export const quotationMarks: Rule = {
  id: 'quotation-marks',
  *check({editions, marks}) {
    for (const edition of editions) {
      const pairs = edition.quotations.flatMap((quotation) => pairsOf(quotation, edition))
      const house = marksAt(1, markPairs(edition.locale, marks))
        .map((mark) => mark.trim())
        .join('')
      const usual = mostFrequent(
        pairs.map(({pair}) => pair),
        house
      )
      for (const {pair, finding} of pairs) {
        if (pair === usual) continue
        yield {
          ...finding,
          reason: `Unexpected marks \`${pair}\`, expected \`${usual}\` as elsewhere in this edition`,
          actual: pair,
          expected: [usual]
        }
      }
    }
  }
}

interface FoundPair {
  readonly pair: string
  readonly finding: Omit<RuleFinding, 'reason'>
}

function pairsOf({id, kind, parts}: Quotation, edition: Edition): readonly FoundPair[] {
  if (kind === 'mention' || kind === 'block') return []
  return parts.flatMap((part) => {
    const segment = edition.segments.find((candidate) => candidate.id === part.segment)
    if (segment === undefined || segment.kind === 'heading' || segment.kind === 'title') return []
    const pair = writtenPair(part, segment.text)
    const place = placeOfRange(edition, segment, part)
    const finding = {
      file: edition.file.path,
      place,
      locale: edition.locale,
      quotation: id,
      note: 'The marks that readers see are the locale’s own in any case; use one kind in the file, so that it stays easy to read.'
    }
    return conventions.has(pair) ? [{pair, finding}] : []
  })
}

function writtenPair({opening, closing}: Part, text: string): string {
  return [opening, closing].map((mark) => (mark ? text.slice(mark.from, mark.to).trim() : '')).join('')
}

function mostFrequent(pairs: readonly string[], house: string): string {
  const counts = new Map([[house, 0.5]])
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return itemAt(
    [...counts].toSorted(([, one], [, other]) => other - one),
    0
  )[0]
}
