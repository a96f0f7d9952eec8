import type {SegmentKind, Segment} from '../model/segment.js'
import type {Comparison} from './comparison.js'
import {excerpt} from './excerpt.js'
import {lacksImages} from './image-missing.js'
import {counterpartPlace, relatedTo} from './place.js'
import {isMissing} from './quotation-missing.js'
import type {Rule} from './rule.js'

const names: Readonly<Record<SegmentKind, string>> = {
  title: 'title',
  description: 'description',
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'list item',
  cell: 'table cell',
  caption: 'caption',
  alternative: 'alternative text',
  note: 'note'
}

/**
 * A translation as a whole document lacks a segment of the source. A segment that is little but a missing quotation is
 * that rule's matter, the alternative text of a missing image `image-missing`'s.
 */
export const segmentMissing: Rule = {
  id: 'segment-missing',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const {source, target, beads} = comparison
      if (target.form === 'catalogue') continue
      for (const segment of beads.filter((bead) => bead.target.length === 0).flatMap((bead) => bead.source)) {
        if (isReportedElsewhere(segment, comparison)) continue
        yield {
          reason: `Unexpected missing ${names[segment.kind]}, expected a translation of ${excerpt(segment.text)}`,
          file: target.file.path,
          place: counterpartPlace(comparison, segment.id),
          locale: target.locale,
          expected: [segment.text],
          note: 'Translate the passage, or leave it out in the source too.',
          related: relatedTo(source, {start: segment.start, end: segment.end})
        }
      }
    }
  }
}

function isReportedElsewhere(segment: Segment, comparison: Comparison): boolean {
  if (segment.kind === 'alternative') return lacksImages(comparison)
  const missing = comparison.links.filter(isMissing).flatMap(({source}) => source.flatMap(({parts}) => parts))
  const quoted = missing.filter((part) => part.segment === segment.id).reduce((sum, {from, to}) => sum + to - from, 0)
  return quoted * 2 >= segment.text.length && quoted > 0
}
