import type {Segment, TextRange} from '../../model/segment.js'
import {neighbourAfter, neighbourBefore, type Neighbour} from './characters.js'
import {glyphs, type Glyph} from './glyphs.js'
import type {Mark} from './mark.js'
import {weighPosition} from './weigh-position.js'

const pattern = /``|''|’’|‘‘|,,|["“”„‟«»‹›‘’‚‛'「」『』﹁﹂﹃﹄｢｣《》〈〉〝〞〟＂＇״]/gu

/** Feet and inches, degrees, minutes and seconds: marks after figures that measure. */
const measures =
  /\d\s?['’′]\s?\d+(?:[.,/]\d+)?\s?(?:["”″“]|''|’’)|\d+\s?[°º]\s?\d+(?:[.,]\d+)?\s?['’′](?:\s?\d+(?:[.,]\d+)?\s?(?:["”″]|''))?|\d(?:["”]|'')(?=\s?[x×-]\s?[\p{L}\d])|(?<=\s)['’‘]n['’](?=\s)/gu

/** Values of attributes in template tags and markup that was left as text. */
const values =
  /\{\{[^{}]{0,600}\}\}|\{%[^%]{0,600}%\}|(?<![\p{L}])[A-Za-z][\w-]*\s?=\s?(?:"[^"\n]{0,400}"|'[^'\n]{0,400}')/gu

/** Words that begin with an apostrophe. */
const clipped =
  /^(?:\d\ds?\b|n['’]|tis\b|twas\b|twere\b|em\b|cause\b|til\b|till\b|bout\b|round\b|s\b|t\b|k\b|ne\b|nen?\b|n\b)/iu

/** Most marks of a segment. One with more is no running text (a drawing, data): none of them quotes anything. */
export const mostMarks = 10_000

/** The marks of a segment in order, or nothing where they are too many; no mark inside its opaque ranges, no apostrophe inside a word, no measure. */
export function tokenizeMarks(segment: Segment): readonly Mark[] | undefined {
  const {text} = segment
  const excluded = merge([
    ...segment.opaque,
    ...ranges(text, measures, /\d\s?["'’′”″°º]|['’]n['’]/u),
    ...ranges(text, values, /\}\}|%\}|=\s?["']/u)
  ])
  const marks: Mark[] = []
  let next = 0
  for (const match of text.matchAll(pattern)) {
    const from = match.index
    while ((excluded[next]?.to ?? Infinity) <= from) next++
    if ((excluded[next]?.from ?? Infinity) <= from) continue
    const mark = weigh(text, from, match[0])
    if (mark !== undefined) marks.push(mark)
    if (marks.length > mostMarks) return undefined
  }
  return marks
}

function ranges(text: string, expression: RegExp, trace: RegExp): readonly TextRange[] {
  if (!trace.test(text)) return []
  return [...text.matchAll(expression)].map((match) => ({from: match.index, to: match.index + match[0].length}))
}

function merge(list: readonly TextRange[]): readonly TextRange[] {
  return list.toSorted((one, other) => one.from - other.from)
}

function weigh(text: string, from: number, found: string): Mark | undefined {
  const glyph = glyphs.get(found)
  if (glyph === undefined) return undefined
  const to = from + found.length
  const before = neighbourBefore(text, from)
  const after = neighbourAfter(text, to)
  if (isInsideWord(glyph, before, after)) return undefined
  const position = weighPosition(before, after)
  const base = {from, to, glyph: found, family: glyph.family, before, after}
  if (before === 'letter' && after === 'letter') return weighInsideWord(text, base, position)
  const spaced = weighSpaces(found, before, after)
  const density = isDense(text, from, to) ? 0.3 : 1
  return {
    ...base,
    opening: position.opening * density + glyph.opening + spaced.opening + (isYear(text, base) ? 1.5 : 0),
    closing: position.closing * density + glyph.closing + spaced.closing,
    ignoring: weighIgnoring(text, base)
  }
}

/** Beside writing without spaces the neighbours say little, and the glyph says most. */
function isDense(text: string, from: number, to: number): boolean {
  return dense.test(text.charAt(from - 1)) || dense.test(text.charAt(to))
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF1F]/u

function isInsideWord(glyph: Glyph, before: Neighbour, after: Neighbour): boolean {
  if (glyph.family !== 'single') return false
  return (before === 'letter' || before === 'digit') && (after === 'letter' || after === 'digit')
}

/**
 * A double mark between two letters. In Hebrew it is the gershayim of an abbreviation, unless what stands before it is
 * but prefixes written onto the quoted word.
 */
function weighInsideWord(
  text: string,
  base: Omit<Mark, 'opening' | 'closing' | 'ignoring'>,
  position: {opening: number; closing: number}
): Mark | undefined {
  const glyph = glyphs.get(base.glyph)
  if (glyph === undefined) return undefined
  const isHebrew = /\p{Script=Hebrew}/u.test(text.charAt(base.to))
  if (!isHebrew || !/["״”“]|''/u.test(base.glyph)) {
    return {...base, opening: position.opening + glyph.opening, closing: position.closing + glyph.closing, ignoring: 5}
  }
  const left = /(?:^|[^\p{L}])([\p{L}]{1,12})$/u.exec(text.slice(Math.max(0, base.from - 14), base.from))?.[1] ?? ''
  const right = /^\p{L}{1,3}/u.exec(text.slice(base.to, base.to + 4))?.[0] ?? ''
  if (right.length < 2 || !/^[ושהכלבמ]{1,3}$/u.test(left)) return undefined
  return {...base, opening: 0.5, closing: 5, ignoring: 1.5}
}

/** Guillemets may stand off from the words; a space inside other marks speaks against them. */
function weighSpaces(glyph: string, before: Neighbour, after: Neighbour): {opening: number; closing: number} {
  const relief = /[«»‹›]/u.test(glyph) ? 2.5 : isSpace(before) && isSpace(after) ? 1.8 : 0
  const ease = (neighbour: Neighbour): number =>
    neighbour === 'space' ? -relief : neighbour === 'noBreakSpace' && relief > 0 ? -0.9 : 0
  return {opening: ease(after), closing: ease(before)}
}

function isSpace(neighbour: Neighbour): boolean {
  return neighbour === 'space' || neighbour === 'noBreakSpace' || neighbour === 'edge'
}

function weighIgnoring(text: string, mark: Omit<Mark, 'opening' | 'closing' | 'ignoring'>): number {
  if (mark.family === 'title') return 3
  if (mark.family === 'double') return weighDouble(mark)
  return /['’‘＇]/u.test(mark.glyph) ? weighApostrophe(text, mark) : 3
}

/** A double mark can be a ditto mark where it stands alone, and inches after a figure. */
function weighDouble({glyph, before, after}: Pick<Mark, 'glyph' | 'before' | 'after'>): number {
  if (isSpace(before) && isSpace(after) && /["＂]|''/u.test(glyph)) return 2
  return before === 'digit' && /^["”]|''$/u.test(glyph) ? 1.5 : 5
}

/** `'78`: the century is left out. */
function isYear(text: string, {glyph, to}: Pick<Mark, 'glyph' | 'to'>): boolean {
  return /^['’＇]$/u.test(glyph) && /^\d\d(?:s\b|[^\d\p{L}]|$)/u.test(text.slice(to, to + 4))
}

function weighApostrophe(text: string, mark: Omit<Mark, 'opening' | 'closing' | 'ignoring'>): number {
  const {before, after} = mark
  const previous = text.charAt(mark.from - 1)
  if (before === 'digit') return 0.3
  if ((before === 'letter' && after === 'mark') || clipped.test(text.slice(mark.to, mark.to + 8))) return 0.2
  if (/\p{Script=Hebrew}/u.test(previous)) return 0.4
  return /^[sxzSXZ]$/u.test(previous) ? 0.8 : 1
}
