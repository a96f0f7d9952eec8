/** What nobody should write, and somebody will: each gives a handout that is sound, and a message where something is lost. */
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {pdf} from '../../../src/pdf.js'
import {publish} from '../../../src/pipeline.js'
import {itWith} from '../../system-program.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import {joined, readPdf, run} from './read-pdf.js'
import {makePng} from './test-png.js'

const writer = pdf({fonts: installedFonts})

interface Made {
  readonly bytes: Uint8Array
  /** `rule: reason` of each message. */
  readonly messages: readonly string[]
}

async function make(markdown: string, images: Readonly<Record<string, Uint8Array>> = {}): Promise<Made> {
  const {files, messages} = await publish(
    {
      source: new VFile({path: 'content/a/index.md', value: markdown}),
      images: Object.entries(images).map(([name, value]) => new VFile({path: `content/a/${name}`, value}))
    },
    {writers: [writer]}
  )
  const file = files.find((own) => own.path.endsWith('.pdf'))
  if (!(file?.value instanceof Uint8Array)) throw new Error('No handout was written')
  const all = [...new Set([...messages, ...files.flatMap((own) => own.messages)])]
  return {bytes: file.value, messages: all.map(({ruleId, reason}) => `${String(ruleId)}: ${reason}`)}
}

/** Messages of the handout; those of the text itself are tested elsewhere. */
function ofTypesetting({messages}: Made): readonly string[] {
  return messages.filter((message) =>
    /^(?:typeset-overfull|font-missing|image-missing|output-quotation)/u.test(message)
  )
}

function article(lang: string, body: string): string {
  return `---\ntitle: T\nlang: ${lang}\n---\n\n${body}\n`
}

function many(count: number, part: (index: number) => string, separator = ''): string {
  return Array.from({length: count}, (_, index) => part(index)).join(separator)
}

function nested(depth: number, [open, close]: readonly [string, string]): string {
  return `${open.repeat(depth)}deep${close.repeat(depth)}`
}

const words: Readonly<Record<string, string>> = {
  'a Latin word': article(
    'en',
    many(10_000, (index) => String.fromCharCode(97 + ((index * 7) % 26)))
  ),
  'a Chinese text without punctuation': article(
    'ja',
    many(10_000, (index) => String.fromCodePoint(0x4e00 + ((index * 7) % 50)))
  ),
  'an Arabic word': article('ar', 'سلامعليكم'.repeat(1111)),
  'a Thai text': article('th', 'สวัสดีชาวโลก'.repeat(833)),
  'a word of soft hyphens': article('en', 'ab\u00AD'.repeat(3333)),
  'words with no-break spaces': article('en', 'word\u00A0'.repeat(2000)),
  'an address': article('en', `https://example.org/${'a/'.repeat(5000)}`),
  'a letter under 10,000 marks': article('en', `a${'\u0301'.repeat(10_000)} b`),
  'a title': `---\ntitle: ${'T'.repeat(10_000)}\nlang: en\n---\n\nText\n`,
  'a paragraph of 100,000 characters': article('en', 'The quick brown fox jumps over the lazy dog. '.repeat(2200)),
  'code of long lines': article('en', `\`\`\`\n${many(300, (index) => 'y'.repeat(index), '\n')}\n\`\`\``),
  '3,000 line ends': article('en', 'a<br>'.repeat(3000))
}

const nestings: Readonly<Record<string, string>> = {
  'block quotations': article('en', `${'>'.repeat(200)} deep`),
  lists: article(
    'en',
    many(200, (level) => `${'  '.repeat(level)}- level ${String(level)}`, '\n')
  ),
  'ordered lists': article(
    'en',
    many(200, (level) => `${'   '.repeat(level)}1. level ${String(level)}`, '\n')
  ),
  emphasis: article('en', `x ${nested(200, ['<em><strong>', '</strong></em>'])}`),
  'raised letters': article('en', `x ${nested(200, ['<sup>', '</sup>'])}`),
  'tables in lists': article('en', nested(60, ['<ul><li>a<table><tr><td>', '</td></tr></table></li></ul>'])),
  quotations: article('en', `x ${nested(200, ['<q>', '</q>'])}`),
  languages: article('en', `x ${nested(200, ['<span lang="ar">', '</span>'])}`)
}

const characters: Readonly<Record<string, string>> = {
  'lone surrogates': 'a\uD800b c\uDC00d \uDC00\uD800',
  'direction controls that nothing ends': `a \u202Ab \u2067\u2066 c \u202E d \u2069\u2069\u2069 ${'\u202E'.repeat(200)} e`,
  'controls and NUL': 'a\0b \u0001\u0007\u001B[31m \u007F\u0085 c',
  noncharacters: 'a\uFFFEb\uFFFF \uFDD0',
  'no text at all': ''
}

describe('a handout', () => {
  it.each(Object.entries(words))(
    'should be set whatever its words: %s',
    async (_, markdown) => {
      const made = await make(markdown)
      expect(ofTypesetting(made)).toEqual([])
      expect((await readPdf(made.bytes)).pages.length).toBeGreaterThan(0)
    },
    120_000
  )

  it.each(Object.entries(nestings))(
    'should leave room to 200 levels of %s',
    async (_, markdown) => {
      const made = await make(markdown)
      expect(ofTypesetting(made)).toEqual([])
      const {pages} = await readPdf(made.bytes)
      expect(pages.map(({text}) => text).join('')).toMatch(/deep|level 199/u)
    },
    120_000
  )

  it.each(Object.entries(characters))('should survive %s', async (_, text) => {
    const made = await make(article('en', text))
    expect(made.messages.filter((message) => message.startsWith('output-quotation'))).toEqual([])
    expect((await readPdf(made.bytes)).pages.length).toBe(1)
  })

  itWith(
    'pdftotext',
    'should give every row of a table of 5,000',
    async () => {
      const rows = many(5000, (row) => `| ${String(row)} | some words |`, '\n')
      const made = await make(article('en', `| No | Words |\n| --- | --- |\n${rows}`))
      expect(ofTypesetting(made)).toEqual([])
      const {output} = run('pdftotext', made.bytes, ['{}', '-'])
      expect(output.match(/some words/gu)).toHaveLength(5000)
    },
    240_000
  )

  it('should say once of a table that it is wider than the page', async () => {
    const row = (text: string): string => `|${many(300, (column) => ` ${text}${String(column)} |`)}`
    const made = await make(article('en', `${row('a')}\n|${' --- |'.repeat(300)}\n${row('b')}\n${row('c')}`))
    expect(ofTypesetting(made).length).toBeLessThanOrEqual(1)
    expect((await readPdf(made.bytes)).pages.length).toBeGreaterThan(0)
  }, 120_000)

  it('should say which characters no font has, once', async () => {
    const made = await make(
      article(
        'en',
        many(3000, (index) => String.fromCodePoint(0x13000 + (index % 1000)))
      )
    )
    expect(ofTypesetting(made)).toEqual([expect.stringContaining('and 988 more that no font has')])
  })

  it('should say of each picture that it cannot show why', async () => {
    const png = makePng({width: 2, height: 2, colour: 2, rows: [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6]})
    const declared = (size: number): Uint8Array => {
      const own = png.slice()
      new DataView(own.buffer).setUint32(16, size)
      return own
    }
    const text = (value: string): Uint8Array => new TextEncoder().encode(value)
    const pictures: Readonly<Record<string, readonly [Uint8Array, string | undefined]>> = {
      'good.png': [png, undefined],
      // What it is called does not matter.
      'png.jpg': [png, undefined],
      'nothing.png': [new Uint8Array(), 'file that is no image'],
      'flat.png': [declared(0), 'image without size'],
      'large.png': [declared(4_000_000_000), 'image of more than 50 million pixels'],
      'bomb.png': [declared(20_000_000), 'image that is cut short'],
      'short.png': [png.slice(0, 60), 'image that is cut short'],
      'drawing.png': [
        text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        'image in the format SVG'
      ],
      'moving.png': [text('GIF89a\u0009\0\u0009\0\0\0\0;'), 'image in the format GIF'],
      'text.png': [text('no picture'), 'file that is no image']
    }
    const body = Object.keys(pictures)
      .map((name) => `![About ${name}](images/${name})`)
      .join('\n\n')
    const images = Object.fromEntries(Object.entries(pictures).map(([name, [bytes]]) => [`images/${name}`, bytes]))
    const made = await make(article('en', body), images)
    const said = ofTypesetting(made)
    for (const [name, [, reason]] of Object.entries(pictures)) {
      const own = said.filter((message) => message.includes(`\`images/${name}\``))
      expect(own, name).toEqual(reason === undefined ? [] : [expect.stringContaining(reason)])
    }
    const shown = joined((await readPdf(made.bytes)).pages.map((page) => page.text).join('\n'))
    expect(shown).toContain('[About bomb.png]')
    expect(shown).not.toContain('[About good.png]')
  })

  itWith(
    'qpdf',
    'should be sound to qpdf whatever is in it',
    async () => {
      const texts = Object.values(characters).map((text) => article('en', text))
      for (const markdown of [...Object.values(nestings), ...texts]) {
        const {status, output} = run('qpdf', (await make(markdown)).bytes, ['--check', '{}'])
        expect(status, `${markdown.slice(0, 80)}: ${output}`).toBe(0)
      }
    },
    120_000
  )
})
