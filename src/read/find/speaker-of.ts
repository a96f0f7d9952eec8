import type {Speaker} from '../../model/quotation.js'
import type {Antecedent} from './antecedent.js'
import type {Candidate} from './candidate.js'
import type {Attributed} from './join-attributions.js'
import {explicitSpeaker, nameSpeaker, type SpeakerState} from './resolve-speaker.js'

/** What the speaker of a candidate is told from, beside its own attribution. */
export interface SpeakerContext {
  readonly speakers: SpeakerState
  readonly antecedentOf: (candidate: Candidate) => Antecedent | undefined
  /** The candidate before, where it quotes somebody. */
  readonly previous: Attributed | undefined
}

/** From this strength on an attribution says that somebody speaks, whom it may call by a common noun. */
const said = 0.7

/** Farthest back, in segments, that the last speaker is still meant. */
const farthest = 3

/**
 * The speaker of a quotation: the author's word, else the name beside it; for a pronoun or a common noun, and for words
 * that nothing attributes, the person whom the text before speaks of, else the one who spoke last.
 */
export function speakerOf({candidate, attribution}: Attributed, context: SpeakerContext): Speaker | undefined {
  const {speakers} = context
  const given = candidate.attributes?.speaker
  if (given !== undefined) return remember(explicitSpeaker(given, speakers.frontMatter), candidate, context)
  if (attribution.name !== undefined) {
    const found = nameSpeaker(attribution.name, 0.5 + 0.45 * attribution.strength, speakers)
    return remember(found, candidate, context)
  }
  const isPronoun = attribution.pronoun === true
  if (isPronoun || attribution.strength >= said) return backwards(candidate, isPronoun ? 0.6 : 0.4, context)
  return unattributed(candidate, context)
}

/** The one named before, else the last who spoke. */
function backwards(candidate: Candidate, confidence: number, context: SpeakerContext): Speaker | undefined {
  const antecedent = context.antecedentOf(candidate)
  if (antecedent !== undefined) {
    const found = nameSpeaker(antecedent.name, confidence - 0.1 * antecedent.distance, context.speakers)
    return remember(found, candidate, context)
  }
  return again(candidate, confidence - 0.1, context)
}

/** Words without an attribution go on with who is spoken of in their own paragraph, and a paragraph in marks with who spoke in the one before. */
function unattributed(candidate: Candidate, context: SpeakerContext): Speaker | undefined {
  const antecedent = candidate.form === 'block' ? undefined : context.antecedentOf(candidate)
  if (antecedent !== undefined && (antecedent.distance === 0 || opensParagraph(candidate))) {
    return remember(nameSpeaker(antecedent.name, 0.4, context.speakers), candidate, context)
  }
  return continues(candidate, context.previous) ? again(candidate, 0.4, context) : undefined
}

function opensParagraph({form, pieces}: Candidate): boolean {
  return form === 'marks' && (pieces[0]?.opening?.from ?? 9) < 3
}

/** Whether the quotation before stands in the same segment, or both are paragraphs in marks. */
function continues(candidate: Candidate, previous: Attributed | undefined): boolean {
  if (previous === undefined) return false
  return previous.candidate.pieces.at(-1)?.index === candidate.pieces[0]?.index || goesOn(previous, candidate)
}

function again(candidate: Candidate, confidence: number, {speakers}: SpeakerContext): Speaker | undefined {
  const {last} = speakers
  if (last === undefined || (candidate.pieces[0]?.index ?? 0) - last.index > farthest) return undefined
  return {...last.speaker, confidence}
}

function remember(speaker: Speaker, candidate: Candidate, {speakers}: SpeakerContext): Speaker {
  speakers.last = {speaker, index: candidate.pieces.at(-1)?.index ?? 0}
  return speaker
}

function goesOn(previous: Attributed, candidate: Candidate): boolean {
  if (!isParagraph(candidate) || !isParagraph(previous.candidate) || previous.attribution.after) return false
  return previous.candidate.pieces[0]?.index === (candidate.pieces[0]?.index ?? 0) - 1
}

/** Whether the marks stand around a whole paragraph. */
function isParagraph({form, pieces}: Candidate): boolean {
  const piece = pieces[0]
  if (form !== 'marks' || piece === undefined || pieces.length > 1) return false
  const {text} = piece.segment
  return (piece.opening?.from ?? 9) < 3 && text.length - (piece.closing?.to ?? 0) < 3 && text.length > 60
}
