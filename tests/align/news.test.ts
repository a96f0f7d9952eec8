import {beforeAll, describe, expect, it} from 'vitest'
import {alignArticle} from '../../src/align/align-article.js'
import {readEdition} from '../../src/read/read-edition.js'
import {readAnnotated} from '../bench/annotated.mjs'
import {oracleOf} from '../bench/oracle.mjs'
import type {Figure, Story} from '../bench/score-news.mjs'
import {add, figuresOf, measureStories, readStories} from '../bench/score-news.mjs'

/** What is reached on all stories together, rounded down: the table of `npm run bench:news`. */
const floors: Readonly<Partial<Record<Figure, number>>> = {
  detection: 0.98,
  links: 0.955,
  alone: 0.77,
  sure: 0.99,
  cover: 0.87,
  speaker: 0.81,
  kind: 0.99
}

describe('annotated texts', () => {
  it('should give the text without its annotation, and offsets into it', () => {
    const {text, spans} = readAnnotated(
      '“⟦1 Ann Lee|Go *now*,⟧” she said. “⟦1|Or ‘⟦nested|never⟧’.⟧” The “⟦mention|Ox⟧”.'
    )
    expect(text).toBe('“Go *now*,” she said. “Or ‘never’.” The “Ox”.')
    expect(spans.map(({start, end, ...rest}) => ({...rest, words: text.slice(start, end)}))).toEqual([
      {kind: 'quotation', numbers: [1], speaker: 'Ann Lee', words: 'Go *now'},
      {kind: 'quotation', numbers: [1], words: 'Or ‘never’'},
      {kind: 'nested', numbers: [], words: 'never'},
      {kind: 'mention', numbers: [], words: 'Ox'}
    ])
  })

  it('should read merged, reported and block quotations, over line breaks and paragraphs', () => {
    const {text, spans} = readAnnotated('> ⟦3+4=block Bo|One\n> line.\n>\n> Two.⟧\n\nHe said ⟦~5 Bo|that it was late⟧.')
    expect(spans.map(({start, end, ...rest}) => ({...rest, words: text.slice(start, end)}))).toEqual([
      {kind: 'block', numbers: [3, 4], speaker: 'Bo', words: 'One\n> line'},
      {kind: 'block', numbers: [3, 4], speaker: 'Bo', words: 'Two'},
      {kind: 'reported', numbers: [5], speaker: 'Bo', words: 'that it was late'}
    ])
  })

  it.each(['⟦1|words', 'words⟧', '⟦Ann|words⟧', '⟦1 words⟧'])('should refuse `%s`', (text) => {
    expect(() => readAnnotated(text)).toThrow()
  })
})

describe('the annotated stories', () => {
  const stories = readStories()
  const editions = stories.flatMap(({source, translations}) => [source, ...translations])

  it('should be many, in many languages, and not all from English', () => {
    expect(editions.length).toBeGreaterThanOrEqual(240)
    expect(new Set(editions.map(({locale}) => locale)).size).toBeGreaterThanOrEqual(60)
  })

  it.each(editions)('should be annotated soundly in $name', ({text, spans}) => {
    expect(spans.length).toBeGreaterThan(0)
    for (const {start, end} of spans) expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u)
  })

  it('should not contradict itself: a perfect reader and aligner has full marks', () => {
    const measured = measureStories(oracleOf())
    expect(measured.flatMap(({errors}) => errors)).toEqual([])
    const {falseMentions, ...rates} = figuresOf(add(...measured.flatMap(({rows}) => rows.map(({counts}) => counts))))
    expect(falseMentions).toBe(0)
    for (const rate of Object.values(rates)) expect(rate).toBeCloseTo(1, 10)
  })

  it.each(stories)('should give every quotation of $story its speaker', (story) => {
    expect(speakerless(story)).toEqual([])
  })
})

describe('finding and aligning the annotated stories', () => {
  let reached: ReturnType<typeof figuresOf>

  beforeAll(() => {
    const measured = measureStories({readEdition, alignArticle})
    reached = figuresOf(add(...measured.flatMap(({rows}) => rows.map(({counts}) => counts))))
  }, 120_000)

  it.each(Object.entries(floors) as [Figure, number][])('should keep %s at %d', (figure, floor) => {
    expect(reached[figure]).toBeGreaterThanOrEqual(floor)
  })
})

/** Quotations with a speaker in the source edition that have none in any translation. */
function speakerless({source, translations}: Story): readonly number[] {
  const named = source.spans.filter(({speaker}) => speaker !== undefined).flatMap(({numbers}) => numbers)
  const elsewhere = translations.flatMap(({spans}) => spans)
  const counterparts = (number: number) => elsewhere.filter(({numbers}) => numbers.includes(number))
  return named.filter((number) => {
    const spans = counterparts(number)
    return spans.length > 0 && spans.every(({speaker}) => speaker === undefined)
  })
}
