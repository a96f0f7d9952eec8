import {Buffer as ShapingBuffer, BufferFlag, ClusterLevel, Direction, Feature, shape as harfBuzzShape} from 'harfbuzzjs'
import {isCursive} from '../language/scripts.js'
import type {Locale} from '../model/locale.js'
import type {OpenFont} from './font-book.js'
import {isInvisible} from './font-book.js'
import type {ShapedGlyph} from './model.js'

/** A piece of text, shaped. */
export interface Shaped {
  readonly glyphs: readonly ShapedGlyph[]
  readonly width: number
  /** The characters that the font has no glyph for: marks, mostly, on letters that it has. */
  readonly missing: string
}

/** How text is shaped. */
export interface Shaping {
  readonly font: OpenFont
  readonly script: string
  readonly locale: Locale
  readonly rightToLeft: boolean
  /** OpenType features that are on besides the usual ones. */
  readonly features: readonly string[]
}

/** The whole text that a piece stands in, and where: letters of a cursive script join over the edges. */
interface Surroundings {
  readonly text: string
  readonly from: number
}

/** Shapes with HarfBuzz and remembers: the same word in the same font is shaped once. */
export type Shaper = (shaping: Shaping, text: string, context?: Surroundings) => Shaped

/** Makes a shaper with an empty memory; at most `capacity` words are kept. */
export function createShaper(capacity = 200_000): Shaper {
  let memory = createMemory()
  return (shaping, text, context) => {
    const sides = context && isCursive(shaping.script) ? beside(text, context) : alone
    const known = wordsOf(memory, shaping)
    const key = sides === alone ? text : `${sides.before}|${sides.after}|${text}`
    const found = known.get(key)
    if (found) return found
    const shaped = shapeText(text, shaping, sides)
    known.set(key, shaped)
    if (++memory.size >= capacity) memory = createMemory()
    return shaped
  }
}

/** Shaped words by how they were shaped, which is told by its parts once for each object. */
interface Memory {
  size: number
  readonly byParts: Map<string, Map<string, Shaped>>
  readonly byObject: WeakMap<Shaping, Map<string, Shaped>>
}

function createMemory(): Memory {
  return {size: 0, byParts: new Map(), byObject: new WeakMap()}
}

function wordsOf({byParts, byObject}: Memory, shaping: Shaping): Map<string, Shaped> {
  const known = byObject.get(shaping)
  if (known) return known
  const {font, script, locale, rightToLeft, features} = shaping
  const key = `${String(font.id)}|${script}|${locale}|${String(rightToLeft)}|${features.join(',')}`
  const words = byParts.get(key) ?? new Map<string, Shaped>()
  byParts.set(key, words)
  byObject.set(shaping, words)
  return words
}

/** How many code units beside a piece can change the form of its letters. */
const reach = 4

/** What stands on either side of a piece and may join it. */
interface Sides {
  readonly before: string
  readonly after: string
}

const alone: Sides = {before: '', after: ''}

function beside(text: string, context: Surroundings): Sides {
  const end = context.from + text.length
  return {
    before: context.text.slice(Math.max(0, context.from - reach), context.from),
    after: context.text.slice(end, end + reach)
  }
}

function shapeText(text: string, shaping: Shaping, {before, after}: Sides): Shaped {
  const {font, script, locale, rightToLeft} = shaping
  const buffer = new ShapingBuffer()
  const origin = before.length
  const shown = showLanguage(text, shaping)
  buffer.addText(before + shown.text + after, origin, text.length)
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
  buffer.setScript(script)
  buffer.setLanguage(locale)
  buffer.setClusterLevel(ClusterLevel.MONOTONE_GRAPHEMES)
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES)
  harfBuzzShape(font.font, buffer, shown.features)
  const em = font.unitsPerEm
  const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => ({
    id: glyph.codepoint,
    advance: (glyph.xAdvance ?? 0) / em,
    x: (glyph.xOffset ?? 0) / em,
    y: (glyph.yOffset ?? 0) / em,
    from: glyph.cluster - origin
  }))
  const joined = joinClusters(glyphs, {text, rightToLeft})
  const width = joined.reduce((sum, {advance}) => sum + advance, 0)
  return {glyphs: joined, width, missing: glyphs.some(isMissing) ? missingFrom(text, font) : ''}
}

const dottedAndDotless = new Set(['az', 'crh', 'gag', 'kk', 'tr', 'tt'])

/**
 * What a language asks of any font. Where i with a dot and without are two letters, no ligature may hide the dot, and
 * small capitals keep it; fonts have such capitals among those of capital letters. Keeps every offset.
 */
function showLanguage(
  text: string,
  {locale, features}: Pick<Shaping, 'locale' | 'features'>
): {readonly text: string; readonly features: Feature[]} {
  const own = features.map((tag) => new Feature(tag))
  if (!dottedAndDotless.has(new Intl.Locale(locale).language)) return {text, features: own}
  own.push(new Feature('liga', 0))
  if (!features.includes('smcp')) return {text, features: own}
  return {text: text.replaceAll('i', 'İ').replaceAll('ı', 'I'), features: [...own, new Feature('c2sc')]}
}

/** Glyph 0 shows that a font has no glyph. */
function isMissing({id}: Pick<ShapedGlyph, 'id'>): boolean {
  return id === 0
}

function missingFrom(text: string, {font}: OpenFont): string {
  return Array.from(text)
    .filter((character) => !isInvisible(character) && font.nominalGlyph(character.codePointAt(0) ?? 0) === undefined)
    .join('')
}

type RawGlyph = Pick<ShapedGlyph, 'id' | 'advance' | 'x' | 'y' | 'from'>

/** Gives each cluster its characters; glyphs of one cluster become one glyph of several parts. Visual order stays. */
function joinClusters(
  glyphs: readonly RawGlyph[],
  {text, rightToLeft}: {readonly text: string; readonly rightToLeft: boolean}
): readonly ShapedGlyph[] {
  const clusters: RawGlyph[][] = []
  for (const glyph of glyphs) {
    const last = clusters.at(-1)
    if (last?.[0]?.from === glyph.from) last.push(glyph)
    else clusters.push([glyph])
  }
  const firstIndex = rightToLeft ? clusters.length - 1 : 0
  return clusters.flatMap((cluster, index) => {
    const [first] = cluster
    if (!first) return []
    const next = clusters[rightToLeft ? index - 1 : index + 1]?.[0]
    // What is left out of the glyphs at the beginning belongs to the first.
    const from = index === firstIndex ? 0 : first.from
    const own = text.slice(from, next?.from ?? text.length)
    const {id, advance, x, y} = first
    return [cluster.length === 1 ? {id, advance, x, y, from, text: own} : {...compose(cluster), from, text: own}]
  })
}

/** A mark that the font does not have is left out: no blank box beside its letter. */
function compose(cluster: readonly RawGlyph[]): Omit<ShapedGlyph, 'from' | 'text'> {
  let pen = 0
  const shown = cluster.filter((glyph) => !isMissing(glyph))
  const parts = shown.map(({id, advance, x, y}) => {
    const part = {id, x: pen + x, y}
    pen += advance
    return part
  })
  return {id: parts[0]?.id ?? 0, parts, advance: pen, x: 0, y: 0}
}
