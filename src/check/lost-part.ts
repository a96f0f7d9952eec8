import {itemAt} from '../model/item-at.js'
import type {Part, Quotation} from '../model/quotation.js'
import type {ComparedLink, Comparison} from './comparison.js'
import {joinTexts} from './comparison.js'
import {lengthDeviation} from './length-deviation.js'
import {wordsOf} from './words-of.js'

/** How much likelier a part is to be lost than all the words to be that short, in log odds; parts are seldom lost. */
const least = 4

/** From this many letters on a word that both sides have is a name or a number in both. */
const leastLetters = 4

/**
 * The part of the source that a translation with fewer parts leaves out, going by the lengths of the quotation and of the
 * passage around it: where only the quotation is short, its words may stand there without marks. A part that shares a
 * number or a name with the translation is not lost. `usualRatio`: characters of the translation for one of the source.
 */
export function lostPart(link: ComparedLink, comparison: Comparison, usualRatio: number): Part | undefined {
  const parts = partsOf(link.source)
  if (partsOf(link.target).length >= parts.length) return undefined
  const words = joinTexts(link.target)
  const passage = passageOf(parts, comparison)
  const known = new Set(tellingWords(words))
  const gainOf = ({text}: Part): number => {
    const own = gainBy(text.length, {source: joinTexts(parts).length, target: words.length / usualRatio})
    const around = gainBy(text.length, {source: passage.source, target: passage.target / usualRatio})
    return Math.min(own, around) > 0 ? own + around : 0
  }
  const [best] = parts
    .filter(({text}) => !tellingWords(text).some((word) => known.has(word)))
    .map((part) => ({part, gain: gainOf(part)}))
    .toSorted((one, other) => other.gain - one.gain)
  return best !== undefined && best.gain >= least ? best.part : undefined
}

function partsOf(quotations: readonly Quotation[]): readonly Part[] {
  return quotations.flatMap(({parts}) => parts)
}

/** The lengths of the beads that hold some parts. */
function passageOf(parts: readonly Part[], {beads, sourceBeads}: Comparison): {source: number; target: number} {
  const indexes = new Set(parts.flatMap(({segment}) => sourceBeads.get(segment) ?? []))
  const own = Array.from(indexes, (index) => itemAt(beads, index))
  const lengthOf = (side: 'source' | 'target'): number => joinTexts(own.flatMap((bead) => bead[side])).length
  return {source: lengthOf('source'), target: lengthOf('target')}
}

/** What the lengths say for the source without some of its characters being the counterpart, and against all of it; the target's in the source's measure. */
function gainBy(lost: number, {source, target}: {source: number; target: number}): number {
  return target < source ? surprise(target, source) - surprise(target, source - lost) : 0
}

function surprise(target: number, source: number): number {
  return lengthDeviation(target, source, source) ** 2 / 2
}

function tellingWords(text: string): readonly string[] {
  return wordsOf(text)
    .map(({word}) => word)
    .filter((word) => /\p{N}/u.test(word) || word.length >= leastLetters)
}
