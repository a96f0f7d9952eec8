import type {Segment} from '../../model/segment.js'

/** Whether a word, spelled exactly so, stands in the edition between two characters that are no letters. */
export type Vocabulary = (word: string) => boolean

/** Farthest into an edition that a word is looked for, in code units. */
const reach = 200_000

/** Looks words up in the text of the segments; each word is searched for once. */
export function readVocabulary(segments: readonly Segment[]): Vocabulary {
  const known = new Map<string, boolean>()
  let text: string | undefined
  return (word) => {
    const earlier = known.get(word)
    if (earlier !== undefined) return earlier
    text ??= readText(segments)
    const found = holds(text, word)
    known.set(word, found)
    return found
  }
}

function readText(segments: readonly Segment[]): string {
  let text = ' '
  for (const segment of segments) {
    if (text.length > reach) break
    text += `${segment.text} `
  }
  return text
}

function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length))) return true
  }
  return false
}

const letter = /[\p{L}\p{M}]/u
