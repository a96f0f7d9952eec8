import {describe, expect, it} from 'vitest'
import {placeCandidates} from '../../src/align/candidate.js'
import type {QuotationComparer} from '../../src/align/compare-quotations.js'
import type {CandidateLink} from '../../src/align/find-links.js'
import {linkMoved} from '../../src/align/link-moved.js'
import {edition} from './edition.js'

/** Words alone decide here: quotations are alike when the second key of both is the same. */
const compare: QuotationComparer = {
  texts: (one, other) => ({
    length: 0,
    numbers: one.keys[0] === other.keys[0] ? 8 : -8,
    names: 0,
    words: 0,
    marks: 0,
    sameWords: 0
  }),
  names: () => 1
}

function alone(side: 'source' | 'target', texts: readonly string[]): readonly CandidateLink[] {
  const of = edition(
    'en',
    texts.map((text) => `[${text}]`)
  )
  const beads = of.segments.map(({id}) => ({source: [id], target: [id], score: 1, moved: false}))
  return placeCandidates(of, beads, side).map((candidate) => ({
    source: side === 'source' ? [candidate] : [],
    target: side === 'target' ? [candidate] : [],
    score: 0.9,
    evidence: []
  }))
}

function pairs(links: readonly CandidateLink[]): readonly string[] {
  const text = (side: CandidateLink['source']): string => side.map(({quotation}) => quotation.text).join()
  return links
    .filter(({source, target}) => source.length + target.length === 2)
    .map(({source, target}) => `${text(source)}=${text(target)}`)
}

describe('linkMoved', () => {
  it('should link what is alike and alone on both sides, none of it above the limit', () => {
    const links = linkMoved([...alone('source', ['1', '2']), ...alone('target', ['2', '3'])], compare, 0.95)
    expect(pairs(links)).toEqual(['2=2'])
    expect(links).toHaveLength(3)
    expect(links.every(({score}) => score < 0.95)).toBe(true)
  })

  it('should link of many those that have something in common', () => {
    const numbers = Array.from({length: 150}, (_, index) => String(1000 + index))
    const same = Array.from({length: 30}, () => '7')
    const links = linkMoved(
      [...alone('source', [...numbers, ...same]), ...alone('target', [...numbers.toReversed(), ...same])],
      compare,
      0.95
    )
    expect(pairs(links)).toHaveLength(150)
  })
})
