import {bandAround, type Band, type PathPoint} from './band.js'
import {mostSegments} from './bead-shapes.js'
import type {Features} from './features.js'
import {findAnchors} from './find-anchors.js'
import {findPath, type PathEvidence, type Step} from './find-path.js'
import {modelLengths} from './length-model.js'
import {addKnownWords} from './learned-lexicon.js'
import {learnLexicons} from './lexicon.js'
import {scorePairs} from './pair-scores.js'
import {isMirrored, mirrorAligned, mirrorUnits} from './mirror-units.js'
import {pairWords} from './pair-words.js'
import {projectSteps} from './project-steps.js'
import {sharedKeys, type SharedKey} from './shared-keys.js'
import {tabulateRuns} from './tabulate-runs.js'
import {scoreTranslations} from './translation-scores.js'
import type {AlignedUnits, Units} from './units.js'
import {numberWords} from './vocabulary.js'

/** Pieces of the longer side up to which every cell is looked at in the first pass. */
const smallest = 120
/** Cells to each side of an anchor in the first pass. */
const anchored = 24
/** Cells to each side of the path of the pass before. */
const narrow = 8
/** How far the lengths of two languages differ, as they are measured here. */
const mostRatio = 1.25

/**
 * Aligns in two passes over pieces: the first by lengths, marks and shared keys in a wide band; the second by a lexicon
 * learned from the path before, close to it. Time and memory grow with the pieces times the square root of their number.
 */
export function alignUnits(units: Units): AlignedUnits {
  return isMirrored(units) ? mirrorAligned(alignInOrder(mirrorUnits(units))) : alignInOrder(units)
}

function alignInOrder(units: Units): AlignedUnits {
  const {source, target} = units
  const keys = sharedKeys(source.pieces, target.pieces)
  const first = firstBand(units, keys)
  const ratio = firstRatio(units)
  const study = studyPieces(units, findPath({...gather(units, keys, {band: first, ratio}), most: 2}), keys)
  const {words, lexicons} = study
  const shape = {rows: source.pieces.length, columns: target.pieces.length}
  const band = bandAround(pointsOf(study.steps), {...shape, width: narrow})
  const [given, explained] = [words.source, words.target]
  const translations = {
    forward: scoreTranslations(band, {given, explained, lexicon: lexicons.forward, isForward: true}),
    backward: scoreTranslations(band, {
      given: explained,
      explained: given,
      lexicon: lexicons.backward,
      isForward: false
    })
  }
  const steps = findPath({...gather(units, keys, {band, ratio: study.ratio}), translations})
  return {...study, steps: projectSteps(steps, {source: source.segments, target: target.segments})}
}

/** What a given alignment of segments that are not cut teaches, without looking for another. */
export function studyUnits(units: Units, steps: readonly Step[]): AlignedUnits {
  return studyPieces(units, steps, sharedKeys(units.source.pieces, units.target.pieces))
}

/** Before anything is aligned the ratio of all is not trusted: it may come from what one side lacks. */
function firstRatio({source, target}: Units): number {
  const ratio = Math.sqrt((lengthOf(target.pieces) + believed) / (lengthOf(source.pieces) + believed))
  return Math.min(mostRatio, Math.max(1 / mostRatio, ratio))
}

function studyPieces(
  {source, target, learned}: Units,
  steps: readonly Step[],
  keys: readonly SharedKey[]
): AlignedUnits {
  const words = {
    source: numberWords(source.pieces.map((piece) => piece.words)),
    target: numberWords(target.pieces.map((piece) => piece.words))
  }
  const lexicons = learnLexicons(pairWords(words, steps.filter(isLinked)))
  return {
    steps,
    ratio: ratioOf(steps, source.pieces, target.pieces),
    keys,
    words,
    lexicons: learned === undefined ? lexicons : addKnownWords(lexicons, words, learned)
  }
}

function firstBand({source, target}: Units, keys: readonly SharedKey[]): Band {
  const shape = {rows: source.pieces.length, columns: target.pieces.length}
  const size = Math.max(shape.rows, shape.columns)
  if (size <= smallest) return bandAround([], {...shape, width: size})
  return bandAround(findAnchors(keys), {...shape, width: anchored, widest: smallest / 2 + Math.ceil(Math.sqrt(size))})
}

function gather(
  {source, target, vectors}: Units,
  keys: readonly SharedKey[],
  {band, ratio}: {band: Band; ratio: number}
): PathEvidence {
  const scale = Math.sqrt(ratio)
  return {
    band,
    most: mostSegments,
    pairs: scorePairs(band, {source, target, keys, vectors}),
    lengths: modelLengths(ratio),
    source: tabulateRuns(source, scale),
    target: tabulateRuns(target, 1 / scale)
  }
}

function lengthOf(pieces: readonly Features[]): number {
  return pieces.reduce((sum, {length}) => sum + length, 1)
}

/** Letters of two sides of one length that are taken to stand among the others: little text does not teach a ratio. */
const believed = 400

/** The ratio of lengths over beads with both sides. */
function ratioOf(steps: readonly Step[], source: readonly Features[], target: readonly Features[]): number {
  const linked = steps.filter(isLinked)
  const total = (pieces: readonly Features[], side: 'source' | 'target'): number =>
    linked.reduce((sum, step) => sum + lengthOf(pieces.slice(...step[side])), believed)
  return total(target, 'target') / total(source, 'source')
}

function isLinked({source, target}: Step): boolean {
  return source[1] > source[0] && target[1] > target[0]
}

function pointsOf(steps: readonly Step[]): readonly PathPoint[] {
  return steps.map(({source, target}) => [source[1], target[1]] as const)
}
