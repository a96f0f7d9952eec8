import type {Bead} from '../model/bitext.js'
import type {Locale} from '../model/locale.js'
import {alignUnits} from './align-units.js'
import type {Units} from './units.js'
import {describeSide, type SegmentText} from './describe-side.js'
import {findMoved} from './find-moved.js'
import type {LearnedLexicon} from './learned-lexicon.js'
import type {Vectors} from './pair-scores.js'
import {readKnownWords} from './read-known-words.js'
import {toBeads} from './to-beads.js'

/** How segments are aligned. */
export interface SegmentOptions {
  /** The languages of both sides, for reading numbers and names; default: numbers as in English, and no names of countries, months and the like. */
  readonly locales?: {readonly source: Locale; readonly target: Locale}
  /** Words and their translations that are known beforehand, in lower case; default: none. */
  readonly lexicon?: ReadonlyMap<string, readonly string[]>
  /** What other texts in these languages taught: see `learnLexicon`; default: nothing. */
  readonly learned?: LearnedLexicon
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
  const {locales = {source: 'en', target: 'en'}, vectors, learned} = options
  const keysOf = readKnownWords(options)
  const units: Units = {
    source: describeSide(source.map(plain), locales.source, {keysOf: keysOf.source}),
    target: describeSide(target.map(plain), locales.target, {keysOf: keysOf.target}),
    vectors,
    learned
  }
  const aligned = alignUnits(units)
  return toBeads(aligned.steps, findMoved(units, aligned))
}

function plain(text: string): SegmentText {
  return {text, context: {addresses: []}}
}
