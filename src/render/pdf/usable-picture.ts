import {unzlibSync} from 'fflate'
import {imageSize} from 'image-size'

/** A picture that can be embedded, or why it cannot, as what was found. */
export type PictureResult =
  {readonly bytes: Uint8Array; readonly width: number; readonly height: number} | {readonly problem: string}

/** Pixels of a picture set at its full size: three of them are one point, some 220 an inch. */
const pixelsAPoint = 3

/** More than this would not fit into memory when it is unpacked. */
const mostPixels = 100_000_000

/** Looks whether a file is a whole PNG or JPEG; the size is points. Nothing of it is trusted. */
export function usablePicture(bytes: Uint8Array): PictureResult {
  const size = sizeOf(bytes)
  if (!size) return {problem: 'a file that is no image or is damaged'}
  if (size.type !== 'png' && size.type !== 'jpg') return {problem: `an image in the format ${size.type.toUpperCase()}`}
  if (size.width < 1 || size.height < 1) return {problem: 'an image without size'}
  if (size.width * size.height > mostPixels) return {problem: 'an image of more than 100 million pixels'}
  const isWhole = size.type === 'png' ? isWholePng(bytes) : isWholeJpeg(bytes)
  if (!isWhole) return {problem: 'an image that ends too early or is damaged'}
  return {bytes, width: size.width / pixelsAPoint, height: size.height / pixelsAPoint}
}

function sizeOf(bytes: Uint8Array): {width: number; height: number; type: string} | undefined {
  try {
    const {width, height, type = '', orientation = 1} = imageSize(bytes)
    return orientation > 4 ? {width: height, height: width, type} : {width, height, type}
  } catch {
    return undefined
  }
}

interface PngHeader {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly colour: number
  readonly interlaced: boolean
}

/** Walks the chunks (PNG 1.2, 5.3) and unpacks the pixels: a reader that meets a short file later would never end. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pixels: Uint8Array[] = []
  let header: PngHeader | undefined
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const start = at + 8
    if (start + length + 4 > bytes.length) return false
    if (type === 'IHDR' && length === 13) header = readHeader(view, start)
    if (type === 'IDAT') pixels.push(bytes.subarray(start, start + length))
    if (type === 'IEND') return header !== undefined && holdsPixels(header, pixels)
    at = start + length + 4
  }
  return false
}

function readHeader(view: DataView, at: number): PngHeader {
  return {
    width: view.getUint32(at),
    height: view.getUint32(at + 4),
    bits: view.getUint8(at + 8),
    colour: view.getUint8(at + 9),
    interlaced: view.getUint8(at + 12) === 1
  }
}

const channels: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

function holdsPixels({width, height, bits, colour, interlaced}: PngHeader, pixels: readonly Uint8Array[]): boolean {
  const depth = channels[colour]
  if (depth === undefined) return false
  const packed = new Uint8Array(pixels.reduce((sum, {length}) => sum + length, 0))
  let offset = 0
  for (const part of pixels) {
    packed.set(part, offset)
    offset += part.length
  }
  const row = Math.ceil((width * depth * bits) / 8)
  try {
    return unzlibSync(packed).length >= (interlaced ? row * height : (row + 1) * height)
  } catch {
    return false
  }
}

/** A JPEG ends in its end marker; some cameras add a few bytes after it. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  const from = Math.max(2, bytes.length - 65_536)
  for (let at = bytes.length - 2; at >= from; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}
