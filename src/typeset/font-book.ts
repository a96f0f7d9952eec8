import {Blob as HarfBuzzBlob, Face, Font} from 'harfbuzzjs'
import {commonScript, fontScript, isDotted, scriptOf, scriptOfLocale} from '../language/scripts.js'
import type {Locale} from '../model/locale.js'
import {fallbacks} from '../model/locale.js'
import type {FontFace, FontSource} from './font-source.js'

/** A font that was read and can be shaped with. */
export interface OpenFont {
  /** Its place among the sources. */
  readonly id: number
  readonly face: FontFace
  readonly bytes: Uint8Array
  readonly font: Font
  readonly unitsPerEm: number
}

/** Fonts by source, opened when first asked for. One shelf serves many documents. */
export interface FontShelf {
  readonly sources: readonly FontSource[]
  readonly open: (index: number) => Promise<OpenFont | undefined>
}

/** The fonts of one document, and which of them shows what. */
export interface FontBook {
  readonly fonts: readonly OpenFont[]
  /** The script that a locale is written in (`scriptOfLocale`), looked up once: a locale is slow to read. */
  readonly scriptOf: (locale: Locale) => string
  /** Finds fonts for characters that should look so. */
  readonly finder: (wanted: WantedFont) => FontFinder
}

/** The font for a grapheme: one that has all of it, else one that has what it begins with; `undefined` where none has that. */
export type FontFinder = (grapheme: string) => OpenFont | undefined

/** A piece of what will be set. */
interface TextToSet {
  readonly text: string
  readonly locale: Locale
  /** Default false. */
  readonly monospace?: boolean | undefined
}

/** What a character should look like; `script` is that of the text it stands in. */
interface WantedFont {
  readonly script: string
  readonly locale: Locale
  readonly weight: number
  readonly italic: boolean
  readonly monospace: boolean
  /** The preferred family. */
  readonly family?: string
}

/** Makes a shelf; nothing is read yet. A font that cannot be read is left out as if it were not there. */
export function createShelf(sources: readonly FontSource[]): FontShelf {
  const opened = new Map<number, Promise<OpenFont | undefined>>()
  return {
    sources,
    open: (index) => {
      const known = opened.get(index)
      if (known) return known
      const opening = openFont(index, sources[index])
      opened.set(index, opening)
      return opening
    }
  }
}

/**
 * Opens what the texts need: first the fonts of their scripts, then, while a character is in none of them, the others in
 * order. What is chosen depends on these texts only, not on what other documents opened before.
 */
export async function openBook(shelf: FontShelf, texts: Iterable<TextToSet>): Promise<FontBook> {
  const survey = surveyTexts(texts)
  const {characters} = survey
  const fonts: OpenFont[] = []
  const rest: number[] = []
  for (const [index, face] of shelf.sources.entries()) {
    if (!isMeantFor(face, survey)) rest.push(index)
    else fonts.push(...(await openAt(shelf, index)))
  }
  for (const font of fonts) dropCovered(characters, font)
  for (const index of rest) {
    if (characters.size === 0) break
    const [font] = await openAt(shelf, index)
    if (font && dropCovered(characters, font)) fonts.push(font)
  }
  fonts.sort((one, other) => one.id - other.id)
  return createBook(fonts)
}

async function openFont(id: number, source: FontSource | undefined): Promise<OpenFont | undefined> {
  if (!source) return undefined
  try {
    const bytes = typeof source.bytes === 'function' ? await source.bytes() : source.bytes
    const face = new Face(new HarfBuzzBlob(bytes))
    if (face.collectUnicodes().length === 0) return undefined
    return {id, face: source, bytes, font: new Font(face), unitsPerEm: face.upem}
  } catch {
    return undefined
  }
}

async function openAt(shelf: FontShelf, index: number): Promise<readonly OpenFont[]> {
  const font = await shelf.open(index)
  return font ? [font] : []
}

/** What texts ask of fonts. */
interface Survey {
  readonly scripts: Set<string>
  /** Those of the texts and all they fall back on. */
  readonly locales: Set<string>
  /** That a font must have. */
  readonly characters: Set<string>
  monospace: boolean
}

/** Latin is always among the scripts (page numbers, addresses). */
function surveyTexts(texts: Iterable<TextToSet>): Survey {
  const survey: Survey = {scripts: new Set(['Latn']), locales: new Set(), characters: new Set(), monospace: false}
  const {scripts, locales, characters} = survey
  const localeScript = remember(scriptOfLocale)
  for (const {text, locale, monospace = false} of texts) {
    const own = localeScript(locale)
    if (!locales.has(locale)) for (const fallback of fallbacks(locale)) locales.add(fallback)
    if (monospace) survey.monospace = true
    for (const character of new Set(text)) {
      if (isInvisible(character)) continue
      characters.add(character)
      const script = scriptOf(character)
      scripts.add(script === commonScript ? own : fontScript(script, locale))
    }
  }
  return survey
}

function isMeantFor(face: FontFace, {scripts, locales, monospace}: Survey): boolean {
  if (face.monospace === true && !monospace) return false
  return face.scripts.some((script) => scripts.has(script)) || (face.locales ?? []).some((own) => locales.has(own))
}

/** Whether a character needs no glyph: white space, controls, formatting characters, variation selectors. */
export function isInvisible(character: string): boolean {
  return /[\p{White_Space}\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(character)
}

function dropCovered(characters: Set<string>, font: OpenFont): boolean {
  const before = characters.size
  for (const character of characters) if (covers(font, character)) characters.delete(character)
  return characters.size < before
}

function covers(font: OpenFont, character: string): boolean {
  return font.font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined
}

function remember(find: (locale: Locale) => string): (locale: Locale) => string {
  const known = new Map<Locale, string>()
  return (locale) => {
    const found = known.get(locale) ?? find(locale)
    known.set(locale, found)
    return found
  }
}

function createBook(fonts: readonly OpenFont[]): FontBook {
  const finders = new Map<string, FontFinder>()
  return {
    fonts,
    scriptOf: remember(scriptOfLocale),
    finder: (wanted) => {
      const {script, locale, weight, italic, monospace, family = ''} = wanted
      const key = `${script} ${locale} ${String(weight)} ${String(italic)} ${String(monospace)} ${family}`
      const known = finders.get(key) ?? createFinder(rank(fonts, wanted))
      finders.set(key, known)
      return known
    }
  }
}

function createFinder(ranking: readonly OpenFont[]): FontFinder {
  const known = new Map<string, OpenFont | undefined>()
  return (grapheme) => {
    if (known.has(grapheme)) return known.get(grapheme)
    const characters = visible(grapheme)
    const composed = visible(grapheme.normalize('NFC'))
    const font =
      ranking.find((own) => coversAll(own, characters) || coversAll(own, composed)) ??
      ranking.find((own) => coversAll(own, characters.slice(0, 1)))
    known.set(grapheme, font)
    return font
  }
}

/** What has to be seen of a grapheme; a space of what shows nothing. */
function visible(grapheme: string): readonly string[] {
  const characters = Array.from(grapheme).filter((character) => !isInvisible(character))
  return characters.length > 0 ? characters : [' ']
}

function coversAll(font: OpenFont, characters: readonly string[]): boolean {
  return characters.every((character) => covers(font, character))
}

/** The fonts, best first: the locale's own, those of the script, those of the locale's script, the others; in each the nearest style. */
function rank(fonts: readonly OpenFont[], wanted: WantedFont): readonly OpenFont[] {
  const locales = fallbacks(wanted.locale)
  const weight = weightOf(wanted, fonts)
  const cost = ({id, face}: OpenFont): readonly number[] => [
    wanted.family === undefined || face.family === wanted.family ? 0 : 1,
    (face.monospace ?? false) === wanted.monospace ? 0 : 1,
    face.locales?.some((own) => locales.includes(own)) ? 0 : 1,
    scriptCost(face, wanted),
    (face.style === 'italic') === wanted.italic ? 0 : 1,
    Math.abs(face.weight - weight),
    id
  ]
  return fonts
    .map((font) => ({font, cost: cost(font)}))
    .sort((one, other) => compare(one.cost, other.cost))
    .map(({font}) => font)
}

/** Where a script has no italics, bold letters stand for them; ideographs and Hangul are dotted instead. */
function weightOf({script, locale, weight, italic}: WantedFont, fonts: readonly OpenFont[]): number {
  const own = fontScript(script, locale)
  if (!italic || isDotted(script) || weight >= 600) return weight
  const faces = fonts.filter(({face}) => face.scripts.includes(own))
  return faces.length === 0 || faces.some(({face}) => face.style === 'italic') ? weight : 700
}

function scriptCost(face: FontFace, {script, locale}: WantedFont): number {
  if (face.scripts.includes(fontScript(script, locale))) return 0
  return face.scripts.includes(scriptOfLocale(locale)) ? 1 : 2
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at])
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0)
}
