import type {Locale} from '../model/locale.js'
import {lazyTable} from './lazy-table.js'
import {asianMultipliers} from './multipliers-asian.js'
import {europeanMultipliers} from './multipliers-european.js'

/** A word that multiplies a number, matched right after it or before it, and the power of ten. */
export type Multiplier = readonly [pattern: RegExp, power: number]

/** By language; a pattern is matched as a whole word where the script has spaces. Languages that are not here know the English ones. */
export const multipliers: Readonly<Record<Locale, readonly Multiplier[]>> = lazyTable(
  Object.fromEntries(
    Object.entries({...europeanMultipliers, ...asianMultipliers}).map(([language, own]) => [
      language,
      () => own.map(([pattern, power]): Multiplier => [asWord(pattern), power])
    ])
  )
)

function asWord(pattern: string): RegExp {
  const end = '(?:\\.|(?<=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Thai}])|(?![\\p{L}\\p{Nd}]))'
  return new RegExp(`^[\\s\\u00A0\\u202F-]?(?:${pattern})${end}`, 'iu')
}

/** Those that stand before the number (`milioni 42`), by language. */
export const leadingMultipliers: Readonly<Record<Locale, readonly Multiplier[]>> = {
  ha: [
    [/dubu\s$/iu, 3],
    [/miliyan\s$/iu, 6],
    [/biliyan\s$/iu, 9]
  ],
  sw: [
    [/elfu\s$/iu, 3],
    [/laki\s$/iu, 5],
    [/milioni\s$/iu, 6],
    [/bilioni\s$/iu, 9]
  ]
}
