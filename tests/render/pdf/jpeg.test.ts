import {describe, expect, it} from 'vitest'
import {readJpeg} from '../../../src/render/pdf/jpeg.js'

const start = [0xff, 0xd8]
const end = [0xff, 0xd9]
const adobe = [0xff, 0xee, 0, 14, ...Array.from('Adobe', (letter) => letter.charCodeAt(0)), 0, 100, 0, 0, 0, 0, 2]

function frame(channels: number, {marker = 0xc0, bits = 8} = {}): readonly number[] {
  const components = Array.from({length: channels}, (_, index) => [index, 0x11, 0]).flat()
  return [0xff, marker, 0, 8 + 3 * channels, bits, 0, 20, 0, 30, channels, ...components]
}

function read(...parts: readonly (readonly number[])[]): ReturnType<typeof readJpeg> {
  return readJpeg(Uint8Array.from(parts.flat()))
}

describe('readJpeg', () => {
  it('should read sizes and channels from the frame', () => {
    expect(read(start, frame(3), end)).toEqual({width: 30, height: 20, channels: 3, inverted: false})
    expect(read(start, frame(1, {marker: 0xc2}), end)).toMatchObject({channels: 1})
  })
  it('should know where an image for print was inverted', () => {
    expect(read(start, adobe, frame(4), end)).toMatchObject({channels: 4, inverted: true})
    expect(read(start, frame(4), end)).toMatchObject({channels: 4, inverted: false})
  })
  it('should pass over a thumbnail and over bytes that fill up', () => {
    const thumbnail = [...start, ...frame(1), ...end]
    const exif = [0xff, 0xe1, 0, 2 + thumbnail.length, ...thumbnail]
    expect(read(start, exif, [0xff, 0xff], frame(3), end)).toMatchObject({channels: 3})
  })
  it.each([
    ['lossless', frame(3, {marker: 0xc3})],
    ['arithmetic', frame(3, {marker: 0xc9})],
    ['twelve bits a channel', frame(3, {bits: 12})],
    ['two channels', frame(2)]
  ])('should say no to what no viewer shows: %s', (_, own) => {
    expect(read(start, own, end)).toBeUndefined()
  })
  it('should say no wherever it is cut short', () => {
    const whole = [...start, ...adobe, ...frame(3), ...end]
    for (let length = 0; length < whole.length; length++) expect(read(whole.slice(0, length))).toBeUndefined()
  })
})
