import {itemAt} from '../model/item-at.js'
import type {Quotation} from '../model/quotation.js'
import {textHash} from '../model/text-hash.js'
import type {ComparedLink, Comparison} from './comparison.js'
import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {isReported} from './is-reported.js'
import {placeOfQuotations, placeOfSegments, relatedTo} from './place.js'
import type {Rule} from './rule.js'

/** The translation quotes words that the source does not, and nobody has accepted them. */
export const quotationUnexpected: Rule = {
  id: 'quotation-unexpected',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const {source, target, links} = comparison
      const accepted = acceptedQuotations(comparison)
      for (const link of links) {
        if (link.source.length > 0 || link.target.every(({id}) => accepted.has(id))) continue
        const words = joinTexts(link.target)
        yield {
          reason: `Unexpected quotation ${excerpt(words)}, expected ${expected(link)}`,
          file: target.file.path,
          place: placeOfQuotations(link.target),
          locale: target.locale,
          quotation: link.target[0]?.id,
          actual: words,
          note: noteOn(link, target.locale),
          related: relatedTo(source, counterpart(comparison, link.target[0]))
        }
      }
    }
  }
}

function expected(link: ComparedLink): string {
  return isReported(link)
    ? 'reported speech: the source tells this without quotation marks'
    : 'words that the source quotes'
}

function noteOn({target}: ComparedLink, locale: string): string {
  const command = `quoin accept <slug> ${itemAt(target, 0).id} --locale ${locale} --as added`
  return `Take the words out of the quotation marks, correct the source if they are missing there, or record that they were added: \`${command}\` or \`--as mention\`.`
}

/** Ids of the target's quotations that a person added on purpose; `occurrence` counts equal texts in the edition, from 1. */
function acceptedQuotations({decisions, target}: Comparison): ReadonlySet<string> {
  const keys = new Set(decisions.unexpected.map(({target: hash, occurrence}) => `${hash} ${String(occurrence)}`))
  const seen = new Map<string, number>()
  const accepted = new Set<string>()
  for (const {id, text} of target.quotations) {
    const hash = textHash(text)
    const occurrence = (seen.get(hash) ?? 0) + 1
    seen.set(hash, occurrence)
    if (keys.has(`${hash} ${String(occurrence)}`)) accepted.add(id)
  }
  return accepted
}

function counterpart(
  {beads, targetBeads}: Comparison,
  quotation: Quotation | undefined
): ReturnType<typeof placeOfSegments> {
  const at = targetBeads.get(quotation?.parts[0]?.segment) ?? beads.length
  return placeOfSegments(beads.slice(at, at + 1).flatMap((bead) => bead.source))
}
