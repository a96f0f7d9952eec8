import {describe, expect, it} from 'vitest'
import {contrast, lightness} from '../../../src/render/pdf/lightness.js'
import {readTheme} from '../../../src/render/pdf/read-theme.js'
import {readColour} from '../../../src/render/pdf/theme.js'

const {colours} = readTheme().theme
const tints = colours.tints.map(readColour)

describe('lightness', () => {
  it('should go from black to white', () => {
    expect(lightness([0, 0, 0])).toBeCloseTo(0)
    expect(lightness([1, 1, 1])).toBeCloseTo(100)
    expect(lightness(readColour('#777777'))).toBeCloseTo(50, 0)
  })

  it('should tell the tints of the theme from paper and from each other, also to those who see fewer colours', () => {
    for (const see of [plain, ...Object.values(blindness).map(seenWith)]) {
      const shades = tints.map((tint) => lightness(see(tint)))
      for (const [index, shade] of shades.entries()) {
        expect(100 - shade).toBeGreaterThanOrEqual(4)
        for (const other of shades.slice(index + 1)) expect(Math.abs(shade - other)).toBeGreaterThanOrEqual(4)
      }
    }
  })

  it('should leave every text of the theme readable on paper, and on the tints', () => {
    for (const name of ['text', 'muted', 'link', 'number'] as const) {
      expect(contrast(readColour(colours[name]), [1, 1, 1])).toBeGreaterThanOrEqual(7)
      for (const tint of tints) expect(contrast(readColour(colours[name]), tint)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

type Colour = readonly [number, number, number]

/** How colours look to people without one kind of cones (Machado, Oliveira and Fernandes 2009, severity 1). */
const blindness: Readonly<Record<string, readonly number[]>> = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
}

function plain(colour: Colour): Colour {
  return colour
}

function seenWith(matrix: readonly number[]): (colour: Colour) => Colour {
  return (colour) => {
    const row = (at: number): number => {
      const sum = colour.reduce((total, channel, index) => total + (matrix[at * 3 + index] ?? 0) * channel ** 2.2, 0)
      return Math.min(1, Math.max(0, sum)) ** (1 / 2.2)
    }
    return [row(0), row(1), row(2)]
  }
}
