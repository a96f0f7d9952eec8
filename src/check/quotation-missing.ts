import type {Edition} from '../model/edition.js'
import {itemAt} from '../model/item-at.js'
import type {ComparedLink, Comparison} from './comparison.js'
import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {isReported} from './is-reported.js'
import {counterpartPlace, placeOfQuotations, relatedTo} from './place.js'
import {linked} from './linked.js'
import {lostPart} from './lost-part.js'
import type {Rule, RuleFinding} from './rule.js'
import {usualRatio} from './usual-ratio.js'

const accepted: ReadonlySet<string> = new Set(['omitted', 'paraphrased', 'mention'])

/**
 * A quotation of the source has no counterpart, or one of its parts has none: also where a catalogue leaves its passage
 * empty, as readers miss the words there no less. Silent where a person decided so and the words are still the same, and
 * on a translation of which nothing is there yet. The place is the translation of the passage that it should be in; of a
 * missing part, the quotation.
 */
export const quotationMissing: Rule = {
  id: 'quotation-missing',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const {source, target} = comparison
      if (target.form === 'catalogue' && target.segments.length === 0) continue
      for (const link of comparison.links) {
        if (!isMissing(link) || isDecided(link)) continue
        const words = joinTexts(link.source)
        yield {
          reason: `Unexpected missing quotation, expected a counterpart of ${excerpt(words)}`,
          file: target.file.path,
          place: counterpartPlace(comparison, link.source[0]?.parts[0]?.segment),
          locale: target.locale,
          quotation: link.source[0]?.id,
          expected: [words],
          note: noteOn(link, target),
          related: relatedTo(source, placeOfQuotations(link.source))
        }
      }
      yield* missingParts(comparison)
    }
  }
}

function* missingParts(comparison: Comparison): Generator<RuleFinding> {
  const ratio = usualRatio(comparison)
  if (ratio === undefined) return
  for (const link of linked({comparisons: [comparison]})) {
    if (!link.link.sure || link.decided?.holds === true) continue
    const part = lostPart(link, comparison, ratio)
    if (part === undefined) continue
    yield {
      ...link.at,
      reason: `Unexpected missing part of a quotation, expected a counterpart of ${excerpt(part.text)} too`,
      actual: joinTexts(link.target),
      expected: [part.text],
      note: `Translate all parts of the quotation, or record that they are all there: \`quoin accept <slug> ${itemAt(link.source, 0).id} --locale ${comparison.target.locale} --as linked\`.`,
      related: relatedTo(comparison.source, {start: part.start, end: part.end})
    }
  }
}

/** Whether a link has no target, and the words are not told there without being quoted (`quotation-paraphrased`). */
export function isMissing(link: ComparedLink): boolean {
  return link.source.length > 0 && link.target.length === 0 && !isReported(link)
}

function isDecided({decided}: ComparedLink): boolean {
  if (decided === undefined) return false
  // A paraphrase whose source has changed is stale, not missing.
  return accepted.has(decided.decision.as) && (decided.holds || decided.decision.as === 'paraphrased')
}

function noteOn({decided, source}: ComparedLink, {locale, untranslated}: Edition): string {
  const {id, parts} = itemAt(source, 0)
  const decide = `record the decision: \`quoin accept <slug> ${id} --locale ${locale} --as omitted\` or \`--as paraphrased\``
  const isOpen = decided === undefined || decided.decision.as === 'unrelated'
  const ended = isOpen ? '' : 'What was decided on it has ended, as the words have changed. '
  const value = untranslated.find((segment) => parts.some((part) => part.segment === segment))
  const missing = value === undefined ? 'the quotation in quotation marks' : `the value of \`${value}\``
  return `${ended}Translate ${missing}, or ${decide}.`
}
