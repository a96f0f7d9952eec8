import {describe, expect, it} from 'vitest'
import {placeCandidates} from '../../src/align/candidate.js'
import {edition} from './edition.js'

describe('placeCandidates', () => {
  it('should place quotations by bead, shares of the text and what is told before them', () => {
    const source = edition('en', ['[abcd]', 'abcd [abcd]abc'])
    const beads = [
      {source: ['p-1'], target: ['x'], score: 1, moved: false},
      {source: ['p-0', 'gone'], target: [], score: 1, moved: false}
    ]
    const placed = placeCandidates(source, beads, 'source')
    expect(placed.map(({quotation, bead, place, isAnswered}) => [quotation.id, bead, place, isAnswered])).toEqual([
      ['q-en1', 0, {before: 7 / 12, after: 5 / 12, size: 1, told: 5 / 8}, true],
      ['q-en0', 1, {before: 2 / 12, after: 2 / 12, size: 4 / 12, told: 0.5}, false]
    ])
  })

  it('should place first what stands nowhere', () => {
    const [first] = placeCandidates(edition('en', ['[abcd]']), [], 'target')
    expect(first).toMatchObject({bead: 0, isAnswered: false})
  })
})
