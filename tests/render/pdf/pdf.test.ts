import {readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Publication} from '../../../src/model/publication.js'
import type {Settings} from '../../../src/model/settings.js'
import {pdf} from '../../../src/pdf.js'
import {publish} from '../../../src/pipeline.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import {itWith} from '../../system-program.js'
import {find, joined, readPdf, roles, run} from './read-pdf.js'

const writer = pdf({fonts: installedFonts})

interface Options {
  readonly translations?: Readonly<Record<string, string>>
  readonly settings?: Partial<Settings>
  readonly images?: Readonly<Record<string, Uint8Array>>
  readonly templates?: readonly VFile[]
  readonly fonts?: Parameters<typeof pdf>[0]['fonts']
}

async function make(markdown: string, options: Options = {}): Promise<Publication> {
  const {translations = {}, settings = {}, images = {}, templates = [], fonts} = options
  return publish(
    {
      source: new VFile({path: 'content/brdo/index.md', value: markdown}),
      translations: Object.entries(translations).map(
        ([locale, value]) => new VFile({path: `content/brdo/index.${locale}.md`, value})
      ),
      images: Object.entries(images).map(([name, value]) => new VFile({path: `content/brdo/${name}`, value})),
      templates
    },
    {writers: [fonts ? pdf({fonts}) : writer], settings}
  )
}

function bytesOf({files}: Publication, ending: string): Uint8Array {
  const file = files.find((own) => own.path.endsWith(ending))
  if (!(file?.value instanceof Uint8Array))
    throw new Error(`No ${ending} among ${files.map((own) => own.path).join(', ')}`)
  return file.value
}

function rulesOf({files, messages}: Publication): readonly (string | undefined)[] {
  const all = new Set([...messages, ...files.flatMap((file) => file.messages)])
  return [...all].map(({ruleId}) => ruleId).filter((rule) => rule !== 'url-missing')
}

const english = `---
title: Left out & \\<found>
description: What became of two sentences.
lang: en
date: 2026-01-12
authors: [A. Writer, B. Writer]
---

"But we feel left out of NATO," Putin said.[^1]

## An old application

> You made an important statement.
>
> — Vladimir Putin

- one
- two with *emphasis*

1. first
2. second

| Stage | Words |
| --- | --- |
| Room | none |
| Record | left out |

See [the record](https://example.org/record?a=1&b=2) and [below](#user-content-fn-1).

[^1]: A note.
`

const ukrainian = `---
title: Осторонь
lang: uk
---

«Але ми почуваємося залишеними осторонь НАТО», — сказав Путін.

## Давня заявка

> Ви зробили важливу заяву.
>
> — Володимир Путін
`

const arabic = `---
title: متروكون
lang: ar
---

قال بوتين: «نشعر بأننا متروكون خارج الناتو» في عام 2001 (NATO).

## طلب قديم
`

const japanese = `---
title: 取り残された言葉
lang: ja
---

「しかし、われわれはNATOから取り残されていると感じている」とプーチン氏は2001年に述べた。
`

describe('pdf', () => {
  it('should write one handout a locale and one a set', async () => {
    const made = await make(english, {
      translations: {uk: ukrainian, ar: arabic},
      settings: {
        sets: [
          ['en', 'uk'],
          ['en', 'ar'],
          ['en', 'fr']
        ]
      }
    })
    expect(made.files.map((file) => file.path)).toEqual([
      'brdo/en/brdo.en.pdf',
      'brdo/ar/brdo.ar.pdf',
      'brdo/uk/brdo.uk.pdf',
      'brdo/en+uk/brdo.en+uk.pdf',
      'brdo/en+ar/brdo.en+ar.pdf'
    ])
    expect(rulesOf(made)).not.toContain('output-quotation')
    expect(rulesOf(made)).not.toContain('font-missing')
  })

  it('should give back the text of left-to-right scripts exactly', async () => {
    const texts = {
      en: 'Office flights: the “first” naïve café cost €5 – or 1,234.50. Fjord affairs, offline.',
      uk: 'Київ: «об’єднання», їжак ґава. Щастя — це єдність № 1.',
      el: 'Αθήνα: «οι λέξεις» έμειναν έξω. Ώρα 10:30.',
      fr: 'Il a dit : « Où est l’œuvre ? » — 1 234 mots.',
      de: 'Die Verhandlungsergebnisse der Regierungskonferenz veröffentlichte die Bundesregierung am Donaudampfschifffahrtsufer.',
      ja: '彼は「外された」と言った。『本』、（括弧）！東京都、2001年。',
      vi: 'Tiếng Việt có nhiều dấu: ệ ỗ ữ ậ.'
    }
    for (const [lang, text] of Object.entries(texts)) {
      const made = await make(`---\ntitle: T\nlang: ${lang}\n---\n\n${`${text} `.repeat(6)}\n`)
      const {pages} = await readPdf(bytesOf(made, '.pdf'))
      const found = joined(pages.map((page) => page.text).join('\n')).replaceAll('\u00A0', ' ')
      const spaceless = (value: string): string =>
        value.replace(/[\s\u00A0\u202F]/gu, '').replace(/[“”„«»"「」『』]/gu, '')
      expect(spaceless(found), lang).toContain(spaceless(text.repeat(6)))
    }
  })

  it('should give back the words of right-to-left scripts exactly', async () => {
    const text = 'السَّلام عليكم في عام 2001 قال (NATO) إننا متروكون خارج الناتو ولا شيء غير ذلك'
    const hebrew = 'שָׁלוֹם עולם בשנת 2001 אמר (NATO) שאנחנו נשארים בחוץ'
    for (const [lang, words] of [
      ['ar', text],
      ['he', hebrew]
    ] as const) {
      const made = await make(`---\ntitle: T\nlang: ${lang}\n---\n\n${words}\n`)
      const {pages} = await readPdf(bytesOf(made, '.pdf'))
      const found = pages
        .flatMap(({items}) => items)
        .join(' ')
        .replaceAll('\u200F', '')
        .normalize('NFC')
        .split(/[\s()]+/u)
      for (const word of words.normalize('NFC').split(/[\s()]+/u)) expect(found).toContain(word)
    }
  })

  it('should tag everything: headings, lists, tables, quotations, links and notes', async () => {
    const made = await make(english)
    const {pages, outline, links} = await readPdf(bytesOf(made, '.pdf'))
    const found = new Set(pages.flatMap(({structure}) => roles(structure)))
    for (const role of [
      'Document',
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
      'BlockQuote',
      'Quote',
      'Link'
    ]) {
      expect(found, role).toContain(role)
    }
    expect(outline.map(({title}) => title)).toEqual(['Left out & <found>'])
    expect(links).toEqual(['https://example.org/record?a=1&b=2'])
  })

  it('should put the number of a quotation before its words for a screen reader, and beside the text when copied', async () => {
    const {pages} = await readPdf(bytesOf(await make(english), '.pdf'))
    const [quote] = pages.flatMap(({structure}) => find(structure, 'Quote'))
    expect(quote?.children?.map(({role}) => role)).toEqual(['Lbl', undefined])
    expect(joined(pages[0]?.text ?? '')).toContain('“But we feel left out of NATO,” Putin said.')
  })

  itWith('pdfinfo', 'should keep words apart where lines are ended', async () => {
    const made = await make('One<br>two\n\n```\nif (a)\n  b\n```\n')
    const {output} = run('pdfinfo', bytesOf(made, '.pdf'), ['-struct-text', '{}'])
    expect(output).toContain('"One two"')
    expect(output.replaceAll('\u00A0', ' ')).toMatch(/"if \(a\) +b"/u)
  })

  it('should say the language of each edition in a side-by-side handout', async () => {
    const made = await make(english, {translations: {ar: arabic}, settings: {sets: [['en', 'ar']]}})
    const {pages} = await readPdf(bytesOf(made, 'en+ar.pdf'))
    const langs = pages.flatMap(({structure}) => find(structure, 'Div').map(({lang}) => lang))
    expect(langs).toContain('en')
    expect(langs).toContain('ar')
  })

  it('should escape its metadata and say title, language and standard', async () => {
    const made = await make(english)
    const {info, xmp} = await readPdf(bytesOf(made, '.pdf'))
    expect(info['Title']).toBe('Left out & <found>')
    expect(info['Author']).toBe('A. Writer, B. Writer')
    expect(info['Language']).toBe('en')
    expect(xmp).toContain('Left out &amp; &lt;found&gt;')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('should put every glyph where it was set, whatever kerning and half-width punctuation made of it', async () => {
    const text = '「AVAVA」。「To」、『VA』と「Te」を言った。AVATAR To Te Ta WAVE, AVATAR To Te Ta WAVE.'
    const made = await make(`---\ntitle: T\nlang: ja\n---\n\n${text.repeat(12)}\n`)
    const {pages} = await readPdf(bytesOf(made, '.pdf'))
    const rights = (pages[0]?.rights ?? []).filter((right) => right > 480)
    expect(rights.length).toBeGreaterThan(5)
    for (const right of rights) expect(right).toBeLessThanOrEqual(595.28 - 96 + 10.5)
  })

  it('should be the same bytes each time', async () => {
    const options = {translations: {ar: arabic, ja: japanese}, settings: {sets: [['en', 'ar']]}}
    const [one, other] = [await make(english, {...options, fonts: installedFonts}), await make(english, options)]
    for (const [index, file] of one.files.entries()) expect(other.files[index]?.value).toEqual(file.value)
  })

  it('should number pages in the locale’s words', async () => {
    const {pages} = await readPdf(bytesOf(await make(`${english}\n${'Word. '.repeat(3000)}`), '.pdf'))
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, {text}] of pages.entries())
      expect(text).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`)
  })

  it('should name the package for characters that no font has, and still show the rest', async () => {
    const latin = installedFonts.filter(({family}) => family === 'Noto Serif')
    const made = await make('---\ntitle: T\nlang: en\n---\n\nThe word ไทย and \u{1F980}.\n', {fonts: latin})
    const messages = made.files.flatMap((file) => file.messages).filter(({ruleId}) => ruleId === 'font-missing')
    expect(messages.map(({note}) => note).join()).toContain('@expo-google-fonts/noto-sans-thai')
    expect(messages.map(({reason}) => reason).join()).toContain('U+1F980')
    const {pages, xmp} = await readPdf(bytesOf(made, '.pdf'))
    expect(joined(pages[0]?.text ?? '')).toContain('The word ไทย and')
    expect(xmp).not.toContain('pdfuaid')
  })

  it('should say so where there is no font at all', async () => {
    expect(rulesOf(await make('Text', {fonts: []}))).toContain('font-missing')
  })

  it('should take its look from the theme, and say what is wrong in one', async () => {
    const theme = (value: string): VFile => new VFile({path: 'templates/handout.json', value})
    const wrong = await make(english, {templates: [theme('{"text": {"size": "large"}}')]})
    expect(rulesOf(wrong)).toContain('file-invalid')
    expect(bytesOf(wrong, '.pdf').length).toBeGreaterThan(1000)
    const small = await readPdf(
      bytesOf(await make(english.repeat(1), {templates: [theme('{"show": {"pageNumbers": false}}')]}), '.pdf')
    )
    expect(small.pages[0]?.text).not.toContain('Page 1')
  })

  it.each([
    ['an empty document', ''],
    ['only front matter', '---\ntitle: T\nlang: en\n---\n'],
    ['a word of 10,000 letters', 'x'.repeat(10_000)],
    ['lone surrogates and bidi controls', 'a\uD800b \u202E abc \u2066 \u200F'],
    ['200 levels of quotation', `${'>'.repeat(200)} deep`],
    ['200 levels of lists', Array.from({length: 200}, (_, level) => `${'  '.repeat(level)}- x`).join('\n')],
    ['an empty table', '| a |\n| --- |\n'],
    [
      'raw HTML',
      '<table><tr><td colspan="9999"><p>a</p><ul><li>b</ul></table><details><summary>s</summary>t</details><pre>\n a\n  b</pre>'
    ]
  ])('should survive %s', async (_, markdown) => {
    const made = await make(markdown)
    const {pages} = await readPdf(bytesOf(made, '.pdf'))
    expect(pages.length).toBeGreaterThan(0)
    expect(rulesOf(made)).not.toContain('output-quotation')
  })

  it('should survive a table of 1,000 rows', async () => {
    const rows = Array.from(
      {length: 1000},
      (_, row) => `| ${String(row)} | some words | and some more words here |`
    ).join('\n')
    const made = await make(`| No | Words | More |\n| --- | --- | --- |\n${rows}\n`)
    const {pages} = await readPdf(bytesOf(made, '.pdf'))
    expect(
      pages
        .map(({text}) => text)
        .join('\n')
        .match(/and some more/gu)
    ).toHaveLength(1000)
  })

  it('should show the description of an image that cannot be embedded, and say why', async () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2,
      0, 0, 0, 0, 0, 0, 0
    ])
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')
    for (const image of [
      new Uint8Array(0),
      png,
      png.slice(0, 20),
      svg,
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4])
    ]) {
      const made = await make('![A castle](images/a.png)\n', {images: {'images/a.png': image}})
      expect(made.files.flatMap((file) => file.messages).map(({ruleId}) => ruleId)).toContain('image-missing')
      expect(joined((await readPdf(bytesOf(made, '.pdf'))).pages[0]?.text ?? '')).toContain('A castle')
    }
  })

  itWith('qpdf', 'should be sound to qpdf', async () => {
    const made = await make(english, {
      translations: {uk: ukrainian, ar: arabic, ja: japanese},
      settings: {sets: [['en', 'uk', 'ar']]}
    })
    for (const file of made.files) {
      const {status, output} = run('qpdf', file.value as Uint8Array, ['--check', '{}'])
      expect(status, output).toBe(0)
    }
  })

  itWith('qpdf', 'should keep what PDF/UA asks of links, notes, pages and fonts', async () => {
    const {output} = run('qpdf', bytesOf(await make(english), '.pdf'), ['--json', '{}'])
    const {qpdf} = JSON.parse(output) as {qpdf: [unknown, Record<string, {value?: unknown; stream?: {dict: unknown}}>]}
    const objects = Object.values(qpdf[1]).map(
      ({value, stream}) => (value ?? stream?.dict) as Record<string, unknown> | null
    )
    const having = (key: string, value: string): readonly Record<string, unknown>[] =>
      objects.flatMap((object) => (object?.[key] === value ? [object] : []))
    const links = having('/Subtype', '/Link')
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) {
      expect(link['/StructParent']).toEqual(expect.any(Number))
      expect(link['/Contents']).toMatch(/^u:./u)
    }
    for (const page of having('/Type', '/Page'))
      expect(page).toMatchObject({'/Tabs': '/S', '/StructParents': expect.any(Number) as number})
    for (const note of having('/S', '/Note')) expect(note['/ID']).toMatch(/^u:./u)
    for (const font of having('/Subtype', '/Type0')) expect(font).toHaveProperty('/ToUnicode')
    for (const font of having('/Type', '/FontDescriptor')) expect(font).toHaveProperty('/FontFile2')
    const [catalogue] = having('/Type', '/Catalog')
    expect(catalogue).toMatchObject({'/Lang': 'u:en', '/MarkInfo': expect.any(String) as string})
  })

  itWith('pdftotext', 'should give Poppler the words in order', async () => {
    const made = await make(english, {translations: {ar: arabic}})
    const {output} = run('pdftotext', bytesOf(made, '.en.pdf'), ['{}', '-'])
    expect(joined(output)).toContain('But we feel left out of NATO')
    expect(run('pdftotext', bytesOf(made, '.ar.pdf'), ['{}', '-']).output).toContain('نشعر بأننا متروكون خارج الناتو')
  })

  it('should not load pdfkit or HarfBuzz with the core', () => {
    const index = readFileSync(path.resolve(import.meta.dirname, '../../../src/index.ts'), 'utf8')
    expect(index).not.toMatch(/render\/pdf|typeset|\.\/pdf/u)
  })
})
