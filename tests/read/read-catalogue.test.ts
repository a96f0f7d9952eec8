import {toHtml} from 'hast-util-to-html'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Edition} from '../../src/model/edition.js'
import {readCatalogue} from '../../src/read/read-catalogue.js'
import {edition, messagesOf, written} from './edition.js'

const markdown = `---
title: The title
description: What it is
speakers: {putin: Vladimir Putin}
documents: {record: {title: The record}}
image: {src: a.png, alt: Two chairs, caption: A caption}
---

# Heading

"Words" with a [link][1], a note[^n] and ![an image](b.png).

> Quoted.

- one
  - two

[1]: https://example.org/
[^n]: The note.
`

const source = edition(markdown)
const idOf = (text: string): string => source.segments.find((segment) => segment.text === text)?.id ?? ''
const heading = idOf('Heading')
const words = idOf('"Words" with a link, a note and .')

function catalogue(value: string | Record<string, unknown>): Edition {
  const json = typeof value === 'string' ? value : JSON.stringify(value)
  return readCatalogue(new VFile({value: json, path: 'locales/uk/articles/brdo.json'}), source)
}

/** The source as a catalogue of its own. */
function ownValues(): Record<string, unknown> {
  const values = source.segments.filter(({text}) => text !== 'A caption' && text !== 'Two chairs')
  return {
    ...Object.fromEntries(values.map(({id, markdown: value}) => [id, value])),
    image: {alt: 'Two chairs', caption: 'A caption'}
  }
}

describe('readCatalogue', () => {
  it('should give the source back from its own Markdown', () => {
    const read = catalogue(ownValues())
    expect(read.file.messages.map(String)).toEqual([])
    expect(read.segments.map(({id, kind, text, blocks}) => ({id, kind, text, blocks}))).toEqual(
      source.segments.map(({id, kind, text, blocks}) => ({id, kind, text, blocks}))
    )
    expect(toHtml(read.root)).toBe(toHtml(source.root))
    expect([read.locale, read.form, read.untranslated]).toEqual(['uk', 'catalogue', []])
  })

  it('should put translations into the structure of the source', () => {
    const read = catalogue({title: 'Назва *тут*', [heading]: 'Заголовок', [words]: '«Слова»[^n] з [посиланням][1].'})
    expect(toHtml(read.root)).toContain('<h1>Заголовок</h1>')
    expect(toHtml(read.root)).toContain('<a href="https://example.org/">посиланням</a>')
    expect(toHtml(read.root)).toContain('href="#user-content-fn-n"')
    expect(read.frontMatter).toMatchObject({title: 'Назва тут', lang: 'uk'})
    expect(read.frontMatter).not.toHaveProperty('description')
    expect(read.segments.map(({text}) => text)).toEqual(['Назва тут', 'Заголовок', '«Слова» з посиланням.'])
    expect(read.untranslated).toHaveLength(source.segments.length - 3)
  })

  it('should take an empty value for an untranslated one, whose element is empty', () => {
    const read = catalogue({[heading]: '  '})
    expect(read.untranslated).toContain(heading)
    expect(toHtml(read.root)).toContain('<h1></h1>')
    expect(toHtml(read.root)).not.toContain('Words')
  })

  it('should localise the names of speakers and records', () => {
    const {frontMatter} = catalogue({speakers: {putin: 'Володимир Путін'}, documents: {record: 'Запис'}})
    expect(frontMatter.speakers['putin']?.name).toBe('Володимир Путін')
    expect(frontMatter.documents['record']?.title).toBe('Запис')
  })

  it('should read values raw: interpolation and nesting mean nothing', () => {
    expect(catalogue({[heading]: '{{x}} $t(title)'}).segments[0]?.text).toBe('{{x}} $t(title)')
  })

  it('should read a value as the inside of a paragraph, whatever it begins with', () => {
    const values = [
      '# a',
      '- a\n- b',
      '> a',
      '1. a',
      '```\na\n```',
      '| a |\n| - |',
      '    a',
      '---',
      'a\n===',
      '[x]: y',
      '::: a'
    ]
    for (const value of values) {
      const read = catalogue({[heading]: value})
      const markup = toHtml(read.root)
      expect([value, /<h1>(?:[^<]|<code>[^<]*<\/code>)*<\/h1>/u.test(markup), read.segments.length]).toEqual([
        value,
        true,
        1
      ])
    }
    expect(toHtml(catalogue({[heading]: 'a\n\nb <div>c</div><h2>d</h2>'}).root)).toContain('<h1>a b cd</h1>')
  })

  it('should find quotations and directives in values, at their places in the JSON', () => {
    const json = `{\n  "${heading}": ":quotation[\\"Слова\\" \\u043e\\ud83d\\ude00\\n]{speaker=putin}"\n}`
    const read = catalogue(json)
    expect(read.segments[0]?.marked).toEqual([{from: 0, to: 11, element: 'directive', attributes: {speaker: 'putin'}}])
    expect(written(read).join('|')).toBe('\\"|С|л|о|в|а|\\"| |\\u043e|\\ud83d|\\ude00')
    expect(read.segments[0]?.start).toMatchObject({line: 2})
    const wrong = catalogue(json.replace('putin', 'bush'))
    expect(messagesOf(wrong, 'directive-invalid')[0]).toContain('2:')
  })

  it('should report unknown keys, keys that stand twice, and values that are no text', () => {
    const read = catalogue(
      `{\n"nope": "a",\n"${heading}": 1,\n"title": "a",\n"title": "b",\n"speakers": {"x": "y"},\n"image": []\n}`
    )
    expect(messagesOf(read, 'catalogue-unknown-key')).toEqual([
      '2:1-2:7 Unexpected key `nope`, expected a key of the source',
      '6:14-6:17 Unexpected key `speakers.x`, expected a key of the source'
    ])
    expect(messagesOf(read, 'file-invalid')).toEqual([
      '5:1-5:8 Unexpected second `title`, expected each key once',
      `3:${String(heading.length + 5)}-3:${String(heading.length + 6)} Unexpected number for \`${heading}\`, expected a text`,
      '7:10-7:12 Unexpected array for `image`, expected an object with keys and texts'
    ])
    expect(read.frontMatter.title).toBe('b')
  })

  it('should report what is no JSON at its place', () => {
    expect(messagesOf(catalogue('{\n  "a": "b",\n}'), 'file-invalid')[0]).toMatch(/^[23]:/u)
    expect(messagesOf(catalogue('{"a": \'b\'}'), 'file-invalid')).toEqual(["1:7-1:8 Unexpected `'`, expected JSON"])
    expect(messagesOf(catalogue('[]'), 'file-invalid')).toEqual(['1:1-1:3 Unexpected array, expected an object'])
    expect(messagesOf(catalogue('{"a": "b"'), 'file-invalid')).toHaveLength(1)
    expect(messagesOf(catalogue(''), 'file-invalid')).toHaveLength(1)
    expect(messagesOf(catalogue('['.repeat(100000)), 'file-invalid')).toHaveLength(1)
  })

  it('should take no harm from keys of prototypes', () => {
    const read = catalogue('{"__proto__": {"title": "x"}, "constructor": "y", "speakers": {"__proto__": "z"}}')
    expect(messagesOf(read, 'catalogue-unknown-key')).toHaveLength(3)
    expect(({} as {title?: string}).title).toBeUndefined()
  })
})
