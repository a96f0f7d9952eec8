import {isIdeographicLocale, scriptOfLocale} from '../../language/scripts.js'
import type {Locale} from '../../model/locale.js'
import type {Block, Paragraph} from '../../typeset/model.js'
import type {Build, Place} from './build.js'

/** Where a paragraph comes to stand: after these blocks, to which it is added. */
interface TextPlace {
  readonly blocks: Block[]
  readonly place: Place
  readonly build: Build
}

/**
 * Adds what a paragraph of text became. Where the theme indents paragraphs there is no space between two of them, and
 * the first line of the second is moved in; of others only in languages whose printers indent every paragraph.
 */
export function pushText(own: readonly Block[], {blocks, place, build}: TextPlace): void {
  const [first, ...others] = own
  const last = blocks.at(-1)
  if (first?.type !== 'paragraph' || !build.indents) {
    blocks.push(...own)
    return
  }
  const goesOn = last?.type === 'paragraph' && isText(last)
  if (goesOn) blocks[blocks.length - 1] = {...last, after: 0}
  const isMovedIn = goesOn || (indentsAll(place.locale) && runsFree(place))
  blocks.push(isMovedIn ? {...first, indent: indentOf(first, place, build)} : first, ...others)
}

/** Headings and captions stand off the grid or close to what follows. */
function isText({offGrid = false, keepWithNext = false}: Paragraph): boolean {
  return !offGrid && !keepWithNext
}

/** Chinese, Japanese and Korean, French and the East Slavic languages indent the first paragraph after a heading too. */
const indenting = new Set(['be', 'bg', 'fr', 'ja', 'ko', 'ru', 'uk', 'yue', 'zh'])

function indentsAll(locale: Locale): boolean {
  return indenting.has(new Intl.Locale(locale).language)
}

/** Not the first paragraph of an item, a cell, a note or a quotation. */
function runsFree({element: {tag}}: Place): boolean {
  return tag === 'Document' || tag === 'Div' || tag === 'Sect'
}

/** Ems of locales whose script the theme does not name. */
const usualIndent = 1.5

/** On the squares of ideographs where the locale has them. */
function indentOf({spans}: Paragraph, {locale}: Place, {theme}: Build): number {
  const ems = theme.indent[scriptOfLocale(locale)] ?? usualIndent
  const size = spans[0]?.style.size ?? theme.text.size
  return ems * size * (isIdeographicLocale(locale) ? (theme.scale['Hani'] ?? 1) : 1)
}
