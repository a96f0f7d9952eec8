import type {Lexicon, Lexicons} from './lexicon.js'
import {floatAt, intAt} from './value-at.js'
import type {NumberedWords} from './vocabulary.js'

/** Words of one language, each with its translations and their probabilities. */
export type WordTranslations = Readonly<Record<string, Readonly<Record<string, number>>>>

/**
 * How the words of two languages are translated, as `learnLexicon` gives it: plain JSON. Words are the stems that
 * alignment works with, the first six letters in lower case; pairs of characters where words are not separated.
 */
export interface LearnedLexicon {
  /** From the language of the source into that of the translation. */
  readonly forward: WordTranslations
  /** The other way round. */
  readonly backward: WordTranslations
}

/** Adds what is known beforehand to what two texts taught; of two probabilities of one translation the greater holds. */
export function addKnownWords(
  lexicons: Lexicons,
  {source, target}: {readonly source: NumberedWords; readonly target: NumberedWords},
  known: LearnedLexicon
): Lexicons {
  return {
    forward: merge(lexicons.forward, known.forward, {given: source, explained: target}),
    backward: merge(lexicons.backward, known.backward, {given: target, explained: source})
  }
}

/** Exchanges the sides. */
export function mirrorLexicon({forward, backward}: LearnedLexicon): LearnedLexicon {
  return {forward: backward, backward: forward}
}

interface Vocabularies {
  readonly given: NumberedWords
  readonly explained: NumberedWords
}

function merge(own: Lexicon, known: WordTranslations, {given, explained}: Vocabularies): Lexicon {
  const starts = new Int32Array(given.numbers.size + 1)
  const translations: number[] = []
  const probabilities: number[] = []
  for (const [word, number] of given.numbers) {
    const entries = new Map<number, number>()
    for (let at = intAt(own.starts, number); at < intAt(own.starts, number + 1); at++) {
      entries.set(intAt(own.translations, at), floatAt(own.probabilities, at))
    }
    for (const [other, probability] of entriesOf(known, word)) {
      const translation = explained.numbers.get(other)
      if (translation === undefined) continue
      entries.set(translation, Math.max(probability, entries.get(translation) ?? 0))
    }
    translations.push(...entries.keys())
    probabilities.push(...entries.values())
    starts[number + 1] = translations.length
  }
  return {starts, translations: Int32Array.from(translations), probabilities: Float64Array.from(probabilities)}
}

function entriesOf(known: WordTranslations, word: string): readonly (readonly [string, number])[] {
  const entries = Object.hasOwn(known, word) ? known[word] : undefined
  return Object.entries(entries ?? {})
}
