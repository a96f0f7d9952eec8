import {describe, expect, it} from 'vitest'
import {textHash} from '../../src/model/text-hash.js'
import {edition, ledger} from './build.js'
import {compare} from './report.js'

const source = edition('en', ['“{{a|We feel left out}}.”', '“{{b|Nobody asked us}}.”', '“{{c|That is all}}.”'], {
  form: 'source'
})

describe('quotationSplit and quotationMerged', () => {
  it('should report one that became two, at both', () => {
    const target = edition('uk', [
      '«{{a|Нас}}», — сказав він. «{{a2|Не взяли}}».',
      '«{{b|Нас не питали}}».',
      '«{{c|Це все}}».'
    ])
    const links = [
      [['a'], ['a', 'a2']],
      [['b'], ['b']],
      [['c'], ['c']]
    ] as const
    expect(compare(source, target, {links})).toEqual([
      'index.uk.md:1:2-1:31 info Unexpected 2 quotations in the translation, expected 1 as in the source (quotation-split)'
    ])
  })

  it('should report two that became one', () => {
    const target = edition('uk', ['«{{a|Нас не взяли, і нас не питали}}».', 'І ще.', '«{{c|Це все}}».'])
    const links = [
      [['a', 'b'], ['a']],
      [['c'], ['c']]
    ] as const
    expect(compare(source, target, {links})).toEqual([
      'index.uk.md:1:2-1:31 info Unexpected merged quotations, 1 in the translation, expected 2 as in the source (quotation-merged)'
    ])
  })
})

describe('quotationMoved', () => {
  const moved = (texts: readonly string[], options: Parameters<typeof compare>[2] = {}) =>
    compare(source, edition('uk', texts), options).filter((line) => line.includes('quotation-moved'))

  it('should report the one that left its place', () => {
    expect(moved(['«{{b|Нас не питали}}».', '«{{c|Це все}}».', '«{{a|Нас не взяли}}».'])).toEqual([
      'index.uk.md:5:2-5:14 info Unexpected place of `Нас не взяли`, expected the order of the source (quotation-moved)'
    ])
  })

  it('should report both of two neighbours that changed places', () => {
    expect(moved(['«{{b|Нас не питали}}».', '«{{a|Нас не взяли}}».', '«{{c|Це все}}».'])).toEqual([
      'index.uk.md:1:2-1:15 info Unexpected place of `Нас не питали`, expected the order of the source (quotation-moved)',
      'index.uk.md:3:2-3:14 info Unexpected place of `Нас не взяли`, expected the order of the source (quotation-moved)'
    ])
  })

  it('should report it where the passage moved with it, too', () => {
    const beads = [
      [[0], [2]],
      [[1], [0]],
      [[2], [1]]
    ] as const
    expect(moved(['«{{b|Нас не питали}}».', '«{{c|Це все}}».', '«{{a|Нас не взяли}}».'], {beads})).toHaveLength(1)
  })

  it('should be silent on the order of words in a sentence, unless the sentence moved', () => {
    const partial = {kind: 'partial'} as const
    const both = edition('en', ['He was “{{a|left out}}” and “{{b|not asked}}”.', 'That is all.'], {
      form: 'source',
      quotations: {a: partial, b: partial}
    })
    const words = 'Його «{{b|не питали}}» і «{{a|не взяли}}».'
    const quotations = {a: partial, b: partial}
    expect(compare(both, edition('uk', [words, 'Це все.'], {quotations}))).toEqual([])
    const isMoved = {
      beads: [
        [[0], [1]],
        [[1], [0]]
      ],
      moved: [0]
    } as const
    expect(compare(both, edition('uk', ['Це все.', words], {quotations}), isMoved)).toHaveLength(2)
    expect(compare(both, edition('uk', [words, 'Це все.'], {quotations: {a: partial}})).join()).toContain('moved')
    expect(moved(['«{{b|Нас не питали}}».', '«{{a|Нас не взяли}}».', '«{{c|Це все}}».'], {beads: []})).toHaveLength(2)
    expect(compare(both, edition('uk', [words, 'Це все.'], {quotations}), {beads: []}).join()).toContain('moved')
  })
})

describe('quotationParaphrased', () => {
  const decided = (words: string) =>
    ledger({
      quotations: {
        b: {
          segment: 's1',
          occurrence: 1,
          source: textHash(words),
          decided: {uk: {as: 'paraphrased', source: textHash(words)}}
        }
      }
    })
  const target = edition('uk', ['«{{a|Нас не взяли}}».', 'Ніхто їх не питав.', '«{{c|Це все}}».'])

  it('should note what was decided, at the passage or at the words', () => {
    expect(compare(source, target, {ledger: decided('Nobody asked us')})).toEqual([
      'index.uk.md:3:1-3:19 info Unexpected paraphrase, expected the words `Nobody asked us` in quotation marks (quotation-paraphrased)'
    ])
    const quoted = edition('uk', ['«{{a|Нас не взяли}}».', 'Нікого «{{b|не питали}}».', '«{{c|Це все}}».'])
    expect(compare(source, quoted, {ledger: decided('Nobody asked us')})[0]).toMatch(/^index\.uk\.md:3:9-3:18 info/)
  })

  it('should be silent on another decision', () => {
    expect(compare(source, target, {ledger: decided('Something else')})[0]).toContain('(quotation-stale)')
  })
})
