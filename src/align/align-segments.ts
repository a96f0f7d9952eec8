import type {Bead} from '../model/bitext.js'
import type {Locale} from '../model/locale.js'
import {alignUnits, type Units} from './align-units.js'
import {describeSide, type SegmentText} from './describe-side.js'
import type {KnownWords} from './features.js'
import {findMoved} from './find-moved.js'
import type {Vectors} from './pair-scores.js'
import {toBeads} from './to-beads.js'

/** How segments are aligned. */
export interface SegmentOptions {
  /** The languages of both sides, for reading numbers; default: numbers as in English. */
  readonly locales?: {readonly source: Locale; readonly target: Locale}
  /** Words and their translations that are known beforehand, in lower case; default: none. */
  readonly lexicon?: ReadonlyMap<string, readonly string[]>
  /** One embedding a segment, from any model; default: none. */
  readonly vectors?: Vectors
}

/**
 * Aligns two texts segment by segment: beads of up to four segments a side, in the order of the source, which cover
 * both sides once. Nothing has to be known of the languages; a lexicon is learned from the two texts themselves.
 */
export function alignSegments(
  source: readonly string[],
  target: readonly string[],
  options: SegmentOptions = {}
): Bead[] {
  const {locales = {source: 'en', target: 'en'}, lexicon = new Map<string, readonly string[]>(), vectors} = options
  const units: Units = {
    source: describeSide(source.map(plain), locales.source, {lexicon: entriesOf(lexicon)}),
    target: describeSide(target.map(plain), locales.target, {lexicon: translationsOf(lexicon)}),
    vectors
  }
  const aligned = alignUnits(units)
  return toBeads(aligned.steps, findMoved(units, aligned))
}

function plain(text: string): SegmentText {
  return {text, context: {addresses: []}}
}

/** A key for each entry of the lexicon, by its word. */
function entriesOf(lexicon: ReadonlyMap<string, readonly string[]>): KnownWords {
  return new Map([...lexicon.keys()].map((word) => [word, [`=${word}`]]))
}

function translationsOf(lexicon: ReadonlyMap<string, readonly string[]>): KnownWords {
  const entries = new Map<string, string[]>()
  for (const [word, translations] of lexicon) {
    for (const translation of translations) {
      const keys = entries.get(translation) ?? []
      keys.push(`=${word}`)
      entries.set(translation, keys)
    }
  }
  return entries
}
