import {floatAt} from './value-at.js'

/** The words of one side as numbers: those of segment `i` are `words[starts[i]]` to before `words[starts[i + 1]]`. */
export interface NumberedWords {
  readonly starts: Int32Array
  readonly words: Int32Array
  /** How often each word occurs; its length is the size of the vocabulary. */
  readonly counts: Float64Array
  readonly numbers: ReadonlyMap<string, number>
}

/** Numbers words in the order in which they first occur. */
export function numberWords(texts: readonly (readonly string[])[]): NumberedWords {
  const numbers = new Map<string, number>()
  const starts = new Int32Array(texts.length + 1)
  const words = new Int32Array(texts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const [index, text] of texts.entries()) {
    for (const word of text) {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      words[at++] = number
    }
    starts[index + 1] = at
  }
  const counts = new Float64Array(numbers.size)
  for (const word of words) counts[word] = floatAt(counts, word) + 1
  return {starts, words, counts, numbers}
}
