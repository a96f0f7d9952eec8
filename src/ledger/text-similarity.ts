import {isIdeographic} from '../model/fold.js'
import type {Locale} from '../model/locale.js'

/** Words that more texts than this have are no reason to compare two of them. */
const commonAt = 30

/** Two texts by index, and how alike they are: 0 to 1. */
export interface Similarity {
  readonly one: number
  readonly other: number
  readonly score: number
}

/**
 * Compares the texts of two lists by the words they share (Dice's coefficient over multisets; pairs of characters where
 * words are written without spaces). Only pairs that share a word which is not common are given, so that the time does
 * not grow with the product of the lists.
 */
export function textSimilarity(
  ones: readonly string[],
  others: readonly string[],
  locale: Locale
): readonly Similarity[] {
  const words = others.map((text) => countWords(text, locale))
  const holders = new Map<string, number[]>()
  for (const [index, counts] of words.entries()) {
    for (const word of counts.keys()) {
      const list = holders.get(word)
      if (list === undefined) holders.set(word, [index])
      else list.push(index)
    }
  }
  return ones.flatMap((text, one) => {
    const counts = countWords(text, locale)
    const candidates = new Set<number>()
    for (const word of counts.keys()) {
      const list = holders.get(word) ?? []
      if (list.length <= commonAt) for (const other of list) candidates.add(other)
    }
    return [...candidates].map((other) => ({one, other, score: dice(counts, words[other] ?? new Map())}))
  })
}

function countWords(text: string, locale: Locale): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const words =
    text
      .normalize('NFKC')
      .toLocaleLowerCase(locale)
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  for (const word of words.flatMap(separate)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function separate(word: string): readonly string[] {
  const characters = Array.from(word)
  if (characters.length < 3 || !characters.some(isIdeographic)) return [word]
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}

function dice(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [shared, total] = [0, 0]
  for (const [word, count] of one) {
    shared += Math.min(count, other.get(word) ?? 0)
    total += count
  }
  for (const count of other.values()) total += count
  return (2 * shared) / total
}
