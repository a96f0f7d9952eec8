import type {Context} from './context.js'
import type {TextRun} from './itemise.js'
import type {ShapedPiece} from './shape-range.js'

/** A word of a line, or something else that stands there. */
interface Unit {
  readonly run: TextRun
  readonly piece: Pick<ShapedPiece, 'from' | 'size' | 'shaped' | 'run'>
  readonly width: number
}

/** A joint of letters that can be drawn out; the lower its rank, the better. */
interface Joint {
  readonly unit: number
  readonly glyph: number
  readonly rank: number
}

/** How far a joint is drawn out at most, in em, and in which share of the words of a line one is. */
const longest = 0.5
const mostWords = 1 / 4

/**
 * Draws out letters of Arabic words by as much as possible of `room` points, at most one joint a word and few a line,
 * where calligraphers do it: after the teeth of seen and sad first, then before certain letters at the end (the classes of
 * joints are those of `SCRIPT_JUSTIFY` in Uniscribe). The stroke is part of the letter before it, so that it copies as
 * nothing.
 */
export function drawOut<Own extends Unit>(units: readonly Own[], room: number, context: Context): readonly Own[] {
  const joints = units.flatMap((unit, index) => jointOf(unit, index))
  const count = Math.max(1, Math.floor(units.filter(({run}) => isArabic(run)).length * 0.5 * mostWords))
  const chosen = joints.sort((one, other) => one.rank - other.rank || other.unit - one.unit).slice(0, count)
  const drawn = [...units]
  let left = room
  for (const [index, joint] of chosen.entries()) {
    const unit = drawn[joint.unit]
    if (!unit) continue
    const longer = drawOutAt(unit, joint.glyph, {room: left / (chosen.length - index), context})
    left -= longer.width - unit.width
    drawn[joint.unit] = longer
  }
  return drawn
}

function isArabic({script, level}: TextRun): boolean {
  return script === 'Arab' && level % 2 === 1
}

/** Letters that join to the one before them only, and hamza, which joins to none. */
const rightJoining =
  /[\u0622-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5]/u
const letter = /(?![\u0621\u0640])(?=\p{Script=Arabic})\p{L}/u

/** The best joint of a word of four letters or more. */
function jointOf({run, piece}: Unit, unit: number): readonly Joint[] {
  if (!isArabic(run)) return []
  const letters = piece.shaped.glyphs
    .map(({text, y}, glyph) => ({glyph, y, text: Array.from(text).filter((own) => letter.test(own)), whole: text}))
    .reverse()
    .filter(({text}) => text.length > 0)
  if (letters.length < 4 || piece.shaped.glyphs.some(({text}) => text.includes('لله'))) return []
  const joints = letters.flatMap((own, index): readonly Joint[] => {
    const [before, next] = [own.text.at(-1), letters[index + 1]]
    const after = next?.text[0]
    if (index < 1 || own.y !== 0 || before === undefined || after === undefined) return []
    if (rightJoining.test(before) || own.whole.includes('\u200C')) return []
    const isLast = index + 2 === letters.length || rightJoining.test(after)
    const rank = ranks.findIndex((isRank) => isRank(before, after, isLast))
    return rank === -1 ? [] : [{unit, glyph: own.glyph, rank}]
  })
  return joints.sort((one, other) => one.rank - other.rank).slice(0, 1)
}

type Rank = (before: string, after: string, isLast: boolean) => boolean

const ranks: readonly Rank[] = [
  (before) => /[سشصض]/u.test(before),
  (_, after, isLast) => isLast && /[هةدذڈہۃ]/u.test(after),
  (_, after, isLast) => isLast && /[اأإآطظلكکگ]/u.test(after),
  (before, after) => /[بپتثنيیئ]/u.test(before) && /[رزيیى]/u.test(after),
  (_, after, isLast) => isLast && /[وؤعغقف]/u.test(after)
]

function drawOutAt<Own extends Unit>(
  unit: Own,
  index: number,
  {room, context}: {readonly room: number; readonly context: Context}
): Own {
  const {piece, run} = unit
  const {size, shaped} = piece
  const glyph = shaped.glyphs[index]
  const [stroke] = context.shape({...run.shaping, rightToLeft: true, features: []}, '\u0640').glyphs
  if (!glyph || !stroke || stroke.id === 0 || stroke.advance <= 0) return unit
  const count = Math.floor(Math.min(room / size, longest) / stroke.advance)
  if (count < 1) return unit
  const added = count * stroke.advance
  const own = glyph.parts ?? [{id: glyph.id, x: glyph.x, y: glyph.y}]
  const parts = [
    ...Array.from({length: count}, (_, step) => ({id: stroke.id, x: step * stroke.advance, y: 0})),
    ...own.map((part) => ({...part, x: part.x + added}))
  ]
  const longer = {...glyph, x: 0, y: 0, parts, advance: glyph.advance + added}
  const glyphs = shaped.glyphs.map((other, at) => (at === index ? longer : other))
  return {
    ...unit,
    width: unit.width + added * size,
    piece: {...piece, shaped: {...shaped, glyphs, width: shaped.width + added}}
  }
}
