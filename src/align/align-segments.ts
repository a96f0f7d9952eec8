import type {Bead} from '../model/bitext.js'
import type {Locale} from '../model/locale.js'
import {alignUnits, type Units} from './align-units.js'
import {describeSide} from './describe-side.js'
import type {Features} from './features.js'
import {findMoved} from './find-moved.js'
import type {Vectors} from './pair-scores.js'
import type {Side} from './tabulate-runs.js'
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
  const entries = {source: entriesOf(lexicon), target: translationsOf(lexicon)}
  const describe = (side: 'source' | 'target', texts: readonly string[]): Side => {
    const segments = texts.map((text) => ({text, context: {addresses: []}}))
    return addEntries(describeSide(segments, locales[side]), entries[side])
  }
  const units: Units = {source: describe('source', source), target: describe('target', target), vectors}
  const aligned = alignUnits(units)
  return toBeads(aligned.steps, findMoved(units, aligned))
}

type Entries = ReadonlyMap<string, readonly string[]>

/** A key for each entry of the lexicon, by its word. */
function entriesOf(lexicon: ReadonlyMap<string, readonly string[]>): Entries {
  return new Map([...lexicon.keys()].map((word) => [word, [`=${word}`]]))
}

function translationsOf(lexicon: ReadonlyMap<string, readonly string[]>): Entries {
  const entries = new Map<string, string[]>()
  for (const [word, translations] of lexicon) {
    for (const translation of translations) entries.set(translation, [...(entries.get(translation) ?? []), `=${word}`])
  }
  return entries
}

function addEntries(side: Side, entries: Entries): Side {
  if (entries.size === 0) return side
  return {...side, pieces: side.pieces.map((piece) => ({...piece, keys: knownKeys(piece, entries)}))}
}

function knownKeys({keys, whole}: Features, entries: Entries): readonly string[] {
  return [...new Set([...keys, ...whole.flatMap((word) => entries.get(word) ?? [])])]
}
