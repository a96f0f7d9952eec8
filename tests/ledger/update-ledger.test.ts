import {describe, expect, it} from 'vitest'
import {updateLedger} from '../../src/ledger/update-ledger.js'
import {textHash} from '../../src/model/text-hash.js'
import {article, edition, ledger} from '../check/build.js'

const source = edition('en', ['One “{{q|two}}” and “{{r|two}}”.', 'The “{{m|Times}}” and the “{{n|Post}}”.'], {
  form: 'source',
  quotations: {
    q: {document: 'record'},
    r: {speaker: {name: 'Somebody', confidence: 1}},
    m: {kind: 'mention'},
    n: {kind: 'mention'}
  }
})
const target = edition('uk', ['Раз «{{q|два}}».'])
const old = ledger({
  segments: {
    s0: {source: 'h0', approved: {uk: {source: textHash('before'), target: textHash('Раз «два».')}}},
    gone: {source: 'hx'}
  },
  quotations: {
    q: {
      segment: 's0',
      occurrence: 1,
      source: 'h0',
      decided: {uk: {as: 'linked', source: textHash('before'), target: textHash('два')}}
    },
    n: {segment: 's1', occurrence: 1, source: 'h0', decided: {uk: {as: 'mention', source: textHash('Post')}}}
  },
  unexpected: {uk: [{target: 'h9', occurrence: 1, segment: 's0', as: 'added'}]},
  texts: {[textHash('before')]: 'before', hx: 'gone'}
})

describe('updateLedger', () => {
  it('should write what there is, with the hashes of now and decisions as they were', () => {
    const updated = updateLedger(article(source, [target], {ledger: old}))
    expect(updated.segments).toEqual({
      s0: {source: textHash('One “two” and “two”.'), approved: old.segments['s0']?.approved},
      s1: {source: textHash('The “Times” and the “Post”.')}
    })
    expect(updated.quotations).toEqual({
      q: {
        segment: 's0',
        occurrence: 1,
        speaker: 'putin',
        document: 'record',
        source: textHash('two'),
        decided: old.quotations['q']?.decided
      },
      r: {segment: 's0', occurrence: 2, source: textHash('two')},
      n: {
        segment: 's1',
        occurrence: 1,
        speaker: 'putin',
        source: textHash('Post'),
        decided: old.quotations['n']?.decided
      }
    })
    expect(updated.unexpected).toEqual(old.unexpected)
  })

  it('should keep the words behind hashes in use and no others', () => {
    const {texts} = updateLedger(article(source, [target], {ledger: old}))
    expect(Object.values(texts).toSorted()).toEqual(
      ['One “two” and “two”.', 'The “Times” and the “Post”.', 'two', 'Post', 'before', 'Раз «два».', 'два'].toSorted()
    )
  })

  it('should begin without a ledger', () => {
    expect(updateLedger(article(source, []))).toMatchObject({version: 1, source: 'en', unexpected: {}})
  })

  it('should not change when run again', () => {
    const once = updateLedger(article(source, [target], {ledger: old}))
    expect(updateLedger(article(source, [target], {ledger: once}))).toEqual(once)
  })
})

describe('textHash', () => {
  it('should not see how lines are wrapped or characters composed', () => {
    expect(textHash('a\n b')).toBe(textHash('a b'))
    expect(textHash('й')).toBe(textHash('й'))
    expect(textHash('a b')).toMatch(/^h[0-9a-z]{12}$/u)
    expect(textHash('a b')).not.toBe(textHash('a c'))
  })
})
