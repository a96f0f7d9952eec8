const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

/** Whether a text has a whole number from 2 to 3999 in Roman numerals (`I` alone is a word); `XXIe` and `XXI-го` too. */
export function hasRomanNumeral(text: string, value: string): boolean {
  const roman = toRoman(Number(value))
  return roman !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${roman}(?![\\p{Lu}\\p{N}])`, 'u').test(text)
}

function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 2 || value > 3999) return ''
  let [rest, roman] = [value, '']
  for (const [amount, numeral] of numerals) {
    roman += numeral.repeat(Math.floor(rest / amount))
    rest %= amount
  }
  return roman
}
