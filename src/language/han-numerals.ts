/**
 * Numbers in Chinese characters (三万五千, 二〇〇一, 十五), as Chinese and Japanese write them.
 */
import type {NumberWord} from './sum-number-words.js'

const digits = '〇一二三四五六七八九'
const digitVariants: Readonly<Record<string, number>> = {零: 0, 两: 2, 兩: 2}
const units: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000}
const groups: Readonly<Record<string, number>> = {万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12}

const run = /[〇零一二三四五六七八九两兩十百千万萬亿億兆]+/gu
/** What makes a number a vague one, an ordinal or a fraction. */
const vagueBefore = /[数數几幾第之\p{Nd}.．]$/u
const vagueAfter = /^(?:[几幾数數]|分之)/u
const plain = /^(?:[一二三四五六七八九两兩][十百千万萬亿億]|十[一二三四五六七八九])/u
const positional = /^[〇零一二三四五六七八九]{3,}$/u

/** The numbers of a text in characters. Firm are those of two characters or more that can be nothing else: not 七八, 千万, 第三. */
export function findHanNumerals(text: string): readonly NumberWord[] {
  return Array.from(text.matchAll(run)).flatMap(({0: written, index: from}) => {
    const to = from + written.length
    const value = positional.test(written) ? positionalValue(written) : sumOf(written)
    if (value === 0) return []
    const isVague = vagueBefore.test(text.slice(Math.max(0, from - 1), from)) || vagueAfter.test(text.slice(to, to + 2))
    return [{from, to, value, firm: !isVague && (plain.test(written) || positional.test(written))}]
  })
}

function positionalValue(written: string): number {
  return Number(Array.from(written, (character) => String(digitOf(character))).join(''))
}

/** Units multiply the digit before them, groups what has been summed up; two digits side by side (七八) are no number: 0. */
function sumOf(written: string): number {
  let [total, group, digit] = [0, 0, 0]
  for (const character of written) {
    const unit = units[character]
    const scale = groups[character]
    if (unit !== undefined) [group, digit] = [group + Math.max(1, digit) * unit, 0]
    else if (scale !== undefined) [total, group, digit] = [timesScale(total, group + digit, scale), 0, 0]
    else if (digit > 0) return 0
    else digit = digitOf(character)
  }
  return total + group + digit
}

/** Groups add up in 一亿二千万 and multiply in 三万亿. */
function timesScale(total: number, group: number, scale: number): number {
  return group > 0 ? total + group * scale : Math.max(1, total) * scale
}

function digitOf(character: string): number {
  return digitVariants[character] ?? digits.indexOf(character)
}
