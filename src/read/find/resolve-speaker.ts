import {nameSimilarity} from '../../language/names.js'
import type {FrontMatter} from '../../model/front-matter.js'
import type {Speaker} from '../../model/quotation.js'
import type {Attribution} from './candidate.js'
import type {Cast} from './cast.js'

/** Speakers named so far, and those that the front matter knows. */
export interface SpeakerState {
  readonly frontMatter: FrontMatter
  readonly cast: Cast
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
  if (attribution.name !== undefined) return nameSpeaker(attribution.name, 0.5 + 0.45 * attribution.strength, state)
  if (attribution.pronoun !== true) return undefined
  const antecedent = named.findLast((name) => state.cast.holds(name)) ?? named.findLast((name) => /\s/u.test(name))
  if (antecedent !== undefined) return nameSpeaker(antecedent, 0.6, state)
  return state.last === undefined ? undefined : {...state.last, confidence: 0.5}
}

function nameSpeaker(written: string, confidence: number, state: SpeakerState): Speaker {
  const id = identifySpeaker(written, state)
  return remember({...(id !== undefined && {id}), name: state.cast.fullName(written), confidence}, state)
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
