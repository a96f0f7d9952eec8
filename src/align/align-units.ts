import {bandAround, type Band, type PathPoint} from './band.js'
import {markGroupCount, type Features} from './features.js'
import {mostSegments} from './bead-shapes.js'
import {findAnchors} from './find-anchors.js'
import {findPath, type Counts, type PathEvidence, type Step} from './find-path.js'
import {cumulate, modelLengths} from './length-model.js'
import {learnLexicon, type Lexicon} from './lexicon.js'
import {scorePairs, type Vectors} from './pair-scores.js'
import {sharedKeys, type SharedKey} from './shared-keys.js'
import {scoreTranslations} from './translation-scores.js'
import {numberWords, type NumberedWords} from './vocabulary.js'
import {itemAt} from './item-at.js'

/** Segments of both sides, and what a caller knows beside them. */
export interface Units {
  readonly source: readonly Features[]
  readonly target: readonly Features[]
  readonly vectors?: Vectors | undefined
}

/** A path through both sides, and what was learned on the way. */
export interface AlignedUnits {
  readonly steps: readonly Step[]
  /** Length of the target for one of the source. */
  readonly ratio: number
  readonly keys: readonly SharedKey[]
  readonly words: {readonly source: NumberedWords; readonly target: NumberedWords}
  readonly lexicons: {readonly forward: Lexicon; readonly backward: Lexicon}
}

/** Segments of the longer side up to which every cell is looked at in the first pass. */
const smallest = 120
/** Cells to each side of the path of the pass before. */
const narrow = 12
/** How far the lengths of two languages differ, as they are measured here. */
const mostRatio = 1.25
/** What a number costs that the other side does not have. */
const numberBurden = 0.5

/**
 * Aligns in two passes: the first by lengths, marks and shared keys in a wide band; the second by a lexicon learned from
 * the path before, close to it. Time and memory grow with the segments times the square root of their number.
 */
export function alignUnits(units: Units): AlignedUnits {
  const {source, target} = units
  const keys = sharedKeys(source, target)
  const first = firstBand(units, keys)
  const ratio = firstRatio(units)
  const study = studyUnits(units, findPath({...gather(units, keys, {band: first, ratio}), most: 2}))
  const {words, lexicons} = study
  const band = bandAround(pointsOf(study.steps), {rows: source.length, columns: target.length, width: narrow})
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
  return {...study, steps: findPath({...gather(units, keys, {band, ratio: study.ratio}), translations})}
}

/** Before anything is aligned the ratio of all is not trusted: it may come from what one side lacks. */
function firstRatio({source, target}: Units): number {
  const ratio = Math.sqrt(lengthOf(target) / lengthOf(source))
  return Math.min(mostRatio, Math.max(1 / mostRatio, ratio))
}

/** What a given alignment teaches, without looking for another. */
export function studyUnits(units: Units, steps: readonly Step[]): AlignedUnits {
  const {source, target} = units
  const words = {
    source: numberWords(source.map((unit) => unit.words)),
    target: numberWords(target.map((unit) => unit.words))
  }
  return {steps, ratio: ratioOf(steps, units), keys: sharedKeys(source, target), words, lexicons: learn(words, steps)}
}

function firstBand({source, target}: Units, keys: readonly SharedKey[]): Band {
  const size = Math.max(source.length, target.length)
  const shape = {rows: source.length, columns: target.length}
  if (size <= smallest) return bandAround([], {...shape, width: size})
  return bandAround(findAnchors(keys), {...shape, width: smallest / 2 + Math.ceil(Math.sqrt(size))})
}

function gather(
  {source, target, vectors}: Units,
  keys: readonly SharedKey[],
  {band, ratio}: {band: Band; ratio: number}
): PathEvidence {
  return {
    band,
    most: mostSegments,
    pairs: scorePairs(band, {source, target, keys, vectors}),
    lengths: modelLengths(
      source.map(({length}) => length),
      target.map(({length}) => length),
      ratio
    ),
    burden: countsOf(source, target, ({keys: own}) => numberBurden * own.filter((key) => key.startsWith('#')).length),
    allMarks: countsOf(source, target, ({marks}) => marks.reduce((sum, count) => sum + count, 0)),
    marks: Array.from({length: markGroupCount}, (_, group) =>
      countsOf(source, target, ({marks}) => itemAt(marks, group))
    )
  }
}

function countsOf(source: readonly Features[], target: readonly Features[], count: (unit: Features) => number): Counts {
  return {source: cumulate(source.map(count)), target: cumulate(target.map(count))}
}

function lengthOf(units: readonly Features[]): number {
  return units.reduce((sum, {length}) => sum + length, 1)
}

/** The ratio of lengths over beads with both sides, as if a pair of a hundred letters each stood among them. */
function ratioOf(steps: readonly Step[], {source, target}: Units): number {
  const linked = steps.filter(isLinked)
  const total = (units: readonly Features[], side: 'source' | 'target'): number =>
    linked.reduce((sum, step) => sum + lengthOf(units.slice(...step[side])), 100)
  return total(target, 'target') / total(source, 'source')
}

function isLinked({source, target}: Step): boolean {
  return source[1] > source[0] && target[1] > target[0]
}

function pointsOf(steps: readonly Step[]): readonly PathPoint[] {
  return steps.map(({source, target}) => [source[1], target[1]] as const)
}

function learn(words: AlignedUnits['words'], steps: readonly Step[]): AlignedUnits['lexicons'] {
  const linked = steps.filter(isLinked)
  const forward = linked.map(({source, target}) => ({given: source, explained: target}))
  const backward = linked.map(({source, target}) => ({given: target, explained: source}))
  return {
    forward: learnLexicon(words.source, words.target, forward),
    backward: learnLexicon(words.target, words.source, backward)
  }
}
