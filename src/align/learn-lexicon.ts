import type {Bitext, SegmentBead} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import {itemAt} from '../model/item-at.js'
import {createDescriber} from './features.js'
import type {LearnedLexicon, WordTranslations} from './learned-lexicon.js'
import {learnLexicons, type Lexicon} from './lexicon.js'
import {pairWords} from './pair-words.js'
import {floatAt, intAt} from './value-at.js'
import {numberWords, type NumberedWords} from './vocabulary.js'

/** Beads that score less teach nothing. */
const sure = 0.8
/** A less probable translation is none. */
const least = 0.05
/** Translations that a word has at most. */
const most = 8

/**
 * Learns from other articles in the same two languages how words are translated (IBM model 1 over the segments that
 * were aligned well). The order of the bitexts does not matter. Give it the others only: what an article says of itself
 * it learns anyway.
 */
export function learnLexicon(bitexts: readonly Bitext[]): LearnedLexicon {
  const beads = bitexts.flatMap(readBeads).toSorted(byText)
  const words = {
    source: numberWords(beads.map(({source}) => source)),
    target: numberWords(beads.map(({target}) => target))
  }
  const ranges = beads.map((_, index) => [index, index + 1] as const)
  const lexicons = learnLexicons(
    pairWords(
      words,
      ranges.map((range) => ({source: range, target: range}))
    )
  )
  return {
    forward: toTable(lexicons.forward, words.source, words.target),
    backward: toTable(lexicons.backward, words.target, words.source)
  }
}

/** The words of two segments, or of a few, that are counterparts. */
interface WordBead {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

function readBeads({source, target, segments}: Bitext): readonly WordBead[] {
  const [left, right] = [createReader(source), createReader(target)]
  return segments.filter(isSure).map((bead) => ({source: left(bead.source), target: right(bead.target)}))
}

function isSure({source, target, score}: SegmentBead): boolean {
  return source.length > 0 && target.length > 0 && score >= sure
}

function createReader({segments, locale}: Edition): (ids: readonly string[]) => readonly string[] {
  const describe = createDescriber(locale)
  const texts = new Map(segments.map(({id, text}) => [id, text]))
  return (ids) => ids.flatMap((id) => describe(String(texts.get(id))).words)
}

function byText(one: WordBead, other: WordBead): number {
  const [left, right] = [one, other].map(({source, target}) => [...source, '', ...target].join(' '))
  return left === right ? 0 : String(left) < String(right) ? -1 : 1
}

function toTable(
  {starts, translations, probabilities}: Lexicon,
  given: NumberedWords,
  explained: NumberedWords
): WordTranslations {
  const names = [...explained.numbers.keys()]
  const rows = Array.from(given.numbers, ([word, number]) => {
    const entries: [string, number][] = []
    for (let at = intAt(starts, number); at < intAt(starts, number + 1); at++) {
      const probability = floatAt(probabilities, at)
      if (probability >= least) entries.push([itemAt(names, intAt(translations, at)), Number(probability.toFixed(3))])
    }
    return [word, entries.toSorted((one, other) => other[1] - one[1]).slice(0, most)] as const
  })
  const filled = rows.filter(([, entries]) => entries.length > 0).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(filled.map(([word, entries]) => [word, Object.fromEntries(entries)]))
}
