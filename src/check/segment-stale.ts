import type {Segment} from '../model/segment.js'
import {textHash} from '../model/text-hash.js'
import {approvedText} from './approved-text.js'
import type {ComparedBead, Comparison} from './comparison.js'
import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {placeOfSegments, relatedTo} from './place.js'
import type {Rule, RuleFinding} from './rule.js'

/** A person approved the translation of a segment, and since then the text has changed on either side. */
export const segmentStale: Rule = {
  id: 'segment-stale',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      for (const bead of comparison.beads) {
        for (const segment of bead.target.length === 0 ? [] : bead.source) yield* compare(segment, bead, comparison)
      }
    }
  }
}

function* compare(segment: Segment, {target}: ComparedBead, comparison: Comparison): Generator<RuleFinding> {
  const approval = comparison.decisions.approvals.get(segment.id)
  if (approval === undefined) return
  const isSourceSame = approval.source === textHash(segment.text)
  const now = isSourceSame ? joinTexts(target) : segment.text
  const hash = isSourceSame ? approval.target : approval.source
  if (hash === textHash(now)) return
  const before = approvedText(comparison, hash)
  yield {
    reason: `Unexpected ${isSourceSame ? 'translation' : 'source'} ${excerpt(now)}, expected ${before.excerpt} as approved`,
    file: comparison.target.file.path,
    place: placeOfSegments(target),
    locale: comparison.target.locale,
    actual: now,
    expected: before.texts,
    note: 'Bring the translation up to date, then approve it again with `quoin accept`.',
    related: relatedTo(comparison.source, placeOfSegments([segment]))
  }
}
