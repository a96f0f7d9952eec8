import {nameSimilarity} from '../language/names.js'
import {itemAt} from '../model/item-at.js'
import type {Speaker} from '../model/quotation.js'
import type {TextRange} from '../model/segment.js'
import type {Comparison} from './comparison.js'
import type {Figure} from './figures.js'
import type {Mention} from './find-mentions.js'
import {createMentionFinder} from './find-mentions.js'
import type {Linked} from './linked.js'
import type {NameChange} from './name-record.js'
import {createNameRecord} from './name-record.js'
import type {Passage} from './read-passage.js'
import {readPassage} from './read-passage.js'
import type {Person} from './speakers.js'

/** One whom the source names beside the words, and one whom the translation names there instead. */
export interface NameClash {
  readonly expected: Person
  readonly actual: Person
}

/** How far from the words a name is theirs, in UTF-16 code units. */
const reach = 140
/** The source's own attribution counts from `told` on; with one of the translation from `plain` on nothing else does. */
const confidence = {told: 0.6, plain: 0.8}
/** Two spellings are one name from here on. */
const alike = 0.75

/**
 * Compares whom the two passages of a link name, where the translation does not plainly attribute the words to their
 * speaker: one person is named less often in it, another more often, both beside the words. Tells a change of speaker
 * where attributions cannot be read. Where the source's cannot, that of the translation must name the other person.
 */
export function createNameClash(
  comparison: Comparison,
  figures: readonly Figure[]
): (link: Linked) => NameClash | undefined {
  const find = createMentionFinder()
  const names = {source: figures.map(({source}) => source), target: figures.map(({target}) => target)}
  const record = createNameRecord(comparison.beads, names, find)
  return (link) => {
    const [told, own] = [speakerOf(link, 'source', confidence.told), speakerOf(link, 'target', 0)]
    const speaker = figures.findIndex(({source}) => source.some((name) => name === told?.name))
    if (speaker >= 0 && Number(own?.confidence) >= confidence.plain && isNameOf(own, speaker)) return undefined
    const change = changeIn(link, speaker)
    if (change === undefined || (speaker < 0 && !isNameOf(own, change.gained)) || !record.isTrusted(change))
      return undefined
    return {expected: itemAt(figures, change.lost).person, actual: itemAt(figures, change.gained).person}
  }

  /** Who is named beside the words more often than in the source, and who less often: their speaker, if that is known. */
  function changeIn(link: Linked, speaker: number): NameChange | undefined {
    const [source, target] = [readPassage(link, 'source'), readPassage(link, 'target')]
    const [before, after] = [find(source.text, names.source), find(target.text, names.target)]
    const change = (figure: number): number => count(after, figure) - count(before, figure)
    const lost = speaker >= 0 ? speaker : nearest(before, source, (figure) => change(figure) < 0)
    const gained = nearest(after, target, (figure) => change(figure) > 0)
    if (lost === undefined || gained === undefined || change(lost) >= 0) return undefined
    return {bead: source.bead, lost, gained}
  }

  function isNameOf(own: Speaker | undefined, figure: number): boolean {
    return itemAt(figures, figure).target.some((name) => nameSimilarity(name, own?.name ?? '') >= alike)
  }
}

function speakerOf(link: Linked, side: 'source' | 'target', least: number): Speaker | undefined {
  return link[side].map(({speaker}) => speaker).find((speaker) => speaker !== undefined && speaker.confidence >= least)
}

function count(mentions: readonly Mention[], figure: number): number {
  return mentions.filter((mention) => mention.figure === figure).length
}

/** Whom the passage names nearest to the quoted words, but not in them. */
function nearest(
  mentions: readonly Mention[],
  {quoted}: Passage,
  isWanted: (figure: number) => boolean
): number | undefined {
  const [first] = mentions
    .filter(({figure}) => isWanted(figure))
    .map((mention) => ({figure: mention.figure, distance: Math.min(...quoted.map((range) => gap(mention, range)))}))
    .filter(({distance}) => distance >= 0 && distance < reach)
    .toSorted((one, other) => one.distance - other.distance)
  return first?.figure
}

/** Negative where they overlap. */
function gap(one: TextRange, other: TextRange): number {
  return Math.max(one.from - other.to, other.from - one.to)
}
