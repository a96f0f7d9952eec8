import {unzlibSync} from 'fflate'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readPng} from '../../../src/render/pdf/png.js'
import {unfilter} from '../../../src/render/pdf/png-pixels.js'
import {usablePicture} from '../../../src/render/pdf/usable-picture.js'
import {makePng, pngChunk, pngSignature} from './test-png.js'

describe('readPng', () => {
  it('should pass on pixels without transparency as they are packed', () => {
    const image = readPng(makePng({width: 2, height: 1, colour: 2, rows: [0, 1, 2, 3, 4, 5, 6]}))
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
      const image = readPng(makePng({width: 2, height: 1, colour: 6, rows: row}))
      const packed = unzlibSync(image?.data ?? new Uint8Array())
      const colours = unfilter(packed, {width: 2, height: 1, pixel: 24, interlaced: false})
      expect([...colours], name).toEqual([10, 20, 30, 11, 22, 33])
      expect(image?.filtered, name).toBe(true)
      expect([...unzlibSync(image?.alpha ?? new Uint8Array())], name).toEqual([255, 128])
    }
  })
  it('should part colours of two bytes and of interlaced rows from transparency', () => {
    const deep = readPng(makePng({width: 2, height: 1, colour: 4, bits: 16, rows: [0, 1, 9, 128, 0, 2, 9, 255, 0]}))
    const laced = readPng(makePng({width: 1, height: 1, colour: 4, interlaced: 1, rows: [0, 7, 128]}))
    for (const [image, colours, alpha] of [
      [deep, [1, 2], [128, 255]],
      [laced, [7], [128]]
    ] as const) {
      expect(image).toMatchObject({channels: 1, bits: 8, filtered: false})
      expect([...unzlibSync(image?.data ?? new Uint8Array())]).toEqual(colours)
      expect([...unzlibSync(image?.alpha ?? new Uint8Array())]).toEqual(alpha)
    }
  })
  it('should leave out a transparency that hides nothing', () => {
    expect(readPng(makePng({width: 1, height: 1, colour: 4, rows: [0, 9, 255]}))?.alpha).toBeUndefined()
    // Three grey pixels a row, without colour, under each filter as it is in a first and in a later row.
    const rows = {
      none: [255, 255, 255],
      sub: [255, 0, 0],
      up: [255, 255, 255],
      average: [255, 128, 128],
      paeth: [255, 0, 0]
    }
    const later = {none: [255, 255, 255], sub: [255, 0, 0], up: [0, 0, 0], average: [128, 0, 0], paeth: [0, 0, 0]}
    for (const [filter, name] of (['none', 'sub', 'up', 'average', 'paeth'] as const).entries()) {
      const filtered = [rows[name], later[name]].flatMap((row) => [filter, ...row.flatMap((alpha) => [0, alpha])])
      const own = {width: 3, height: 2, colour: 4}
      expect(readPng(makePng({...own, rows: filtered}))?.alpha, name).toBeUndefined()
      for (const at of [2, 6, 9, 13]) {
        const changed = filtered.map((byte, index) => (index === at ? byte ^ 1 : byte))
        expect(readPng(makePng({...own, rows: changed}))?.alpha, `${name} ${String(at)}`).toBeDefined()
      }
    }
  })
  it('should keep a palette and its transparency', () => {
    const more = [...pngChunk('PLTE', [1, 2, 3, 4, 5, 6]), ...pngChunk('tRNS', [0])]
    const image = readPng(makePng({width: 2, height: 1, colour: 3, rows: [0, 0, 1], more}))
    expect([...(image?.palette ?? [])]).toEqual([1, 2, 3, 4, 5, 6])
    expect([...unzlibSync(image?.alpha ?? new Uint8Array())]).toEqual([0, 255])
  })
  it('should put the pixels of an interlaced image where they belong, of any depth', () => {
    const pixels = Array.from({length: 25}, (_, index) => index % 4)
    // Adam7 sends a square of five in these passes: columns and rows of each.
    const passes = [
      [[0], [0]],
      [[4], [0]],
      [[0, 4], [4]],
      [[2], [0, 4]],
      [[0, 2, 4], [2]],
      [
        [1, 3],
        [0, 2, 4]
      ],
      [
        [0, 1, 2, 3, 4],
        [1, 3]
      ]
    ] as const
    for (const bits of [2, 8]) {
      const packed = (values: readonly number[]): readonly number[] =>
        bits === 8
          ? values
          : Array.from({length: Math.ceil(values.length / 4)}, (_, byte) =>
              [0, 1, 2, 3].reduce((sum, at) => sum | ((values[4 * byte + at] ?? 0) << (6 - 2 * at)), 0)
            )
      const rows = passes.flatMap(([columns, lines]) =>
        lines.flatMap((line) => [0, ...packed(columns.map((column) => pixels[5 * line + column] ?? 0))])
      )
      const image = readPng(makePng({width: 5, height: 5, colour: 0, rows, interlaced: 1, bits}))
      const lines = [0, 1, 2, 3, 4].flatMap((line) => packed(pixels.slice(5 * line, 5 * line + 5)))
      expect([...unzlibSync(image?.data ?? new Uint8Array())], String(bits)).toEqual(lines)
      expect(image?.filtered).toBe(false)
    }
  })
  it('should leave out what follows the pixels', () => {
    const image = readPng(
      makePng({width: 1, height: 1, colour: 0, rows: [0, 9, ...new Array<number>(100_000).fill(0)]})
    )
    expect([...unzlibSync(image?.data ?? new Uint8Array())]).toEqual([9])
  })
  it('should not unpack what could never be as many pixels as the header says', () => {
    const rows = new Array<number>(100).fill(0)
    const huge = makePng({width: 1, height: 1, colour: 6, rows})
    huge.set([0, 0, 0x20, 0, 0, 0, 0x20, 0], 16)
    expect(readPng(huge)).toBeUndefined()
  })
  it.each([
    ['a depth that its colours cannot have', {colour: 2, bits: 4}],
    ['no palette where it needs one', {colour: 3}],
    ['an unknown type of colours', {colour: 5}]
  ])('should say no to %s', (_, more) => {
    expect(readPng(makePng({width: 1, height: 1, rows: [0, 1, 2, 3], ...more}))).toBeUndefined()
  })
  it('should say no to what is cut short or has too few pixels', () => {
    const whole = makePng({width: 2, height: 2, colour: 0, rows: [0, 1, 2, 0, 3, 4]})
    for (let length = 0; length < whole.length; length++) expect(readPng(whole.slice(0, length))).toBeUndefined()
    expect(readPng(makePng({width: 2, height: 3, colour: 0, rows: [0, 1, 2, 0, 3, 4]}))).toBeUndefined()
  })
})

describe('usablePicture', () => {
  it('should never throw, whatever the bytes', () => {
    const head = fc.constantFrom<readonly number[]>(
      pngSignature,
      [0xff, 0xd8, 0xff, 0xe0],
      [0x47, 0x49, 0x46, 0x38],
      []
    )
    fc.assert(
      fc.property(head, fc.uint8Array({maxLength: 200}), (start, rest) => {
        expect(() => usablePicture(Uint8Array.from([...start, ...rest]))).not.toThrow()
      })
    )
  })
})
