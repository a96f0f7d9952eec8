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
  it('should report the one that left its place', () => {
    const target = edition('uk', ['«{{b|Нас не питали}}».', '«{{c|Це все}}».', '«{{a|Нас не взяли}}».'])
    expect(compare(source, target)).toEqual([
      'index.uk.md:5:2-5:14 info Unexpected place of `Нас не взяли`, expected the order of the source (quotation-moved)'
    ])
  })

  it('should be silent where the passage moved with it, and on the order of words in a sentence', () => {
    const target = edition('uk', ['«{{b|Нас не питали}}».', '«{{c|Це все}}».', '«{{a|Нас не взяли}}».'])
    const beads = [
      [[0], [2]],
      [[1], [0]],
      [[2], [1]]
    ] as const
    expect(compare(source, target, {beads})).toEqual([])
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
