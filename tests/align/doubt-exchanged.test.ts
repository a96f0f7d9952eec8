import {describe, expect, it} from 'vitest'
import {placeCandidates} from '../../src/align/candidate.js'
import {doubtExchanged} from '../../src/align/doubt-exchanged.js'
import type {Features} from '../../src/align/features.js'
import {alignQuotations} from '../../src/align/align-quotations.js'
import {edition} from './edition.js'

const speaker = {speaker: {name: 'Anna Berg', confidence: 1}}
const english = [
  'Anna Berg said: “[We have 12 boats in the harbour, and none of them can leave before the spring]”.',
  'A long day went by and nobody came to the house.',
  'Anna Berg said: “[No]”.'
]

function link(
  target: readonly string[],
  source: readonly string[] = english,
  about: readonly object[] = [speaker, speaker]
) {
  return alignQuotations(edition('en', source, about), edition('de', target, about))
}

describe('alignQuotations', () => {
  const long = 'Wir haben 12 Boote im Hafen, und keines von ihnen kann vor dem Frühling auslaufen'

  it('should be sure of words that stand where they should', () => {
    const links = link([
      `Anna Berg sagte: „[${long}]“.`,
      'Ein langer Tag verging, und niemand kam ins Haus.',
      'Anna Berg sagte: „[Nein]“.'
    ])
    expect(links.map(({source, target, sure}) => [source, target, sure])).toEqual([
      [['q-en0'], ['q-de0'], true],
      [['q-en1'], ['q-de1'], true]
    ])
  })

  it('should not be sure of words that were exchanged while all around them stays', () => {
    const links = link([
      'Anna Berg sagte: „[Nein]“.',
      'Ein langer Tag verging, und niemand kam ins Haus.',
      `Anna Berg sagte: „[${long}]“.`
    ])
    expect(links.filter(({sure}) => sure)).toEqual([])
  })
})

describe('doubtExchanged', () => {
  const texts = (one: Features, other: Features) => {
    const length = one.length % 10 === other.length % 10 ? 0 : -4
    return {length, numbers: 0, names: 0, words: 0, marks: 0, sameWords: 0}
  }
  const compare = {texts, names: () => 0, speakers: () => 0}
  function doubted(source: readonly string[], target: readonly string[], parts = false) {
    const sides = [source, target].map((words, side) => {
      const of = edition(
        side === 0 ? 'en' : 'de',
        words.map((text) => `[${text}]`)
      )
      const beads = of.segments.map(({id}) => ({source: [id], target: [id], score: 1, moved: false}))
      const all = placeCandidates(of, beads, 'source')
      const quoted = all.flatMap(({quotation}) => quotation.parts)
      return parts ? all.slice(0, 1).map((one) => ({...one, quotation: {...one.quotation, parts: quoted}})) : all
    })
    const links = (sides[0] ?? []).map((one, index) => ({
      source: [one],
      target: (sides[1] ?? []).slice(index, index + 1),
      score: 0.99,
      evidence: []
    }))
    const alone = {source: links[0]?.source ?? [], target: [], score: 1, evidence: []}
    return doubtExchanged([...links, alone], {compare, limit: 0.95}).map(({score}) => score < 0.95)
  }

  it('should doubt both links whose words fit better the other way round', () => {
    expect(doubted(['ab', 'abc', 'abcd'], ['abc', 'ab', 'abcd'])).toEqual([true, true, false, false])
  })

  it('should doubt a link whose parts were exchanged', () => {
    expect(doubted(['ab', 'abc'], ['abc', 'ab'], true)).toEqual([true, false])
    expect(doubted(['ab', 'abc'], ['ab', 'abc'], true)).toEqual([false, false])
  })
})
