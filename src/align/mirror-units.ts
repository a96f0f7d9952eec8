import type {Features} from './features.js'
import {mirrorLexicon} from './learned-lexicon.js'
import type {Side} from './tabulate-runs.js'
import type {AlignedUnits, Units} from './units.js'

/**
 * Whether two texts are aligned the other way round, so that exchanging the sides exchanges the sides of every bead
 * and changes nothing else: where several ways are as good, it is the order of looking that decides.
 */
export function isMirrored({source, target}: Units): boolean {
  return compareSides(source, target) < 0
}

/** The side with more pieces first, then the longer, then by the first words that differ. */
function compareSides(one: Side, other: Side): number {
  const pieces = one.pieces.length - other.pieces.length
  return pieces === 0 ? lengthOf(one) - lengthOf(other) || compareWords(one.pieces, other.pieces) : pieces
}

function lengthOf({pieces}: Side): number {
  return pieces.reduce((sum, {length}) => sum + length, 0)
}

function compareWords(one: readonly Features[], other: readonly Features[]): number {
  const texts = [one, other].map((pieces) => pieces.map(({words}) => words.join(' ')))
  const index = one.findIndex((_, at) => texts[0]?.[at] !== texts[1]?.[at])
  return index >= 0 && String(texts[0]?.[index]) > String(texts[1]?.[index]) ? 1 : 0
}

/** Units with their sides exchanged. */
export function mirrorUnits({source, target, vectors, learned}: Units): Units {
  return {
    source: target,
    target: source,
    vectors: vectors && {source: vectors.target, target: vectors.source},
    learned: learned && mirrorLexicon(learned)
  }
}

/** What was learned, with the sides exchanged. */
export function mirrorAligned({steps, ratio, keys, words, lexicons}: AlignedUnits): AlignedUnits {
  return {
    steps: steps.map((step) => ({...step, source: step.target, target: step.source})),
    ratio: 1 / ratio,
    keys: keys.map((key) => ({...key, source: key.target, target: key.source})),
    words: {source: words.target, target: words.source},
    lexicons: {forward: lexicons.backward, backward: lexicons.forward}
  }
}
