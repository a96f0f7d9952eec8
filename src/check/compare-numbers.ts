import {unitsAt} from '../language/units.js'
import {itemAt} from '../model/item-at.js'
import {clashOfWords} from './clash-of-words.js'
import {compareUnits} from './compare-units.js'
import {isSaidOtherwise} from './is-said-otherwise.js'
import type {NumberSide, PlacedNumber} from './numbers-in.js'
import {pairClocks} from './pair-clocks.js'
import {hasRomanNumeral} from './roman-numeral.js'

/** A number that is not the same on both sides; one that only one side has lacks the other field. */
export interface NumberDifference {
  readonly source?: PlacedNumber
  readonly target?: PlacedNumber
  /** Whether it is told from words, which are weaker evidence than digits. */
  readonly isWord?: true
  /** The names of what is counted, where the number is the same and only they differ. */
  readonly units?: {readonly source: string; readonly target: string}
}

/**
 * Compares the numbers of two texts as multisets of values. What is not an error:
 *
 * - a number in digits that the other side has in words, or in Roman numerals (`50`, `п’ятдесят`; `21st`, `XXI`);
 * - a whole number up to 20, one figure with zeros, or up to 20 thousands or millions, that only one side has in digits:
 *   the other may say it in words that are not known, as a date may its month (`16 June`, `16.06.`);
 * - what `isSaidOtherwise` knows;
 * - anything in words that are the source's own: they are untranslated, and so are their numbers.
 *
 * Two numbers in digits that are left, one on each side, are a difference however small they are; those that cannot be
 * words are paired first, each with the next of the other side. Words are weaker evidence, as `one` may be an article
 * and `sept` a month: see `clashOfWords`. A number whose unit or currency changed is a difference too.
 */
export function compareNumbers(source: NumberSide, target: NumberSide): readonly NumberDifference[] {
  if (source.text === target.text) return []
  const [missing, extra] = pairClocks(unpaired(source.numbers, target.numbers))
  const expected = sortWordsLast(missing.filter((number) => !isExplained(number, target)))
  const actual = sortWordsLast(extra.filter((number) => !isExplained(number, source)))
  const pairs = Math.min(expected.length, actual.length)
  const clash = pairs === 0 ? clashOfWords(source, target, {source: expected, target: actual}) : undefined
  const certain = (numbers: readonly PlacedNumber[]): readonly PlacedNumber[] =>
    clash ? [] : numbers.slice(pairs).filter((number) => !canBeWords(number))
  return [
    ...(clash ? [{...clash, isWord: true as const}] : []),
    ...expected.slice(0, pairs).map((number, index) => ({source: number, target: itemAt(actual, index)})),
    ...certain(expected).map((number) => ({source: number})),
    ...certain(actual).map((number) => ({target: number})),
    ...compareUnits(source, target).map((difference) => ({...difference, isWord: true as const}))
  ]
}

/** How many of the other side's numbers one is held against: those said otherwise stand in about the same order. */
const nearby = 20

/** Takes away what both sides have, first by value, then what is the same said otherwise. */
function unpaired(
  sources: readonly PlacedNumber[],
  targets: readonly PlacedNumber[]
): readonly [readonly PlacedNumber[], readonly PlacedNumber[]] {
  const counts = new Map<string, number>()
  for (const {value} of targets) counts.set(value, (counts.get(value) ?? 0) + 1)
  const missing = sources.filter(({value}) => !take(counts, value))
  const surplus = new Map(counts)
  const extra = targets
    .toReversed()
    .filter(({value}) => take(surplus, value))
    .toReversed()
  const left = [...extra]
  const expected = missing.filter((number) => {
    const at = left.slice(0, nearby).findIndex((other) => isSaidOtherwise(number, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [expected, left]
}

function take(counts: Map<string, number>, value: string): boolean {
  const count = counts.get(value) ?? 0
  if (count > 0) counts.set(value, count - 1)
  return count > 0
}

function isExplained(number: PlacedNumber, {words, text}: NumberSide): boolean {
  return words.some(({value}) => value === number.value) || hasRomanNumeral(text, number.value)
}

function sortWordsLast(numbers: readonly PlacedNumber[]): readonly PlacedNumber[] {
  return numbers.toSorted((one, other) => Number(canBeWords(one)) - Number(canBeWords(other)))
}

/**
 * Whether a number is often written in words that cannot be read: a small or round one, and `two and a half million` for
 * 2.5 million, `three quarters` for 75 %, `twenty to seven` for 6.40.
 */
export function canBeWords({value, segment, from, to}: PlacedNumber): boolean {
  const after = segment.text.slice(to, to + 2)
  if (/^\d5(?:0{5}|0{8})$/u.test(value)) return true
  if (/^\s?[%％٪]/u.test(after)) return /^(?:[27]5|33|6[67]|\d0?|1\d)$/u.test(value)
  if (/^\d{1,2}\.[0-5]\d$/u.test(segment.text.slice(from, to))) return unitsAt(segment.text, from, to).length === 0
  const [, figures = '', zeros = ''] = /^(\d+?)(0*)$/u.exec(value) ?? []
  return figures !== '' && Number(figures) <= (zeros.length === 1 || zeros.length === 2 ? 9 : 20)
}
