import {describe, expect, it} from 'vitest'
import {article, edition} from './build.js'
import {report} from './report.js'

const one = (fields: object) =>
  report(
    article(
      edition('en', ['“{{q|We feel left out}}.”'], {
        form: 'source',
        quotations: {q: {speaker: undefined, ...fields}} as never
      }),
      []
    ),
    []
  )

describe('quotationUnattributed', () => {
  it('should report a sentence that nobody says', () => {
    expect(one({})).toEqual([
      'index.en.md:1:2-1:18 info Unexpected quotation `We feel left out` of nobody, expected a speaker (quotation-unattributed)'
    ])
    expect(one({kind: 'block'})).toHaveLength(1)
  })

  it('should be silent with a speaker or a document, and on a few words', () => {
    expect(one({speaker: {name: 'Putin', confidence: 0.5}})).toEqual([])
    expect(one({document: 'none'})).toEqual([])
    expect(one({kind: 'partial'})).toEqual([])
    expect(one({kind: 'mention'})).toEqual([])
  })
})
