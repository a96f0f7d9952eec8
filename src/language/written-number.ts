/**
 * Reads one written number: which of its separators group and which is the decimal mark.
 */
import type {Locale} from '../model/locale.js'

const fractions: Readonly<Record<string, string>> = {'½': '5', '¼': '25', '¾': '75'}
const spaces = /[\u0020\u00A0\u202F\u2009\u2007]/u

/** The number written, or `undefined` where its separators make several of it. */
export function readNumber(written: string, locale: Locale): string | undefined {
  const fraction = fractions[written.at(-1) ?? '']
  const ascii = toAsciiDigits(fraction === undefined ? written : written.slice(0, -1))
  if (fraction === undefined) return readSeparated(ascii, locale)
  return /\D/u.test(ascii) ? undefined : canonicalNumber(ascii, fraction)
}

function readSeparated(ascii: string, locale: Locale): string | undefined {
  const separators = ascii.replace(/\d/gu, '')
  if (separators === '') return canonicalNumber(ascii, '')
  const last = separators.slice(-1)
  const at = ascii.lastIndexOf(last)
  const sides = [ascii.slice(0, at), ascii.slice(at + 1)] as const
  const isLone = separators.length === 1
  const isFraction = isLone && isDecimal(sides, last, locale)
  if (!isFraction && isGrouped(ascii)) return canonicalNumber(ascii.replace(/\D/gu, ''), '')
  return isFraction || (!isLone && isMixed(sides[0], separators))
    ? canonicalNumber(sides[0].replace(/\D/gu, ''), sides[1])
    : undefined
}

/** Whether the last separator is another one than those before it, which group: `1.234,56`. */
function isMixed(before: string, separators: string): boolean {
  const last = separators.slice(-1)
  return /[.,٫]/u.test(last) && !separators.slice(0, -1).includes(last) && isGrouped(before)
}

/** Whether one and the same separator stands before each group of three digits, or of two before the last three (South Asia). */
function isGrouped(ascii: string): boolean {
  const match = /^([1-9]\d{0,2})([.,'٬ ])\d{3}(?:\2\d{3})*$/u.exec(ascii)
  return match !== null || /^[1-9]\d?(?:,\d{2})+,\d{3}$/u.test(ascii)
}

function isDecimal([before, after]: readonly [string, string], separator: string, locale: Locale): boolean {
  if (separator === '٫') return true
  if (separator !== '.' && separator !== ',') return false
  const isOwn = (separator === ',') === hasDecimalComma(locale)
  const canBeGroup = after.length === 3 && /^[1-9]\d{0,2}$/u.test(before)
  if (canBeGroup || isOwn) return isOwn && !(canBeGroup && after === '000')
  return separator === ',' ? after.length <= 2 : !isDayOrTime(before, after)
}

/** `16.06`, `10.30` where the point is not the decimal mark. */
function isDayOrTime(before: string, after: string): boolean {
  return after.length === 2 ? Number(before) <= 31 && Number(after) < 60 : after.length > 2
}

/** Not by an `Intl.NumberFormat` made each time, which takes as long as a page of text; engines keep the one behind this. */
function hasDecimalComma(locale: Locale): boolean {
  return (1.5).toLocaleString(locale).includes(',')
}

/** Digits of any script as ASCII, one character for each code point; separators as one of `.,'٫٬` and a plain space. */
export function toAsciiDigits(written: string): string {
  return Array.from(written, (character) => {
    if (/\p{Nd}/u.test(character)) return String(digitOf(character.codePointAt(0) ?? 0))
    if (spaces.test(character)) return ' '
    return {'’': "'", '．': '.', '，': ',', '،': ','}[character] ?? character
  }).join('')
}

/** Unicode encodes decimal digits in unbroken runs of ten, zero first (UAX 44, `Nd`). */
function digitOf(codePoint: number): number {
  if (codePoint < 0x80) return codePoint - 0x30
  let below = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - below - 1))) below++
  return below % 10
}

/** ASCII digits without needless zeros; `.` before a fraction. */
export function canonicalNumber(integer: string, fraction: string): string {
  const whole = integer.replace(/^0+(?=\d)/u, '') || '0'
  const rest = fraction.replace(/0+$/u, '')
  return rest === '' ? whole : `${whole}.${rest}`
}
