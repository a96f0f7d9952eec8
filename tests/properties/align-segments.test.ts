import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {alignSegments} from '../../src/align/align-segments.js'

const word = fc.constantFrom(
  'Brdo',
  'мир',
  '2001',
  'summit',
  'Путін',
  'NATO',
  'президент',
  '会談',
  '“so”',
  'said',
  '?',
  'بوتين'
)
const segment = fc.array(word, {minLength: 1, maxLength: 12}).map((words) => words.join(' '))
const text = fc.array(segment, {maxLength: 14})
const distinct = fc
  .uniqueArray(fc.integer({min: 1000, max: 9999}), {minLength: 3, maxLength: 12})
  .map((numbers) =>
    numbers.map((n) => `Paragraph ${String(n)} says${' of the people'.repeat(n % 7)} that there were ${String(n * 7)}.`)
  )

describe('alignSegments', () => {
  it('should cover both sides once, in order but for what was moved', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const beads = alignSegments(source, target)
        expect(beads.flatMap((bead) => bead.source)).toEqual(source.map((_, index) => index))
        const covered = beads.flatMap((bead) => bead.target)
        expect(covered.toSorted((one, other) => one - other)).toEqual(target.map((_, index) => index))
        const inOrder = beads.filter(({moved}) => !moved).flatMap((bead) => bead.target)
        expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other))
        expect(beads.every(({source: one, target: other}) => one.length + other.length > 0)).toBe(true)
      })
    )
  })

  it('should align a text with itself one to one', () => {
    fc.assert(
      fc.property(distinct, (lines) => {
        const beads = alignSegments(lines, lines)
        expect(beads.map((bead) => [bead.source, bead.target])).toEqual(lines.map((_, index) => [[index], [index]]))
      })
    )
  })

  it('should mirror the beads when the sides change places', () => {
    const key = (source: readonly number[], target: readonly number[]): string => `${source.join()}:${target.join()}`
    fc.assert(
      fc.property(distinct, fc.nat(11), (lines, dropped) => {
        const other = lines.filter((_, index) => index !== dropped).map((line) => `Абзац: ${line} Ось так.`)
        const there = alignSegments(lines, other).map((bead) => key(bead.source, bead.target))
        const back = alignSegments(other, lines).map((bead) => key(bead.target, bead.source))
        expect(there.toSorted()).toEqual(back.toSorted())
      }),
      {seed: 1}
    )
  })

  it('should not care where a paragraph of its own is added', () => {
    fc.assert(
      fc.property(distinct, fc.nat(11), (lines, place) => {
        const at = Math.min(place, lines.length)
        const added = [
          ...lines.slice(0, at),
          'Quite another matter, with no counterpart at all: music!',
          ...lines.slice(at)
        ]
        const beads = alignSegments(lines, added)
        for (const [index] of lines.entries()) {
          expect(beads).toContainEqual(
            expect.objectContaining({source: [index], target: [index < at ? index : index + 1]})
          )
        }
      }),
      {
        examples: [
          [
            [
              `Paragraph 1000 says${' of the people'.repeat(6)} that there were 7000.`,
              'Paragraph 8022 says that there were 56154.',
              'Paragraph 7140 says that there were 49980.'
            ],
            0
          ]
        ]
      }
    )
  })
})
