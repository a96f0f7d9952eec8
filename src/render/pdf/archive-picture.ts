import {deflateSync, inflateSync} from 'node:zlib'
import type {PngImage} from './png.js'
import {unfilter} from './png-pixels.js'
import type {PictureResult} from './usable-picture.js'

/** A picture as PDF/A-1 takes it: without transparency, which is put on white, at most 8 bits a channel, and not in CMYK, which needs a profile of its own. */
export function archivePicture(result: PictureResult): PictureResult {
  if ('problem' in result) return result
  const {image} = result
  if (!('jpeg' in image)) return {...result, image: archivePng(image)}
  return image.channels === 4 ? {problem: 'image in CMYK, which PDF/A beside RGB cannot hold,'} : result
}

function archivePng(image: PngImage): PngImage {
  const {width, height, bits, alpha, palette, channels} = image
  if (!alpha && bits <= 8) return image
  const pixels = palette ? inColours(pixelsOf(image), palette) : pixelsOf(image)
  const depth = palette ? 3 : channels
  const data = deflateSync(alpha ? onWhite(pixels, inflateSync(alpha), depth) : pixels)
  return {width, height, bits: 8, channels: depth, data, filtered: false}
}

/** A byte a channel. Of two bytes the first is enough. */
function pixelsOf({width, height, bits, channels, data, filtered}: PngImage): Uint8Array {
  const unpacked = inflateSync(data)
  if (!filtered) return unpacked
  const rows = unfilter(unpacked, {width, height, pixel: channels * bits, interlaced: false})
  return bits === 16 ? Uint8Array.from({length: rows.length / 2}, (_, index) => rows[2 * index] ?? 0) : rows
}

function inColours(indexes: Uint8Array, palette: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(indexes.length * 3)
  for (const [at, index] of indexes.entries()) pixels.set(palette.subarray(3 * index, 3 * index + 3), 3 * at)
  return pixels
}

function onWhite(pixels: Uint8Array, alpha: Uint8Array, channels: number): Uint8Array {
  return pixels.map((value, index) => {
    const opacity = alpha[Math.floor(index / channels)] ?? 255
    return Math.round((value * opacity + 255 * (255 - opacity)) / 255)
  })
}
