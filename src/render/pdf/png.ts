/**
 * PNG (ISO 15948) as PDF image data. Pixels without transparency are passed on as they are packed; with it, colours and
 * transparency are parted. Nothing of the file is trusted.
 */
import {unzlibSync, zlibSync} from 'fflate'

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

interface Chunks {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly colour: number
  readonly interlaced: boolean
  readonly packed: Uint8Array
  readonly palette: Uint8Array | undefined
  readonly transparency: Uint8Array | undefined
}

/** Reads a PNG; `undefined` where it is damaged, cut short, or of a kind that PDF cannot hold (interlaced). */
export function readPng(bytes: Uint8Array): PngImage | undefined {
  try {
    const chunks = readChunks(bytes)
    return chunks && toImage(chunks)
  } catch {
    return undefined
  }
}

function readChunks(bytes: Uint8Array): Chunks | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, Uint8Array[]>()
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return undefined
    const known = found.get(type)
    const own = bytes.subarray(at + 8, at + 8 + length)
    if (known) known.push(own)
    else found.set(type, [own])
    if (type === 'IEND') return fromHeader(found)
    at += 12 + length
  }
  return undefined
}

function fromHeader(found: ReadonlyMap<string, readonly Uint8Array[]>): Chunks | undefined {
  const header = found.get('IHDR')?.[0]
  if (header?.length !== 13) return undefined
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bits: view.getUint8(8),
    colour: view.getUint8(9),
    interlaced: view.getUint8(12) !== 0,
    packed: join(found.get('IDAT') ?? []),
    palette: found.get('PLTE')?.[0],
    transparency: found.get('tRNS')?.[0]
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}

/** Channels with transparency, by the header's colour type. */
const depths: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

function toImage(chunks: Chunks): PngImage | undefined {
  const {width, height, bits, colour, interlaced, packed, palette} = chunks
  const depth = depths[colour]
  if (depth === undefined || interlaced || (colour === 3 && !palette)) return undefined
  const rowLength = Math.ceil((width * depth * bits) / 8)
  const filtered = unzlibSync(packed)
  if (filtered.length < (rowLength + 1) * height) return undefined
  if (depth === 2 || depth === 4) {
    const pixels = unfilter(filtered, {rowLength, height, step: (depth * bits) / 8})
    const parted = partAlpha(pixels, {depth, bytes: bits / 8, count: width * height})
    return {width, height, ...parted, bits: 8, filtered: false}
  }
  const plain = {width, height, bits, channels: depth, data: packed, filtered: true}
  return colour === 3 && palette ? {...plain, palette, ...indexAlpha(chunks, filtered)} : plain
}

/** The transparency of indexed colours; finer than one byte an index it is left out. */
function indexAlpha({width, height, bits, transparency}: Chunks, filtered: Uint8Array): Pick<PngImage, 'alpha'> {
  if (!transparency || bits !== 8) return {}
  const indexes = unfilter(filtered, {rowLength: width, height, step: 1})
  return {alpha: zlibSync(indexes.map((index) => transparency[index] ?? 255))}
}

interface Rows {
  readonly rowLength: number
  readonly height: number
  /** Bytes from a pixel to the one before it. */
  readonly step: number
}

/** Undoes the filters of the rows (ISO 15948, 9). */
export function unfilter(filtered: Uint8Array, {rowLength, height, step}: Rows): Uint8Array {
  const pixels = new Uint8Array(rowLength * height)
  // Before the first row and the first pixel there is nothing: a row of zeros with `step` zeros before it.
  let above = new Uint8Array(step + rowLength)
  for (let row = 0; row < height; row++) {
    const from = row * (rowLength + 1)
    const own = new Uint8Array(step + rowLength)
    own.set(filtered.subarray(from + 1, from + 1 + rowLength), step)
    unfilterRow(own, above, {filter: filtered[from] ?? 0, step})
    pixels.set(own.subarray(step), row * rowLength)
    above = own
  }
  return pixels
}

function unfilterRow(own: Uint8Array, above: Uint8Array, {filter, step}: {filter: number; step: number}): void {
  if (filter === 0) return
  for (let index = step; index < own.length; index++) {
    const left = own[index - step] ?? 0
    const up = above[index] ?? 0
    const corner = above[index - step] ?? 0
    own[index] = (own[index] ?? 0) + predict(filter, left, {up, corner})
  }
}

function predict(filter: number, left: number, {up, corner}: {up: number; corner: number}): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return filter === 4 ? paeth(left, up, corner) : 0
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const toLeft = Math.abs(estimate - left)
  const toUp = Math.abs(estimate - up)
  const toCorner = Math.abs(estimate - corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
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
