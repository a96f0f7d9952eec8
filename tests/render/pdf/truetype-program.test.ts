import {readFileSync} from 'node:fs'
import path from 'node:path'
import * as fontkit from 'fontkit'
import {describe, expect, it} from 'vitest'
import type {FontProgram} from '../../../src/render/pdf/font-program.js'
import {openProgram} from '../../../src/render/pdf/open-program.js'

const file = path.resolve('node_modules/@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf')
const bytes = new Uint8Array(readFileSync(file))
const whole = read(bytes)

function read(font: Uint8Array): fontkit.Font {
  const opened = fontkit.create(Buffer.from(font))
  if ('fonts' in opened) throw new Error('No collection was expected')
  return opened
}

function idOf(character: string): number {
  return whole.glyphForCodePoint(character.codePointAt(0) ?? 0).id
}

async function subsetOf(characters: string): Promise<{program: FontProgram; font: fontkit.Font; ids: number[]}> {
  const program = await openProgram(bytes)
  const subset = program.subset()
  const ids = Array.from(characters, (character) => subset.add(idOf(character)))
  return {program, font: read(subset.encode().bytes), ids}
}

describe('truetypeProgram', () => {
  it('should say of a font what its tables say', async () => {
    const {metrics, outlines} = await openProgram(bytes)
    const scale = 1000 / whole.unitsPerEm
    expect(outlines).toBe('truetype')
    expect(metrics).toMatchObject({postscriptName: whole.postscriptName, unitsPerEm: whole.unitsPerEm})
    expect(metrics).toMatchObject({italicAngle: 0, isItalic: false, isFixedPitch: false})
    expect(metrics.box).toEqual(
      [whole.bbox.minX, whole.bbox.minY, whole.bbox.maxX, whole.bbox.maxY].map((edge) => edge * scale)
    )
    for (const [own, given] of [
      [metrics.ascent, whole.ascent],
      [metrics.descent, whole.descent],
      [metrics.capHeight, whole.capHeight],
      [metrics.xHeight, whole.xHeight]
    ] as const)
      expect(own).toBeCloseTo(given * scale)
    expect(metrics.advanceOf(idOf('m'))).toBeCloseTo(whole.getGlyph(idOf('m')).advanceWidth * scale)
  })
  it('should keep outlines and advances of the glyphs of a subset, those made of parts too', async () => {
    const characters = 'aÅé ﬁЩёΏ'
    const {font, ids} = await subsetOf(characters)
    for (const [index, character] of Array.from(characters).entries()) {
      const [own, given] = [font.getGlyph(ids[index] ?? 0), whole.getGlyph(idOf(character))]
      expect(own.path.toSVG(), character).toBe(given.path.toSVG())
      // fontkit has no advance for a last glyph without an outline.
      if (character !== ' ') expect(own.advanceWidth, character).toBe(given.advanceWidth)
    }
  })
  it('should make a glyph of others, each at its place, and one of none', async () => {
    const program = await openProgram(bytes)
    const subset = program.subset()
    const em = whole.unitsPerEm
    const composite = subset.addComposite({
      parts: [
        {id: idOf('x'), x: 0, y: 0},
        {id: idOf(' '), x: 0, y: 0},
        {id: idOf('o'), x: 100 / em, y: 50 / em}
      ],
      advance: 700
    })
    const blank = subset.addComposite({parts: [], advance: 0})
    const last = subset.add(idOf('n'))
    const font = read(subset.encode().bytes)
    const moved = whole.getGlyph(idOf('o')).path.translate(100, 50).toSVG()
    expect(font.getGlyph(composite).path.toSVG()).toBe(whole.getGlyph(idOf('x')).path.toSVG() + moved)
    expect(font.getGlyph(composite).advanceWidth).toBe(Math.round((700 * em) / 1000))
    expect(font.getGlyph(blank).path.toSVG()).toBe('')
    expect(font.getGlyph(last).path.toSVG()).toBe(whole.getGlyph(idOf('n')).path.toSVG())
  })
  it('should write tables with checksums that are right', async () => {
    const program = await openProgram(bytes)
    const subset = program.subset()
    subset.add(idOf('a'))
    const {bytes: written, glyphs} = subset.encode()
    const view = new DataView(written.buffer)
    let sum = 0
    for (let at = 0; at < written.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
    expect(glyphs).toBe(2)
  })
  it('should show nothing for a glyph that the font does not have', async () => {
    const program = await openProgram(bytes)
    const subset = program.subset()
    const id = subset.add(65_000)
    subset.add(idOf('a'))
    expect(read(subset.encode().bytes).getGlyph(id).path.toSVG()).toBe('')
  })
})
