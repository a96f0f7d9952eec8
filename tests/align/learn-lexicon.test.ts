import {describe, expect, it} from 'vitest'
import {alignArticle} from '../../src/align/align-article.js'
import {alignSegments} from '../../src/align/align-segments.js'
import {learnLexicon} from '../../src/align/learn-lexicon.js'
import type {Bitext} from '../../src/model/bitext.js'
import {edition} from './edition.js'

function bitext(sentences: readonly (readonly [string, string])[]): Bitext {
  const [source, target] = [0, 1].map((side) =>
    edition(
      side === 0 ? 'en' : 'de',
      sentences.map((pair) => pair[side] ?? '')
    )
  ) as [Bitext['source'], Bitext['target']]
  const segments = sentences.map((_, index) => {
    const id = `p-${String(index)}`
    return {source: [id], target: [id], score: 0.99, moved: false}
  })
  return {
    source,
    target,
    segments: [...segments, {source: ['p-0'], target: [], score: 0.5, moved: false}],
    quotations: []
  }
}

const animals = bitext([
  ['The hound barks', 'Der Köter bellt'],
  ['A hound sleeps', 'Ein Köter schläft'],
  ['The hound eats', 'Der Köter frisst'],
  ['A cat sleeps', 'Eine Katze schläft'],
  ['A cat eats', 'Eine Katze frisst'],
  ['A cat eats', 'Eine Katze frisst'],
  ['', '']
])
const weather = bitext([
  ['The rain falls', 'Der Regen fällt'],
  ['It is the rain', 'Es ist der Regen'],
  ['Rain and wind', 'Regen und Wind']
])

describe('learnLexicon', () => {
  it('should learn how words are translated, both ways', () => {
    const {forward, backward} = learnLexicon([animals, weather])
    const [best] = Object.entries(forward['hound'] ?? {})
    expect(best?.[0]).toBe('köter')
    expect(best?.[1]).toBeGreaterThan(0.3)
    expect(Object.keys(backward['regen'] ?? {})[0]).toBe('rain')
  })

  it('should not depend on the order of the articles', () => {
    expect(learnLexicon([weather, animals])).toEqual(learnLexicon([animals, weather]))
  })

  it('should hold only words of the texts', () => {
    const learned = {forward: {rain: {regen: 0.9, schauer: 0.1}}, backward: {}}
    const beads = alignSegments(['Rain fell.', 'Rain.'], ['Regen fiel.', 'Regen.'], {learned})
    expect(beads.map(({target}) => target)).toEqual([[0], [1]])
  })

  it('should be plain JSON', () => {
    const learned = learnLexicon([animals])
    expect(JSON.parse(JSON.stringify(learned))).toEqual(learned)
  })

  it('should learn nothing from nothing', () => {
    expect(learnLexicon([])).toEqual({forward: {}, backward: {}})
  })

  it('should speak for texts that share nothing, whichever comes first', () => {
    const learned = learnLexicon([animals, weather])
    const [source, target] = [['The rain is in a hound.'], ['Der Regen ist in einem Köter.', 'Nein.']]
    const [known, unknown] = [alignSegments(source, target, {learned}), alignSegments(source, target)]
    expect(known[0]?.score).toBeGreaterThan(unknown[0]?.score ?? Infinity)
    const {forward, backward} = learned
    const mirrored = alignSegments(target, source, {learned: {forward: backward, backward: forward}})
    expect(mirrored[0]).toEqual({...known[0], source: known[0]?.target, target: known[0]?.source})
  })
})

describe('alignArticle', () => {
  const source = edition('en', ['“[A hound sleeps]”, she said.', '“[A hound eats]”, she said.'])
  const target = edition('de', ['„[Eine Katze frisst]“, sagte sie.', '„[Ein Köter frisst]“, sagte sie.'])
  const article = {slug: 'hound', source, translations: [target], documents: [], messages: []}
  const wordsOf = (bitexts: readonly Bitext[]) =>
    bitexts[0]?.quotations.map(({evidence}) => evidence.find(({name}) => name === 'words')?.weight ?? 0)

  it('should take in what other articles taught', () => {
    const lexicons = new Map([['de', learnLexicon([animals])]])
    const known = wordsOf(alignArticle(article, {lexicons})) ?? []
    const unknown = wordsOf(alignArticle(article)) ?? []
    expect(known[1]).toBeGreaterThan(unknown[1] ?? Infinity)
  })

  it('should take in embeddings of the segments, those of titles beside', () => {
    const editions = [0, 1].map((side) =>
      edition(side === 0 ? 'en' : 'de', [
        {text: 'Title', kind: 'title' as const, id: 'title'},
        ...(side === 0 ? ['One of them.', 'Other ones.', 'Thirdly.'] : ['Anders', 'Drittens'])
      ])
    )
    const [one, other] = editions
    const vectors = {
      source: [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1]
      ],
      target: [
        [1, 0, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1]
      ]
    }
    const [aligned] = alignArticle(
      {...article, source: one ?? source, translations: [other ?? target]},
      {vectors: new Map([['de', vectors]])}
    )
    expect(aligned?.segments.map((bead) => [bead.source, bead.target])).toEqual([
      [['title'], ['title']],
      [['p-1'], []],
      [['p-2'], ['p-1']],
      [['p-3'], ['p-2']]
    ])
  })
})
