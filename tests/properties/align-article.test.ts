import fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {alignArticle} from '../../src/align/align-article.js'
import {alignSegments} from '../../src/align/align-segments.js'
import type {Bitext, QuotationLink} from '../../src/model/bitext.js'
import type {Edition} from '../../src/model/edition.js'
import {readEdition} from '../../src/read/read-edition.js'

const sample = 'content/slovenia-2001/'
const [english, french, ukrainian] = ['index.md', 'index.fr.md', 'index.uk.md'].map((name) =>
  readFileSync(sample + name, 'utf8')
)

const person = fc.constantFrom('Anna Berg', 'Ivan Petrov', 'Maria Silva', 'John Reed')
const place = fc.constantFrom('Ljubljana', 'Oslo', 'Kyiv', 'Lisbon', 'Turin', 'Brno')
const number = fc.integer({min: 1000, max: 9999})
const paragraph = fc
  .tuple(person, place, number, fc.nat(3))
  .map(([who, where, count, form]) =>
    [
      `“We came to ${where} with ${String(count)} others and nobody asked us why,” ${who} said.`,
      `${who} went to ${where} in ${String(count)}. There was nobody at the station, and it rained.`,
      `## ${where} and ${String(count)}`,
      `“There were ${String(count)} of us,” ${who} said. “In ${where} they have not forgotten it.”`
    ].at(form)
  )
const paragraphs = fc.array(paragraph, {minLength: 1, maxLength: 12})
const distinct = fc.uniqueArray(number, {minLength: 3, maxLength: 10}).map((numbers) =>
  numbers.map((count, index) => {
    const words = `of the ${String(count)} people who came on day ${String(index + 1)}`
    return index % 2 === 0 ? `“I remember each ${words},” Anna Berg said.` : `Nothing is known ${words}.`
  })
)

function edition(markdown: string, form: 'source' | 'document', locale = 'en'): Edition {
  return readEdition(new VFile({path: `${form}.${locale}.md`, value: markdown}), {form, locale})
}

function align(source: Edition, target: Edition): Bitext {
  const [bitext] = alignArticle({slug: 'a', source, translations: [target], documents: [], messages: []})
  if (bitext === undefined) throw new Error('Expected a bitext')
  return bitext
}

function expectCovered({source, target, segments, quotations}: Bitext): void {
  const sorted = (ids: readonly string[]): readonly string[] => ids.toSorted()
  expect(sorted(segments.flatMap((bead) => bead.source))).toEqual(sorted(source.segments.map(({id}) => id)))
  expect(sorted(segments.flatMap((bead) => bead.target))).toEqual(sorted(target.segments.map(({id}) => id)))
  const linked = (side: Edition): readonly string[] =>
    side.quotations.filter(({kind}) => kind !== 'mention').map(({id}) => id)
  expect(sorted(quotations.flatMap((link) => link.source))).toEqual(sorted(linked(source)))
  expect(sorted(quotations.flatMap((link) => link.target))).toEqual(sorted(linked(target)))
}

/** The links by the words of both sides. */
function worded({source, target, quotations}: Bitext): readonly (readonly [string, string])[] {
  const words = new Map([...source.quotations, ...target.quotations].map(({id, text}) => [id, text]))
  const join = (ids: QuotationLink['source']): string => ids.map((id) => words.get(id) ?? '').join(' | ')
  return quotations.map((link) => [join(link.source), join(link.target)] as const)
}

const bySides = (pairs: readonly (readonly [string, string])[]): readonly string[] =>
  pairs.map((pair) => pair.join(' = ')).toSorted()

describe('alignArticle', () => {
  it('should cover the segments and quotations of both sides once', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (one, other) => {
        expectCovered(align(edition(one.join('\n\n'), 'source'), edition(other.join('\n\n'), 'document', 'uk')))
      }),
      {numRuns: 40}
    )
    for (const [text, locale] of [[french, 'fr'] as const, [ukrainian, 'uk'] as const]) {
      expectCovered(align(edition(english ?? '', 'source'), edition(text ?? '', 'document', locale)))
    }
  })

  it('should align an edition with itself one to one', () => {
    const expectIdentity = ({segments, quotations}: Bitext): void => {
      expect(segments.map((bead) => bead.target)).toEqual(segments.map((bead) => bead.source))
      expect(quotations.map((link) => link.target)).toEqual(quotations.map((link) => link.source))
      expect(segments.every((bead) => bead.source.length === 1 && !bead.moved)).toBe(true)
    }
    fc.assert(
      fc.property(distinct, (texts) => {
        const markdown = texts.join('\n\n')
        expectIdentity(align(edition(markdown, 'source'), edition(markdown, 'document')))
      }),
      {numRuns: 40}
    )
    for (const [text, locale] of [[english, 'en'] as const, [ukrainian, 'uk'] as const]) {
      expectIdentity(align(edition(text ?? '', 'source', locale), edition(text ?? '', 'document', locale)))
    }
  })

  it('should mirror the links when the sides change places', () => {
    fc.assert(
      fc.property(distinct, fc.nat(9), (texts, dropped) => {
        const [one, other] = [texts.join('\n\n'), texts.filter((_, index) => index !== dropped).join('\n\n')]
        const there = align(edition(one, 'source'), edition(other, 'document'))
        const back = align(edition(other, 'source'), edition(one, 'document'))
        expect(bySides(worded(back).map(([source, target]) => [target, source] as const))).toEqual(
          bySides(worded(there))
        )
      }),
      {numRuns: 40}
    )
  })

  it('should move no link when a paragraph of its own is added', () => {
    fc.assert(
      fc.property(distinct, fc.nat(10), (texts, place) => {
        const at = Math.min(place, texts.length)
        const added = 'Quite another matter, with no counterpart at all: the music of the valley!'
        const before = align(edition(texts.join('\n\n'), 'source'), edition(texts.join('\n\n'), 'document'))
        const longer = [...texts.slice(0, at), added, ...texts.slice(at)].join('\n\n')
        const after = align(edition(texts.join('\n\n'), 'source'), edition(longer, 'document'))
        expect(bySides(worded(after))).toEqual(bySides(worded(before)))
      }),
      {numRuns: 40}
    )
  })

  it('should link an article whose sections changed places as moved', () => {
    const texts = [
      'In 1907 the mill by the river was sold to a baker from Turin.',
      '“Nobody asked us,” the miller Ivan Petrov told a paper in 1911.',
      'Ships from Lisbon brought 4,500 sacks of grain every summer.',
      'The school had two classrooms, a stove and a map of Africa.',
      'A fire destroyed the church tower on 3 May 1923, at night.',
      'Doctor Maria Silva treated 214 patients in that winter alone.',
      'The railway came late and never paid for itself, engineers say.'
    ]
    const moved = [...texts.slice(5), ...texts.slice(0, 5)]
    const {segments} = align(edition(texts.join('\n\n'), 'source'), edition(moved.join('\n\n'), 'document'))
    expect(segments.filter((bead) => bead.moved)).toHaveLength(2)
    expect(segments.every((bead) => bead.source.length === 1 && bead.target.length === 1)).toBe(true)
  })
})

describe('alignSegments with vectors', () => {
  it('should find what nothing else tells', () => {
    const side = (letters: string): readonly string[] =>
      Array.from({length: 8}, (_, index) =>
        Array.from({length: 6}, (__, k) => letters.charAt((index + k) % 8)).join(' ')
      )
    const vectorOf = (index: number): readonly number[] => Array.from({length: 8}, (_, k) => (k === index ? 1 : 0.1))
    fc.assert(
      fc.property(fc.integer({min: 1, max: 6}), (dropped) => {
        const source = side('abcdefgh')
        const kept = source.map((_, index) => index).filter((index) => index !== dropped)
        const target = side('стуфхцчш').filter((_, index) => index !== dropped)
        const vectors = {source: source.map((_, index) => vectorOf(index)), target: kept.map(vectorOf)}
        const right = kept.map((index, place) => [[index], [place]])
        const found = (options: {vectors?: typeof vectors}): readonly unknown[] =>
          alignSegments(source, target, options).map((bead) => [bead.source, bead.target])
        expect(found({vectors})).toEqual(expect.arrayContaining([...right, [[dropped], []]]))
      })
    )
  })
})
