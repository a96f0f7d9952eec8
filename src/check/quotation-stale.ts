import {textHash} from '../model/text-hash.js'
import {approvedText} from './approved-text.js'
import type {ComparedLink, Comparison, LinkDecision} from './comparison.js'
import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {counterpartPlace, placeOfQuotations, relatedTo} from './place.js'
import type {Rule, RuleFinding} from './rule.js'

/** A person approved a link or a paraphrase, and since then the words have changed on either side. */
export const quotationStale: Rule = {
  id: 'quotation-stale',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      for (const link of comparison.links) {
        if (link.decided !== undefined && isStale(link, link.decided)) yield toFinding(link, link.decided, comparison)
      }
    }
  }
}

/** A link whose target is gone is missing; a paraphrase has no target. */
function isStale({target}: ComparedLink, {decision, holds}: LinkDecision): boolean {
  return !holds && (decision.as === 'paraphrased' || (decision.as === 'linked' && target.length > 0))
}

function toFinding({source, target}: ComparedLink, {decision}: LinkDecision, comparison: Comparison): RuleFinding {
  const [first] = source
  const isSourceSame = source.some(({text}) => textHash(text) === decision.source)
  const now = joinTexts(isSourceSame ? target : source)
  const before = approvedText(comparison, isSourceSame ? decision.target : decision.source)
  const command = `quoin accept <slug> ${String(first?.id)} --locale ${comparison.target.locale} --as ${decision.as}`
  return {
    reason: `Unexpected ${isSourceSame ? 'translation' : 'source'} ${excerpt(now)}, expected ${before.excerpt} as approved`,
    file: comparison.target.file.path,
    place: placeOfQuotations(target) ?? counterpartPlace(comparison, first?.parts[0]?.segment),
    locale: comparison.target.locale,
    quotation: first?.id,
    actual: now,
    expected: before.texts,
    note: `Compare the two again, then record it: \`${command}\`.`,
    related: relatedTo(comparison.source, placeOfQuotations(source))
  }
}
