import {markPairs, marksAt} from '../language/marks.js'
import type {Edition} from '../model/edition.js'
import {isIdeographic} from '../model/fold.js'
import type {AlignedQuotation, Publication} from '../model/publication.js'
import type {Quotation} from '../model/quotation.js'
import type {MarkPairs} from '../model/settings.js'
import {nestedPlacements} from './edition-placements.js'
import {localisedText} from './localised-text.js'

/**
 * The words of quotations in an edition as plain text, parts joined, in the locale's own marks: a function that gives
 * undefined for a quotation that the edition does not have.
 */
export function quotationTexts(
  edition: Edition,
  {settings}: Publication
): (aligned: AlignedQuotation) => string | undefined {
  const pairs = markPairs(edition.locale, settings.marks)
  const [opening, closing] = marksAt(1, pairs)
  const texts = new Map(edition.segments.map(({id, text}) => [id, text]))
  return (aligned) => {
    const quotations = aligned.editions.get(edition.locale)?.quotations ?? []
    if (quotations.length === 0) return undefined
    return `${opening}${join(quotations.flatMap((quotation) => wordsOf(quotation, pairs, texts)))}${closing}`
  }
}

function wordsOf(quotation: Quotation, pairs: MarkPairs, texts: ReadonlyMap<string, string>): readonly string[] {
  return quotation.parts.map((part) =>
    localisedText(texts.get(part.segment) ?? '', nestedPlacements(quotation, part, {pairs, texts, level: 2}), part)
  )
}

function join(parts: readonly string[]): string {
  return parts.reduce((joined, part) => {
    const touches = isIdeographic(/.$/u.exec(joined)?.[0] ?? ' ') && isIdeographic(/^./u.exec(part)?.[0] ?? ' ')
    return `${joined}${touches ? '' : ' '}${part}`
  })
}
