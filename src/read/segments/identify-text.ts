import {identify} from '../../model/identifier.js'
import type {SegmentKind} from '../../model/segment.js'
import {segmentPrefixes} from '../../model/segment.js'

/** Ids that are given out, and how often each text was there. */
export interface Identities {
  readonly taken: Set<string>
  readonly occurrences: Map<string, number>
}

/**
 * Gives out the id of a segment: title and description have one each; for others it is a hash of the text, of the text
 * and its number where it was there before.
 */
export function identifyText(kind: SegmentKind, text: string, {taken, occurrences}: Identities): string {
  if (kind === 'title' || kind === 'description') return kind
  const key = `${segmentPrefixes[kind]} ${text}`
  const occurrence = (occurrences.get(key) ?? 0) + 1
  occurrences.set(key, occurrence)
  return identify(segmentPrefixes[kind], occurrence === 1 ? text : `${text}\u0000${String(occurrence)}`, taken)
}

/** Nothing given out yet. */
export function noIdentities(): Identities {
  return {taken: new Set(), occurrences: new Map()}
}
