import {describe, expect, it} from 'vitest'
import {linkKnown} from '../../src/align/link-known.js'
import type {Decision, Ledger} from '../../src/model/ledger.js'
import {textHash} from '../../src/model/text-hash.js'
import {edition} from './edition.js'

const source = edition('en', ['“[One]”, “[two]”.'])
const target = edition('uk', ['«[Раз]», «[два]», «[три]».'])

function ledger(decisions: Readonly<Record<string, Pick<Decision, 'as'> & {readonly target: string}>>): Ledger {
  const texts = ['One', 'two', ...Object.values(decisions).map((decision) => decision.target)]
  const quotations = source.quotations.flatMap(({id, text}) => {
    const decision = decisions[text]
    if (decision === undefined) return []
    const hashes = {source: textHash(text), target: textHash(decision.target)}
    return [[id, {segment: 'p-0', occurrence: 1, source: hashes.source, decided: {uk: {as: decision.as, ...hashes}}}]]
  })
  return {
    version: 1,
    source: 'en',
    segments: {},
    quotations: Object.fromEntries(quotations) as Ledger['quotations'],
    unexpected: {},
    texts: Object.fromEntries(texts.map((text) => [textHash(text), text]))
  }
}

describe('linkKnown', () => {
  it('should link two quotations to the same words in one link', () => {
    const known = ledger({One: {as: 'linked', target: 'Раз'}, two: {as: 'linked', target: 'Раз'}})
    expect(linkKnown(source, target, known).links).toMatchObject([
      {source: ['q-en0', 'q-en1'], target: ['q-uk0'], by: 'ledger', sure: true}
    ])
  })

  it('should link a quotation to several that follow each other', () => {
    const known = ledger({One: {as: 'linked', target: 'Раз два'}, two: {as: 'linked', target: 'три'}})
    expect(linkKnown(source, target, known).links).toMatchObject([
      {source: ['q-en0'], target: ['q-uk0', 'q-uk1']},
      {source: ['q-en1'], target: ['q-uk2']}
    ])
  })

  it('should keep a quotation apart from each of several that it is unrelated to', () => {
    const known = ledger({One: {as: 'unrelated', target: 'два три'}})
    expect([...linkKnown(source, target, known).unrelated]).toEqual(['q-en0 q-uk1', 'q-en0 q-uk2'])
  })

  it('should link nothing where words are in another order, or cut', () => {
    const known = ledger({One: {as: 'linked', target: 'два Раз'}, two: {as: 'linked', target: 'три чотири'}})
    expect(linkKnown(source, target, known).links).toEqual([])
  })

  it('should not link words anew that share a part with those of another link', () => {
    const known = ledger({One: {as: 'linked', target: 'Раз'}, two: {as: 'linked', target: 'Раз два'}})
    expect(linkKnown(source, target, known).links).toMatchObject([{source: ['q-en0'], target: ['q-uk0']}])
  })
})
