import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {announcesNext, goesOnTight} from '../../../src/render/pdf/list-rows.js'
import type {Row} from '../../../src/render/rows.js'

function row(en: readonly ElementContent[], uk: readonly ElementContent[]): Row {
  const cells = [
    {locale: 'en', direction: 'ltr', nodes: en},
    {locale: 'uk', direction: 'ltr', nodes: uk}
  ] as const
  return {id: 'row-1', anchors: [], shared: [], cells}
}

const item = (text: string): ElementContent => h('ul', [h('li', text)])
const numbered = (start: number, text: string): ElementContent => h('ol', {start}, [h('li', text)])

describe('goesOnTight', () => {
  it('should find items of one list in two rows', () => {
    expect(goesOnTight(row([item('a')], [item('б')]), row([item('c')], [item('д')]))).toBe(true)
    expect(goesOnTight(row([numbered(2, 'a')], []), row([numbered(3, 'b')], []))).toBe(true)
  })
  it('should tell the end of a list, another list and loose items', () => {
    const loose = h('ul', [h('li', [h('p', 'a')])])
    expect(goesOnTight(row([item('a')], []), undefined)).toBe(false)
    expect(goesOnTight(row([item('a')], []), row([h('p', 'b')], []))).toBe(false)
    expect(goesOnTight(row([numbered(2, 'a')], []), row([numbered(1, 'b')], []))).toBe(false)
    expect(goesOnTight(row([loose], []), row([item('b')], []))).toBe(false)
  })
})

describe('announcesNext', () => {
  it('should find words before a list', () => {
    expect(announcesNext(row([h('p', 'Four reasons:')], []), row([item('a')], []))).toBe(true)
    expect(announcesNext(row([h('p', 'Four reasons.')], []), row([item('a')], []))).toBe(true)
    expect(announcesNext(row([h('p', 'Four reasons:')], []), row([h('p', 'a')], []))).toBe(false)
    expect(announcesNext(row([item('Four reasons:')], []), row([item('a')], []))).toBe(false)
  })
  it('should find words with a colon before a quotation or a table', () => {
    for (const tag of ['blockquote', 'table', 'figure']) {
      expect(announcesNext(row([h('p', '彼は言った：')], []), row([h(tag, 'a')], []))).toBe(true)
      expect(announcesNext(row([h('p', 'He said so.')], []), row([h(tag, 'a')], []))).toBe(false)
    }
  })
})
