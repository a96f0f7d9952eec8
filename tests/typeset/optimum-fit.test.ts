import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Breakpoint, Breakpoints} from '../../src/typeset/breakpoints.js'
import {findBreakpoints} from '../../src/typeset/breakpoints.js'
import type {Judgement} from '../../src/typeset/demerits.js'
import {beginAt, overflow, ratioOf, reach} from '../../src/typeset/demerits.js'
import type {Node} from '../../src/typeset/nodes.js'
import {penalty} from '../../src/typeset/nodes.js'
import {fitOptimally} from '../../src/typeset/optimum-fit.js'
import {fitGreedily} from '../bench/lines/greedy.mjs'

const measure = 60
const judgement: Judgement = {
  first: measure,
  others: measure,
  justified: true,
  stretch: 0,
  tolerance: 1.5,
  hyphen: 50,
  runt: 12,
  forgives: 'nothing'
}
const lenient: Judgement = {...judgement, forgives: 'all', tolerance: Infinity, stretch: 5}

/** A word is the widths of its parts, between which it can be hyphenated. */
type Word = readonly number[]

function nodesOf(words: readonly Word[]): readonly Node[] {
  const nodes: Node[] = []
  let at = 0
  for (const [word, parts] of words.entries()) {
    if (word > 0)
      nodes.push({type: 'glue', from: at, to: ++at, width: 2.6, stretch: 1.3, shrink: 0.65, breakable: word % 7 !== 6})
    for (const [part, width] of parts.entries()) {
      if (part > 0) nodes.push({...penalty('hyphen', at, true), width: 3, hang: 1.6})
      const hang = {start: 0, end: part === parts.length - 1 && word % 3 === 0 ? 1 : 0}
      nodes.push({type: 'box', from: at, to: ++at, width, stretch: 0, shrink: 0, hang, word})
    }
  }
  return [...nodes, penalty('forced', at)]
}

/** The demerits of given line ends, ∞ where one of the lines is not allowed. */
function demeritsOf({beginning}: Breakpoints, ends: readonly Breakpoint[], own: Judgement): number {
  let from = beginAt(beginning)
  for (const point of ends) {
    const ratio = ratioOf(from, point, own)
    const reached = ratio >= -1 ? reach(from, point, {ratio, judgement: own}) : undefined
    if (!reached) return Infinity
    from = reached
  }
  return from.demerits
}

function* allEnds(points: readonly Breakpoint[]): Iterable<readonly Breakpoint[]> {
  const last = points.at(-1)
  const inner = points.slice(0, -1)
  for (let chosen = 0; last && chosen < 2 ** inner.length; chosen++) {
    yield [...inner.filter((_, index) => (chosen >> index) % 2 === 1), last]
  }
}

const part = fc.integer({min: 4, max: 25})
const word: fc.Arbitrary<Word> = fc.oneof(
  {weight: 3, arbitrary: fc.tuple(part)},
  fc.array(part, {minLength: 2, maxLength: 4})
)
const words = (minLength: number, maxLength: number): fc.Arbitrary<readonly Word[]> =>
  fc.array(word, {minLength, maxLength})

describe('fitOptimally', () => {
  it('should find what trying all line ends finds', () => {
    fc.assert(
      fc.property(
        words(1, 5),
        fc.constantFrom(judgement, {...judgement, justified: false, stretch: 12}),
        (text, own) => {
          const breakpoints = findBreakpoints(nodesOf(text))
          fc.pre(breakpoints.points.length <= 12)
          const all = [...allEnds(breakpoints.points)].map((ends) => demeritsOf(breakpoints, ends, own))
          const ends = fitOptimally(breakpoints, own)
          expect(ends ? demeritsOf(breakpoints, ends, own) : Infinity).toBeCloseTo(Math.min(...all), 3)
        }
      ),
      {numRuns: 200}
    )
  })
  it('should never do worse than first fit', () => {
    fc.assert(
      fc.property(words(5, 60), fc.boolean(), (text, justified) => {
        const own = {...lenient, justified, stretch: justified ? 5 : 12}
        const breakpoints = findBreakpoints(nodesOf(text))
        const ends = fitOptimally(breakpoints, own) ?? []
        const greedy = fitGreedily(breakpoints, {first: measure, others: measure, justified})
        expect(demeritsOf(breakpoints, ends, own)).toBeLessThanOrEqual(demeritsOf(breakpoints, greedy, own) + 0.001)
      }),
      {numRuns: 200}
    )
  })
  it('should leave no line too wide where there is another way', () => {
    fc.assert(
      fc.property(words(1, 40), (text) => {
        const breakpoints = findBreakpoints(nodesOf(text))
        const greedy = fitGreedily(breakpoints, {first: measure, others: measure, justified: false})
        fc.pre(demeritsOf(breakpoints, greedy, lenient) < Infinity)
        expect(demeritsOf(breakpoints, fitOptimally(breakpoints, lenient) ?? [], lenient)).toBeLessThan(Infinity)
      }),
      {numRuns: 200}
    )
  })
  it('should set what is too wide on a line of its own, and go on', () => {
    const {points, beginning} = findBreakpoints(nodesOf([[20], [20], [200], [20], [20]]))
    const ends = fitOptimally({points, beginning}, lenient)
    expect(ends?.map(({index}) => index)).toEqual([3, 5, 9])
    expect(fitOptimally({points, beginning}, judgement)).toBeUndefined()
  })
  it('should end at most two lines in a row in a hyphen', () => {
    const syllables = Array.from({length: 12}, () => [28, 28])
    const {points, beginning} = findBreakpoints(nodesOf(syllables))
    const own = {...judgement, tolerance: 1000, stretch: 1}
    const ends = fitOptimally({points, beginning}, own)?.map(({kind}) => kind) ?? []
    expect(ends.length).toBeGreaterThan(3)
    expect(ends.join(' ')).not.toContain('hyphen hyphen hyphen')
  })
  it('should leave neither a runt nor the tail of a word on the last line', () => {
    // The last word would stand alone, or its tail: the lines before it are set a little looser instead.
    for (const last of [[10], [15, 9]]) {
      const breakpoints = findBreakpoints(nodesOf([[17], [17], [17], [17], [17], [17], last]))
      const ends = fitOptimally(breakpoints, {...judgement, tolerance: 20}) ?? []
      const [before] = ends.slice(-2)
      const length = (ends.at(-1)?.end.width ?? 0) - (before?.start.width ?? 0)
      expect(before?.kind).toBe('space')
      expect(length).toBeGreaterThan(12)
    }
  })
  it('should count what is too wide by how much it is', () => {
    const {points, beginning} = findBreakpoints(nodesOf([[70], [20]]))
    const [first, last] = points
    if (!first || !last) throw new Error('There are two line ends')
    const from = beginAt(beginning)
    expect(overflow(from, last, lenient).demerits).toBeGreaterThan(overflow(from, first, lenient).demerits)
  })
})
