import {describe, expect, it} from 'vitest'
import {decideKinds, withDecidedKinds} from '../../src/align/decide-kinds.js'
import type {QuotationLink} from '../../src/model/bitext.js'
import {edition} from './edition.js'

const link = (source: readonly string[], target: readonly string[]): QuotationLink => ({
  source,
  target,
  score: 1,
  by: 'alignment',
  sure: true,
  evidence: []
})
const nobody = {source: new Set<string>(), target: new Set<string>()}

describe('decideKinds', () => {
  it('should make quotations of all that one quotation was split into', () => {
    const source = edition('en', ['“[One]” and “[two]”'], [{mention: 0.01}, {mention: 0.99}])
    const target = edition('de', ['„[Eins und zwei]“'], [{mention: 0.45}])
    const linked = {source, target, beads: [], links: [link(['q-en0', 'q-en1'], ['q-de0'])], mentions: nobody}
    expect(decideKinds(source, [linked])).toEqual({source: new Set(), targets: [new Set()]})
  })

  it('should leave what is alone as it was found', () => {
    const source = edition('en', ['“[One]”'], [{mention: 0.9}])
    const target = edition('de', ['„[Eins]“'], [{mention: 0.9}])
    const linked = {source, target, beads: [], links: [link(['q-en0'], []), link([], ['q-de0'])], mentions: nobody}
    expect(decideKinds(source, [linked])).toEqual({source: new Set(['q-en0']), targets: [new Set(['q-de0'])]})
  })
})

describe('decideKinds, given a link to what is not there', () => {
  it('should take it for no answer', () => {
    const source = edition('en', ['“[One]”'])
    const linked = {source, target: edition('de', []), beads: [], links: [link(['q-en0'], ['gone'])], mentions: nobody}
    expect(decideKinds(source, [linked]).source).toEqual(new Set())
  })
})

describe('withDecidedKinds', () => {
  it('should choose the likeliest kind for what was taken for a mention', () => {
    const kinds = [
      {block: 0.3, direct: 0.1, partial: 0.1, mention: 0.5},
      {block: 0.1, direct: 0.1, partial: 0.2, mention: 0.6},
      {block: 0.1, direct: 0.2, partial: 0.1, mention: 0.6}
    ]
    const found = edition(
      'en',
      ['[a] [b] [c]'],
      kinds.map((likelihoods) => ({likelihoods, kind: 'mention'}))
    )
    expect(withDecidedKinds(found, new Set()).quotations.map(({kind}) => kind)).toEqual(['block', 'partial', 'direct'])
    expect(withDecidedKinds(found, new Set(['q-en0'])).quotations[0]).toBe(found.quotations[0])
  })
})
