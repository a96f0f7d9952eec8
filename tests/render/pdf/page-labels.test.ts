import {describe, expect, it} from 'vitest'
import {pageLabels} from '../../../src/render/pdf/page-labels.js'

describe('pageLabels', () => {
  it('should count in Western digits by one entry', () => {
    expect(pageLabels(300, 'uk')).toEqual({Nums: [0, {S: 'D'}]})
  })

  it('should name each page where the locale has digits of its own', () => {
    const {Nums: entries} = pageLabels(12, 'fa')
    expect(entries).toHaveLength(24)
    expect(JSON.stringify(entries.slice(0, 2))).toBe('[0,{"P":"۱"}]')
    expect(JSON.stringify(entries.slice(-2))).toBe('[11,{"P":"۱۲"}]')
  })
})
