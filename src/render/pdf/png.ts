/**
 * PNG (ISO 15948) as PDF image data. Pixels without transparency are passed on as they are packed; with it, colours and
 * transparency are parted. Nothing of the file is trusted.
 */
import {unzlibSync, zlibSync} from 'fflate'
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
    const pixels = unfilter(unpacked.bytes, rows)
    const parted = partAlpha(pixels, {depth, bytes: bits / 8, count: width * height})
    return {width, height, ...parted, bits: 8, filtered: false}
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
    : {...common, data: zlibSync(unfiltered()), filtered: false}
  if (colour !== 3 || !palette) return image
  if (bits !== 8 || !transparency) return {...image, palette}
  const indexes = kept ? unfiltered() : unzlibSync(image.data)
  return {...image, palette, alpha: indexAlpha(indexes, transparency)}
}

/** The transparency of indexed colours; of indexes smaller than a byte it is left out. */
function indexAlpha(indexes: Uint8Array, transparency: Uint8Array): Uint8Array {
  return zlibSync(indexes.map((index) => transparency[index] ?? 255))
}

interface Pixels {
  readonly depth: number
  /** Bytes a channel: the first of two is enough. */
  readonly bytes: number
  readonly count: number
}

function partAlpha(pixels: Uint8Array, {depth, bytes, count}: Pixels): Pick<PngImage, 'channels' | 'data' | 'alpha'> {
  const channels = depth - 1
  const colours = new Uint8Array(count * channels)
  const alpha = new Uint8Array(count)
  let isOpaque = true
  for (let pixel = 0; pixel < count; pixel++) {
    const from = pixel * depth * bytes
    for (let channel = 0; channel < channels; channel++) {
      colours[pixel * channels + channel] = pixels[from + channel * bytes] ?? 0
    }
    const own = pixels[from + channels * bytes] ?? 255
    if (own !== 255) isOpaque = false
    alpha[pixel] = own
  }
  return {channels, data: zlibSync(colours), ...(!isOpaque && {alpha: zlibSync(alpha)})}
}
