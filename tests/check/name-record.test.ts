import {describe, expect, it} from 'vitest'
import {createMentionFinder} from '../../src/check/find-mentions.js'
import {createNameRecord} from '../../src/check/name-record.js'
import type {Segment} from '../../src/model/segment.js'

describe('createNameRecord', () => {
  const names = [['Lacerte'], ['Kovalenko'], ['Marchetti']]
  const trust = (...beads: readonly (readonly [source: string, target: string])[]) => {
    const segment = (text: string) => [{text} as Segment]
    const compared = beads.map(([one, other]) => ({source: segment(one), target: segment(other), moved: false}))
    const record = createNameRecord(compared, {source: names, target: names}, createMentionFinder())
    return record.isTrusted({bead: 0, lost: 0, gained: 1})
  }
  const changed = ['Lacerte', 'Kovalenko'] as const

  it('should trust names that both sides have elsewhere', () => {
    expect(trust(changed, ['Lacerte', 'Lacerte'], ['Kovalenko', 'Kovalenko'])).toBe(true)
    expect(trust(changed, ['Lacerte and Kovalenko', 'Kovalenko and Lacerte'])).toBe(true)
  })

  it('should trust a name that is nowhere else where others are recognised', () => {
    expect(trust(changed)).toBe(true)
    expect(trust(changed, ['Marchetti', 'Marchetti'])).toBe(true)
    expect(trust(changed, ['Marchetti', 'she'], ['Lacerte', 'Lacerte'])).toBe(false)
  })

  it('should not trust a name that only one side has elsewhere too', () => {
    expect(trust(changed, ['Lacerte', 'he'])).toBe(false)
    expect(trust(changed, ['he', 'Kovalenko'])).toBe(false)
    expect(
      trust(changed, ['Lacerte', 'Lacerte'], ['Kovalenko', 'Kovalenko'], ['Marchetti', '-'], ['Marchetti', '-'])
    ).toBe(true)
  })

  it('should not read long beads', () => {
    const long = 'x '.repeat(2001)
    expect(trust(changed, [`Lacerte ${long}`, 'he'])).toBe(true)
    expect(trust(changed, ['he', `Kovalenko ${long}`])).toBe(true)
  })
})
