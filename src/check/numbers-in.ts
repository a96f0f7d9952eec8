import {findHanNumerals} from '../language/han-numerals.js'
import {findNumberWords} from '../language/find-number-words.js'
import type {NumberLexicon} from '../language/number-lexicon.js'
import {numberLexicon} from '../language/number-lexicon.js'
import {findNumbers} from '../language/numerals.js'
import type {Edition} from '../model/edition.js'
import type {Quotation} from '../model/quotation.js'
import type {Segment, TextRange} from '../model/segment.js'
import {prose} from './prose.js'

/** A number and where it stands. */
export interface PlacedNumber extends TextRange {
  /** Canonical decimal. */
  readonly value: string
  readonly segment: Segment
}

/** A number in words and where it stands. */
export interface PlacedWord extends PlacedNumber {
  /** Evidence of a number by itself, not only a word that may be one. */
  readonly firm: boolean
}

/** The numbers of one side of a link, in digits and in words, in order. */
export interface NumberSide {
  readonly numbers: readonly PlacedNumber[]
  readonly words: readonly PlacedWord[]
  /** All the words they stand in. */
  readonly text: string
}

/** The numbers of an edition, each segment's read once. */
export interface NumberReader {
  readonly inQuotations: (quotations: readonly Quotation[]) => NumberSide
  /** All those of the segments that the quotations stand in. */
  readonly around: (quotations: readonly Quotation[]) => NumberSide
  /** Those outside of the ranges that are given by segment id. */
  readonly outside: (segments: readonly Segment[], ranges: ReadonlyMap<string, readonly TextRange[]>) => NumberSide
}

type Read = Omit<NumberSide, 'text'>

/** Reads the numbers of an edition when they are asked for. */
export function createNumberReader({locale, segments}: Edition): NumberReader {
  const lexicon = numberLexicon(locale)
  const known = new Map<string, Read>()
  const places = new Map(segments.map((segment) => [segment.id, segment]))
  const read = (segment: Segment): Read => {
    const numbers = known.get(segment.id) ?? readSegment(segment, locale, lexicon)
    known.set(segment.id, numbers)
    return numbers
  }
  return {
    inQuotations: (quotations) => {
      const parts = quotations.flatMap(({parts}) => parts)
      const sides = parts.flatMap((part) => {
        const segment = places.get(part.segment)
        return segment === undefined ? [] : [choose(read(segment), (number) => isInside(number, part))]
      })
      return join(sides, quotations)
    },
    around: (quotations) => {
      const ids = new Set(quotations.flatMap(({parts}) => parts).map(({segment}) => segment))
      const chosen = [...ids].flatMap((id) => places.get(id) ?? [])
      return join(chosen.map(read), chosen)
    },
    outside: (chosen, ranges) => {
      const sides = chosen.map((segment) => {
        const quoted = ranges.get(segment.id) ?? []
        return choose(read(segment), (number) => !quoted.some((range) => isInside(number, range)))
      })
      return join(sides, chosen)
    }
  }
}

function readSegment(segment: Segment, locale: string, lexicon: NumberLexicon | undefined): Read {
  const text = prose(segment.text)
  const numbers = findNumbers(text, locale).map(({from, to, value}) => ({from, to, value, segment}))
  const found = isHan(locale) ? findHanNumerals(text) : lexicon === undefined ? [] : findNumberWords(text, lexicon)
  const words = found
    .map(({from, to, value, firm}) => ({from, to, value: String(value), firm, segment}))
    .filter((word) => !numbers.some((number) => number.from < word.to && word.from < number.to))
  return {numbers, words}
}

function isHan(locale: string): boolean {
  return ['zh', 'ja', 'yue'].includes(new Intl.Locale(locale).language)
}

function choose({numbers, words}: Read, isChosen: (range: TextRange) => boolean): Read {
  return {numbers: numbers.filter(isChosen), words: words.filter(isChosen)}
}

function join(sides: readonly Read[], texts: readonly {readonly text: string}[]): NumberSide {
  return {
    numbers: sides.flatMap(({numbers}) => numbers),
    words: sides.flatMap(({words}) => words),
    text: texts.map(({text}) => text).join(' ')
  }
}

function isInside({from, to}: TextRange, range: TextRange): boolean {
  return from >= range.from && to <= range.to
}
