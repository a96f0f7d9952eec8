import type {Segment} from '../../model/segment.js'

/** The words of an edition; each is searched for once. */
export interface Vocabulary {
  /** Whether a word, spelled exactly so, stands between two characters that are no letters. */
  readonly holds: (word: string) => boolean
  /** Whether it stands so in the middle of a sentence: there a capital letter makes a name. */
  readonly holdsInside: (word: string) => boolean
  /** How often a run of characters stands in the text, whatever is beside it; not counted further than `most`. */
  readonly count: (run: string, most: number) => number
  /** The text around the places where a word stands so: `reach` code units on either side, at most `most` places. */
  readonly around: (word: string, limits: {readonly reach: number; readonly most: number}) => readonly string[]
}

/** Farthest into an edition that a word is looked for, in code units. */
const reach = 200_000

/** Looks words up in the text of the segments. */
export function readVocabulary(segments: readonly Segment[]): Vocabulary {
  let text: string | undefined
  const search = (before: RegExp): ((word: string) => boolean) => {
    const known = new Map<string, boolean>()
    return (word) => {
      text ??= readText(segments)
      const found = known.get(word) ?? holds(text, word, before)
      known.set(word, found)
      return found
    }
  }
  return {
    holds: search(/[^\p{L}\p{M}]$/u),
    holdsInside: search(/[\p{Ll},;] $/u),
    count(run, most) {
      text ??= readText(segments)
      let found = 0
      for (let at = text.indexOf(run); run !== '' && at >= 0 && found < most; at = text.indexOf(run, at + run.length))
        found++
      return found
    },
    around(word, {reach: near, most}) {
      text ??= readText(segments)
      const found: string[] = []
      for (let at = text.indexOf(word); at >= 0 && found.length < most; at = text.indexOf(word, at + word.length)) {
        if (isWhole(text, at, word)) found.push(cutAround(text, at, near))
      }
      return found
    }
  }
}

function isWhole(text: string, at: number, word: string): boolean {
  return !/[\p{L}\p{M}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{M}]/u.test(text.charAt(at + word.length))
}

/** Within one segment, and without a word cut in two. */
function cutAround(text: string, at: number, near: number): string {
  const before =
    text
      .slice(Math.max(0, at - near), at)
      .split('\n')
      .at(-1) ?? ''
  const after = text.slice(at, at + near).split('\n')[0] ?? ''
  const left = before.length === near ? before.slice(before.indexOf(' ') + 1) : before
  return left + (after.length === near ? after.slice(0, after.lastIndexOf(' ')) : after)
}

function readText(segments: readonly Segment[]): string {
  let text = ' '
  for (const segment of segments) {
    if (text.length > reach) break
    text += `${segment.text}\n`
  }
  return text
}

function holds(text: string, word: string, before: RegExp): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isEnd = !/[\p{L}\p{M}]/u.test(text.charAt(at + word.length))
    if (isEnd && before.test(text.slice(Math.max(0, at - 2), at))) return true
  }
  return false
}
