import type {Alignment} from './align-words.js'
import {alignWords} from './align-words.js'
import type {RecordWords} from './record-words.js'

/** The words of a record that are most like some others. */
export interface Passage {
  /** Indexes of words of the record; `to` is exclusive. */
  readonly from: number
  readonly to: number
  /** 0 to 1: the share of the words that are the same. */
  readonly similarity: number
  /** Where the two differ, in order: words of the quotation, and what the record has for them. */
  readonly differences: readonly {readonly actual: string; readonly expected: string}[]
}

/** Words of a quotation that are compared, words a record may have as often before they say nothing, and windows tried. */
const limits = {words: 400, places: 300, windows: 3}

/** Width of a diagonal band in words: a passage whose words have shifted by fewer is one passage. */
const band = 8

/** Below this share of equal words there is no passage that resembles the quotation. */
const leastSimilarity = 0.3

/**
 * Finds the passage of a record that is nearest to a quotation that it does not hold: words that both have vote for the
 * diagonals they lie on, rare ones with more weight; the quotation is then aligned with the best places word by word.
 * The time grows with the record's length only for the votes.
 */
export function nearestPassage(quotation: readonly string[], record: RecordWords): Passage | undefined {
  const words = quotation.slice(0, limits.words)
  const alignments = bestDiagonals(words, record).map((diagonal) => {
    const from = Math.max(0, diagonal * band - band - (words.length >> 1))
    const to = Math.min(record.words.length, diagonal * band + 2 * band + words.length + (words.length >> 1))
    return {
      from,
      alignment: alignWords(
        words,
        record.words.slice(from, to).map(({word}) => word),
        record.record.locale
      )
    }
  })
  const [best] = alignments.toSorted((one, other) => one.alignment.cost - other.alignment.cost || one.from - other.from)
  if (best === undefined) return undefined
  const similarity = best.alignment.steps.filter(({isEqual}) => isEqual).length / words.length
  return similarity < leastSimilarity ? undefined : toPassage(best.alignment, best.from, similarity)
}

function bestDiagonals(words: readonly string[], {places, words: all, record}: RecordWords): readonly number[] {
  const votes = new Map<number, number>()
  for (const [index, word] of words.entries()) {
    const found = places.get(word.toLocaleLowerCase(record.locale)) ?? []
    const weight = Math.log(1 + all.length / Math.max(1, found.length))
    for (const place of found.slice(0, limits.places)) {
      const diagonal = Math.floor((place - index) / band)
      votes.set(diagonal, (votes.get(diagonal) ?? 0) + weight)
      votes.set(diagonal + 1, (votes.get(diagonal + 1) ?? 0) + weight / 2)
    }
  }
  return [...votes]
    .toSorted(([one, left], [other, right]) => right - left || one - other)
    .slice(0, limits.windows)
    .map(([diagonal]) => diagonal)
}

function toPassage({from, to, steps}: Alignment, offset: number, similarity: number): Passage {
  const differences: {actual: string[]; expected: string[]}[] = []
  let isOpen = false
  for (const {actual, expected, isEqual} of steps) {
    if (!isEqual && !isOpen) differences.push({actual: [], expected: []})
    isOpen = !isEqual
    if (isEqual) continue
    if (actual !== undefined) differences.at(-1)?.actual.push(actual)
    if (expected !== undefined) differences.at(-1)?.expected.push(expected)
  }
  return {
    from: from + offset,
    to: to + offset,
    similarity,
    differences: differences.map((run) => ({actual: run.actual.join(' '), expected: run.expected.join(' ')}))
  }
}
