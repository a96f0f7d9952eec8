import {describe, expect, it} from 'vitest'
import {edition} from './build.js'
import {compare} from './report.js'

describe('quotationInsertion', () => {
  const source = edition('en', ['“{{q|They left [the treaty]}}.”'], {form: 'source'})

  it('should report an insertion that is dropped', () => {
    expect(compare(source, edition('de', ['„{{q|Sie verließen den Vertrag}}.“']))).toEqual([
      'index.de.md:1:2-1:27 warning Unexpected missing insertion, expected `[the treaty]` as in the source (quotation-insertion)'
    ])
  })

  it('should report an insertion that is added', () => {
    const target = edition('de', ['„{{q|Sie [alle] verließen [den Vertrag]}}.“'])
    expect(compare(source, target)).toEqual([
      'index.de.md:1:23-1:36 warning Unexpected insertion `[den Vertrag]`, expected none, as in the source (quotation-insertion)'
    ])
  })

  it('should be silent where both sides have it', () => {
    expect(compare(source, edition('de', ['„{{q|Sie verließen [den Vertrag]}}.“']))).toEqual([])
  })
})
