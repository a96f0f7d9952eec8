/** What an embedded CFF program says of its glyphs (Adobe Technical Notes 5176 and 5177). */
import type {FontProgram} from './font-program.js'

type Dict = ReadonlyMap<number, readonly number[]>

/** Operators of dictionaries; those of two bytes are 1200 and the second. */
const operators = {charStrings: 17, private: 18, defaultWidth: 20, nominalWidth: 21, fontDicts: 1236, fontSelect: 1237}

/** `undefined` where it is no whole CFF program. A width that a subroutine says is `undefined`. */
export function readCffProgram(bytes: string): FontProgram | undefined {
  const data = Uint8Array.from(bytes, (character) => character.charCodeAt(0))
  try {
    const names = readIndex(data, data[2] ?? 0)
    const top = readDict(readIndex(data, names.end).items[0])
    const glyphs = readIndex(data, first(top, operators.charStrings)).items
    const fonts = readIndex(data, first(top, operators.fontDicts)).items.map((own) => readPrivate(data, readDict(own)))
    const select = first(top, operators.fontSelect)
    if (data[select] !== 0 && fonts.length > 1) return undefined
    const fontOf = (glyph: number): Dict => fonts[data[select] === 0 ? (data[select + 1 + glyph] ?? 0) : 0] ?? new Map()
    return {glyphs: glyphs.length, advance: (glyph) => widthOf(glyphs[glyph], fontOf(glyph))}
  } catch {
    return undefined
  }
}

function readIndex(data: Uint8Array, at: number): {items: readonly Uint8Array[]; end: number} {
  const count = number(data, at, 2)
  if (count === 0) return {items: [], end: at + 2}
  const size = data[at + 2] ?? 1
  const offsets = Array.from({length: count + 1}, (_, index) => number(data, at + 3 + index * size, size))
  const base = at + 2 + (count + 1) * size
  const items = offsets
    .slice(0, -1)
    .map((offset, index) => data.subarray(base + offset, base + (offsets[index + 1] ?? 0)))
  return {items, end: base + (offsets.at(-1) ?? 0)}
}

function number(data: Uint8Array, at: number, size: number): number {
  if (at + size > data.length) throw new RangeError('CFF')
  return data.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0)
}

function first(dict: Dict, operator: number): number {
  const [value] = dict.get(operator) ?? []
  if (value === undefined) throw new RangeError(String(operator))
  return value
}

function readPrivate(data: Uint8Array, font: Dict): Dict {
  const [size = 0, offset = 0] = font.get(operators.private) ?? []
  return readDict(data.subarray(offset, offset + size))
}

function readDict(data: Uint8Array = new Uint8Array()): Dict {
  const dict = new Map<number, readonly number[]>()
  let operands: number[] = []
  for (let at = 0; at < data.length;) {
    const byte = data[at] ?? 0
    if (byte <= 21) {
      dict.set(byte === 12 ? 1200 + (data[at + 1] ?? 0) : byte, operands)
      operands = []
      at += byte === 12 ? 2 : 1
      continue
    }
    const {value, length} = byte === 30 ? readReal(data, at) : readInteger(data, at)
    operands.push(value)
    at += length
  }
  return dict
}

function readReal(data: Uint8Array, at: number): {value: number; length: number} {
  let length = 1
  while ((data[at + length] ?? 0xff) % 16 !== 15) length++
  return {value: NaN, length: length + 1}
}

function readInteger(data: Uint8Array, at: number): {value: number; length: number} {
  const [byte = 0, second = 0] = data.subarray(at)
  if (byte >= 32 && byte <= 246) return {value: byte - 139, length: 1}
  if (byte >= 247 && byte <= 250) return {value: (byte - 247) * 256 + second + 108, length: 2}
  if (byte >= 251 && byte <= 254) return {value: -(byte - 251) * 256 - second - 108, length: 2}
  if (byte === 28) return {value: (number(data, at + 1, 2) << 16) >> 16, length: 3}
  return {value: byte === 29 ? number(data, at + 1, 4) | 0 : (number(data, at + 1, 4) | 0) / 65536, length: 5}
}

/** How many operands each operator that may come first has besides the width: even numbers of stems count as none. */
const usual: ReadonlyMap<number, number> = new Map([
  [21, 2],
  [22, 1],
  [4, 1],
  [14, 0]
])

/** The width stands before the operands of a glyph's first operator, as what it differs by from the nominal one. */
function widthOf(glyph: Uint8Array | undefined, font: Dict): number | undefined {
  const operands: number[] = []
  for (let at = 0; glyph && at < glyph.length;) {
    const byte = glyph[at] ?? 0
    if (byte >= 32 || byte === 28) {
      const {value, length} = readInteger(glyph, at)
      operands.push(value)
      at += length
      continue
    }
    if (byte === 10 || byte === 29) return undefined
    const count = usual.get(byte) ?? operands.length - (operands.length % 2)
    const [standard = 0] = font.get(operators.defaultWidth) ?? []
    const [nominal = 0] = font.get(operators.nominalWidth) ?? []
    return operands.length > count ? nominal + (operands[0] ?? 0) : standard
  }
  return undefined
}
