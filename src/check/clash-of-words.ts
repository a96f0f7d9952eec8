import type {NumberSide, PlacedNumber, PlacedWord} from './numbers-in.js'

/** The numbers in digits of each side that nothing explains. */
interface Unexplained {
  readonly source: readonly PlacedNumber[]
  readonly target: readonly PlacedNumber[]
}

/** Below this, words are articles and idioms as often as numbers; against digits only `one` is. */
const least = {words: 3, digits: 2}

/**
 * A number in words that stands where the other side has another number, in words or in digits: `fifteen` for `fifty`.
 * Only where nothing else is left: one number on each side, of them at most one in digits. A missing number word alone
 * says nothing.
 */
export function clashOfWords(
  source: NumberSide,
  target: NumberSide,
  digits: Unexplained
): {readonly source: PlacedNumber; readonly target: PlacedNumber} | undefined {
  const isMixed = digits.source.length + digits.target.length > 0
  const from = isMixed ? least.digits : least.words
  const [one, ...more] = [...digits.source, ...unexplained(source.words, target, from)]
  const [other, ...others] = [...digits.target, ...unexplained(target.words, source, from)]
  if (one === undefined || other === undefined || more.length + others.length > 0) return undefined
  const values = [Number(one.value), Number(other.value)] as const
  if (isSameSpan(...values) || (isMixed && isFraction(...values)) || [one, other].some(isName)) return undefined
  return {source: one, target: other}
}

function unexplained(
  words: readonly PlacedWord[],
  {numbers, words: others}: NumberSide,
  from: number
): readonly PlacedWord[] {
  return words.filter(({value, firm}) => {
    const isNumber = firm && Number(value) >= from && !/^10{2,}$/u.test(value)
    return isNumber && ![...numbers, ...others].some((other) => other.value === value)
  })
}

/** A week is eight days and two are fifteen where the first day counts too; `half past three` is `halb vier`. */
function isSameSpan(one: number, other: number): boolean {
  return Math.abs(one - other) === 1 && Math.max(one, other) <= 15
}

/** `three quarters`, `75 %`; `nine tenths`, `90 %`. */
function isFraction(one: number, other: number): boolean {
  return Math.max(one, other) >= 10 * Math.min(one, other)
}

/** `CM2`, `COVID-19`. */
function isName({segment, from}: PlacedNumber): boolean {
  return /[\p{Lu}\p{Ll}]-?$/u.test(segment.text.slice(Math.max(0, from - 2), from))
}
