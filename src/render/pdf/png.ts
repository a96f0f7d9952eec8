/**
 * PNG (ISO 15948) as PDF image data. Pixels without transparency are passed on as they are packed; with it, colours and
 * transparency are parted. Nothing of the file is trusted.
 */
import {deflateSync, inflateSync} from 'node:zlib'
import type {PngChunks} from './png-chunks.js'
import {readChunks} from './png-chunks.js'
import {filteredLength, unfilter} from './png-pixels.js'
import {unpack} from './unpack.js'

/** Image data for a PDF; `data` and `alpha` are zlib streams. */
export interface PngImage {
  readonly width: number
  readonly height: number
  readonly bits: number
  /** Colour channels: 1 is grey, or an index where there is a palette, 3 is RGB. */
  readonly channels: number
  readonly data: Uint8Array
  /** Whether the rows of `data` are filtered as PNG does it (PDF's predictor 15). */
  readonly filtered: boolean
  readonly palette?: Uint8Array
  /** One byte a pixel, not filtered. */
  readonly alpha?: Uint8Array
}

/** Reads a PNG; `undefined` where it is damaged or cut short. */
export function readPng(bytes: Uint8Array): PngImage | undefined {
  try {
    const chunks = readChunks(bytes)
    return chunks && toImage(chunks)
  } catch {
    return undefined
  }
}

/** Channels with transparency, by the header's colour type. */
const depths: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

function toImage(chunks: PngChunks): PngImage | undefined {
  const {width, height, bits, colour, interlaced, packed} = chunks
  const depth = depths[colour] ?? 1
  const rows = {width, height, pixel: depth * bits, interlaced}
  const unpacked = unpack(packed, filteredLength(rows))
  if (!unpacked) return undefined
  if (depth === 2 || depth === 4) {
    const filtered = bits === 8 && !interlaced
    const pixels = filtered ? unpacked.bytes : unfilter(unpacked.bytes, rows)
    const parted = partAlpha(pixels, {width, height, depth, bytes: bits / 8, filtered})
    return {width, height, ...parted, bits: 8, filtered}
  }
  const kept = interlaced || unpacked.isLonger ? undefined : packed
  return opaque(chunks, kept, () => unfilter(unpacked.bytes, rows))
}

/** An image without channels of transparency: packed as it is where it can be, else from its pixels. */
function opaque(chunks: PngChunks, kept: Uint8Array | undefined, unfiltered: () => Uint8Array): PngImage {
  const {width, height, bits, colour, palette, transparency} = chunks
  const common = {width, height, bits, channels: depths[colour] ?? 1}
  const image = kept
    ? {...common, data: kept, filtered: true}
    : {...common, data: deflateSync(unfiltered()), filtered: false}
  if (colour !== 3 || !palette) return image
  if (bits !== 8 || !transparency) return {...image, palette}
  const indexes = kept ? unfiltered() : inflateSync(image.data)
  return {...image, palette, alpha: indexAlpha(indexes, transparency)}
}

/** The transparency of indexed colours; of indexes smaller than a byte it is left out. */
function indexAlpha(indexes: Uint8Array, transparency: Uint8Array): Uint8Array {
  return deflateSync(indexes.map((index) => transparency[index] ?? 255))
}

interface Pixels {
  readonly width: number
  readonly height: number
  readonly depth: number
  /** Bytes a channel: the first of two is enough. */
  readonly bytes: number
  /** Whether each row begins with its filter. */
  readonly filtered: boolean
}

/** Filters look at bytes of their own channel only, so that rows of the others are right with the filter that they had. */
function partAlpha(pixels: Uint8Array, form: Pixels): Pick<PngImage, 'channels' | 'data' | 'alpha'> {
  const {width, height, depth, bytes, filtered} = form
  const channels = depth - 1
  const prefix = Number(filtered)
  const colours = new Uint8Array(height * (prefix + width * channels))
  const alpha = new Uint8Array(height * (prefix + width))
  const copy = channels === 1 ? copyGrey : copyColours
  for (let row = 0; row < height; row++) {
    const own = pixels.subarray(row * (prefix + width * depth * bytes), (row + 1) * (prefix + width * depth * bytes))
    const to = colours.subarray(row * (prefix + width * channels))
    const mask = alpha.subarray(row * (prefix + width))
    if (filtered) to[0] = mask[0] = own[0] ?? 0
    copy(own.subarray(prefix), bytes, [to.subarray(prefix), mask.subarray(prefix)])
  }
  const data = deflateSync(colours)
  if (isOpaque(alpha, form)) return {channels, data}
  const opacity = filtered ? unfilter(alpha, {width, height, pixel: 8, interlaced: false}) : alpha
  return {channels, data, alpha: deflateSync(opacity)}
}

/**
 * What PNG's filters (ISO 15948, 9.2) make of rows in which every byte is 255: the first byte, and all others; of the
 * first row, and of one under another.
 */
const opaqueRows: readonly (readonly [first: readonly [number, number], others: readonly [number, number]])[] = [
  [
    [255, 255],
    [255, 255]
  ],
  [
    [255, 0],
    [255, 0]
  ],
  [
    [255, 255],
    [0, 0]
  ],
  [
    [255, 128],
    [128, 0]
  ],
  [
    [255, 0],
    [0, 0]
  ]
]

/** Whether a transparency hides nothing. Whole rows are compared, which is quicker than looking at each byte. */
function isOpaque(alpha: Uint8Array, {width, height, filtered}: Pixels): boolean {
  const length = width + Number(filtered)
  const bytes = Buffer.from(alpha.buffer, alpha.byteOffset, alpha.byteLength)
  const known = new Map<string, Buffer>()
  for (let row = 0; row < height; row++) {
    const own = bytes.subarray(row * length, (row + 1) * length)
    const filter = filtered ? (own[0] ?? 0) : 0
    const key = `${String(filter)} ${String(row === 0)}`
    const expected = known.get(key) ?? opaqueRow(filter, row === 0, {width, filtered})
    known.set(key, expected)
    if (!own.equals(expected)) return false
  }
  return true
}

function opaqueRow(
  filter: number,
  isFirst: boolean,
  form: {readonly width: number; readonly filtered: boolean}
): Buffer {
  const [first, others] = opaqueRows[filter]?.[isFirst ? 0 : 1] ?? [0, 0]
  const row = [...(form.filtered ? [filter] : []), first]
  return Buffer.concat([Buffer.from(row), Buffer.alloc(Math.max(0, form.width - 1), others)])
}

type Planes = readonly [colours: Uint8Array, alpha: Uint8Array]

/** Two channels of so many bytes each: the first of them goes to a byte of either plane. */
function copyGrey(pixels: Uint8Array, bytes: number, [grey, alpha]: Planes): void {
  for (let at = 0, to = 0; at < pixels.length; at += 2 * bytes, to++) {
    grey[to] = pixels[at] ?? 0
    alpha[to] = pixels[at + bytes] ?? 0
  }
}

/** The same of four channels, written out as there are millions of pixels. */
function copyColours(pixels: Uint8Array, bytes: number, [colours, alpha]: Planes): void {
  for (let at = 0, to = 0, pixel = 0; at < pixels.length; at += 4 * bytes, to += 3, pixel++) {
    colours[to] = pixels[at] ?? 0
    colours[to + 1] = pixels[at + bytes] ?? 0
    colours[to + 2] = pixels[at + 2 * bytes] ?? 0
    alpha[pixel] = pixels[at + 3 * bytes] ?? 0
  }
}
