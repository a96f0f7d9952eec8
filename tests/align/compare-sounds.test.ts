import {describe, expect, it} from 'vitest'
import {groupCandidates, placeCandidates, type Candidate} from '../../src/align/candidate.js'
import {createSoundComparer} from '../../src/align/compare-sounds.js'
import {itemAt} from '../../src/model/item-at.js'
import {edition} from './edition.js'

function candidates(locale: string, texts: readonly string[], side: 'source' | 'target'): readonly Candidate[] {
  const of = edition(
    locale,
    texts.map((text) => `[${text}]`)
  )
  const beads = of.segments.map(({id}) => ({source: [id], target: [id], score: 1, moved: false}))
  return placeCandidates(of, beads, side)
}

const english = [
  'The mayor drinks her coffee in the garden',
  'We have three boats and a telephone',
  'The university opens its doors in October',
  'Our problem is the price of bananas',
  'The museum wants a new director',
  'A photograph of the president'
]
const german = [
  'Die Bürgermeisterin trinkt ihren Kaffee im Garten',
  'Wir haben drei Boote und ein Telefon',
  'Die Universität öffnet ihre Türen im Oktober',
  'Unser Problem ist der Preis der Bananen',
  'Das Museum will einen neuen Direktor',
  'Eine Fotografie des Präsidenten'
]
const hungarian = [
  'A polgármester a kertben kávézik',
  'Három csónakunk van és egy készülékünk',
  'Az egyetem ősszel nyit',
  'A gondunk az, hogy drága a gyümölcs',
  'A képtár új vezetőt akar',
  'Egy felvétel az elnökről'
]

function compare(locale: string, texts: readonly string[], anchors = 5) {
  const sides = {source: candidates('en', english, 'source'), target: candidates(locale, texts, 'target')}
  const pairs = sides.source.map((source, index) => ({source, target: itemAt(sides.target, index)}))
  const sounds = createSoundComparer(sides, pairs.slice(0, anchors))
  const group = (candidate: Candidate) => groupCandidates([candidate])
  return (
    sounds &&
    ((one: number, other: number) => sounds(group(itemAt(sides.source, one)), group(itemAt(sides.target, other))))
  )
}

describe('createSoundComparer', () => {
  it('should speak for words of a related language that are spelled alike, and against others', () => {
    const sounds = compare('de', german)
    expect(sounds?.(5, 5)).toBeGreaterThan(0.5)
    expect(sounds?.(5, 3)).toBeLessThan(0)
    expect(sounds?.(3, 5)).toBeLessThan(0)
  })

  it('should compare other scripts by how they are read', () => {
    const sounds = compare('uk', [
      'Мерка п’є каву в саду',
      'У нас три човни й телефон',
      'Університет відчиняє двері в жовтні',
      'Наша проблема — ціна бананів',
      'Музей хоче нового директора',
      'Фотографія президента'
    ])
    expect(sounds?.(5, 5)).toBeGreaterThan(sounds?.(5, 0) ?? Infinity)
  })

  it('should say nothing where too few counterparts are known', () => {
    expect(compare('de', german, 3)).toBeUndefined()
  })

  it('should say little or nothing of languages that have little in common', () => {
    const sounds = compare('hu', hungarian)
    expect(Math.abs(sounds?.(5, 5) ?? 0)).toBeLessThan(0.5)
  })

  it('should say nothing of what has no letters', () => {
    expect(Math.abs(compare('de', [...german.slice(0, 5), '… — !'])?.(5, 5) ?? Infinity)).toBe(0)
  })

  it('should say nothing where counterparts sound less alike than others', () => {
    expect(compare('de', german.toReversed())).toBeUndefined()
  })
})
