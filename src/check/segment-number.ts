import type {Edition} from '../model/edition.js'
import {itemAt} from '../model/item-at.js'
import type {TextRange} from '../model/segment.js'
import type {NumberDifference} from './compare-numbers.js'
import {compareNumbers} from './compare-numbers.js'
import type {ComparedBead} from './comparison.js'
import {numberFinding} from './number-finding.js'
import type {NumberReader} from './numbers-in.js'
import {createNumberReader} from './numbers-in.js'
import {placeOfSegments, relatedTo} from './place.js'
import type {Rule} from './rule.js'
import {withoutMoved} from './without-moved.js'
import {withoutShifted} from './without-shifted.js'

/**
 * A number outside of quotations is another one than in the aligned segments; see `compareNumbers`. A number that is
 * missing in one bead and new in another has moved with its sentence. Words are no evidence here, as beads are not so
 * sure as links.
 */
export const segmentNumber: Rule = {
  id: 'segment-number',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const ranges = {source: quotedRanges(comparison.source), target: quotedRanges(comparison.target)}
      const readers = {source: createNumberReader(comparison.source), target: createNumberReader(comparison.target)}
      const beads = comparison.beads.map((bead) => differencesIn(bead, readers, ranges))
      for (const [index, differences] of withoutMoved(beads).entries()) {
        const {source, target} = itemAt(comparison.beads, index)
        const at = {
          file: comparison.target.file.path,
          place: placeOfSegments(target),
          locale: comparison.target.locale,
          related: relatedTo(comparison.source, placeOfSegments(source))
        }
        for (const difference of differences) yield numberFinding(difference, comparison, at)
      }
    }
  }
}

const none: Ranges = new Map()

type Ranges = ReadonlyMap<string, readonly TextRange[]>

function quotedRanges({quotations}: Edition): Ranges {
  const ranges = new Map<string, TextRange[]>()
  for (const part of quotations.filter(({kind}) => kind !== 'mention').flatMap(({parts}) => parts)) {
    ranges.set(part.segment, [...(ranges.get(part.segment) ?? []), part])
  }
  return ranges
}

function differencesIn(
  bead: ComparedBead,
  readers: Readonly<Record<'source' | 'target', NumberReader>>,
  ranges: Readonly<Record<'source' | 'target', Ranges>>
): readonly NumberDifference[] {
  if (bead.source.length === 0 || bead.target.length === 0) return []
  const sides = {
    source: readers.source.outside(bead.source, ranges.source),
    target: readers.target.outside(bead.target, ranges.target)
  }
  const differences = compareNumbers(sides.source, sides.target).filter(({units, isWord}) => units || !isWord)
  if (differences.length === 0) return differences
  const around = {
    source: readers.source.outside(bead.source, none),
    target: readers.target.outside(bead.target, none)
  }
  return withoutShifted(differences, sides, around)
}
