import type {Element} from 'hast'
import {describe, expect, it} from 'vitest'
import type {Edition} from '../../src/model/edition.js'
import {edition} from './build.js'
import {compare} from './report.js'

const source = edition('en', ['Title', 'One.', 'Two.', 'Three.'], {
  form: 'source',
  segments: {0: {id: 'title', kind: 'title'}}
})
const beads = [
  [[0], [0]],
  [[1], []],
  [[2], [1]],
  [[3], [2]]
] as const
const root = (...sources: readonly string[]): Edition['root'] => ({
  type: 'root',
  children: sources.map((src): Element => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{type: 'element', tagName: 'img', properties: {src}, children: []}]
  }))
})

describe('segmentMissing', () => {
  it('should report a segment that the translation lacks, after the one before', () => {
    expect(compare(source, edition('uk', ['Назва', 'Друге.', 'Третє.']), {beads})).toEqual([
      'index.uk.md:1:6 warning Unexpected missing paragraph, expected a translation of `One.` (segment-missing)'
    ])
  })

  it('should report a title', () => {
    const target = edition('uk', ['Перше.', 'Друге.', 'Третє.'])
    const titleless = [
      [[0], []],
      [[1], [0]],
      [[2], [1]],
      [[3], [2]]
    ] as const
    expect(compare(source, target, {beads: titleless})[0]).toContain('Unexpected missing title')
  })

  it('should leave catalogues to segment-untranslated', () => {
    expect(compare(source, edition('uk', ['Назва', 'Друге.', 'Третє.'], {form: 'catalogue'}), {beads})).toEqual([])
  })

  it('should be told apart from a missing quotation that is all of the segment', () => {
    const quoted = edition(
      'en',
      ['Title', '“{{a|We feel left out}}.”', 'And on and on he went until the “{{b|end}}”.'],
      {form: 'source'}
    )
    const target = edition('uk', ['Назва'])
    const lines = compare(quoted, target)
    expect(lines.filter((line) => line.includes('(quotation-missing)'))).toHaveLength(2)
    expect(lines.filter((line) => line.includes('(segment-missing)'))).toEqual([
      'index.uk.md:1:6 warning Unexpected missing paragraph, expected a translation of `And on and on he went until the “end”.` (segment-missing)'
    ])
  })

  it('should leave the alternative text of a missing image to image-missing', () => {
    const pictured = edition('en', ['A castle'], {
      form: 'source',
      segments: {0: {kind: 'alternative'}},
      root: root('castle.png')
    })
    expect(compare(pictured, edition('uk', []))).toEqual([
      'index.uk.md warning Unexpected missing image, expected `castle.png` (image-missing)'
    ])
    expect(compare(pictured, edition('uk', [], {root: root('castle.png')}))).toEqual([
      'index.uk.md:1:1 warning Unexpected missing alternative text, expected a translation of `A castle` (segment-missing)'
    ])
  })
})

describe('imageMissing', () => {
  it('should count localised images', () => {
    const pictured = edition('en', [], {form: 'source', root: root('a.en.png', 'b.png', 'c.en.png')})
    expect(compare(pictured, edition('uk', [], {root: root('a.uk.png', 'b.png')}))).toEqual([
      'index.uk.md warning Unexpected missing image, expected `c.en.png` (image-missing)'
    ])
    expect(compare(pictured, edition('uk', [], {root: root('a.uk.png', 'b.png', 'c.uk.png')}))).toEqual([])
  })
})
