import type {Hyphenate} from '../language/hyphenation.js'
import type {Locale} from '../model/locale.js'
import {divideBox} from './divide-box.js'
import {shareOf} from './hanging.js'
import {shapeHyphen} from './hyphen.js'
import type {TextRun} from './itemise.js'
import {runAt} from './itemise.js'
import type {MeasuredText} from './measure-nodes.js'
import type {Box, Node, Penalty} from './nodes.js'
import {penalty} from './nodes.js'
import {shapeRange} from './shape-range.js'

/** What says how words are divided. */
export interface HyphenationOptions {
  readonly locale: Locale
  /** The patterns of the locale; without them only soft hyphens divide words. */
  readonly hyphenate?: Hyphenate
  /** The last word is divided only where it is wider than this. */
  readonly measure: number
}

/** Lets lines end inside words: at their soft hyphens, and in words that have none where the language's patterns say. */
export function hyphenateNodes(
  nodes: readonly Node[],
  text: MeasuredText,
  options: HyphenationOptions
): readonly Node[] {
  const {itemised, context} = text
  const measureHyphen = createHyphenMeter(text)
  const last = nodes.findLast((node) => node.type === 'box')
  return nodes.flatMap((node) => {
    if (node.type !== 'box' || (node === last && node.width <= options.measure)) return [node]
    const stops = hyphenStops(node, text, options)
    if (stops.length === 0) return [node]
    const hyphens = stops.map(({at, short}) => ({...penalty('hyphen', at, true), short, ...measureHyphen(at)}))
    return divideBox(node, shapeRange(itemised, context, node), hyphens)
  })
}

/** Where a hyphen may come into a word, and whether it leaves only two letters on one side. */
type Stop = Pick<Penalty, 'at' | 'short'>

function hyphenStops(
  {from, to}: Box,
  {itemised}: MeasuredText,
  {locale, hyphenate}: HyphenationOptions
): readonly Stop[] {
  const word = itemised.text.slice(from, to)
  const soft = [...word.matchAll(/\u00AD/gu)].map(({index}) => from + index + 1).filter((stop) => stop < to)
  if (soft.length > 0 || !hyphenate) return soft.map((at) => ({at, short: false}))
  return [...word.matchAll(letters)].flatMap((match) => {
    const at = from + match.index
    if (!isDivided(match[0], runAt(itemised, at), locale)) return []
    return hyphenate(match[0]).map((offset) => ({at: at + offset, short: isShort(offset, match[0].length)}))
  })
}

function isShort(offset: number, length: number): boolean {
  return offset < 3 || length - offset < 3
}

const letters = /[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu

/** Not divided: initialisms, code, words of another language than the patterns are for. */
function isDivided(word: string, run: TextRun | undefined, locale: Locale): boolean {
  if (!run || run.span.style.monospace === true || word === word.toUpperCase()) return false
  return run.span.locale === locale || languageOf(run.span.locale) === languageOf(locale)
}

function languageOf(locale: Locale): string {
  return new Intl.Locale(locale).language
}

/** Measures the hyphen that a word gets at an offset; that of each run once. */
function createHyphenMeter({itemised, context}: MeasuredText): (at: number) => Pick<Penalty, 'width' | 'hang'> {
  const known = new Map<TextRun, Pick<Penalty, 'width' | 'hang'>>()
  return (at) => {
    const run = runAt(itemised, at - 1)
    const found = run && known.get(run)
    if (!run || found) return found ?? {width: 0, hang: 0}
    const width = shapeHyphen(run, context).width * run.span.style.size * (context.scale[run.script] ?? 1)
    const hangs = context.hanging !== 'none' && run.level === itemised.level
    const hang = hangs ? width * shareOf('\u00AD', 'end') : 0
    known.set(run, {width, hang})
    return {width, hang}
  }
}
