import {markPairs, marksAt} from '../language/marks.js'
import type {Edition} from '../model/edition.js'
import {isIdeographic} from '../model/fold.js'
import type {AlignedQuotation, Publication} from '../model/publication.js'
import type {Quotation} from '../model/quotation.js'
import type {MarkPairs} from '../model/settings.js'
import {nestedPlacements} from './edition-placements.js'
import {localisedText} from './localised-text.js'

/**
 * The words of quotations in an edition as plain text in the locale's own marks, which close and open again where the
 * attribution stood between two parts: a function that gives undefined for a quotation that the edition does not have.
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
    const runs = quotations.flatMap((quotation) => runsOf(quotation, pairs, texts))
    return runs.length === 0 ? undefined : join(runs.map((run) => `${opening}${run}${closing}`))
  }
}

/** The parts, those joined that have no marks between them. */
function runsOf(quotation: Quotation, pairs: MarkPairs, texts: ReadonlyMap<string, string>): readonly string[] {
  const runs: string[][] = []
  for (const [index, part] of quotation.parts.entries()) {
    const nested = nestedPlacements(quotation, part, {pairs, texts, level: 2})
    const words = localisedText(texts.get(part.segment) ?? '', nested, part)
    const isNew = part.break === 'attribution' && part.opening && quotation.parts[index - 1]?.closing
    const last = runs.at(-1)
    if (last && !isNew) last.push(words)
    else runs.push([words])
  }
  return runs.map(join)
}

function join(parts: readonly string[]): string {
  return parts.reduce((joined, part) => {
    const touches = isIdeographic(/.$/u.exec(joined)?.[0] ?? ' ') && isIdeographic(/^./u.exec(part)?.[0] ?? ' ')
    return `${joined}${touches ? '' : ' '}${part}`
  })
}
