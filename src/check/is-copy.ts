import type {Locale} from '../model/locale.js'
import {wordsOf} from './words-of.js'

/** From this many words on a text that is nearly the same counts as the same: one that was copied, then edited a little. */
const editedFrom = 6

/** The share of words that such a text has in common. */
const nearly = 0.85

/** Whether a text is the other one, but for case, marks and punctuation. Texts without letters or of fewer words than `least` are not compared. */
export function isCopy(source: string, target: string, {locale, least}: {locale: Locale; least: number}): boolean {
  const [one, other] = [lettered(source, locale), lettered(target, locale)]
  if (other.length < least) return false
  if (one.join(' ') === other.join(' ')) return true
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  const shared = other.filter((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count > 0
  })
  return other.length >= editedFrom && (2 * shared.length) / (one.length + other.length) >= nearly
}

function lettered(text: string, locale: Locale): readonly string[] {
  const words = wordsOf(text).filter(({word}) => /\p{L}/u.test(word))
  return words.map(({word}) => word.toLocaleLowerCase(locale))
}
