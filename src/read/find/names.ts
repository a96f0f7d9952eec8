import {isListed, readWords, type Reporting, type Word} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'

/** A name in a text, as written. */
export interface Name extends TextRange {
  readonly text: string
  /** It begins a sentence, so that its capital letter proves little. */
  readonly initial: boolean
}

const particles = new Set(
  'de del della di da dos das do du la le van von der den ten ter af av bin ibn al el st. y e zu zum of'.split(' ')
)

/** The names in a clause, ordered: runs of capitalised words with the particles between them, and handles (`@name`). */
export function findNames(text: string, reporting: Reporting): readonly Name[] {
  const words = readWords(text, reporting)
  const names: Name[] = []
  for (let index = 0; index < words.length; index++) {
    const end = nameEnd(words, index, {text, reporting})
    if (end === index) continue
    const [first, last] = [words[index], words[end - 1]]
    if (first === undefined || last === undefined) continue
    const before = text.slice(0, first.from)
    const to = last.to - (/[’']$/u.test(last.text) ? 1 : 0)
    names.push({
      from: first.from,
      to,
      text: text.slice(first.from, to).replace(/[’']s$/u, ''),
      initial: /(?:^|[.!?…:])[\s\p{Pi}\p{Ps}"'–—-]*$/u.test(before)
    })
    index = end - 1
  }
  return names
}

interface NameContext {
  readonly text: string
  readonly reporting: Reporting
}

function nameEnd(words: readonly Word[], start: number, context: NameContext): number {
  let end = start
  for (const [offset, word] of words.slice(start, start + longest).entries()) {
    const index = start + offset
    const isJoined = index === start || touches(words[index - 1], word, context.text)
    if (!isJoined) break
    if (isNameWord(word, context.reporting)) end = index + 1
    else if (index === start || !particles.has(word.lower) || index - end > 1) break
  }
  return end
}

/** Most words that a name has. */
const longest = 12

/** Nothing but a space, a hyphen or the stop of an initial stands between two words. */
function touches(previous: Word | undefined, word: Word, text: string): boolean {
  if (previous === undefined) return false
  const gap = text.slice(previous.to, word.from)
  return gap.startsWith('.') ? /^\.\s?$/u.test(gap) && previous.text.length <= 2 : /^(?:\s|\s?[-‑]\s?)$/u.test(gap)
}

function isNameWord(word: Word, reporting: Reporting): boolean {
  if (word.text.startsWith('@')) return word.text.length > 2
  if (!/^(?:al-|el-|d['’]|l['’]|O['’]|ibn-)?\p{Lu}/u.test(word.text)) return false
  if (isListed(word, reporting.pronouns) || isListed(word, reporting.first) || isListed(word, reporting.joining))
    return false
  return !isListed(word, reporting.verbs) && !isListed(word, reporting.unreal)
}
