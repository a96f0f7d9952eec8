import {unzlibSync, zlibSync} from 'fflate'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readPng} from '../../../src/render/pdf/png.js'
import {usablePicture} from '../../../src/render/pdf/usable-picture.js'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function chunk(type: string, data: readonly number[] | Uint8Array): readonly number[] {
  const {length} = data
  const size = [length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255]
  return [...size, ...Array.from(type, (letter) => letter.charCodeAt(0)), ...data, 0, 0, 0, 0]
}

interface Input {
  readonly width: number
  readonly height: number
  readonly colour: number
  /** Rows with their filter byte. */
  readonly rows: readonly number[]
  readonly more?: readonly number[]
  readonly interlaced?: number
}

function png({width, height, colour, rows, more = [], interlaced = 0}: Input): Uint8Array {
  const header = chunk('IHDR', [0, 0, 0, width, 0, 0, 0, height, 8, colour, 0, 0, interlaced])
  const pixels = chunk('IDAT', zlibSync(Uint8Array.from(rows)))
  return Uint8Array.from([...signature, ...header, ...more, ...pixels, ...chunk('IEND', [])])
}

describe('readPng', () => {
  it('should pass on pixels without transparency as they are packed', () => {
    const image = readPng(png({width: 2, height: 1, colour: 2, rows: [0, 1, 2, 3, 4, 5, 6]}))
    expect(image).toMatchObject({width: 2, height: 1, channels: 3, filtered: true})
    expect([...unzlibSync(image?.data ?? new Uint8Array())]).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
  it('should part colours from transparency, whatever the filter', () => {
    const plain = [10, 20, 30, 255, 11, 22, 33, 128]
    const rows: Readonly<Record<string, readonly number[]>> = {
      none: [0, ...plain],
      sub: [1, 10, 20, 30, 255, 1, 2, 3, 129],
      up: [2, ...plain],
      average: [3, 10, 20, 30, 255, 6, 12, 18, 1],
      paeth: [4, 10, 20, 30, 255, 1, 2, 3, 129]
    }
    for (const [name, row] of Object.entries(rows)) {
      const image = readPng(png({width: 2, height: 1, colour: 6, rows: row}))
      expect([...unzlibSync(image?.data ?? new Uint8Array())], name).toEqual([10, 20, 30, 11, 22, 33])
      expect([...unzlibSync(image?.alpha ?? new Uint8Array())], name).toEqual([255, 128])
    }
  })
  it('should leave out a transparency that hides nothing', () => {
    expect(readPng(png({width: 1, height: 1, colour: 4, rows: [0, 9, 255]}))?.alpha).toBeUndefined()
  })
  it('should keep a palette and its transparency', () => {
    const more = [...chunk('PLTE', [1, 2, 3, 4, 5, 6]), ...chunk('tRNS', [0])]
    const image = readPng(png({width: 2, height: 1, colour: 3, rows: [0, 0, 1], more}))
    expect([...(image?.palette ?? [])]).toEqual([1, 2, 3, 4, 5, 6])
    expect([...unzlibSync(image?.alpha ?? new Uint8Array())]).toEqual([0, 255])
  })
  it('should say no to what is cut short, interlaced or has too few pixels', () => {
    const whole = png({width: 2, height: 2, colour: 0, rows: [0, 1, 2, 0, 3, 4]})
    for (let length = 0; length < whole.length; length++) expect(readPng(whole.slice(0, length))).toBeUndefined()
    expect(readPng(png({width: 2, height: 3, colour: 0, rows: [0, 1, 2, 0, 3, 4]}))).toBeUndefined()
    expect(readPng(png({width: 1, height: 1, colour: 0, rows: [0, 1], interlaced: 1}))).toBeUndefined()
  })
})

describe('usablePicture', () => {
  it('should never throw, whatever the bytes', () => {
    const head = fc.constantFrom<readonly number[]>(signature, [0xff, 0xd8, 0xff, 0xe0], [0x47, 0x49, 0x46, 0x38], [])
    fc.assert(
      fc.property(head, fc.uint8Array({maxLength: 200}), (start, rest) => {
        expect(() => usablePicture(Uint8Array.from([...start, ...rest]))).not.toThrow()
      })
    )
  })
})
