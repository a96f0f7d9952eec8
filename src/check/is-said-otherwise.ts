import type {Unit} from '../language/units.js'
import {unitsAt} from '../language/units.js'
import type {PlacedNumber} from './numbers-in.js'

/**
 * Whether two unequal numbers are one, said otherwise: a decade or a year without its century (`1930s`, `30-ті`, `’77`), a percentage as
 * a multiple (`280 %`, `2.8倍`), an hour of the afternoon in either clock, the same digits with marks that mean something
 * else in the other language (`1,600`), a million as `m` (`£5m`), and a measure in another unit (`350 miles`, `563 km`).
 */
export function isSaidOtherwise(one: PlacedNumber, other: PlacedNumber): boolean {
  return sayings.some((isSaid) => isSaid(one, other) || isSaid(other, one))
}

const sayings = [isDecade, isPercentage, isClock, isWrittenAlike, isMillion, isConverted]

function isDecade({value}: PlacedNumber, other: PlacedNumber): boolean {
  const isYear = value.endsWith('0') || /['’‘]/u.test(other.segment.text.charAt(other.from - 1))
  return isYear && /^(?:1[5-9]|20)\d\d$/u.test(value) && value.slice(2) === other.value
}

const percent =
  /^\s*(?:[%％٪]|per ?cent|pour ?cent|por ?c[ie]ento|per cento|pct|prozent|procen|prosen|protsen|процент|проценат|працэнт|відсот|százalék|τοις εκατό|yüzde|في المئة|بالمئة|في المائة|درصد|فیصد|אחוז|प्रतिशत|শতাংশ|パーセント|퍼센트|프로|persen|peratus|phần trăm|asilimia|เปอร์เซ็นต์|la sută|na sto)/iu

function isPercentage(one: PlacedNumber, other: PlacedNumber): boolean {
  return percent.test(after(one, 16)) && Math.abs(Number(one.value) / 100 - Number(other.value)) < 1e-9
}

/** `6–7 p.m.`, `18:00–19:00`: the first hour of a span does not know that it is one. */
function isClock(one: PlacedNumber, other: PlacedNumber): boolean {
  return Number(one.value) + 12 === Number(other.value) && /^[\s\d:.–-]*p\.?\s?m\b/iu.test(after(one, 16))
}

/** `1,600` in a language where that is one and six tenths: a matter of style, and the digits are the same. */
function isWrittenAlike(one: PlacedNumber, other: PlacedNumber): boolean {
  return written(one) === written(other)
}

function isMillion(one: PlacedNumber, other: PlacedNumber): boolean {
  return /^[mM](?!\p{L})/u.test(after(one, 2)) && isClose(Number(one.value) * 1e6, Number(other.value), 1e-9)
}

/** How far apart two measures may be that were converted and rounded. */
const rounding = 0.06

function isConverted(one: PlacedNumber, other: PlacedNumber): boolean {
  const [units, others] = [unitsOf(one), unitsOf(other)]
  return units.some((unit) =>
    others.some(
      (same) =>
        unit.dimension === same.dimension &&
        isClose(Number(one.value) * size(unit), Number(other.value) * size(same), rounding)
    )
  )
}

function unitsOf({segment, from, to}: PlacedNumber): readonly Unit[] {
  return unitsAt(segment.text, from, to)
}

/** A currency's worth changes by the day: it is no measure. */
function size(unit: Unit): number {
  return unit.size ?? NaN
}

function isClose(one: number, other: number, share: number): boolean {
  return Math.abs(one - other) <= share * Math.max(one, other)
}

function after({segment, to}: PlacedNumber, length: number): string {
  return segment.text.slice(to, to + length)
}

function written({segment, from, to}: PlacedNumber): string {
  return segment.text.slice(from, to)
}
