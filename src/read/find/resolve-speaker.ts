import {nameSimilarity} from '../../language/names.js'
import type {FrontMatter} from '../../model/front-matter.js'
import type {Speaker} from '../../model/quotation.js'
import type {Cast} from './cast.js'

/** Speakers named so far, and those that the front matter knows. */
export interface SpeakerState {
  readonly frontMatter: FrontMatter
  readonly cast: Cast
  /** The last named one, and the index of the segment. */
  last: {readonly speaker: Speaker; readonly index: number} | undefined
  /** Ids by name as written, so that a name is matched once. */
  readonly resolved: Map<string, string | undefined>
}

/** How alike a name in the text and one of the front matter must be. */
const alike = 0.72

/** A speaker named in the text, in the fullest form that the edition has. */
export function nameSpeaker(written: string, confidence: number, state: SpeakerState): Speaker {
  const id = identifySpeaker(written, state)
  return {...(id !== undefined && {id}), name: state.cast.fullName(written), confidence}
}

/** The speaker that the author gives: a key of the front matter, else a name. */
export function explicitSpeaker(given: string, frontMatter: FrontMatter): Speaker {
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
