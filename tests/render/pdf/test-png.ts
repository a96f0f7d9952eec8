import {zlibSync} from 'fflate'

/** A PNG that is made for a test. */
interface PngInput {
  readonly width: number
  readonly height: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey and 6 RGB with transparency. */
  readonly colour: number
  /** Rows with their filter byte. */
  readonly rows: readonly number[]
  readonly bits?: number
  /** 1: Adam7. */
  readonly interlaced?: number
  /** Chunks between header and pixels. */
  readonly more?: readonly number[]
}

/** What every PNG begins with. */
export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A PNG file; its check sums are 0, which no reader here looks at. */
export function makePng({width, height, colour, rows, bits = 8, interlaced = 0, more = []}: PngInput): Uint8Array {
  const header = pngChunk('IHDR', [
    0,
    0,
    width >> 8,
    width & 255,
    0,
    0,
    height >> 8,
    height & 255,
    bits,
    colour,
    0,
    0,
    interlaced
  ])
  const pixels = pngChunk('IDAT', zlibSync(Uint8Array.from(rows)))
  return Uint8Array.from([...pngSignature, ...header, ...more, ...pixels, ...pngChunk('IEND', [])])
}

export function pngChunk(type: string, data: readonly number[] | Uint8Array): readonly number[] {
  const {length} = data
  const size = [length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255]
  return [...size, ...Array.from(type, (letter) => letter.charCodeAt(0)), ...data, 0, 0, 0, 0]
}
