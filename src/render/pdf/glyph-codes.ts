import type {Glyph} from '../../typeset/model.js'

/**
 * The glyphs of a run as a page shows them, each with the characters of one code, in visual order. What those who read a
 * PDF do with text that is not from left to right is guesswork, and this is made for it:
 *
 * - They turn text from right to left round character by character, whatever stands in one code, so there each character
 *   gets a code of its own.
 * - pdf.js (as of version 5) takes a code with a non-spacing mark for one without a width, and leaves out one that ends
 *   in a formatting character: so marks stand in codes after (or, from right to left, before) that of the glyph, which
 *   show nothing and have no width, and formatting characters are joined to the character after them.
 * - It also forgets a space at either end of a run from right to left, and one before a mark: a right-to-left mark in the
 *   same code keeps it.
 * - Poppler (as of version 22) gives punctuation beside a word, and the space after it, to what comes after: a mark of
 *   the run's direction in a code of its own, which pdf.js leaves out, holds it fast.
 */
export function glyphCodes(run: VisualRun, context: CodeContext): readonly Glyph[] {
  const codes = splitTexts(run)
  const [first] = codes
  if (run.rightToLeft) return codes.flatMap((code, index) => holdFast(code, codes, index))
  if (!first || !context.afterRightToLeft || letter.test(first.text)) return codes
  return [blank(first.x, leftToRightMark), ...codes]
}

/** Glyphs from left to right, and whether they are read so. */
interface VisualRun {
  readonly glyphs: readonly Glyph[]
  readonly rightToLeft: boolean
}

/** What stands before a run. */
interface CodeContext {
  /** The run before it on the line goes from right to left. */
  readonly afterRightToLeft: boolean
}

const leftToRightMark = '\u200E'
const rightToLeftMark = '\u200F'
const letter = /^\p{Cf}*[\p{L}\p{M}\p{N}]/u

function holdFast(code: Glyph, codes: readonly Glyph[], index: number): readonly Glyph[] {
  const next = codes[index + 1]
  const isSpace = /^\s$/u.test(code.text)
  const held = next ? isSpace && !letter.test(next.text) : !letter.test(code.text)
  const isForgotten = isSpace && (index === 0 || !next || mark.test(next.text))
  const own = isForgotten ? {...code, text: rightToLeftMark + code.text} : code
  return held ? [own, blank(code.x + code.advance, rightToLeftMark)] : [own]
}

function splitTexts({glyphs, rightToLeft}: VisualRun): readonly Glyph[] {
  const codes: Glyph[] = []
  let waiting = ''
  for (const glyph of glyphs) {
    if (waiting === '' && isPlain(glyph.text, rightToLeft)) {
      codes.push(glyph)
      continue
    }
    const {texts, formats} = rightToLeft ? textsBackward(glyph.text, waiting) : textsForward(glyph.text, waiting)
    codes.push(...(rightToLeft ? endWith(glyph, texts) : beginWith(glyph, texts)))
    waiting = formats
  }
  const last = glyphs.at(-1)
  if (last && waiting !== '') codes.push(blank(last.x + last.advance, waiting))
  return codes
}

const marksOrFormats = /[\p{Mn}\p{Cf}]/u
const mark = /\p{Mn}/u
const formatsOnly = /^\p{Cf}+$/u

function isPlain(text: string, rightToLeft: boolean): boolean {
  if (text.length === 1 && text < '\u00AD') return true
  return !marksOrFormats.test(text) && (!rightToLeft || text.length === 1)
}

/** The texts of a glyph's codes, and the formatting characters that are left over for the next glyph's. */
interface CodeTexts {
  readonly texts: readonly string[]
  readonly formats: string
}

function textsForward(text: string, waiting: string): CodeTexts {
  const whole = waiting + text
  if (formatsOnly.test(whole)) return {texts: [whole], formats: ''}
  const at = whole.slice(1).search(mark) + 1
  if (at > 0) return {texts: [whole.slice(0, at), whole.slice(at)], formats: ''}
  const formats = /\p{Cf}*$/u.exec(whole)?.[0] ?? ''
  return {texts: [whole.slice(0, whole.length - formats.length)], formats}
}

function textsBackward(text: string, waiting: string): CodeTexts {
  if (formatsOnly.test(text)) return {texts: [waiting + text], formats: ''}
  const texts: string[] = []
  let formats = waiting
  const characters = Array.from(text).reverse()
  for (const [index, character] of characters.entries()) {
    formats += character
    // Poppler takes the same character at the same place for a shadow.
    if (formatsOnly.test(character) || characters[index + 1] === character) continue
    texts.push(formats)
    formats = ''
  }
  return {texts, formats}
}

function beginWith(glyph: Glyph, [first = '', ...others]: readonly string[]): readonly Glyph[] {
  return [shown(glyph, first), ...others.map((text) => blank(glyph.x + glyph.advance, text))]
}

function endWith(glyph: Glyph, texts: readonly string[]): readonly Glyph[] {
  const last = texts.at(-1) ?? ''
  return [...texts.slice(0, -1).map((text) => blank(glyph.x, text)), shown(glyph, last)]
}

/** A lone mark is made a composed glyph, whose advance is what was set and not what the font says. */
function shown(glyph: Glyph, text: string): Glyph {
  if (glyph.parts || !mark.test(text)) return {...glyph, text}
  return {...glyph, text, parts: [{id: glyph.id, x: 0, y: 0}]}
}

function blank(x: number, text: string): Glyph {
  return {id: 0, x, y: 0, advance: 0, text, parts: []}
}
