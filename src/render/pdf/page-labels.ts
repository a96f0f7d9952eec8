import type {Locale} from '../../model/locale.js'
import {pdfText} from './pdf-text.js'

/** What viewers call the pages (ISO 32000-1, 12.4.2): their numbers as they are printed. PDF counts in Western digits, so in others each page has its name. */
export function pageLabels(count: number, locale: Locale): {readonly Nums: readonly unknown[]} {
  const numbers = new Intl.NumberFormat(locale, {useGrouping: false})
  if (numbers.format(1234567890) === '1234567890') return {Nums: [0, {S: 'D'}]}
  return {Nums: Array.from({length: count}, (_, page) => [page, {P: pdfText(numbers.format(page + 1))}]).flat()}
}
