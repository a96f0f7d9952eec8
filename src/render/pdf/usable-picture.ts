import {imageSize} from 'image-size'
import type {JpegFrame} from './jpeg.js'
import {readJpeg} from './jpeg.js'
import type {PngImage} from './png.js'
import {readPng} from './png.js'

/** A picture that can be embedded; `width` and `height` are points, as it is looked at. */
export interface UsableImage {
  readonly width: number
  readonly height: number
  readonly image: PngImage | JpegImage
}

/** A JPEG is embedded as it is. `orientation` is Exif's, 1 to 8. */
export interface JpegImage extends JpegFrame {
  readonly jpeg: Uint8Array
  readonly orientation: number
}

/** A picture, or why it cannot be embedded, as what was found. */
export type PictureResult = UsableImage | {readonly problem: string}

/** Pixels of a picture set at its full size: three of them are one point, some 220 an inch. */
const pixelsAPoint = 3

/** More than this would not fit into memory when it is unpacked. */
const mostPixels = 50_000_000

/** Looks whether a file is a whole PNG or JPEG. Nothing of it is trusted. */
export function usablePicture(bytes: Uint8Array): PictureResult {
  const size = sizeOf(bytes)
  if (!size) return {problem: 'file that is no image or is damaged'}
  const problem = problemOf(size)
  if (problem !== undefined) return {problem}
  const image = imageOf(bytes, size)
  if (!image) return {problem: 'image that is cut short, damaged or of a rare kind'}
  const {width, height, orientation} = size
  const [across, down] = orientation > 4 ? [height, width] : [width, height]
  return {image, width: across / pixelsAPoint, height: down / pixelsAPoint}
}

function problemOf({type, width, height}: Size): string | undefined {
  if (type !== 'png' && type !== 'jpg') return `image in the format ${type.toUpperCase()}`
  if (!(width >= 1 && height >= 1)) return 'image without size'
  return width * height > mostPixels ? 'image of more than 50 million pixels' : undefined
}

function imageOf(bytes: Uint8Array, {type, orientation}: Size): UsableImage['image'] | undefined {
  if (type === 'png') return readPng(bytes)
  const frame = readJpeg(bytes)
  return frame && frame.width > 0 && frame.height > 0 ? {...frame, jpeg: bytes, orientation} : undefined
}

interface Size {
  readonly width: number
  readonly height: number
  readonly type: string
  readonly orientation: number
}

function sizeOf(bytes: Uint8Array): Size | undefined {
  try {
    const {width, height, type = '', orientation = 1} = imageSize(bytes)
    return {width, height, type, orientation}
  } catch {
    return undefined
  }
}
