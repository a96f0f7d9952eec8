import {itemAt} from '../model/item-at.js'
import type {PlacedNumber} from './numbers-in.js'

/** A number that is not the same on both sides; one that only one side has lacks the other field. */
export interface NumberDifference {
  readonly source?: PlacedNumber
  readonly target?: PlacedNumber
}

/** The numbers of one side, and all the words they stand in. */
export interface NumberSide {
  readonly numbers: readonly PlacedNumber[]
  readonly text: string
}

/**
 * Compares the numbers of two texts as multisets of values. What is not an error:
 *
 * - a whole number up to 20, one figure with zeros, or up to 20 thousands or millions, that only one side has in digits:
 *   the other may say it in words (`four`, `4`; `one billion`, `10亿`), as a date may its month (`16 June`, `16.06.`);
 * - a number that the other side writes in Roman numerals (`21st century`, `XXI століття`);
 * - a decade without its century (`1930s`, `30-ті`), a percentage as a multiple (`280 %`, `2.8倍`), an hour of the
 *   afternoon in either clock, and the same digits with marks that mean something else in the other language (`1,600`).
 *
 * Two numbers that are left, one on each side, are a difference however small they are: `4` that became `5` in digits.
 * Those that cannot be words are paired first, each with the next of the other side.
 */
export function compareNumbers(source: NumberSide, target: NumberSide): readonly NumberDifference[] {
  const [missing, extra] = unpaired(source.numbers, target.numbers)
  const expected = sortWordsLast(missing.filter(({value}) => !hasRoman(target.text, value)))
  const actual = sortWordsLast(extra.filter(({value}) => !hasRoman(source.text, value)))
  const pairs = Math.min(expected.length, actual.length)
  return [
    ...expected.slice(0, pairs).map((number, index) => ({source: number, target: itemAt(actual, index)})),
    ...expected
      .slice(pairs)
      .filter((number) => !canBeWords(number))
      .map((number) => ({source: number})),
    ...actual
      .slice(pairs)
      .filter((number) => !canBeWords(number))
      .map((number) => ({target: number}))
  ]
}

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
    const at = left.findIndex((other) => isSaidOtherwise(number, other))
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

function isSaidOtherwise(one: PlacedNumber, other: PlacedNumber): boolean {
  return sayings.some((isSaid) => isSaid(one, other) || isSaid(other, one))
}

const sayings = [isDecade, isPercentage, isClock, isWrittenAlike]

function isDecade({value}: PlacedNumber, other: PlacedNumber): boolean {
  return /^(?:1[5-9]|20)\d0$/u.test(value) && value.slice(2) === other.value
}

/** `6–7 p.m.`, `18:00–19:00`: the first hour of a span does not know that it is one. */
function isClock({segment, to, value}: PlacedNumber, other: PlacedNumber): boolean {
  const after = segment.text.slice(to, to + 16)
  return Number(value) + 12 === Number(other.value) && /^[\s\d:.–-]*p\.?\s?m\b/iu.test(after)
}

/** `1,600` in a language where that is one and six tenths: a matter of style, and the digits are the same. */
function isWrittenAlike(one: PlacedNumber, other: PlacedNumber): boolean {
  return written(one) === written(other)
}

function written({segment, from, to}: PlacedNumber): string {
  return segment.text.slice(from, to)
}

function isPercentage(one: PlacedNumber, other: PlacedNumber): boolean {
  const after = one.segment.text.slice(one.to, one.to + 3)
  return /^\s*[%％٪]/u.test(after) && Math.abs(Number(one.value) / 100 - Number(other.value)) < 1e-9
}

function sortWordsLast(numbers: readonly PlacedNumber[]): readonly PlacedNumber[] {
  return numbers.toSorted((one, other) => Number(canBeWords(one)) - Number(canBeWords(other)))
}

function canBeWords(number: PlacedNumber): boolean {
  const [, figures = '', zeros = ''] = /^(\d+?)(0*)$/u.exec(number.value) ?? []
  return figures !== '' && Number(figures) <= (zeros.length === 1 || zeros.length === 2 ? 9 : 20)
}

function hasRoman(text: string, value: string): boolean {
  const roman = toRoman(Number(value))
  return roman !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${roman}(?![\\p{Lu}\\p{N}])`, 'u').test(text)
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

/** Roman numerals of a whole number from 2 to 3999 (`I` alone is a word); else the empty string. */
function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 2 || value > 3999) return ''
  let [rest, roman] = [value, '']
  for (const [amount, numeral] of numerals) {
    roman += numeral.repeat(Math.floor(rest / amount))
    rest %= amount
  }
  return roman
}
