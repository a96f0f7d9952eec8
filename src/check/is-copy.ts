import type {Locale} from '../model/locale.js'
import {wordsOf} from './words-of.js'

/** From this many words on a text that is nearly the same counts as the same: one that was copied, then edited a little. */
const editedFrom = 6

/** The share of words that such a text has in common. */
const nearly = 0.85

/** Below this share of words in common, case and all, a text of that many is not looked at any closer: to change case is slow. */
const unlike = 0.4

/** Whether a text is the other one, but for case, marks and punctuation. Texts without letters or of fewer words than `least` are not compared. */
export function isCopy(source: string, target: string, {locale, least}: {locale: Locale; least: number}): boolean {
  const [written, own] = [lettered(source), lettered(target)]
  if (own.length < least || (own.length >= editedFrom && likeness(written, own) < unlike)) return false
  const [one, other] = [written.join(' ').toLocaleLowerCase(locale), own.join(' ').toLocaleLowerCase(locale)]
  return one === other || (own.length >= editedFrom && likeness(one.split(' '), other.split(' ')) >= nearly)
}

function lettered(text: string): readonly string[] {
  return wordsOf(text)
    .map(({word}) => word)
    .filter((word) => /\p{L}/u.test(word))
}

/** Dice's coefficient of two multisets of words. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  const shared = other.filter((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count > 0
  })
  return (2 * shared.length) / (one.length + other.length)
}
