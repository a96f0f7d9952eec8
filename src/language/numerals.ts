import type {Locale} from '../model/locale.js'
import {forLocale} from '../model/locale.js'
import type {TextRange} from '../model/segment.js'
import {leadingMultipliers, multipliers} from './multipliers.js'
import {findPhoneNumbers} from './phone-numbers.js'
import {canonicalNumber, readNumber, toAsciiDigits} from './written-number.js'

/** A number in a text; the range holds a multiplier (`Mio.`, `万`) too. */
export interface FoundNumber extends TextRange {
  /** Canonical decimal: ASCII digits, no grouping, `.` before a fraction, no needless zeros, no sign. `2.5 million` is `2500000`. */
  readonly value: string
}

interface Run {
  from: number
  to: number
  value: string
}

const digits = /\p{Nd}+(?:[.,'’٫٬،．，\u0020\u00A0\u202F\u2009\u2007]\p{Nd}+)*[½¼¾]?|[½¼¾]/gu
const spaces = /[\u0020\u00A0\u202F\u2009\u2007]/u
/** Pieces between spaces of one number: up to trillions. */
const longestGrouping = 5
const attachedMarker = /(?:\p{Ll}{3}|[.!?]|\S[”»"])$/u
const bracket = /[^\s([（]\[$/u
const compounding = /^(?:ja|zh|ko|yue|tr|az|uz|fa|ps|ur|ar|hi|ne|mr|bn|vi|th)\b/u

/**
 * Finds the numbers of a text, in any script's digits, by the grouping and decimal marks that the locale uses, and
 * those of other conventions where they can mean nothing else. Dates, versions and times come as their parts
 * (`16.06.2001` is 16, 6, 2001; `10:30` is 10 and 30); a clock of twelve hours is read as one of twenty-four and full
 * hours have no minutes (`3:00 p.m.`, `15:00` and `15h` are 15). A telephone number is one, with its leading zero.
 * Reference marks (`word[1]`, `word1`) are no numbers.
 */
export function findNumbers(text: string, locale: Locale): readonly FoundNumber[] {
  const phones = findPhoneNumbers(text)
  if (phones.length === 0) return findAmounts(text, locale)
  const ends = [0, ...phones.map(({to}) => to)]
  const rest = [...phones, {from: text.length, to: text.length}]
    .map(({from, to}, index) => text.slice(ends[index], from) + ' '.repeat(to - from))
    .join('')
  return [...phones, ...findAmounts(rest, locale)].toSorted((one, other) => one.from - other.from)
}

function findAmounts(text: string, locale: Locale): readonly FoundNumber[] {
  const found: Run[] = []
  for (const match of text.matchAll(digits)) {
    if (isReference(text, match)) continue
    const runs = split(match[0], match.index, locale)
    found.push(...runs)
  }
  const clock = found.flatMap((run) => readClock(run, text))
  return compound(
    clock.map((run) => multiply(run, text, locale)),
    text,
    locale
  )
}

function isReference(text: string, match: RegExpExecArray): boolean {
  const [digits] = match
  const before = text.slice(Math.max(0, match.index - 4), match.index)
  const after = text.slice(match.index + digits.length, match.index + digits.length + 1)
  if (bracket.test(before) && after === ']') return digits.length <= 3
  return digits.length <= 2 && attachedMarker.test(before) && !/[\p{L}.,:%]/u.test(after)
}

/** One match to its numbers: as many of its pieces between spaces together as make one number, a date's piece run by run. */
function split(written: string, at: number, locale: Locale): Run[] {
  const pieces = written.split(spaces)
  const runs: Run[] = []
  let from = 0
  for (let index = 0; index < pieces.length;) {
    const {count, text, value} = longestNumber(pieces, index, (piece) => readNumber(piece, locale))
    if (value === undefined) runs.push(...separate(text, at + from))
    else runs.push({from: at + from, to: at + from + text.length, value})
    index += count
    from += text.length + 1
  }
  return runs
}

function longestNumber(
  pieces: readonly string[],
  index: number,
  read: (piece: string) => string | undefined
): {count: number; text: string; value: string | undefined} {
  for (let count = Math.min(pieces.length - index, longestGrouping); count > 1; count--) {
    const text = pieces.slice(index, index + count).join(' ')
    const value = read(text)
    if (value !== undefined) return {count, text, value}
  }
  const text = pieces[index] ?? ''
  return {count: 1, text, value: read(text)}
}

function separate(written: string, at: number): Run[] {
  return [...written.matchAll(/\p{Nd}+/gu)].map(({0: run, index}) => ({
    from: at + index,
    to: at + index + run.length,
    value: canonicalNumber(toAsciiDigits(run), '')
  }))
}

/** `3 p.m.`, `午後3時` as 15, and no minutes of a full hour. */
function readClock(run: Run, text: string): Run[] {
  const before = text.slice(Math.max(0, run.from - 4), run.from)
  const after = text.slice(run.to, run.to + 8)
  const isMinutes = /\p{Nd}[:：h]$/u.test(before)
  if (isMinutes && run.value === '0') return []
  if (isMinutes || !isAfternoon(before, after)) return [run]
  const hour = Number(run.value)
  if (Number.isInteger(hour) && hour < 12) return [{...run, value: String(hour + 12)}]
  return /^\d{1,2}\.\d{1,2}$/u.test(run.value) && hour < 13 ? readPointedClock(run, text) : [run]
}

function isAfternoon(before: string, after: string): boolean {
  return (
    /^(?:[:：]\p{Nd}{2})?[\s\u00A0\u202F]?p\.?[\s\u00A0]?m\b/iu.test(after) || /(?:午後|下午|오후)\s?$/u.test(before)
  )
}

/** `3.30 pm`, where the point would be a decimal mark. */
function readPointedClock(run: Run, text: string): Run[] {
  const [hours = '', minutes = ''] = text.slice(run.from, run.to).split('.')
  const hour = (Number(hours) % 12) + 12
  const middle = run.from + hours.length
  const rest = canonicalNumber(minutes, '')
  return [
    {from: run.from, to: middle, value: String(hour)},
    ...(rest === '0' ? [] : [{from: middle + 1, to: run.to, value: rest}])
  ]
}

/** Takes in the multipliers that follow: `30 thousand`, `3万`, `1,5 Mrd.`, `mil millones`. */
function multiply(run: Run, text: string, locale: Locale): Run {
  const own = forLocale(multipliers, locale) ?? multipliers['en'] ?? []
  const before = forLocale(leadingMultipliers, locale)?.find(([pattern]) =>
    pattern.test(text.slice(0, run.from).slice(-16))
  )
  if (before !== undefined) return {...run, value: shift(run.value, before[1])}
  let {to, value} = run
  for (let times = 0; times < 2; times++) {
    const rest = text.slice(to, to + 24)
    const hit = own
      .map(([pattern, power]) => ({length: pattern.exec(rest)?.[0].length ?? 0, power}))
      .reduce((one, other) => (other.length > one.length ? other : one), {length: 0, power: 0})
    if (hit.length === 0) break
    to += hit.length
    value = shift(value, hit.power)
  }
  return {from: run.from, to, value}
}

function shift(value: string, power: number): string {
  const [whole = '0', fraction = ''] = value.split('.')
  return canonicalNumber(whole + fraction.slice(0, power).padEnd(power, '0'), fraction.slice(power))
}

/** Joins what some languages write as a sum: `1億2000万`, `3만 5000`, `4 bin 200`. */
function compound(runs: readonly Run[], text: string, locale: Locale): readonly Run[] {
  if (!compounding.test(locale)) return runs
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && continues(last, run, text)) joined.splice(-1, 1, sum(last, run))
    else joined.push(run)
  }
  return joined
}

function continues(last: Run, run: Run, text: string): boolean {
  const isUnit = /[^\p{Nd}]$/u.test(text.slice(last.from, last.to))
  return (
    isUnit &&
    /^(?: ?| و ?)$/u.test(text.slice(last.to, run.from)) &&
    isInteger(run) &&
    isInteger(last) &&
    isLess(run, last)
  )
}

function isInteger(run: Run): boolean {
  return !run.value.includes('.')
}

function isLess(run: Run, last: Run): boolean {
  return run.value.length <= (/0*$/u.exec(last.value)?.[0].length ?? 0)
}

function sum(last: Run, run: Run): Run {
  return {from: last.from, to: run.to, value: String(BigInt(last.value) + BigInt(run.value))}
}
