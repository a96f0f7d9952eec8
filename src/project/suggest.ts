import {closest, distance} from 'fastest-levenshtein'

/** The candidate that is most likely meant by a misspelt word: at most a third of its characters differ, and no more than three. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 60) return undefined
  const plain = word.toLowerCase().replaceAll(/[\s_-]/gu, '')
  const same = candidates.find((candidate) => candidate.toLowerCase().replaceAll('-', '') === plain)
  if (same !== undefined) return same
  const best = closest(word, candidates)
  return distance(word, best) <= Math.min(3, Math.ceil(best.length / 3)) ? best : undefined
}
