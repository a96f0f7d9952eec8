import {readFileSync} from 'node:fs'
import path from 'node:path'
import {h} from 'hastscript'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Edition} from '../../../src/model/edition.js'
import type {Publication} from '../../../src/model/publication.js'
import {defaultSettings} from '../../../src/model/settings.js'
import {html} from '../../../src/render/html/html.js'
import {parseTemplate} from '../../../src/render/page/template.js'
import {createSegment, edition, part, publication, quotation, segment} from '../publication.js'

const templates = Object.fromEntries(
  ['page.html', 'page.css', 'page.js'].map((name) => [
    name,
    readFileSync(path.join(import.meta.dirname, '../../../templates', name), 'utf8')
  ])
)

async function write(editions: readonly Edition[], rest: Partial<Publication> = {}): Promise<Map<string, VFile>> {
  const files = await html().write(publication(editions, {templates, ...rest}))
  return new Map(files.map((file) => [file.path, file]))
}

function quoted(locale: string, text: string, rest: Partial<Parameters<typeof edition>[0]> = {}): Edition {
  const words = /".*"/u.exec(text)?.[0] ?? ''
  return edition({
    locale,
    title: `Title ${locale}`,
    body: [segment('p-1', h('p', text))],
    quotations: (segments) => [
      quotation(
        'q-1',
        [
          part(
            segments.find(({id}) => id === 'p-1'),
            words
          )
        ],
        {locale, speaker: {id: 'putin', confidence: 1}}
      )
    ],
    ...rest
  })
}

const en = quoted('en', 'He said: "left out".', {
  frontMatter: {
    authors: ['A. Writer'],
    date: '2026-01-12',
    speakers: {putin: {name: 'Vladimir Putin', aliases: []}}
  }
})
const uk = quoted('uk', 'Він сказав: "осторонь".')
const ar = quoted('ar', 'قال: "خارج".')

describe('html', () => {
  it('should write a page for each locale and each set', async () => {
    const files = await write([en, uk, ar], {
      settings: {
        ...defaultSettings,
        sets: [
          ['en', 'uk'],
          ['en', 'uk', 'ar'],
          ['en', 'de']
        ]
      }
    })
    expect([...files.keys()]).toEqual([
      'article/en/index.html',
      'article/uk/index.html',
      'article/ar/index.html',
      'article/en+uk/index.html',
      'article/en+uk+ar/index.html'
    ])
    for (const file of files.values()) expect(file.messages).toEqual([])
  })

  it('should say language and direction', async () => {
    const files = await write([en, ar], {settings: {...defaultSettings, sets: [['en', 'ar']]}})
    expect(String(files.get('article/ar/index.html'))).toContain('<html lang="ar" dir="rtl">')
    const both = String(files.get('article/en+ar/index.html'))
    expect(both).toContain('<html lang="en" dir="ltr">')
    expect(both).toContain('<div class="cell" lang="ar" dir="rtl">')
  })

  it('should lead from a quotation to what is known of it, and on to its counterparts', async () => {
    const page = String((await write([en, uk])).get('article/en/index.html'))
    expect(page).toContain('<q class="quotation" id="q-1" data-quotation="q-1" data-number="1">“left out”</q>')
    expect(page).toContain('href="#about-q-1"')
    expect(page).toContain('<li id="about-q-1">')
    expect(page).toContain('quotation.saidBy Vladimir Putin')
    expect(page).toContain('href="../uk/index.html#q-1"')
    expect(page).toContain('<q>«осторонь»</q>')
  })

  it('should link counterparts side by side, with the bare anchor on the row', async () => {
    const files = await write([en, uk], {settings: {...defaultSettings, sets: [['en', 'uk']]}})
    const page = String(files.get('article/en+uk/index.html'))
    expect(page).toContain('<div class="row" id="q-1">')
    expect(page).toContain('id="q-1-en"')
    expect(page).toContain('href="#q-1-uk"')
    expect(page).toContain('href="#q-1-en"')
  })

  it('should keep the anchor of a quotation that an edition does not have', async () => {
    const without = edition({locale: 'uk', body: [segment('p-1', h('p', 'Нічого.'))]})
    const file = (await write([en, without])).get('article/uk/index.html')
    expect(String(file)).toContain('<p id="q-1">')
    expect(String(file)).toContain('quotation.missing')
    expect(file?.messages).toEqual([])
  })

  it('should have each id once, whatever ids an author gives', async () => {
    const ids = ['article', 'quotations', 'downloads', 'counterparts']
    const own = edition({
      locale: 'en',
      body: ids.map((id) => segment(`p-${id}`, h('p', `"${id}"`))),
      quotations: (segments) => segments.map((p, index) => quotation(ids[index] ?? '', [part(p, p.text)]))
    })
    const file = (await write([own])).get('article/en/index.html')
    const found: unknown[] = []
    visit(parseTemplate(String(file)), 'element', ({properties}) => {
      if (properties['id'] !== undefined) found.push(properties['id'])
    })
    expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([])
    expect(file?.messages).toEqual([])
  })

  it('should name every language of the page where there is an address', async () => {
    const settings = {...defaultSettings, url: 'https://example.org/news/'}
    const files = await write([en, uk], {settings})
    for (const locale of ['en', 'uk']) {
      const page = String(files.get(`article/${locale}/index.html`))
      expect(page).toContain(`<link rel="canonical" href="https://example.org/news/article/${locale}/">`)
      expect(page).toContain('<link rel="alternate" hreflang="en" href="https://example.org/news/article/en/">')
      expect(page).toContain('<link rel="alternate" hreflang="uk" href="https://example.org/news/article/uk/">')
      expect(page).toContain('<link rel="alternate" hreflang="x-default" href="https://example.org/news/article/en/">')
    }
    expect(String((await write([en, uk])).get('article/en/index.html'))).not.toContain('canonical')
  })

  it('should describe article and quotations as linked data', async () => {
    const settings = {...defaultSettings, url: 'https://example.org/'}
    const page = String((await write([en, uk], {settings})).get('article/en/index.html'))
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'https://example.org/article/en/',
      headline: 'Title en',
      inLanguage: 'en',
      datePublished: '2026-01-12',
      author: [{'@type': 'Person', name: 'A. Writer'}],
      workTranslation: [{'@id': 'https://example.org/article/uk/', inLanguage: 'uk'}],
      hasPart: [
        {
          '@type': 'Quotation',
          '@id': 'https://example.org/article/en/#q-1',
          text: 'left out',
          spokenByCharacter: {name: 'Vladimir Putin'}
        }
      ]
    })
  })

  it('should let nothing out of text: titles, names, terms, alternative texts', async () => {
    const attack = `</script><script>alert(1)</script><img src=x onerror=alert(2)> " ' & -->`
    const alternative = createSegment('alt-1', 'alternative', attack)
    const hostile = quoted('en', 'He said: "left out".', {
      title: attack,
      segments: [alternative],
      frontMatter: {
        description: attack,
        authors: [attack],
        translators: [attack],
        date: attack,
        speakers: {putin: {name: attack, aliases: []}},
        image: {src: 'a.png', alt: attack, caption: attack, credit: attack}
      }
    })
    const page = String(
      (
        await write([hostile], {
          terms:
            () =>
            (key, values = {}) =>
              `${attack}${key}${Object.values(values).join('')}`,
          notices: new Map([['en', [{term: 'notice.problem'}]]])
        })
      ).get('article/en/index.html')
    )
    const scripts: unknown[] = []
    const images: unknown[] = []
    visit(parseTemplate(page), 'element', ({tagName, properties}) => {
      if (tagName === 'script') scripts.push(properties['type'])
      if (tagName === 'img') images.push(properties['src'])
      expect(Object.keys(properties).filter((name) => name.startsWith('on'))).toEqual([])
    })
    expect(scripts).toEqual(['application/ld+json', undefined])
    expect(images).toEqual([])
  })

  it('should let no style sheet or script end its element, and name their hashes where a template asks for it', async () => {
    const page = (templates['page.html'] ?? '').replace('<slot name="metadata">', '<slot name="security"></slot>$&')
    const own = {
      ...templates,
      'page.html': page,
      'page.css': 'a::after{content:"</style><b>"}',
      'page.js': '"</script>"'
    }
    const written = String((await write([en], {templates: own})).get('article/en/index.html'))
    expect(written).toContain('<\\/style>')
    expect(written).toContain('"<\\/script>"')
    expect(written).toMatch(/script-src &#x27;sha256-[\w+/]{43}=&#x27;/u)
  })

  it('should copy images, show their size, and say which one is not there', async () => {
    const png = readFileSync(path.join(import.meta.dirname, '../../../content/slovenia-2001/images/brdo.png'))
    const own = edition({
      locale: 'en',
      body: [
        h('p', [
          h('img', {src: 'images/brdo.png', alt: 'A'}),
          h('img', {src: '../../secret.png', alt: 'B'}),
          h('img', {src: 'c.png', alt: 'C'})
        ])
      ]
    })
    const files = await write([own], {
      images: new Map([['images/brdo.png', new VFile({path: 'brdo.png', value: png})]])
    })
    expect([...files.keys()]).toContain('article/images/brdo.png')
    const file = files.get('article/en/index.html')
    expect(String(file)).toMatch(/<img src="\.\.\/images\/brdo\.png" alt="A" width="\d+" height="\d+"/u)
    expect(String(file)).not.toContain('secret')
    expect(String(file)).toContain('<span class="image-missing">C</span>')
    expect(file?.messages.map(({ruleId, actual}) => [ruleId, actual])).toEqual([
      ['image-missing', '../../secret.png'],
      ['image-missing', 'c.png']
    ])
  })

  it('should report a quotation that does not come out whole', async () => {
    const broken = edition({
      locale: 'en',
      body: [segment('p-1', h('p', '"A" and "B"'))],
      quotations: ([p]) => [quotation('q-1', [part(p, '"A"')]), quotation('q-2', [part(p, '"A" and "B"')])]
    })
    const file = (await write([broken])).get('article/en/index.html')
    expect(file?.messages.map(({ruleId, quotation: id}) => [ruleId, id])).toEqual([['output-quotation', 'q-2']])
  })

  it('should write the same bytes each time', async () => {
    const settings = {...defaultSettings, sets: [['en', 'uk']]}
    const [one, other] = [await write([en, uk], {settings}), await write([en, uk], {settings})]
    expect([...one].map(([name, file]) => [name, String(file)])).toEqual(
      [...other].map(([name, file]) => [name, String(file)])
    )
  })
})
