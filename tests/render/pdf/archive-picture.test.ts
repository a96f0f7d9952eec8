import {unzlibSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {archivePicture} from '../../../src/render/pdf/archive-picture.js'
import {readPng} from '../../../src/render/pdf/png.js'
import type {PngImage} from '../../../src/render/pdf/png.js'
import {makePng, pngChunk} from './test-png.js'

function archived(bytes: Uint8Array): PngImage {
  const image = readPng(bytes)
  if (!image) throw new Error('The test’s PNG is no PNG')
  const result = archivePicture({width: 1, height: 1, image})
  if ('problem' in result || 'jpeg' in result.image) throw new Error('A PNG became something else')
  return result.image
}

function pixels({data}: PngImage): readonly number[] {
  return [...unzlibSync(data)]
}

describe('archivePicture', () => {
  it('should put what is transparent on white', () => {
    const image = archived(
      makePng({width: 3, height: 1, colour: 6, rows: [0, 0, 0, 0, 0, 0, 100, 200, 128, 9, 9, 9, 255]})
    )
    expect(image).toMatchObject({bits: 8, channels: 3, filtered: false})
    expect(image.alpha).toBeUndefined()
    expect(pixels(image)).toEqual([255, 255, 255, 127, 177, 227, 9, 9, 9])
  })

  it('should put grey and the colours of a palette on white too', () => {
    expect(pixels(archived(makePng({width: 2, height: 1, colour: 4, rows: [0, 0, 0, 7, 255]})))).toEqual([255, 7])
    const more = [...pngChunk('PLTE', [1, 2, 3, 4, 5, 6]), ...pngChunk('tRNS', [0])]
    const image = archived(makePng({width: 2, height: 1, colour: 3, rows: [1, 0, 1], more}))
    expect(image.palette).toBeUndefined()
    expect(pixels(image)).toEqual([255, 255, 255, 4, 5, 6])
  })

  it('should keep 8 of 16 bits', () => {
    const rows = [1, 10, 1, 20, 2, 30, 3, 1, 0, 1, 0, 1, 0]
    const image = archived(makePng({width: 2, height: 1, colour: 2, bits: 16, rows}))
    expect(image).toMatchObject({bits: 8, channels: 3, filtered: false})
    expect(pixels(image)).toEqual([10, 20, 30, 11, 21, 31])
  })

  it('should leave other pictures as they are', () => {
    const image = readPng(makePng({width: 1, height: 1, colour: 2, rows: [0, 1, 2, 3]}))
    if (!image) throw new Error('The test’s PNG is no PNG')
    for (const result of [{width: 1, height: 1, image}, {problem: 'image without size'}] as const) {
      expect(archivePicture(result)).toEqual(result)
    }
  })

  it('should take no JPEG in CMYK', () => {
    const picture = (channels: number) => {
      const image = {jpeg: new Uint8Array(), width: 1, height: 1, channels, inverted: false, orientation: 1}
      return {width: 1, height: 1, image}
    }
    expect(archivePicture(picture(4))).toEqual({problem: 'image in CMYK, which PDF/A beside RGB cannot hold,'})
    for (const channels of [1, 3]) expect(archivePicture(picture(channels))).toEqual(picture(channels))
  })
})
