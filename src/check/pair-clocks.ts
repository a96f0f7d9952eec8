import {toAsciiDigits} from '../language/written-number.js'
import {itemAt} from '../model/item-at.js'
import type {PlacedNumber} from './numbers-in.js'

type Sides = readonly [readonly PlacedNumber[], readonly PlacedNumber[]]

/** Clock times are looked for among so many numbers of the other side. */
const nearby = 40

/**
 * Takes away times of day that are written with a point on one side, which is the decimal mark in some languages, and in
 * two numbers or by another clock on the other: `6.40`, `6 h 40`, `18:40`; the clock of East Africa begins at six.
 */
export function pairClocks([missing, extra]: Sides): Sides {
  const [first, second] = pairOneWay(missing, extra)
  const [other, one] = pairOneWay(second, first)
  return [one, other]
}

function pairOneWay(numbers: readonly PlacedNumber[], others: readonly PlacedNumber[]): Sides {
  const left = [...others]
  const rest = numbers.filter((number) => {
    const clock = clockOf(number)
    if (clock === undefined) return true
    const at = left.slice(0, nearby).findIndex((other, index) => isClock(clock, other, left[index + 1]))
    if (at < 0) return true
    left.splice(at, clockOf(itemAt(left, at)) === undefined ? 2 : 1)
    return false
  })
  return [rest, left]
}

type Clock = readonly [hours: number, minutes: number]

function clockOf({segment, from, to}: PlacedNumber): Clock | undefined {
  const [, hours, minutes] = /^(\d{1,2})[.٫](\d\d)$/u.exec(toAsciiDigits(segment.text.slice(from, to))) ?? []
  const clock = [Number(hours), Number(minutes)] as const
  return clock[0] < 25 && clock[1] < 60 ? clock : undefined
}

function isClock([hours, minutes]: Clock, other: PlacedNumber, next: PlacedNumber | undefined): boolean {
  const clock = clockOf(other) ?? [Number(other.value), next === undefined ? NaN : minutesAfter(other, next)]
  return (clock[0] - hours) % 6 === 0 && clock[1] === minutes
}

function minutesAfter(hours: PlacedNumber, minutes: PlacedNumber): number {
  const isBeside = hours.segment === minutes.segment && minutes.from >= hours.to && minutes.from <= hours.to + 3
  return isBeside ? Number(minutes.value) : NaN
}
