import {nameSimilarity} from '../../language/names.js'
import type {FrontMatter} from '../../model/front-matter.js'
import type {Speaker} from '../../model/quotation.js'
import type {Attribution} from './candidate.js'

/** Speakers named so far, and those that the front matter knows. */
export interface SpeakerState {
  readonly frontMatter: FrontMatter
  /** Words of the names of everybody who is said to speak anywhere in the edition. */
  readonly known: ReadonlySet<string>
  /** The last named one, for pronouns. */
  last: Speaker | undefined
  /** Ids by name as written, so that a name is matched once. */
  readonly resolved: Map<string, string | undefined>
}

/** How alike a name in the text and one of the front matter must be. */
const alike = 0.72

/** The speaker of a quotation: the author's word, else the name beside it, else the one who spoke last for a pronoun. */
export function resolveSpeaker(
  attribution: Attribution,
  {given, named}: {given: string | undefined; named: readonly string[]},
  state: SpeakerState
): Speaker | undefined {
  if (given !== undefined) return remember(explicitSpeaker(given, state.frontMatter), state)
  if (attribution.name !== undefined) {
    const id = identifySpeaker(attribution.name, state)
    return remember(
      {...(id !== undefined && {id}), name: attribution.name, confidence: 0.5 + 0.45 * attribution.strength},
      state
    )
  }
  if (attribution.pronoun !== true) return undefined
  const antecedent = findAntecedent(named, state.known)
  if (antecedent !== undefined) {
    const id = identifySpeaker(antecedent, state)
    return remember({...(id !== undefined && {id}), name: antecedent, confidence: 0.6}, state)
  }
  return state.last === undefined ? undefined : {...state.last, confidence: 0.5}
}

/** The name nearest before a pronoun that is one of somebody who speaks elsewhere, else the nearest of two words and more. */
function findAntecedent(named: readonly string[], known: ReadonlySet<string>): string | undefined {
  const reversed = named.toReversed()
  return (
    reversed.find((name) => nameWords(name).some((word) => known.has(word))) ??
    reversed.find((name) => /\s/u.test(name))
  )
}

/** The words of a name that can stand for it: three letters and more. */
export function nameWords(name: string): readonly string[] {
  return name.match(/[\p{L}\p{M}]{3,}/gu) ?? []
}

function remember(speaker: Speaker, state: SpeakerState): Speaker {
  state.last = speaker
  return speaker
}

function explicitSpeaker(given: string, frontMatter: FrontMatter): Speaker {
  const entry = Object.hasOwn(frontMatter.speakers, given) ? frontMatter.speakers[given] : undefined
  return entry === undefined ? {name: given, confidence: 1} : {id: given, name: entry.name, confidence: 1}
}

/** The front matter's id of a name, where one of its names or aliases is enough alike: inflected, transliterated, in part. */
function identifySpeaker(name: string, state: SpeakerState): string | undefined {
  if (state.resolved.has(name)) return state.resolved.get(name)
  let best: {id: string; score: number} | undefined
  for (const [id, entry] of Object.entries(state.frontMatter.speakers)) {
    for (const known of [entry.name, ...entry.aliases]) {
      const score = nameSimilarity(name, known)
      if (score >= alike && score > (best?.score ?? 0)) best = {id, score}
    }
  }
  state.resolved.set(name, best?.id)
  return best?.id
}
