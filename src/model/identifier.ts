import {hash} from './hash.js'

const shortest = 4

/**
 * Gives out ids `<prefix>-<hash>` that are unique among `taken`, which it adds to. The hash is four characters of
 * base 32, lengthened on collision; a text that stands again gets the hash of the text and its occurrence.
 */
export function identify(prefix: string, text: string, taken: Set<string>): string {
  for (let occurrence = 1; ; occurrence++) {
    const seed = occurrence === 1 ? text : `${text}\u0000${String(occurrence)}`
    for (let length = shortest; length <= 12; length++) {
      const id = `${prefix}-${hash(seed, length)}`
      if (taken.has(id)) continue
      taken.add(id)
      return id
    }
  }
}
