import type {LineBreak} from './break-lines.js'
import {isWhite, none} from './hanging.js'
import {shapeHyphen} from './hyphen.js'
import {drawOut} from './kashida.js'
import type {ItemisedText, TextRun} from './itemise.js'
import {spansBetween} from './itemise.js'
import type {MeasuredText} from './measure-nodes.js'
import type {Aside, Block, GlyphRun, Line, RunPiece} from './model.js'
import type {Glue, Hang, Node} from './nodes.js'
import {isForced, isHyphen} from './nodes.js'
import {visualOrder} from './order.js'
import type {ShapedPiece} from './shape-range.js'
import {shapeRange} from './shape-range.js'

/** A text ready to be set line by line. */
export interface MeasuredParagraph extends MeasuredText {
  readonly nodes: readonly Node[]
}

/** Where the characters of one line go. */
export interface LineOptions {
  /** The left edge and the width that the line may take. */
  readonly left: number
  readonly measure: number
  readonly align: 'start' | 'justify' | 'centre' | 'end'
}

/** Glyphs that stay together, with what a justified line may add after them. */
interface Unit {
  readonly run: TextRun
  readonly piece: Pick<ShapedPiece, 'from' | 'size' | 'shaped' | 'run'>
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  readonly trailing: boolean
}

/** A line that was set; `excess` is how much it is too wide, 0 mostly. */
export interface SetLine {
  readonly line: Line
  readonly excess: number
  readonly from: number
  readonly to: number
}

/**
 * Shapes the words of a line as they stand there, puts them into visual order and gives them their places. What hangs
 * stands beyond `left` and the measure.
 */
export function setLine(paragraph: MeasuredParagraph, lineBreak: LineBreak, options: LineOptions): SetLine {
  const {itemised, nodes} = paragraph
  const units = drawOutLine(paragraph, lineBreak, options)
  const {level} = itemised
  const inner = units.filter(({trailing}) => !trailing)
  const hang = options.align === 'centre' ? none : hangOfLine(nodes, lineBreak)
  const natural = inner.reduce((sum, {width}) => sum + width, 0) - hang.start - hang.end
  const ratio =
    options.align === 'justify' ? glueRatio(inner, options.measure - natural, isForced(nodes[lineBreak.end])) : 0
  const width = natural + inner.reduce((sum, unit) => sum + added(unit, ratio), 0)
  const shift = alignShift({...options, level}, options.measure - width)
  const left = options.left + shift - (level % 2 === 1 ? hang.end : hang.start)
  const placed = trimStart(place(units, {left, ratio, level}), isWhite(inner[0]?.piece, 'start') ? hang.start : 0)
  const runs = trimEnd(placed, isWhite(inner.at(-1)?.piece, 'end') ? hang.end : 0)
  const range = rangeOf(paragraph, lineBreak)
  return {line: {runs, ...besides(itemised, range)}, excess: width - options.measure, ...range}
}

/** How much of their stretch spaces take before letters are drawn out. */
const easy = 0.35

/** The glyphs of a line, Arabic letters drawn out where it is justified and would be loose. */
function drawOutLine(paragraph: MeasuredParagraph, lineBreak: LineBreak, options: LineOptions): readonly Unit[] {
  const units = collectUnits(paragraph, lineBreak)
  const {context, itemised, nodes} = paragraph
  const isDrawn = context.arabic === 'kashida' && itemised.level === 1 && options.align === 'justify'
  if (!isDrawn || isForced(nodes[lineBreak.end])) return units
  const inner = units.filter(({trailing}) => !trailing)
  const hang = hangOfLine(nodes, lineBreak)
  const gap = options.measure + hang.start + hang.end - inner.reduce((sum, {width}) => sum + width, 0)
  const room = gap - easy * inner.reduce((sum, {stretch}) => sum + stretch, 0)
  return room > 0 ? drawOut(units, room, context) : units
}

/** The characters of a line. */
function rangeOf({nodes, itemised}: MeasuredParagraph, {start, next}: LineBreak): {from: number; to: number} {
  const [from, to] = [nodes[start], nodes[next]].map((node) => (node?.type === 'penalty' ? node.at : node?.from))
  return {from: from ?? itemised.text.length, to: to ?? itemised.text.length}
}

function besides(itemised: ItemisedText, {from, to}: {from: number; to: number}): Omit<Line, 'runs'> {
  const notes = notesBetween(itemised, from, to)
  return {asides: asidesBetween(itemised, from, to), ...(notes.length > 0 && {notes})}
}

/** How far the first and the last characters of a line hang. */
function hangOfLine(nodes: readonly Node[], {start, end}: LineBreak): Hang {
  const [first, last] = [nodes[start], nodes[end]]
  const box = nodes[lastBoxOf(nodes, start, end)]
  return {
    start: first?.type === 'box' ? first.hang.start : 0,
    end: isHyphen(last) ? last.hang : box?.type === 'box' ? box.hang.end : 0
  }
}

function lastBoxOf(nodes: readonly Node[], start: number, end: number): number {
  let index = end - 1
  while (index >= start && nodes[index]?.type !== 'box') index--
  return index
}

/** The glyphs of a line in logical order; spaces at its end are trailing. */
function collectUnits(paragraph: MeasuredParagraph, {start, end, next}: LineBreak): readonly Unit[] {
  const {nodes} = paragraph
  const units: Unit[] = []
  const lastBox = lastBoxOf(nodes, start, end)
  for (let index = start; index < next; index++) {
    const node = nodes[index]
    if (node?.type === 'glue') pushGlue(paragraph, units, {node, trailing: index > lastBox})
    if (node?.type !== 'box') continue
    const last = lastOfWord(nodes, index, end)
    units.push(...unitsOf(paragraph, node.from, toOf(nodes[last]) ?? node.to))
    index = last
  }
  if (isHyphen(nodes[end])) pushHyphen(paragraph, units)
  return units
}

/** The index of the last box before `end` that belongs to the word of the box at `index`, so that they are shaped as one. */
function lastOfWord(nodes: readonly Node[], index: number, end: number): number {
  let last = index
  for (let at = index + 1; at < end && nodes[at]?.type !== 'glue'; at++) {
    if (nodes[at]?.type !== 'box') continue
    if (wordOf(nodes[at]) !== wordOf(nodes[index])) break
    last = at
  }
  return last
}

function wordOf(node: Node | undefined): number | undefined {
  return node?.type === 'box' ? node.word : undefined
}

function toOf(node: Node | undefined): number | undefined {
  return node?.type === 'box' ? node.to : undefined
}

function unitsOf({itemised, context}: MeasuredParagraph, from: number, to: number): readonly Unit[] {
  return shapeRange(itemised, context, {from, to}).pieces.map((piece) => ({
    run: piece.run,
    piece,
    width: piece.shaped.width * piece.size,
    stretch: 0,
    shrink: 0,
    trailing: false
  }))
}

function pushGlue(
  paragraph: MeasuredParagraph,
  units: Unit[],
  {node, trailing}: {node: Extract<Node, {type: 'glue'}>; trailing: boolean}
): void {
  const {stretch, shrink} = node
  const last = units.at(-1)
  if (node.from < node.to) {
    for (const unit of unitsOf(paragraph, node.from, node.to)) units.push({...unit, stretch, shrink, trailing})
  } else if (last && !trailing) units[units.length - 1] = widen(last, node)
}

/** Adds glue without a character to what stands before it: the gap is part of the glyph, so that it copies as no space. */
function widen(unit: Unit, {width, stretch, shrink}: Omit<Glue, 'type' | 'from' | 'to' | 'breakable'>): Unit {
  const given = {...unit, stretch: unit.stretch + stretch, shrink: unit.shrink + shrink}
  if (width === 0) return given
  const {piece} = unit
  const last = piece.shaped.glyphs.at(-1)
  if (!last) return given
  const {id, x, y} = last
  const wider = {...last, x: 0, y: 0, parts: last.parts ?? [{id, x, y}], advance: last.advance + width / piece.size}
  const glyphs = [...piece.shaped.glyphs.slice(0, -1), wider]
  return {...given, width: unit.width + width, piece: {...piece, shaped: {...piece.shaped, glyphs}}}
}

function pushHyphen({context}: MeasuredParagraph, units: Unit[]): void {
  const last = units.at(-1)
  if (!last) return
  const {run, piece} = last
  const shaped = shapeHyphen(run, context)
  const width = shaped.width * piece.size
  units.push({run, piece: {...piece, shaped}, width, stretch: 0, shrink: 0, trailing: false})
}

/** Leaves the white half of a bracket out of the run, so that a tint behind it begins at the edge. */
function trimStart(runs: GlyphRun[], protruding: number): readonly GlyphRun[] {
  const [first, ...others] = runs
  if (!first || protruding === 0) return runs
  const pieces = first.pieces.map((piece) => ({...piece, x: piece.x - protruding}))
  return [{...first, x: first.x + protruding, width: first.width - protruding, pieces}, ...others]
}

function trimEnd(runs: readonly GlyphRun[], protruding: number): readonly GlyphRun[] {
  const last = runs.at(-1)
  return !last || protruding === 0 ? runs : [...runs.slice(0, -1), {...last, width: last.width - protruding}]
}

/** Looser than this a line stays ragged: as a multiple of its stretch. */
const loosest = 4

/** How much of its stretch (above 0) or shrink (below 0) each glue takes. */
function glueRatio(units: readonly Unit[], gap: number, isEnd: boolean): number {
  const stretch = units.reduce((sum, unit) => sum + unit.stretch, 0)
  const shrink = units.reduce((sum, unit) => sum + unit.shrink, 0)
  if (gap < 0) return shrink === 0 ? 0 : Math.max(-1, gap / shrink)
  if (isEnd || stretch === 0) return 0
  return gap / stretch > loosest ? 0 : gap / stretch
}

function added({stretch, shrink}: Unit, ratio: number): number {
  return ratio * (ratio < 0 ? shrink : stretch)
}

function alignShift({align, level}: {align: LineOptions['align']; level: number}, gap: number): number {
  if (align === 'centre') return gap / 2
  const atRight = (align === 'end') !== (level % 2 === 1)
  return atRight ? gap : 0
}

function place(units: readonly Unit[], {left, ratio, level}: {left: number; ratio: number; level: number}): GlyphRun[] {
  const trailing = units.reduce((sum, unit) => sum + (unit.trailing ? unit.width : 0), 0)
  const lefts = new Array<number>(units.length).fill(0)
  let x = level % 2 === 1 ? left - trailing : left
  for (const index of visualOrder(units.map((unit) => (unit.trailing ? level : unit.run.level)))) {
    const unit = units[index]
    if (!unit) continue
    lefts[index] = x
    x += unit.width + (unit.trailing ? 0 : added(unit, ratio))
  }
  const runs: GlyphRun[] = []
  for (let start = 0; start < units.length;) {
    let end = start + 1
    while (end < units.length && isOneRun(units[start], units[end])) end++
    runs.push(...joinUnits(units.slice(start, end), lefts.slice(start, end)))
    start = end
  }
  return runs
}

/** Whether units that follow each other are painted as one. A space that hangs after a line from right to left is not: it stands at the other end. */
function isOneRun(one: Unit | undefined, other: Unit | undefined): boolean {
  if (!one || !other) return false
  if (one.trailing !== other.trailing && one.run.level > 0) return false
  const isSameText = one.run.span === other.run.span && one.run.level === other.run.level
  return isSameText && one.run.font === other.run.font && one.piece.size === other.piece.size
}

function joinUnits(units: readonly Unit[], lefts: readonly number[]): readonly GlyphRun[] {
  const [first] = units
  if (!first) return []
  const x = lefts.reduce((least, left) => Math.min(least, left), Infinity)
  let end = x
  const pieces: RunPiece[] = []
  for (const [index, {piece, width, trailing}] of units.entries()) {
    const left = lefts[index] ?? 0
    if (!trailing) end = Math.max(end, left + width)
    pieces.push({x: left - x, glyphs: piece.shaped.glyphs})
  }
  const {span, font, level} = first.run
  const {style, locale, mark} = span
  const rightToLeft = level % 2 === 1
  // Units are in logical order, and what has no width comes first where it stands.
  if (rightToLeft) pieces.sort((one, other) => one.x - other.x)
  return [{font: font.id, style, size: first.piece.size, locale, mark, rightToLeft, x, width: end - x, pieces}]
}

function notesBetween(itemised: ItemisedText, from: number, to: number): readonly (readonly Block[])[] {
  return spansBetween(itemised, from, to).flatMap(({note}) => (note === undefined ? [] : [note]))
}

function asidesBetween(itemised: ItemisedText, from: number, to: number): readonly Aside[] {
  return spansBetween(itemised, from, to).flatMap(({aside}) => (aside === undefined ? [] : [aside]))
}
