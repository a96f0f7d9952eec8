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

/** The numbers inside the quotation's words, in order. */
export function numbersInQuotation({locale, segments}: Edition, {parts}: Quotation): readonly PlacedNumber[] {
  return parts.flatMap((part) => {
    const segment = segments.find(({id}) => id === part.segment)
    return segment === undefined ? [] : numbersIn(segment, locale).filter((number) => isInside(number, part))
  })
}

/** The numbers of a segment that stand outside of the ranges given. */
export function numbersOutside(
  segment: Segment,
  locale: string,
  ranges: readonly TextRange[]
): readonly PlacedNumber[] {
  return numbersIn(segment, locale).filter((number) => !ranges.some((range) => isInside(number, range)))
}

function numbersIn(segment: Segment, locale: string): readonly PlacedNumber[] {
  return findNumbers(prose(segment.text), locale).map(({from, to, value}) => ({from, to, value, segment}))
}

function isInside({from, to}: TextRange, range: TextRange): boolean {
  return from >= range.from && to <= range.to
}
