import type {Candidate} from './candidate.js'

/** Candidates that are counterparts beyond doubt. */
export interface Anchor {
  readonly source: Candidate
  readonly target: Candidate
}

/** What two candidates' likeness to what is linked already says, in log odds. */
export type EchoComparer = (source: Candidate, target: Candidate) => number

const weights = {alike: 2.6, unlike: -1.3}
/** A candidate repeats another one that it has at least this share of its words in common with, and so many. */
const repeats = {share: 0.5, words: 3}
/** Words in more anchors than this tell none from the others. */
const mostPlaces = 40
const nothing: Echoes = new Map()

/** For anchors that a candidate repeats: how alike the words are, 0 to 1. */
type Echoes = ReadonlyMap<Anchor, number>

/**
 * Newspapers say a sentence twice: in the text and beside it. A candidate that repeats the words of a linked one is
 * answered by what repeats the words of its counterpart, and by nothing else. Undefined where nothing is repeated.
 */
export function createEchoComparer(
  {source, target}: {readonly source: readonly Candidate[]; readonly target: readonly Candidate[]},
  anchors: readonly Anchor[]
): EchoComparer | undefined {
  const [left, right] = [findEchoes(source, 'source', anchors), findEchoes(target, 'target', anchors)]
  if (left.size === 0 && right.size === 0) return undefined
  return (one, other) => {
    const [echoes, answers] = [left.get(one) ?? nothing, right.get(other) ?? nothing]
    const heard = new Set([...echoes.keys(), ...answers.keys()])
    let loudest = {alike: 0, unlike: 0}
    for (const anchor of heard) {
      if (anchor.source === one || anchor.target === other) continue
      const [here, there] = [echoes.get(anchor) ?? 0, answers.get(anchor) ?? 0]
      const found = {alike: Math.min(here, there), unlike: Math.abs(here - there)}
      if (found.alike + found.unlike > loudest.alike + loudest.unlike) loudest = found
    }
    return loudest.alike * weights.alike + loudest.unlike * weights.unlike
  }
}

function findEchoes(
  candidates: readonly Candidate[],
  side: keyof Anchor,
  anchors: readonly Anchor[]
): ReadonlyMap<Candidate, Echoes> {
  const places = new Map<string, Anchor[]>()
  for (const anchor of anchors) {
    for (const word of new Set(anchor[side].features.words)) append(places, word, anchor)
  }
  const echoes = new Map<Candidate, Echoes>()
  for (const candidate of candidates) {
    const found = echoesOf(candidate, side, places)
    if (found.size > 0) echoes.set(candidate, found)
  }
  return echoes
}

function echoesOf(candidate: Candidate, side: keyof Anchor, places: ReadonlyMap<string, readonly Anchor[]>): Echoes {
  const words = new Set(candidate.features.words)
  const shared = new Map<Anchor, number>()
  for (const word of words) {
    const anchors = places.get(word) ?? []
    if (anchors.length > mostPlaces) continue
    for (const anchor of anchors) shared.set(anchor, (shared.get(anchor) ?? 0) + 1)
  }
  const echoes = new Map<Anchor, number>()
  for (const [anchor, count] of shared) {
    const likeness = (2 * count) / (words.size + new Set(anchor[side].features.words).size)
    if (count >= repeats.words && likeness >= repeats.share && anchor[side] !== candidate) echoes.set(anchor, likeness)
  }
  return echoes
}

function append(lists: Map<string, Anchor[]>, key: string, anchor: Anchor): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [anchor])
  else list.push(anchor)
}
