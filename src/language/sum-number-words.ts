import type {TextRange} from '../model/segment.js'

/** A word that is a number, or a part of one (`fünf` in `fünfzehnhundert`). */
export interface NumberAtom extends TextRange {
  readonly value: number
  /** Whether it is a cardinal in a form that the language's rules have. */
  readonly firm: boolean
  /** Whether a word for *and*, or nothing at all, stands between it and the atom before it. */
  readonly joined: boolean
}

/** A number in words. */
export interface NumberWord extends TextRange {
  readonly value: number
  /** Made of cardinals in forms that the language's rules have. Others explain a number, and are evidence of nothing else. */
  readonly firm: boolean
}

interface Amount {
  /** What is multiplied already: two thousand of two thousand and three. */
  readonly total: number
  /** What a multiplier may still multiply; 0: nothing. */
  readonly group: number
  /** The last multiplier; the next is smaller. */
  readonly scale: number
}

const nothing: Amount = {total: 0, group: 0, scale: Infinity}

/** Makes numbers of atoms that stand side by side: as few as the grammar of numbers allows. */
export function sumNumberWords(atoms: readonly NumberAtom[]): readonly NumberWord[] {
  const numbers: NumberWord[] = []
  let amount = nothing
  for (const {from, to, value, firm, joined} of atoms) {
    const last = numbers.at(-1)
    const more = last && addTo(amount, value, joined)
    amount = more ?? start(value)
    const number = {to, value: amount.total + amount.group}
    if (last && more) numbers.splice(-1, 1, {...number, from: last.from, firm: last.firm && firm})
    else numbers.push({...number, from, firm})
  }
  return numbers
}

function start(value: number): Amount {
  return addTo(nothing, value, false) ?? nothing
}

function addTo(amount: Amount, value: number, isJoined: boolean): Amount | undefined {
  if (value >= 1000) return multiply(amount, value)
  const group = value === 100 ? hundreds(amount.group) : add(amount.group, value, isJoined)
  return group === undefined ? undefined : {...amount, group}
}

/** `two thousand`, then `five million` no more; `mil millones`. */
function multiply({total, group, scale}: Amount, value: number): Amount | undefined {
  if (value < scale) return {total: total + Math.max(1, group) * value, group: 0, scale: value}
  return group === 0 && value > scale ? {total: total * value, group, scale: value} : undefined
}

function hundreds(group: number): number | undefined {
  if (group === 0) return 100
  return group > 1 && group < 100 ? group * 100 : undefined
}

/** What may be added to a group of less than a thousand. */
function add(group: number, value: number, isJoined: boolean): number | undefined {
  if (group === 0) return value
  if (isYear(group, value)) return group * 100 + value
  const isAdded = isSmaller(group, value) || isInverted(group, value, isJoined) || isInScore(group, value)
  return isAdded ? group + value : undefined
}

/** Units to tens, tens to hundreds. */
function isSmaller(group: number, value: number): boolean {
  return group % 10 ** String(value).length === 0
}

/** Ten to units, and tens to units with *and*. */
function isInverted(group: number, value: number, isJoined: boolean): boolean {
  const unit = group % 100
  const isTen = value === 10 || (isJoined && value < 100 && value % 10 === 0)
  return isTen && unit > 0 && unit < 10
}

/** Teens to three or four score. */
function isInScore(group: number, value: number): boolean {
  return value < 20 && [60, 80].includes(group % 100)
}

/** The halves of a year: nineteen fifty-four. */
function isYear(group: number, value: number): boolean {
  return group >= 15 && group <= 20 && value >= 10 && value < 100
}
