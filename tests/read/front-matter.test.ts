import {describe, expect, it} from 'vitest'
import {edition, messagesOf, written} from './edition.js'

const front = (yaml: string): string => `---\n${yaml}\n---\n\nText.\n`

describe('front matter', () => {
  it('should be read with its shorthands', () => {
    const {frontMatter} = edition(
      front(`title: "A: *b*"
lang: pt-br
date: 2001-06-16
modified: 2001-06-16 12:00:00Z
authors: One Person
translators: [{name: Another}]
speakers:
  putin: Vladimir Putin
  bush: {name: George W. Bush, aliases: Bush}
documents:
  record: {title: 1954, url: "https://example.org/a", lang: en, speakers: putin}
image: a.png
draft: true
description:`)
    )
    expect(frontMatter).toEqual({
      title: 'A: b',
      lang: 'pt-BR',
      date: '2001-06-16',
      modified: '2001-06-16T12:00:00Z',
      authors: ['One Person'],
      translators: ['Another'],
      speakers: {
        putin: {name: 'Vladimir Putin', aliases: []},
        bush: {name: 'George W. Bush', aliases: ['Bush']}
      },
      documents: {record: {title: '1954', url: 'https://example.org/a', lang: 'en', speakers: ['putin']}},
      image: {src: 'a.png'}
    })
  })

  it('should take Norwegian and numbers for what they are', () => {
    const {frontMatter} = edition(front('lang: no\ntitle: 1984'))
    expect(frontMatter).toMatchObject({lang: 'no', title: '1984'})
  })

  it('should report all problems, each at its place', () => {
    const read = edition(
      front(`title: [a]
lang: english_uk
date: 2001-02-30
speakers:
  putin: {aliases: [x]}
documents:
  none: {title: a}
  record: {url: "javascript:alert(1)", speakers: [bush]}
image: {alt: x}
authors: {a: b}`)
    )
    expect(messagesOf(read, 'front-matter-invalid')).toEqual([
      '2:8-2:11 Unexpected value for `title`, expected a text',
      '3:7-3:17 Unexpected `english_uk` for `lang`, expected a language tag such as `uk` or `pt-BR`',
      '4:7-4:17 Unexpected `2001-02-30` for `date`, expected a date such as `2026-01-31`, or a date and time such as `2026-01-31T18:00:00Z`',
      '11:1-11:8 Unexpected nothing for `authors.0`, expected a text',
      '6:3-6:8 Unexpected nothing for `speakers.putin.name`, expected a name',
      '9:17-9:38 Unexpected `javascript:alert(1)` for `documents.record.url`, expected an address that begins with `https://` or `http://`',
      '10:1-10:6 Unexpected nothing for `image.src`, expected the path of the image in `src`',
      '8:9-8:19 Unexpected value for `documents.none`, expected another key: `document=none` says that there is none'
    ])
  })

  it('should report faults of the YAML itself', () => {
    expect(messagesOf(edition(front('a: 1\na: 2')), 'front-matter-invalid')).toEqual([
      '3:1-3:2 Unexpected YAML in the front matter: Map keys must be unique'
    ])
    expect(messagesOf(edition(front('title: "a\nb')), 'front-matter-invalid')).not.toEqual([])
    expect(messagesOf(edition('---\ntitle: a\n\nText.\n'), 'front-matter-invalid')).toEqual([
      '1:1-1:4 Unexpected end of the front matter, expected a line of `---` that closes it'
    ])
  })

  it('should survive bombs and polluted keys', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((key, index) => {
        const before = 'abcdefgh'.charAt(index)
        return `${key}: &${key} [${Array.from({length: 9}, () => `*${before}`).join(',')}]`
      })
    ].join('\n')
    expect(messagesOf(edition(front(bomb)), 'front-matter-invalid')).toHaveLength(1)
    const {frontMatter} = edition(
      front('__proto__: {title: x}\nspeakers: {__proto__: {name: x}, constructor: {name: y}}')
    )
    expect(frontMatter.title).toBeUndefined()
    expect(({} as {name?: string}).name).toBeUndefined()
  })

  it('should know where each character of a text stands', () => {
    const places = (yaml: string): string => written(edition(front(yaml))).join('|')
    expect(places('title: A &amp; b')).toBe('A| |&amp;| |b')
    expect(places("title: 'it''s'")).toBe("i|t|''|s")
    expect(places('title: "\\u00e9\\"\\x41 \\U0001F600"')).toBe('\\u00e9|\\"|\\x41| |\\U0001F600|\\U0001F600')
    expect(places('title: >-\n  one\n  two')).toBe('o|n|e|\n  |t|w|o')
    expect(places('title: |\n  one\n  two')).toBe('o|n|e|\n  |t|w|o')
    expect(places('title: one\n  two')).toBe('o|n|e|\n  |t|w|o')
  })
})
