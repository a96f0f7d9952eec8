import {isIdeographicLocale} from '../language/scripts.js'
import {baselineOf} from './baseline.js'
import type {BreakOptions} from './break-lines.js'
import {breakLines} from './break-lines.js'
import type {Context} from './context.js'
import {wholeSquares} from './ideographic.js'
import type {ItemisedText} from './itemise.js'
import {itemise, runAt} from './itemise.js'
import type {LineItem} from './items.js'
import type {Aside, Line, Paragraph, Span} from './model.js'
import type {MeasuredText} from './measure-nodes.js'
import {measureNodes} from './measure-nodes.js'
import type {Node} from './nodes.js'
import {isHyphen} from './nodes.js'
import {setLine} from './set-line.js'

/** Where a paragraph stands: its left edge and its measure, and in which margin its asides are set, and where that begins and ends. */
export interface Frame {
  readonly left: number
  readonly width: number
  readonly aside: {readonly side: 'left' | 'right'; readonly edge: number} | undefined
}

/** Sets a paragraph: one item a line, in order, with no space before the first. Lines that must not be parted are kept together. */
export function setParagraph(paragraph: Paragraph, whole: Frame, context: Context): readonly LineItem[] {
  const frame = onSquares(paragraph, whole, context)
  const {align, leading, direction} = paragraph
  const indent = paragraph.indent ?? 0
  const text = itemiseText(paragraph, context)
  const measured = measureNodes(text, paragraph.locale)
  const {nodes, lines: breaks} = breakLines(measured, text, breakOptions(paragraph, frame.width))
  const {grid} = context
  const onGrid = grid !== undefined && paragraph.offGrid !== true && Math.abs(leading - grid.step) < 0.01
  const lines = breaks.map((lineBreak, index) => {
    const inset = index === 0 ? indent : 0
    const left = frame.left + (direction === 'ltr' ? inset : 0)
    const set = setLine({...text, nodes}, lineBreak, {left, measure: frame.width - inset, align})
    if (set.excess > 0.5) reportOverfull(set, text, context)
    return {line: set.line, hyphenated: isHyphen(nodes[lineBreak.end])}
  })
  return lines.map(({line, hyphenated}, index) => ({
    type: 'line',
    line: index === 0 && paragraph.label ? withLabel(line, paragraph, {frame, context}) : line,
    asides: setAsides(line.asides, paragraph, {frame, context}),
    height: leading,
    baseline: onGrid ? grid.baseline : baselineOf(leading, sizeOf(paragraph)),
    onGrid,
    rightToLeft: direction === 'rtl',
    hyphenated,
    notes: [],
    before: 0,
    keep: paragraph.unbreakable === true ? index < lines.length - 1 : keepsWithNext(index, lines.length),
    bars: [],
    joined: true
  }))
}

function breakOptions(paragraph: Paragraph, width: number): BreakOptions {
  const {align, indent = 0} = paragraph
  return {
    ...paragraph,
    first: width - indent,
    others: width,
    justified: align === 'justify',
    size: sizeOf(paragraph)
  }
}

/** A paragraph as it would be set in different measures. */
export interface LineCounter {
  /** The width of its longest word. */
  readonly least: number
  /** How many lines it has in a measure. */
  readonly linesIn: (width: number) => number
}

/** Measures a paragraph once, to count its lines in any measure. */
export function createLineCounter(paragraph: Paragraph, context: Context): LineCounter {
  const text = itemiseText(paragraph, {...context, problems: []})
  const nodes = measureNodes(text, paragraph.locale)
  return {
    least: widthsOf(nodes).least,
    linesIn: (width) => breakLines(nodes, text, breakOptions(paragraph, width)).lines.length
  }
}

/** Ideographs stand on a grid of squares where lines are justified, so that they need not be drawn apart. */
function onSquares({align, locale, spans}: Paragraph, frame: Frame, {scale}: Context): Frame {
  if (align !== 'justify' || !isIdeographicLocale(locale)) return frame
  const size = (spans[0]?.style.size ?? 0) * (scale['Hani'] ?? 1)
  return {...frame, width: wholeSquares(frame.width, size)}
}

/** The widths that a paragraph wants: of its longest word, and of its text on one line. */
export function naturalWidths(paragraph: Paragraph, context: Context): {readonly least: number; readonly most: number} {
  return widthsOf(measureNodes(itemiseText(paragraph, context), paragraph.locale))
}

function widthsOf(nodes: readonly Node[]): {readonly least: number; readonly most: number} {
  let least = 0
  let most = 0
  let word = 0
  let line = 0
  for (const node of nodes) {
    if (node.type !== 'penalty') line += node.width
    word = node.type === 'box' || (node.type === 'glue' && !node.breakable) ? word + node.width : 0
    least = Math.max(least, word)
    most = Math.max(most, line)
    if (node.type === 'penalty' && node.kind === 'forced') line = 0
  }
  return {least, most}
}

function itemiseText(paragraph: Paragraph, context: Context): MeasuredText {
  const itemised = itemise(paragraph, context)
  reportMissing(itemised.runs, itemised.text, context)
  return {itemised, context}
}

function reportMissing(runs: ItemisedText['runs'], text: string, context: Context): void {
  for (const {missing, from, to, span} of runs) {
    if (!missing) continue
    const {locale, mark} = span
    context.problems.push({type: 'missing', characters: text.slice(from, to), locale, mark})
  }
}

function reportOverfull(
  {excess, from, to}: {excess: number; from: number; to: number},
  {itemised}: MeasuredText,
  context: Context
): void {
  const text = itemised.text.slice(from, Math.min(to, from + 60))
  const mark = runAt(itemised, from)?.span.mark
  context.problems.push({type: 'overfull', text, excess, mark})
}

/** No widow and no orphan: the first two lines stay together, and the last two. */
function keepsWithNext(index: number, count: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2)
}

function sizeOf({spans}: Paragraph): number {
  return spans[0]?.style.size ?? 0
}

/** Where something stands, and what it is set with. */
export interface Place {
  readonly frame: Frame
  readonly context: Context
}

/** Puts a label before the start edge of a line, its end towards the text. */
function withLabel(line: Line, paragraph: Paragraph, {frame, context}: Place): Line {
  const {label, direction} = paragraph
  if (!label) return line
  const gap = label.style.size * 0.5
  const runs = setSpans([label], paragraph, {
    context,
    left: direction === 'ltr' ? frame.left - gap : frame.left + frame.width + gap,
    align: direction === 'ltr' ? 'right' : 'left'
  })
  return {...line, runs: [...runs.runs, ...line.runs]}
}

/** Sets what belongs in the margin beside one line. */
export function setAsides(asides: readonly Aside[], paragraph: Paragraph, {frame, context}: Place): Line | undefined {
  const {aside} = frame
  if (asides.length === 0 || !aside) return undefined
  const {style} = context.aside
  // Numbers are of one size in the margins of all columns.
  const unscaled = {...context, scale: {}}
  const spans = asides.map(({text, ...mark}, index) => {
    const space = index < asides.length - 1 ? ' ' : ''
    return {text: `${text}${space}`, style, locale: paragraph.locale, ...mark}
  })
  const isLeft = aside.side === 'left'
  const left = isLeft ? aside.edge - context.aside.gap : aside.edge + context.aside.gap
  return setSpans(spans, paragraph, {context: unscaled, left, align: isLeft ? 'right' : 'left'})
}

/** Sets a few words on one line, their left or right edge at `left`. */
function setSpans(
  spans: readonly Span[],
  {locale, direction}: Paragraph,
  {context, left, align}: {readonly context: Context; readonly left: number; readonly align: 'left' | 'right'}
): Line {
  const paragraph = {type: 'paragraph', spans, locale, direction, align: 'start', leading: 0} as const
  const measured = itemiseText({...paragraph, before: 0, after: 0}, context)
  const nodes = measureNodes(measured, locale)
  const {line} = setLine(
    {...measured, nodes},
    {start: 0, end: nodes.length - 1, next: nodes.length},
    {left: 0, measure: 0, align: direction === 'ltr' ? 'start' : 'end'}
  )
  const starts = line.runs.map(({x}) => x)
  const ends = line.runs.map(({x, width}) => x + width)
  const shift = left - (align === 'left' ? Math.min(...starts, Infinity) : Math.max(...ends, -Infinity))
  const runs = line.runs.map((run) => ({...run, x: run.x + (Number.isFinite(shift) ? shift : 0)}))
  return {runs, asides: []}
}
