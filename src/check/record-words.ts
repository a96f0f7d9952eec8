import type {RecordDocument} from '../model/article.js'
import {itemAt} from '../model/item-at.js'
import type {Word} from './words-of.js'
import {wordsOf} from './words-of.js'

/** A record as words, ready to be searched. */
export interface RecordWords {
  readonly record: RecordDocument
  readonly words: readonly Word[]
  /** Words in lower case to their indexes, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** The first index from `from` at which these words stand, -1 where there is none. The case of the first letter is free. */
  readonly indexOf: (words: readonly string[], from: number) => number
}

/** Indexes a record once for all quotations. */
export function indexRecord(record: RecordDocument): RecordWords {
  const words = wordsOf(record.text)
  const places = new Map<string, number[]>()
  const lowered = new Map<string, string>()
  const starts: number[] = []
  let length = 1
  for (const [index, {word}] of words.entries()) {
    starts.push(length)
    length += word.length + 1
    const lower = lowered.get(word) ?? word.toLocaleLowerCase(record.locale)
    lowered.set(word, lower)
    const list = places.get(lower)
    if (list === undefined) places.set(lower, [index])
    else list.push(index)
  }
  const joined = `\n${words.map(({word}) => word).join('\n')}\n`
  const indexAt = new Map(starts.map((start, index) => [start, index]))
  const indexOf = (wanted: readonly string[], from: number): number => {
    const start = starts[from]
    if (start === undefined) return -1
    const found = spellings(wanted, record.locale)
      .map((spelling) => joined.indexOf(`\n${spelling}\n`, start - 1))
      .filter((at) => at >= 0)
    return found.length === 0 ? -1 : Number(indexAt.get(Math.min(...found) + 1))
  }
  return {record, words, places, indexOf}
}

/** The words as one string, with a small and with a capital first letter. */
function spellings(words: readonly string[], locale: string): readonly string[] {
  const text = words.join('\n')
  const first = itemAt(Array.from(text), 0)
  const rest = text.slice(first.length)
  return [...new Set([text, first.toLocaleLowerCase(locale) + rest, first.toLocaleUpperCase(locale) + rest])]
}
