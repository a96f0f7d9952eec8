import {describe, expect, it} from 'vitest'
import {srgbProfile} from '../../../src/render/pdf/srgb-profile.js'

/** The tags of a profile: their type, and from where to where they are. */
function tagsOf(profile: Uint8Array): ReadonlyMap<string, {type: string; from: number; to: number}> {
  const view = new DataView(profile.buffer)
  const ascii = (at: number): string => String.fromCharCode(...profile.subarray(at, at + 4))
  return new Map(
    Array.from({length: view.getUint32(128)}, (_, index) => {
      const at = 132 + 12 * index
      const from = view.getUint32(at + 4)
      return [ascii(at), {type: ascii(from), from, to: from + view.getUint32(at + 8)}]
    })
  )
}

describe('srgbProfile', () => {
  it('should have the tags that a display’s profile needs, all of them inside it and on whole words', () => {
    const profile = srgbProfile()
    const tags = tagsOf(profile)
    expect(new DataView(profile.buffer).getUint32(0)).toBe(profile.length)
    expect([...tags.keys()]).toEqual(['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'])
    for (const {from, to} of tags.values()) {
      expect(from % 4).toBe(0)
      expect(to).toBeLessThanOrEqual(profile.length)
    }
  })

  it('should make white of the three colours, and climb from black to white', () => {
    const profile = srgbProfile()
    const view = new DataView(profile.buffer)
    const tags = tagsOf(profile)
    const xyz = (name: string): readonly number[] =>
      [8, 12, 16].map((at) => view.getInt32((tags.get(name)?.from ?? 0) + at))
    const [red, green, blue, white] = ['rXYZ', 'gXYZ', 'bXYZ', 'wtpt'].map(xyz)
    for (const [index, sum] of (white ?? []).entries()) {
      expect(Math.abs((red?.[index] ?? 0) + (green?.[index] ?? 0) + (blue?.[index] ?? 0) - sum)).toBeLessThan(25)
    }
    const curve = tags.get('gTRC')?.from ?? 0
    const values = Array.from({length: view.getUint32(curve + 8)}, (_, point) => view.getUint16(curve + 12 + 2 * point))
    expect([values[0], values.at(-1)]).toEqual([0, 65_535])
    expect(values).toEqual(values.toSorted((one, other) => one - other))
    // Half of a channel is about a fifth of the light.
    expect((values[512] ?? 0) / 65_535).toBeCloseTo(0.2146, 2)
  })
})
