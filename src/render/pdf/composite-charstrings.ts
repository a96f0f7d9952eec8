import type {Font} from 'fontkit'
import type {Composite} from './font-program.js'

/** What is used of fontkit's subset of a font with PostScript outlines. */
export interface CffSubset {
  /** Ids in the whole font; those below zero are ours. */
  readonly glyphs: number[]
  font: Font
  cff: unknown
  readonly encode: () => Uint8Array
}

/** What is used of a font's table of PostScript outlines (Adobe Technical Note 5176). */
interface CffTable {
  readonly getCharString: (id: number) => Uint8Array
  readonly fdForGlyph: (id: number) => number | null
  readonly privateDictForGlyph: (id: number) => {readonly nominalWidthX?: number} | null | undefined
}

/**
 * Makes a subset of a font with PostScript outlines ready for composites: while it is written each is given as a glyph
 * whose charstring (Adobe Technical Note 5177) draws the outlines of its parts.
 */
export function prepareCharstrings(subset: CffSubset, font: Font, composites: readonly Composite[]): void {
  const table = subset.cff as CffTable
  const partOf = (id: number): number => composites[-id - 1]?.parts[0]?.id ?? 0
  subset.cff = Object.create(table, {
    getCharString: {
      value: (id: number) => {
        const composite = id < 0 ? composites[-id - 1] : undefined
        return composite ? charstring(composite, font, table) : table.getCharString(id)
      }
    },
    fdForGlyph: {value: (id: number) => table.fdForGlyph(id < 0 ? partOf(id) : id)}
  }) as unknown
  // Composites call no subroutines, which is what fontkit asks of a glyph when it writes a subset.
  const drawn = {path: {}, _usedGsubrs: {}, _usedSubrs: {}}
  subset.font = Object.create(font, {
    getGlyph: {value: (id: number): unknown => (id < 0 ? drawn : font.getGlyph(id))}
  }) as Font
}

const operators: Readonly<Record<string, number>> = {moveTo: 21, lineTo: 5, bezierCurveTo: 8}
const endChar = 14

function charstring({parts, advance}: Composite, font: Font, table: CffTable): Uint8Array {
  const units = font.unitsPerEm
  const nominal = table.privateDictForGlyph(parts[0]?.id ?? 0)?.nominalWidthX ?? 0
  const bytes: number[] = []
  // The first operator is given the width too, as a difference.
  pushNumber(bytes, (advance * units) / 1000 - nominal)
  let pen: Point = [0, 0]
  for (const {id, x, y} of parts) {
    const origin: Point = [Math.round(x * units), Math.round(y * units)]
    for (const {command, args} of font.getGlyph(id).path.commands) {
      const operator = operators[command]
      if (operator !== undefined) pen = pushDrawing(bytes, {operator, args, origin, pen})
    }
  }
  bytes.push(endChar)
  return Uint8Array.from(bytes)
}

type Point = readonly [number, number]

/** A step of an outline, each point relative to the one before it; gives the last point. */
function pushDrawing(
  bytes: number[],
  drawing: {readonly operator: number; readonly args: readonly number[]; readonly origin: Point; readonly pen: Point}
): Point {
  let [x, y] = drawing.pen
  for (let index = 0; index + 1 < drawing.args.length; index += 2) {
    const [right, up] = [
      (drawing.args[index] ?? 0) + drawing.origin[0],
      (drawing.args[index + 1] ?? 0) + drawing.origin[1]
    ]
    pushNumber(bytes, right - x)
    pushNumber(bytes, up - y)
    x = right
    y = up
  }
  bytes.push(drawing.operator)
  return [x, y]
}

/** A whole number of two bytes where it is one, else one of four with a binary fraction of 16 bits. */
function pushNumber(bytes: number[], value: number): void {
  const whole = Math.round(value)
  if (Math.abs(value - whole) < 1 / 131_072) bytes.push(28, (whole >> 8) & 0xff, whole & 0xff)
  else {
    const fixed = Math.round(value * 65_536)
    bytes.push(255, (fixed >> 24) & 0xff, (fixed >> 16) & 0xff, (fixed >> 8) & 0xff, fixed & 0xff)
  }
}
