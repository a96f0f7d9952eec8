import type {Locale} from '../model/locale.js'
import {textSimilarity} from './text-similarity.js'

/** A text with an identity: in an edition, where the id is only proposed, or in a ledger, where it is kept. */
export interface IdentifiedText {
  readonly id: string
  readonly hash: string
  /** Absent where the ledger's words are lost. */
  readonly text?: string | undefined
  /** What it stands in; the empty string where that says nothing. */
  readonly within: string
}

/** How alike two texts must be to be one text edited: less where it also stands at the same place. */
const enough = {inPlace: 0.35, anywhere: 0.6}

/**
 * Finds which texts of an edition are which of a ledger, both in the order of the article: those that are equal, of
 * several equal ones those with equal ids, then in the same container, then in order; then those that are similar,
 * the most similar first. Gives the ledger's id by index in `texts`; each id once.
 */
export function matchTexts(
  texts: readonly IdentifiedText[],
  entries: readonly IdentifiedText[],
  locale: Locale
): ReadonlyMap<number, string> {
  const matched = new Map<number, number>()
  matchEqual(texts, entries, matched)
  matchSimilar(texts, entries, {matched, locale})
  return new Map([...matched].map(([index, entry]) => [index, entries[entry]?.id ?? '']))
}

/** What equal texts are matched by, one after the other. */
const keys: readonly ((text: IdentifiedText) => string)[] = [
  ({hash, id}) => `${hash} ${id}`,
  ({hash, within}) => `${hash} ${within}`,
  ({hash}) => hash
]

function matchEqual(
  texts: readonly IdentifiedText[],
  entries: readonly IdentifiedText[],
  matched: Map<number, number>
): void {
  for (const keyOf of keys) {
    const used = new Set(matched.values())
    const queues = new Map<string, number[]>()
    for (const [index, entry] of [...entries.entries()].toReversed()) {
      if (used.has(index)) continue
      const key = keyOf(entry)
      queues.set(key, queues.get(key) ?? [])
      queues.get(key)?.push(index)
    }
    for (const [index, text] of texts.entries()) {
      const entry = matched.has(index) ? undefined : queues.get(keyOf(text))?.pop()
      if (entry !== undefined) matched.set(index, entry)
    }
  }
}

interface Pair {
  readonly index: number
  readonly entry: number
  readonly score: number
}

function matchSimilar(
  texts: readonly IdentifiedText[],
  entries: readonly IdentifiedText[],
  {matched, locale}: {matched: Map<number, number>; locale: Locale}
): void {
  const used = new Set(matched.values())
  const left = [...texts.entries()].filter(([index]) => !matched.has(index))
  const right = [...entries.entries()].filter(([index]) => !used.has(index))
  const gaps = gapsOf(texts.length, matched)
  const pairs: Pair[] = []
  for (const {one, other, score} of textSimilarity(left.map(wordsOf), right.map(wordsOf), locale)) {
    const [text, entry] = [left[one], right[other]]
    if (text === undefined || entry === undefined) continue
    const isInPlace = standsAt(text, entry, gaps)
    if (score < (isInPlace ? enough.inPlace : enough.anywhere)) continue
    pairs.push({index: text[0], entry: entry[0], score: score + Number(isInPlace)})
  }
  for (const {index, entry} of pairs.toSorted((a, b) => b.score - a.score || a.index - b.index || a.entry - b.entry)) {
    if (matched.has(index) || used.has(entry)) continue
    matched.set(index, entry)
    used.add(entry)
  }
}

type Placed = readonly [index: number, text: IdentifiedText]

function wordsOf([, {text}]: Placed): string {
  return text ?? ''
}

function standsAt([index, {within}]: Placed, [entry, other]: Placed, gaps: Gaps): boolean {
  if (within !== '') return within === other.within
  const [after, before] = gaps[index] ?? [0, 0]
  return entry > after && entry < before
}

type Gaps = readonly (readonly [after: number, before: number])[]

/** For each text the entries of its nearest matched neighbours on either side, exclusive bounds of where its own should be. */
function gapsOf(count: number, matched: ReadonlyMap<number, number>): Gaps {
  const after: number[] = []
  const before: number[] = []
  for (let index = 0; index < count; index++) after.push(matched.get(index) ?? after.at(-1) ?? -1)
  for (let index = count - 1; index >= 0; index--) before.push(matched.get(index) ?? before.at(-1) ?? Infinity)
  return after.map((entry, index) => [entry, before[count - 1 - index] ?? Infinity])
}
