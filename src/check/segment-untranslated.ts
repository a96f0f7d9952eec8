import type {Edition} from '../model/edition.js'
import {partsBySegment} from '../model/parts-by-segment.js'
import type {Segment} from '../model/segment.js'
import {isSameLanguage} from '../model/locale.js'
import type {Comparison} from './comparison.js'
import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {isCopy} from './is-copy.js'
import {placeOfSegments, relatedTo} from './place.js'
import {prose} from './prose.js'
import type {Rule, RuleFinding} from './rule.js'
import {wordsOf} from './words-of.js'

/** Fewer words than these, without the quoted ones, may be the same in two languages: names, titles, references. */
const least = 5

/** With fewer words that do not begin with a capital letter it is a list of names. */
const leastCommon = 3

/** A catalogue has no value for a segment, or a translation has the source's own words. */
export const segmentUntranslated: Rule = {
  id: 'segment-untranslated',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      yield* emptyValues(comparison)
      if (!isSameLanguage(comparison.source.locale, comparison.target.locale)) yield* copies(comparison)
    }
  }
}

function* emptyValues({source, target}: Comparison): Generator<RuleFinding> {
  const segments = new Map(source.segments.map((segment) => [segment.id, segment]))
  for (const id of target.untranslated) {
    const segment = segments.get(id)
    const words = segment?.text ?? id
    yield {
      reason: `Unexpected empty or missing value of \`${id}\`, expected a translation of ${excerpt(words)}`,
      file: target.file.path,
      locale: target.locale,
      expected: [words],
      note: 'Translate the value. Until then the passage is left out for readers, with a sentence that says so.',
      related: relatedTo(source, placeOfSegments(segment ? [segment] : []))
    }
  }
}

function* copies({source, target, beads}: Comparison): Generator<RuleFinding> {
  const {locale} = target
  const quoted = {source: quotedIn(source), target: quotedIn(target)}
  for (const bead of beads) {
    const [words, own] = [unquoted(bead.source, quoted.source), unquoted(bead.target, quoted.target)]
    if (!isCopy(words, own, {locale, least}) || isNames(own)) continue
    yield {
      reason: `Unexpected words of the source ${excerpt(joinTexts(bead.target))}, expected a translation`,
      file: target.file.path,
      place: placeOfSegments(bead.target),
      locale,
      actual: joinTexts(bead.target),
      note: 'Translate the passage.',
      related: relatedTo(source, placeOfSegments(bead.source))
    }
  }
}

/** Whether nearly every word begins with a capital letter. */
function isNames(text: string): boolean {
  return wordsOf(text).filter(({word}) => /^(?!\p{Lu})\p{L}/u.test(word)).length < leastCommon
}

function quotedIn({quotations}: Edition): ReturnType<typeof partsBySegment> {
  return partsBySegment(quotations.filter(({kind}) => kind !== 'mention'))
}

/** The text without quotations, which have a rule of their own, and without what nobody translates. */
function unquoted(segments: readonly Segment[], quoted: ReturnType<typeof partsBySegment>): string {
  return segments
    .map(({id, text}) => {
      const ranges = quoted.get(id) ?? []
      const starts = [0, ...ranges.map(({to}) => to)]
      return prose(starts.map((from, index) => text.slice(from, ranges[index]?.from ?? text.length)).join(' '))
    })
    .join(' ')
}
