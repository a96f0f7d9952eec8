import {describe, expect, it} from 'vitest'
import {edition} from './build.js'
import {compare} from './report.js'

const link = (url: string, from = 0) => ({url, from, to: from + 3})
const source = edition('en', ['See the archive and the map.', 'More.'], {
  form: 'source',
  segments: {0: {links: [link('https://en.example/a'), link('https://example.org/map', 20), link('#note-1')]}}
})
const target = (...urls: readonly string[]) =>
  edition('uk', ['Див. архів і мапу.', 'Ще.'], {segments: {0: {links: urls.map((url) => link(url))}}})

describe('linkMissing', () => {
  it('should report a link that is gone', () => {
    expect(compare(source, target('https://en.example/a'))).toEqual([
      'index.uk.md:1:1-1:19 warning Unexpected missing link, expected `https://example.org/map` (link-missing)'
    ])
  })

  it('should accept the page in the reader’s language, and a link that has moved', () => {
    expect(compare(source, target('https://uk.example/a', 'https://example.org/map'))).toEqual([])
    const moved = edition('uk', ['Див. архів.', 'І мапу.'], {
      segments: {0: {links: [link('https://en.example/a')]}, 1: {links: [link('https://example.org/map')]}}
    })
    expect(compare(source, moved)).toEqual([])
  })

  it('should not repeat that a segment is missing', () => {
    expect(compare(source, edition('uk', [])).join()).not.toContain('(link-missing)')
  })
})
