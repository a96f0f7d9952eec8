import type {Hyphenate} from '../language/hyphenation.js'
import type {Locale} from '../model/locale.js'
import {findBreaks} from './breaks.js'
import type {Context} from './context.js'
import type {ItemisedText, TextRun} from './itemise.js'
import {lineSeparator, runAt} from './itemise.js'
import {shapeRange} from './shape-range.js'

/**
 * A paragraph as boxes, glue and penalties (Knuth & Plass, "Breaking paragraphs into lines", 1981). Widths are points,
 * offsets code units of the paragraph's text.
 */
export type Node = Box | Glue | Penalty

/** Characters that stay together. Boxes of one `word` are shaped as one where no line ends between them. */
interface Box {
  readonly type: 'box'
  readonly from: number
  readonly to: number
  readonly width: number
  readonly word: number
}

/** A space, or nothing between two ideographs, that may give. A line may end at it where it is `breakable`. */
interface Glue {
  readonly type: 'glue'
  readonly from: number
  readonly to: number
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  readonly breakable: boolean
}

/** A place where a line may end at a cost: ∞ never, −∞ always. Its width (a hyphen's) counts only then. */
export interface Penalty {
  readonly type: 'penalty'
  readonly at: number
  readonly width: number
  readonly cost: number
}

/** The cost of ending a line at a hyphen, and at a place where no rule allows it but nothing else fits. */
const hyphenCost = 50
export const emergencyCost = 10_000

interface NodeOptions {
  readonly locale: Locale
  readonly hyphenate: Hyphenate | undefined
  /** The narrowest line: a word that is wider may be divided anywhere. */
  readonly measure: number
}

interface State extends NodeOptions {
  readonly itemised: ItemisedText
  readonly context: Context
  readonly breaks: ReadonlySet<number>
  readonly nodes: Node[]
  word: number
}

const tokens = /[\u2028]|[ \u00A0]|[^\u2028 \u00A0]+/gu

/** Measures a paragraph's text and says where its lines may end. The last node is a forced break. */
export function measureNodes(itemised: ItemisedText, context: Context, options: NodeOptions): readonly Node[] {
  const breaks = findBreaks(itemised.text, options.locale)
  const state: State = {...options, itemised, context, breaks, nodes: [], word: 0}
  for (const match of itemised.text.matchAll(tokens)) {
    const [token] = match
    const to = match.index + token.length
    if (token === lineSeparator) state.nodes.push({type: 'penalty', at: to, width: 0, cost: -Infinity})
    else if (token === ' ' || token === '\u00A0') pushSpace(state, match.index, token === ' ' && breaks.has(to))
    else pushToken(state, match.index, to)
  }
  state.nodes.push({type: 'penalty', at: itemised.text.length, width: 0, cost: -Infinity})
  return state.nodes
}

function pushSpace({itemised, context, nodes}: State, from: number, breakable: boolean): void {
  const {width} = shapeRange(itemised, context, {from, to: from + 1})
  nodes.push({type: 'glue', from, to: from + 1, width, stretch: width * 0.5, shrink: width * 0.25, breakable})
}

/** A token without spaces: words between the places where UAX 14 lets a line end. */
function pushToken(state: State, from: number, to: number): void {
  let start = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !state.breaks.has(at)) continue
    pushWord(state, start, at)
    if (at < to) pushSeam(state, at)
    start = at
  }
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u

/** Between ideographs a line may end and give a little; elsewhere it may only end. */
function pushSeam({itemised, nodes}: State, at: number): void {
  const {text} = itemised
  if (!wide.test(text.charAt(at - 1)) && !wide.test(text.charAt(at))) {
    nodes.push({type: 'penalty', at, width: 0, cost: 0})
    return
  }
  const size = runAt(itemised, at)?.span.style.size ?? 0
  nodes.push({type: 'glue', from: at, to: at, width: 0, stretch: size * 0.1, shrink: 0, breakable: true})
}

function pushWord(state: State, from: number, to: number): void {
  const {itemised, context, nodes, measure} = state
  const word = state.word++
  const shaped = shapeRange(itemised, context, {from, to})
  const emergency = shaped.width > measure
  const isLast = to === itemised.text.length
  const hyphens = new Set(isLast && !emergency ? [] : hyphenStops(state, from, to))
  const stops = emergency ? clusterStops([...shaped.starts, ...hyphens], from) : hyphens
  let start = from
  for (const stop of [...stops, to]) {
    nodes.push({type: 'box', from: start, to: stop, width: shaped.widthOf(start, stop), word})
    if (stop < to) nodes.push(hyphens.has(stop) ? hyphenAt(state, stop) : emergencyAt(stop))
    start = stop
  }
}

function clusterStops(starts: readonly number[], from: number): readonly number[] {
  return [...new Set(starts)].filter((start) => start > from).sort((one, other) => one - other)
}

/** Where a word may be divided: at its soft hyphens if it has any, else where the patterns say; each part of a compound for itself. */
function hyphenStops({itemised, hyphenate}: State, from: number, to: number): readonly number[] {
  const word = itemised.text.slice(from, to)
  const soft = [...word.matchAll(/\u00AD/gu)].map(({index}) => from + index + 1).filter((stop) => stop < to)
  if (soft.length > 0 || !hyphenate) return soft
  return [...word.matchAll(/[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu)].flatMap((match) =>
    hyphenate(match[0]).map((offset) => from + match.index + offset)
  )
}

function emergencyAt(at: number): Penalty {
  return {type: 'penalty', at, width: 0, cost: emergencyCost}
}

function hyphenAt({itemised, context}: State, at: number): Penalty {
  const run = runAt(itemised, at - 1)
  return {type: 'penalty', at, width: run ? hyphenOf(run, context).width : 0, cost: hyphenCost}
}

/** The hyphen of a run's font: its width in points and its text. */
export function hyphenOf(run: TextRun, context: Context): {text: string; width: number} {
  const text = run.font.font.nominalGlyph(0x2010) === undefined ? '-' : '\u2010'
  const request = {font: run.font, text, context: {text, from: 0}, script: run.script, locale: run.span.locale}
  const shaped = context.shape({...request, rightToLeft: run.level % 2 === 1, features: []})
  return {text, width: shaped.width * run.span.style.size * (context.scale[run.script] ?? 1)}
}
