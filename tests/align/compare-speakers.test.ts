import {describe, expect, it} from 'vitest'
import {nameSimilarity} from '../../src/language/names.js'
import {placeCandidates, type Candidate} from '../../src/align/candidate.js'
import {createSpeakerComparer} from '../../src/align/compare-speakers.js'
import {edition} from './edition.js'

function spokenBy(names: readonly string[], side: 'source' | 'target'): readonly Candidate[] {
  const of = edition(
    'en',
    names.map((name) => `[${name} said this]`),
    names.map((name) => ({speaker: {name, confidence: 1}}))
  )
  return placeCandidates(
    of,
    of.segments.map(({id}) => ({source: [id], target: [id], score: 1, moved: false})),
    side
  )
}

const named = (name: string) => ({name, confidence: 1})
const sides = {source: spokenBy(['Lacerte', 'Anna'], 'source'), target: spokenBy(['Ласерт', 'мерка'], 'target')}
const compare = createSpeakerComparer(sides, nameSimilarity)

describe('createSpeakerComparer', () => {
  it('should speak for one id and for names that sound alike, across scripts', () => {
    expect(compare({id: 'a', confidence: 1}, {id: 'a', name: 'B', confidence: 1})).toBeGreaterThan(1)
    expect(compare(named('Lacerte'), named('Ласерт'))).toBeGreaterThan(0.5)
  })

  it('should speak strongly against a speaker who is quoted elsewhere on the other side', () => {
    expect(compare(named('Lacerte'), named('мерка'))).toBe(-2)
    expect(compare(named('Anna'), named('Ласерт'))).toBe(-2)
  })

  it('should say little of names that nobody has on the other side, and nothing where one is not known', () => {
    expect(compare(named('Anna'), named('мерка'))).toBeGreaterThan(-1)
    expect(compare(named('Anna'), named('мерка'))).toBeLessThan(0)
    expect(compare(undefined, named('мерка'))).toBe(0)
    expect(compare({id: 'a', confidence: 1}, undefined)).toBe(0)
  })

  it('should not compare hundreds of names with hundreds', () => {
    const many = Array.from({length: 60}, (_, index) => `Speaker ${String(index)}`)
    const crowd = createSpeakerComparer({source: spokenBy(many, 'source'), target: spokenBy(many, 'target')}, () => 0)
    expect(crowd(named('Speaker 1'), named('Speaker 2'))).toBeGreaterThan(-1)
  })
})
