import type {TextRange} from '../model/segment.js'

/** A telephone number and its digits. */
export interface PhoneNumber extends TextRange {
  /** ASCII digits, the leading zero or the country's code among them. */
  readonly value: string
}

const pattern = /(?:\+|(?<![\d.,:/-][\u00A0 ]?)0)\d(?:[\u00A0 ()/‐‑-]{0,2}\d)+/gu
const date = /^\d{2}[/‐‑ -]\d{1,2}[/‐‑ -]\d{2}(?:\d{2})?(?!\d)/u
/** Shorter ones are numbers of something else. */
const fewest = 8

/** Telephone numbers with a code, however their digits are grouped: `+44 20 7946 0000`, `031/43 36 11`. */
export function findPhoneNumbers(text: string): readonly PhoneNumber[] {
  return Array.from(text.matchAll(pattern)).flatMap(({0: written, index: from}) => {
    const value = written.replace(/\(0\)|\D/gu, '')
    return value.length < fewest || date.test(written) ? [] : [{from, to: from + written.length, value}]
  })
}
