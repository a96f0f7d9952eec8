import type {SegmentLink} from '../model/segment.js'
import type {ComparedBead, Comparison} from './comparison.js'
import {placeOfRange, placeOfSegments, relatedTo} from './place.js'
import type {Rule} from './rule.js'

/**
 * A passage has fewer links than the source's. An address that is another one may be the same page in the reader's
 * language, so links are counted; links that stand elsewhere in the translation have moved, links to notes do not count.
 */
export const linkMissing: Rule = {
  id: 'link-missing',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const {source, target, beads} = comparison
      const urls = {source: urlsOf(source), target: urlsOf(target)}
      for (const bead of beads) {
        for (const {link, segment} of missingLinks(bead, urls)) {
          yield {
            reason: `Unexpected missing link, expected \`${link.url}\``,
            file: target.file.path,
            place: placeOfSegments(bead.target),
            locale: target.locale,
            expected: [link.url],
            note: 'Link the words again, to the same page or to the one in the reader’s language.',
            related: relatedTo(source, placeOfRange(source, segment, link))
          }
        }
      }
    }
  }
}

interface PlacedLink {
  readonly link: SegmentLink
  readonly segment: ComparedBead['source'][number]
}

function missingLinks(
  {source, target}: ComparedBead,
  urls: Readonly<Record<'source' | 'target', ReadonlySet<string>>>
): readonly PlacedLink[] {
  if (target.length === 0) return []
  const missing = linksOf(source).filter(({link}) => !urls.target.has(link.url))
  const other = linksOf(target).filter(({link}) => !urls.source.has(link.url))
  return missing.slice(other.length)
}

function linksOf(segments: ComparedBead['source']): readonly PlacedLink[] {
  return segments.flatMap((segment) =>
    segment.links.filter(({url}) => !url.startsWith('#')).map((link) => ({link, segment}))
  )
}

function urlsOf({segments}: Comparison['source']): ReadonlySet<string> {
  return new Set(linksOf(segments).map(({link}) => link.url))
}
