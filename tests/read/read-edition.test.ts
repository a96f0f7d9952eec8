import {toHtml} from 'hast-util-to-html'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import type {Edition} from '../../src/model/edition.js'
import {edition, messagesOf, written} from './edition.js'

const texts = ({segments}: Edition): readonly string[] => segments.map(({kind, text}) => `${kind}: ${text}`)

describe('readEdition', () => {
  it('should find every kind of segment in document order, notes last', () => {
    const markdown = `---
title: The *title*
description: What it is
image: {src: a.png, alt: Two chairs, caption: A caption}
---

# Heading

Text[^1] with ![an *image*](b.png).

- one
- two

  more

| a | b |
| - | - |
| c | d |

[^1]: The note.

![](c.png "Title")

Last.
`
    expect(texts(edition(markdown))).toEqual([
      'title: The title',
      'description: What it is',
      'caption: A caption',
      'alternative: Two chairs',
      'heading: Heading',
      'paragraph: Text with .',
      'alternative: an image',
      'item: one',
      'item: two',
      'item: more',
      'cell: a',
      'cell: b',
      'cell: c',
      'cell: d',
      'caption: Title',
      'paragraph: Last.',
      'note: The note.'
    ])
  })

  it('should keep the text of a segment equal to the text of its element', () => {
    const markdown =
      'One  \ntwo *three\nfour* `a  b` <b>  five </b> <br> six\n\n- seven\n  eight\n\n  nine\n\n日本\n語\n'
    const read = edition(markdown)
    const elements = new Map<string, string>()
    visit(read.root, 'element', (element) => {
      const id = element.data?.segment
      if (id === undefined) return
      let text = ''
      visit(element, (node) => {
        if (node.type === 'text') text += node.value
        if (node.type === 'element' && node.tagName === 'br') text += '\n'
      })
      elements.set(id, text)
    })
    expect(read.segments.map(({id}) => elements.get(id))).toEqual(read.segments.map(({text}) => text))
    expect(texts(read)).toContain('paragraph: 日本語')
    expect(texts(read)).toContain('paragraph: One\ntwo three four a b five\nsix')
  })

  it('should know for each character what was written for it', () => {
    const read = edition('> A \\* &amp; &#x1F600;&nbsp;`x` b\r\n> > c\r\n')
    expect(read.segments.map(({text}) => text)).toEqual(['A * & 😀\u00A0x b', 'c'])
    expect(written(read)).toEqual([
      'A',
      ' ',
      '\\*',
      ' ',
      '&amp;',
      ' ',
      '&#x1F600;',
      '&#x1F600;',
      '&nbsp;',
      'x',
      ' ',
      'b'
    ])
  })

  it('should give a line ending with its prefixes to the space that it becomes', () => {
    expect(written(edition('> - a\n>   b\n'))).toEqual(['a', '\n>   ', 'b'])
  })

  it('should trace text that was written as HTML, over comments and tags', () => {
    const read = edition('> <p>one &ldquo;two&rdquo;<!-- "x" -->\n> <b>th</b>ree</p>\n')
    expect(read.segments.map(({text, blocks}) => [text, blocks.length])).toEqual([['one “two” three', 1]])
    expect(written(read).join('|')).toBe('o|n|e| |&ldquo;|t|w|o|&rdquo;|\n|t|h|r|e|e')
  })

  it('should read directives, and leave every other colon alone', () => {
    const read = edition(`---
speakers: {putin: Vladimir Putin}
---

Journalist:innen at 10:30 :foo[**b**]{a=b} EU:n ::: note

::: note
:quotation[We *feel*]{#left-out speaker=putin spoken=ru kind=partial} he said
:::

::video{x}
`)
    expect(read.segments.map(({text}) => text)).toEqual([
      'Journalist:innen at 10:30 :foo[b]{a=b} EU:n ::: note',
      '::: note We feel he said :::',
      '::video{x}'
    ])
    expect(read.segments[1]?.marked).toEqual([
      {
        from: 9,
        to: 16,
        element: 'directive',
        attributes: {id: 'left-out', speaker: 'putin', spoken: 'ru', kind: 'partial'}
      }
    ])
    expect(messagesOf(read, 'directive-invalid')).toEqual([])
  })

  it('should report what is wrong with a directive at its place', () => {
    const read = edition(`:quotation[a]{#1 .big speaker=putin spoken=xx-! kind=quote lang}

::quotation[b]

:quotation[c

:quotation[d]{speaker="x}

:::quotation[label]
e
`)
    expect(messagesOf(read, 'directive-invalid')).toEqual([
      '1:15-1:17 Unexpected value `1` of `id`, expected a plain name',
      '1:18-1:22 Unexpected attribute `class`, expected `#id`, `speaker`, `document`, `spoken`, `kind` or `lang`',
      '1:23-1:36 Unexpected value `putin` of `speaker`, expected a key of `speakers`',
      '1:37-1:48 Unexpected value `xx-!` of `spoken`, expected a language tag',
      '1:49-1:59 Unexpected value `quote` of `kind`, expected `direct`, `partial`, `block` or `mention`',
      '1:60-1:64 Unexpected value `` of `lang`, expected a language tag',
      '3:1-3:15 Unexpected `::quotation`, expected `:quotation[…]` or `:::quotation`',
      '5:1-5:11 Unexpected end of `:quotation[`, expected a `]` in the same paragraph',
      '7:14-7:26 Unexpected `{` after `:quotation[…]`, expected attributes such as `{#left-out speaker=putin}`',
      '9:1-9:20 Unexpected end of `:::quotation`, expected a line of `:::` that closes it',
      '9:13-9:20 Unexpected `[…]` after `:::quotation`, expected the words on the lines below'
    ])
    expect(read.segments.map(({text}) => text)).toContain('b')
  })

  it('should let a translation name the speakers of its source', () => {
    const front = {authors: [], translators: [], speakers: {putin: {name: 'P', aliases: []}}, documents: {}}
    const markdown = ':quotation[a]{speaker=putin} :quotation[b]{speaker=bush}'
    const strict = edition(markdown, {form: 'document', source: front})
    expect(messagesOf(strict, 'directive-invalid')).toHaveLength(1)
    expect(messagesOf(edition(markdown, {form: 'document'}), 'directive-invalid')).toEqual([])
  })

  it('should read quoted blocks of Markdown, directives and HTML', () => {
    const read = edition(`> one
>
> > two

:::quotation{#blk}
three
:::

<blockquote cite="https://example.org/a">four</blockquote>

<aside class="pullquote x">five</aside>

<aside class="note">six</aside>

<q lang="ru">seven</q>
`)
    expect(
      read.segments.map(({text, blocks}) => [text, ...blocks.map((block) => `${block.id} ${block.element}`)])
    ).toEqual([
      ['one', 'b0 blockquote'],
      ['two', 'b0 blockquote', 'b1 blockquote'],
      ['three', 'b2 directive'],
      ['four', 'b3 blockquote'],
      ['five', 'b4 aside'],
      ['six'],
      ['seven']
    ])
    expect(read.segments[3]?.blocks[0]?.cite).toBe('https://example.org/a')
    expect(read.segments[6]?.marked).toEqual([{from: 0, to: 5, element: 'q', attributes: {lang: 'ru'}}])
  })

  it('should take a directive around a block quotation for one block', () => {
    const read = edition(':::quotation{#blk}\n> one\n>\n> two\n:::\n')
    expect(read.segments.map(({blocks}) => blocks.map(({id, attributes}) => [id, attributes.id]))).toEqual([
      [['b0', 'blk']],
      [['b0', 'blk']]
    ])
    expect(toHtml(read.root)).toBe('<blockquote>\n<p>one</p>\n<p>two</p>\n</blockquote>')
  })

  it('should mark code and addresses as opaque, and keep links and images', () => {
    const read = edition(
      'A `"x"` [b](https://b.example/) https://c.example/"d" ![e](f.png)\n\n    "code"\n\n```\n"more"\n```\n'
    )
    const [segment] = read.segments
    expect(segment?.text).toBe('A "x" b https://c.example/"d"')
    expect(segment?.opaque.map(({from, to}) => segment.text.slice(from, to))).toEqual(['"x"', 'https://c.example/"d'])
    expect(segment?.links[0]).toEqual({from: 6, to: 7, url: 'https://b.example/'})
    expect(segment?.images).toEqual(['f.png'])
    expect(texts(read)).toHaveLength(2)
  })

  it('should leave the numbers of notes to whoever renders them', () => {
    const read = edition('A[^x] b[^y] c[^x].\n\n[^x]: One.\n\n[^y]: Two.\n')
    const generated: string[] = []
    visit(read.root, 'element', ({data, properties, children}) => {
      if (data?.generated === undefined) return
      generated.push(`${data.generated} ${String(data.note)} ${String(properties['href'])} ${String(children.length)}`)
    })
    expect(read.segments.map(({text}) => text)).toEqual(['A b c.', 'One.', 'Two.'])
    expect(generated).toEqual([
      'note-number 1 #user-content-fn-x 0',
      'note-number 2 #user-content-fn-y 0',
      'note-number 1 #user-content-fn-x 0',
      'notes-heading undefined undefined 0',
      'note-back 1 #user-content-fnref-x 0',
      'note-back 1 #user-content-fnref-x-2 0',
      'note-back 2 #user-content-fnref-y 0'
    ])
    expect(toHtml(read.root)).not.toContain('user-content-user-content')
  })

  it('should make a figure of an image with a title', () => {
    const read = edition('![Alt](a.png "A \\"caption\\"")\n')
    expect(toHtml(read.root)).toBe('<figure><img src="a.png" alt="Alt"><figcaption>A "caption"</figcaption></figure>')
    expect(written(read, 1).join('|')).toBe('A| |\\"|c|a|p|t|i|o|n|\\"')
  })

  it('should report an empty file, bytes that are no text, and NUL', () => {
    expect(messagesOf(edition(' \n'), 'file-invalid')).toEqual(['1:1-1:1 Unexpected empty file, expected text'])
    expect(messagesOf(edition(new Uint8Array([0x61, 0x0a, 0x62, 0xff])), 'file-invalid')).toEqual([
      '2:2-2:3 Unexpected bytes that are no UTF-8, expected a text file in UTF-8'
    ])
    expect(messagesOf(edition('a\0b'), 'file-invalid')).toEqual(['1:2-1:3 Unexpected NUL character, expected text'])
  })

  it('should count offsets without the byte order mark', () => {
    const read = edition(new TextEncoder().encode('\uFEFF"Ж" 😀'))
    expect(written(read).slice(0, 4)).toEqual(['"', 'Ж', '"', ' '])
    expect(read.segments[0]?.start).toEqual({line: 1, column: 1, offset: 0})
  })

  it('should take the locale from the path, else from the front matter', () => {
    expect(edition('---\nlang: uk\n---\na', {locale: undefined as never}).locale).toBe('uk')
  })
})
