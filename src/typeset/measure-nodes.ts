import type {Locale} from '../model/locale.js'
import {findBreaks} from './breaks.js'
import type {Context} from './context.js'
import {hangOf} from './hanging.js'
import {meetsWestern} from './ideographic.js'
import type {ItemisedText} from './itemise.js'
import {lineSeparator, runAt} from './itemise.js'
import type {Node} from './nodes.js'
import {penalty} from './nodes.js'
import {shapeRange} from './shape-range.js'
import {besideWestern, giveOfSpace, ideographic} from './spacing.js'

/** A paragraph's text, and what it is set with. */
export interface MeasuredText {
  readonly itemised: ItemisedText
  readonly context: Context
}

interface State extends MeasuredText {
  readonly breaks: ReadonlySet<number>
  readonly nodes: Node[]
  /** Whether a gap stands between ideographs and Western letters: in Korean, words have spaces of their own. */
  readonly spaced: boolean
  word: number
}

const tokens = /[\u2028]|[ \u00A0]|[^\u2028 \u00A0]+/gu

/** Measures a paragraph's text and says where its lines may end, no word being divided. The last node is a forced end. */
export function measureNodes({itemised, context}: MeasuredText, locale: Locale): readonly Node[] {
  const breaks = findBreaks(itemised.text, locale)
  const state: State = {itemised, context, breaks, nodes: [], spaced: context.book.scriptOf(locale) !== 'Kore', word: 0}
  for (const match of itemised.text.matchAll(tokens)) {
    const [token] = match
    const to = match.index + token.length
    if (token === lineSeparator) state.nodes.push(penalty('forced', to))
    else if (token === ' ' || token === '\u00A0') pushSpace(state, match.index, token === ' ' && breaks.has(to))
    else pushToken(state, match.index, to)
  }
  state.nodes.push(penalty('forced', itemised.text.length))
  return state.nodes
}

function pushSpace({itemised, context, nodes}: State, from: number, breakable: boolean): void {
  const {width} = shapeRange(itemised, context, {from, to: from + 1})
  const {stretch, shrink} = giveOfSpace(itemised, from)
  nodes.push({type: 'glue', from, to: from + 1, width, stretch: width * stretch, shrink: width * shrink, breakable})
}

/** A token without spaces: words between the places where UAX 14 lets a line end. */
function pushToken(state: State, from: number, to: number): void {
  let start = from
  const {text} = state.itemised
  for (let at = from + 1; at <= to; at++) {
    const isBreak = state.breaks.has(at)
    const isGap = at < to && state.spaced && meetsWestern(text, at)
    if (at < to && !isBreak && !isGap) continue
    pushWord(state, start, at)
    if (isGap) pushGap(state, at, isBreak)
    else if (at < to) pushSeam(state, at)
    start = at
  }
}

/** Beside Western letters; at a line's end it is nothing. */
function pushGap({itemised, nodes}: State, at: number, breakable: boolean): void {
  const size = runAt(itemised, at)?.span.style.size ?? 0
  const {width, stretch, shrink} = besideWestern
  nodes.push({
    type: 'glue',
    from: at,
    to: at,
    width: size * width,
    stretch: size * stretch,
    shrink: size * shrink,
    breakable
  })
}

function pushWord(state: State, from: number, to: number): void {
  const {itemised, context, nodes} = state
  const {width, pieces} = shapeRange(itemised, context, {from, to})
  const hang = hangOf(pieces, itemised.level, context.hanging)
  nodes.push({type: 'box', from, to, width, stretch: 0, shrink: 0, hang, word: state.word++})
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u
const hyphen = /[-\u2010\u058A\u05BE]/u

/** Between ideographs a line may end and give a little; elsewhere it may only end. */
function pushSeam({itemised, nodes}: State, at: number): void {
  const {text} = itemised
  const before = text.charAt(at - 1)
  if (!wide.test(before) && !wide.test(text.charAt(at))) {
    nodes.push(penalty('seam', at, hyphen.test(before)))
    return
  }
  const size = runAt(itemised, at)?.span.style.size ?? 0
  const {stretch, shrink} = ideographic
  nodes.push({
    type: 'glue',
    from: at,
    to: at,
    width: 0,
    stretch: size * stretch,
    shrink: size * shrink,
    breakable: true
  })
}
