import {commonScript, scriptOf} from '../language/scripts.js'
import type {Context} from './context.js'
import type {FontBook, FontFinder, OpenFont} from './font-book.js'
import {isInvisible} from './font-book.js'
import {isFullWidthIn, isIdeographic, isNarrow} from './ideographic.js'
import {graphemes} from './graphemes.js'
import type {Paragraph, Span} from './model.js'
import type {Shaping} from './shape.js'

/** A stretch of a paragraph's text that is shaped in one way. Offsets are code units. */
export interface TextRun {
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly script: string
  /** The bidi embedding level: odd is right to left (UAX 9). */
  readonly level: number
  readonly font: OpenFont
  readonly features: readonly string[]
  readonly shaping: Shaping
  /** No font has the characters: the replacement character is shown for each. */
  readonly missing: boolean
}

/** A paragraph's text in runs that cover it once, in order. */
export interface ItemisedText {
  readonly text: string
  readonly runs: readonly TextRun[]
  /** The level of the paragraph itself. */
  readonly level: number
  /** Where each span begins. */
  readonly spans: readonly {readonly from: number; readonly span: Span}[]
}

/** Ends a line inside a paragraph. */
export const lineSeparator = '\u2028'

/** Divides a paragraph's text by span, bidi level, script and the font that has each grapheme. */
export function itemise(paragraph: Paragraph, {book, bidi}: Pick<Context, 'book' | 'bidi'>): ItemisedText {
  const spans: {from: number; span: Span}[] = []
  let text = ''
  for (const span of paragraph.spans) {
    spans.push({from: text.length, span})
    text += clean(span.text)
  }
  const level = paragraph.direction === 'rtl' ? 1 : 0
  const levels =
    level === 0 && !turns.test(text)
      ? new Uint8Array(text.length)
      : bidi.getEmbeddingLevels(text, paragraph.direction).levels
  const scripts = resolveScripts(text, {usual: usualScript(book.scriptOf(paragraph.locale)), levels, level})
  const runs = spans.flatMap(({from, span}, index) =>
    itemiseSpan(span, {from, to: spans[index + 1]?.from ?? text.length}, {text, levels, scripts, book})
  )
  return {text, runs, level, spans}
}

/** The blocks that hold every character of a direction other than from left to right, but for digits. */
const turns =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

interface Analysed {
  readonly text: string
  readonly levels: Uint8Array
  readonly scripts: readonly string[]
  readonly book: FontBook
}

function itemiseSpan(
  span: Span,
  {from, to}: {readonly from: number; readonly to: number},
  {text, levels, scripts, book}: Analysed
): readonly TextRun[] {
  const runs: TextRun[] = []
  const finders = new Map<string, FontFinder>()
  const featuresAt = createFeatures(span, {text, scripts})
  let open: Mutable<TextRun> | undefined
  // One object for all graphemes: most of them only make the open run longer.
  const next: Mutable<Look> = {font: anyFont(book), missing: false, script: 'Latn', level: 0, features: none}
  for (const {segment, index} of graphemes(text.slice(from, to), span.locale)) {
    const at = from + index
    next.script = scripts[at] ?? 'Latn'
    next.level = levels[at] ?? 0
    next.features = featuresAt(at, segment.length)
    const find = finders.get(next.script) ?? finderFor(next.script, span, book)
    finders.set(next.script, find)
    const found = findFont(segment, find, open?.font)
    next.font = found ?? find('\uFFFD') ?? anyFont(book)
    next.missing = found === undefined
    if (open && isAlike(open, next)) open.to = at + segment.length
    else {
      open = {from: at, to: at + segment.length, span, ...next, shaping: shapingOf(next, span)}
      runs.push(open)
    }
  }
  return runs
}

type Look = Omit<TextRun, 'from' | 'to' | 'span' | 'shaping'>

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]}

function shapingOf({font, script, level, features}: Look, {locale}: Span): Shaping {
  return {font, script, locale, rightToLeft: level % 2 === 1, features}
}

function isAlike(open: TextRun, run: Look): boolean {
  const isSameText = open.font === run.font && open.script === run.script && open.level === run.level
  return isSameText && open.features === run.features && open.missing === run.missing
}

/** Without what cannot be shown: lone surrogates are replaced, controls become spaces. Keeps every offset. */
function clean(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r?\n|[\u2028\u2029]/gu, (found) => lineSeparator.padStart(found.length))
    .replace(/[\p{Cc}]/gu, ' ')
}

interface Levels {
  /** The script of the paragraph's locale. */
  readonly usual: string
  readonly levels: Uint8Array
  /** Of the paragraph. */
  readonly level: number
}

/**
 * For each code unit the script of its text. A common character takes that of the last letter at the paragraph's own
 * level, so that both brackets around a foreign word are alike; inside foreign words and numbers, of the last letter.
 */
function resolveScripts(text: string, {usual, levels, level}: Levels): readonly string[] {
  const scripts: string[] = []
  let own = usual
  let last = own
  for (let index = 0; index < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
    const found = scriptOf(character)
    const isOwnLevel = (levels[index] ?? level) === level
    if (character === lineSeparator) own = last = usual
    if (found !== commonScript) {
      last = found
      if (isOwnLevel) own = found
    }
    const script = found !== commonScript ? found : scriptOfCommon(text, index, {usual, isOwnLevel, own, last})
    for (let unit = 0; unit < character.length; unit++) scripts.push(script)
    index += character.length
  }
  return scripts
}

interface Neighbours {
  /** The script of the paragraph's locale. */
  readonly usual: string
  readonly isOwnLevel: boolean
  /** The scripts of the last letter at the paragraph's own level, and of the last letter. */
  readonly own: string
  readonly last: string
}

function scriptOfCommon(text: string, at: number, {usual, isOwnLevel, own, last}: Neighbours): string {
  if (!isOwnLevel) return last
  return own !== 'Hani' && isFullWidthIn(text, at, usual) ? usual : own
}

/** The script of most letters where a locale's is several. */
function usualScript(script: string): string {
  return script === 'Hans' || script === 'Hant'
    ? 'Hani'
    : script === 'Jpan'
      ? 'Hira'
      : script === 'Kore'
        ? 'Hang'
        : script
}

function finderFor(script: string, {locale, style}: Span, book: FontBook): FontFinder {
  const {weight, italic, monospace = false, families} = style
  const family = families?.[script] ?? families?.['*']
  return book.finder({script, locale, weight, italic, monospace, ...(family !== undefined && {family})})
}

/** The font of a grapheme; what shows nothing takes the font before it. */
function findFont(grapheme: string, find: FontFinder, previous: OpenFont | undefined): OpenFont | undefined {
  const isPlain = grapheme.length === 1 && grapheme > ' ' && grapheme < '\u007F'
  return isPlain || !showsNothing(grapheme) ? find(grapheme) : (previous ?? find(' '))
}

function showsNothing(grapheme: string): boolean {
  return Array.from(grapheme).every((character) => isInvisible(character))
}

function anyFont(book: FontBook): OpenFont {
  const [font] = book.fonts
  if (!font) throw new Error('A font book without fonts was given to typesetting')
  return font
}

const none: readonly string[] = []

/** Finds the features of a character: those of its span's style, and half widths; one list each, so that runs can be compared. */
function createFeatures(
  {style}: Span,
  {text, scripts}: Pick<Analysed, 'text' | 'scripts'>
): (at: number, length: number) => readonly string[] {
  const {features = none} = style
  const narrow = [...features, 'halt']
  return (at, length) => (isIdeographic(scripts[at] ?? '') && isNarrow(text, at, length) ? narrow : features)
}

/** The run that a code unit stands in. */
export function runAt({runs}: ItemisedText, at: number): TextRun | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.from ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return runs[low]
}

/** The spans that begin in a part of the text. */
export function spansBetween({spans}: ItemisedText, from: number, to: number): readonly Span[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: Span[] = []
  for (let own = spans[low]; own && own.from < to; own = spans[++low]) found.push(own.span)
  return found
}
