/**
 * Text in ideographs and kana: punctuation of full width, half of which is white, and the room beside Western letters.
 * After "Requirements for Japanese Text Layout" (JLREQ, W3C, 3.1 and 3.2: JIS X 4051) and those for Chinese (CLREQ).
 */

const opening = /[「『【〔〈《（［｛〖〘“‘]/u
const closing = /[」』】〕〉》）］｝〗〙、。，．”’]/u

/** Whether the script of a text is one whose punctuation is of full width. */
export function isIdeographic(script: string): boolean {
  return script === 'Hani' || script === 'Hira' || script === 'Kana' || script === 'Bopo'
}

/** Whether full-width punctuation gives up half its width because it stands beside other such punctuation. */
export function isNarrow(text: string, at: number, length: number): boolean {
  const character = text.slice(at, at + length)
  const next = text.charAt(at + length)
  if (closing.test(character)) return opening.test(next) || closing.test(next)
  return opening.test(character) && (opening.test(text.charAt(at - 1)) || /[：；！？]/u.test(text.charAt(at - 1)))
}

/**
 * Whether punctuation that East and West share is of full width here: quotation marks, dashes and dots of a text in
 * ideographs, also beside a foreign word, but not inside foreign words.
 */
export function isFullWidthIn(text: string, at: number, script: string): boolean {
  if (!isIdeographic(script) || !/[“”‘’…‥—]/u.test(text.charAt(at))) return false
  return !(isWestern(text.charAt(at - 1)) && isWestern(text.charAt(at + 1)))
}

function isWestern(character: string): boolean {
  return /[\s\p{L}\p{N}]/u.test(character) && !ideograph.test(character)
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const western = /^(?![\uFF00-\uFFEF])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u

/** Whether an ideograph and a Western letter or figure meet at an offset, without a space: a quarter of an em stands between them. */
export function meetsWestern(text: string, at: number): boolean {
  const [before, after] = [characterBefore(text, at), String.fromCodePoint(text.codePointAt(at) ?? 0)]
  return ideograph.test(before) ? western.test(after) : western.test(before) && ideograph.test(after)
}

function characterBefore(text: string, at: number): string {
  const unit = text.charAt(at - 1)
  return /[\uDC00-\uDFFF]/u.test(unit) ? text.slice(Math.max(0, at - 2), at) : unit
}

/**
 * Which half of a full-width character is white, so that its ink is flush when that half stands outside the column.
 * In traditional Chinese the stops stand in the middle of their square.
 */
export function whiteHalf(character: string, script: string): 'start' | 'end' | undefined {
  if (opening.test(character)) return 'start'
  if (!closing.test(character)) return undefined
  return script === 'Hant' && /[、。，．]/u.test(character) ? undefined : 'end'
}

/** A line of ideographs: the widest measure, in points, that is a whole number of them. */
export function wholeSquares(width: number, size: number): number {
  const squares = Math.floor(width / size + 0.001)
  return squares < 4 ? width : squares * size
}
