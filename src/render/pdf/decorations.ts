import {glyphsOf} from '../../typeset/glyphs-of.js'
import type {Colour, Placed, PlacedBox, PlacedLine} from '../../typeset/model.js'

/** What is painted below the text of a page: bars and rules, the tint behind words, the lines under links. */
export function decorations(items: readonly Placed[]): readonly PlacedBox[] {
  return joinBars(items.flatMap((item) => (item.type === 'box' ? [item] : item.type === 'line' ? lineBoxes(item) : [])))
}

function lineBoxes(line: PlacedLine): readonly PlacedBox[] {
  const tints = spread(
    line,
    ({style}) => style.tint,
    ({size}) => ({top: -0.9 * size, height: 1.22 * size})
  )
  const underlines = spread(
    line,
    ({style}) => (style.underline === true ? style.colour : undefined),
    ({style}) => ({top: 0.16 * style.size, height: 0.045 * style.size})
  )
  return [...tints, ...underlines, ...line.line.runs.flatMap((run) => dots(run, line.y))]
}

type Run = PlacedLine['line']['runs'][number]

/** In ems: how wide a dot of emphasis is, and how far its middle is above or below the baseline. */
const dot = {width: 0.17, above: 1.06, below: 0.34}

/** A dot for each character that is read by itself: not for punctuation and letters of other scripts. */
function dots(run: Run, baseline: number): readonly PlacedBox[] {
  const {size, x} = run
  const {emphasis, rise, colour} = run.style
  if (!emphasis) return []
  const width = dot.width * size
  const middle = baseline - rise + (emphasis === 'above' ? -dot.above : dot.below) * size
  return glyphsOf(run).flatMap((glyph): readonly PlacedBox[] => {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u.test(glyph.text))
      return []
    const left = x + glyph.x + (glyph.advance - width) / 2
    return [{type: 'box', x: left, y: middle - width / 2, width, height: width, colour, round: true}]
  })
}

/** One box for neighbours of one colour, so that no seam shows between them. */
function spread(
  {line, y}: PlacedLine,
  colourOf: (run: Run) => Colour | undefined,
  extentOf: (run: Run) => {readonly top: number; readonly height: number}
): readonly PlacedBox[] {
  const boxes: PlacedBox[] = []
  for (const run of line.runs.toSorted((one, other) => one.x - other.x)) {
    const colour = colourOf(run)
    if (!colour || run.width <= 0) continue
    const {top, height} = extentOf(run)
    const box: PlacedBox = {type: 'box', x: run.x, y: y - run.style.rise + top, width: run.width, height, colour}
    const last = boxes.at(-1)
    if (last?.colour !== colour || box.x - last.x - last.width > 0.6) boxes.push(box)
    else boxes[boxes.length - 1] = join(last, box)
  }
  return boxes
}

function join(one: PlacedBox, other: PlacedBox): PlacedBox {
  const y = Math.min(one.y, other.y)
  const bottom = Math.max(one.y + one.height, other.y + other.height)
  return {...one, y, height: bottom - y, width: Math.max(one.x + one.width, other.x + other.width) - one.x}
}

/** Pieces of one bar that follow each other are one box. */
function joinBars(boxes: readonly PlacedBox[]): readonly PlacedBox[] {
  const joined: PlacedBox[] = []
  const open = new Map<string, number>()
  for (const box of boxes) {
    const key = `${String(box.x)} ${String(box.width)} ${box.colour.join(' ')}`
    const index = open.get(key)
    const last = index === undefined ? undefined : joined[index]
    if (index !== undefined && last && Math.abs(last.y + last.height - box.y) < 0.01) {
      joined[index] = {...last, height: box.y + box.height - last.y}
    } else open.set(key, joined.push(box) - 1)
  }
  return joined
}
