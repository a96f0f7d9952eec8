import {describe, expect, it} from 'vitest'
import {placeCandidates, type Candidate} from '../../src/align/candidate.js'
import {createEchoComparer} from '../../src/align/compare-echoes.js'
import {itemAt} from '../../src/model/item-at.js'
import {edition} from './edition.js'

function candidates(locale: string, texts: readonly string[], side: 'source' | 'target'): readonly Candidate[] {
  const of = edition(locale, texts)
  const beads = of.segments.map(({id}) => ({source: [id], target: [id], score: 1, moved: false}))
  return placeCandidates(of, beads, side)
}

const source = candidates(
  'en',
  ['[We feel left out of NATO]', '[Only dire need could do it]', '[But we feel left out of NATO]'],
  'source'
)
const target = candidates(
  'de',
  ['[Wir fühlen uns von der Nato außen vor]', '[Nur äußerste Not]', '[Doch wir fühlen uns von der Nato außen vor]'],
  'target'
)
const anchor = {source: itemAt(source, 0), target: itemAt(target, 0)}

describe('createEchoComparer', () => {
  it('should speak for what repeats the counterpart of the words that are repeated', () => {
    const echoes = createEchoComparer({source, target}, [anchor])
    expect(echoes?.(itemAt(source, 2), itemAt(target, 2))).toBeGreaterThan(2)
  })

  it('should speak against what repeats on one side only', () => {
    const echoes = createEchoComparer({source, target}, [anchor])
    expect(echoes?.(itemAt(source, 2), itemAt(target, 1))).toBeLessThan(-1)
    expect(echoes?.(itemAt(source, 1), itemAt(target, 2))).toBeLessThan(-1)
  })

  it('should say nothing of what repeats nothing, and of the counterparts themselves', () => {
    const echoes = createEchoComparer({source, target}, [anchor])
    expect(echoes?.(itemAt(source, 1), itemAt(target, 1))).toBe(0)
    expect(echoes?.(itemAt(source, 0), itemAt(target, 0))).toBe(0)
  })

  it('should not be there where nothing is repeated', () => {
    expect(createEchoComparer({source: source.slice(0, 2), target: target.slice(0, 2)}, [anchor])).toBeUndefined()
  })

  it('should not count words that stand in very many quotations', () => {
    const many = Array.from({length: 50}, (_, index) => `[we feel left out number ${String(index)}]`)
    const [left, right] = [candidates('en', many, 'source'), candidates('de', many, 'target')]
    const anchors = left.map((one, index) => ({source: one, target: itemAt(right, index)}))
    expect(createEchoComparer({source: left, target: right}, anchors)).toBeUndefined()
  })
})
