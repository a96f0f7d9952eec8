import {identify} from '../../model/identifier.js'

/** Ids that are given out, and how often each text has stood so far. */
export interface IdentityState {
  readonly taken: Set<string>
  readonly counts: Map<string, number>
}

/**
 * The author's own id where it is still free, else one made from the first text; a text that stands again is told apart
 * by its occurrence, counted here so that a thousand equal ones take a thousand steps, not a million.
 */
export function giveId(text: string, own: string | undefined, state: IdentityState): string {
  if (own !== undefined && own !== '' && !state.taken.has(own)) {
    state.taken.add(own)
    return own
  }
  const occurrence = (state.counts.get(text) ?? 0) + 1
  state.counts.set(text, occurrence)
  return identify('q', occurrence === 1 ? text : `${text}\u0000${String(occurrence)}`, state.taken)
}
