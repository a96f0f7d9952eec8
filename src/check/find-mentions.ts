import type {Named} from '../language/find-named.js'
import {createNameFinder} from '../language/find-named.js'
import type {TextRange} from '../model/segment.js'

/** Where a text names one of several people, given by index. */
export interface Mention extends TextRange {
  readonly figure: number
}

/** Finds whom a text names, in its order; each of the people is given by all names that they may have there. */
export type MentionFinder = (text: string, people: readonly (readonly string[])[]) => readonly Mention[]

/** Two people are told apart from this difference on. */
const margin = 0.03

/** Makes the search for the people of an article: a word that may be two people's is nobody's. */
export function createMentionFinder(): MentionFinder {
  const find = createNameFinder()
  return (text, people) => {
    const found = people
      .flatMap((names, figure) =>
        names.flatMap((name) => find(name, text).flatMap((named) => (isCommon(named, name) ? [] : {...named, figure})))
      )
      .toSorted((one, other) => other.score - one.score || one.from - other.from)
    return joinNeighbours(chooseBest(found), text)
  }
}

type Found = Named & Mention

/** A common noun that sounds like a name: small letters where the name has a capital. */
function isCommon({name: found}: Named, name: string): boolean {
  return /^\p{Lu}/u.test(name) && /^\p{Ll}/u.test(found)
}

function chooseBest(found: readonly Found[]): readonly Mention[] {
  const chosen: (Found & {isShared: boolean})[] = []
  for (const each of found) {
    const rival = chosen.find((other) => each.from < other.to && other.from < each.to)
    if (rival === undefined) chosen.push({...each, isShared: false})
    else rival.isShared ||= rival.figure !== each.figure && rival.score - each.score < margin
  }
  return chosen.filter(({isShared}) => !isShared).toSorted((one, other) => one.from - other.from)
}

/** Names with nothing but a space between them are one mention, of the one whose name is the last, as a family name is. */
function joinNeighbours(mentions: readonly Mention[], text: string): readonly Mention[] {
  const joined: Mention[] = []
  for (const {figure, from, to} of mentions) {
    const last = joined.at(-1)
    const isNext = last !== undefined && /^[ \u00A0.·・‧．＝=-]{0,2}$/u.test(text.slice(last.to, from))
    if (isNext) joined.pop()
    joined.push({figure, from: isNext ? last.from : from, to})
  }
  return joined
}
