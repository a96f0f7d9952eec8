import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import type {Part} from '../../src/model/quotation.js'
import type {Segment} from '../../src/model/segment.js'
import {quotationTexts} from '../../src/render/quotation-texts.js'
import {edition, part, publication, quotation, segment} from './publication.js'

function texts(locale: string, text: string, parts: (segment: Segment | undefined) => readonly Part[]): string[] {
  const own = edition({
    locale,
    body: [segment('p-1', h('p', text))],
    quotations: ([p]) => [quotation('q-1', parts(p))]
  })
  const whole = publication([own])
  return whole.quotations.map((aligned) => quotationTexts(own, whole)(aligned) ?? 'none')
}

describe('quotationTexts', () => {
  it('should close the marks where an attribution stood between two parts', () => {
    const parts = (p: Segment | undefined) => [part(p, '"A b,"'), part(p, '"c d."', {break: 'attribution'})]
    expect(texts('en', '"A b," she said, "c d."', parts)).toEqual(['“A b,” “c d.”'])
  })

  it('should not where the attribution stands within the marks', () => {
    const parts = (p: Segment | undefined) => [
      part(p, '«А б', {closing: 0}),
      part(p, 'в г»', {opening: 0, break: 'attribution'})
    ]
    expect(texts('uk', '«А б, — сказала вона, — в г»', parts)).toEqual(['«А б в г»'])
  })

  it('should join ideographs without a space', () => {
    const parts = (p: Segment | undefined) => [
      part(p, '「一二', {closing: 0}),
      part(p, '三四」', {opening: 0, break: 'paragraph'})
    ]
    expect(texts('ja', '「一二と三四」', parts)).toEqual(['「一二三四」'])
  })
})
