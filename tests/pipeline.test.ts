import {visit} from 'unist-util-visit'
import {unified} from 'unified'
import rehypeRaw from 'rehype-raw'
import type {Root} from 'hast'
import type {Raw} from 'mdast-util-to-hast'
import {beforeAll, describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import type {Publication} from '../src/model/publication.js'
import {publish} from '../src/pipeline.js'
import {data} from '../src/render/data/data.js'
import {epub} from '../src/render/epub/epub.js'
import {html} from '../src/render/html/html.js'
import {publishSample} from './sample.js'

let sample: Publication
beforeAll(async () => {
  sample = await publishSample([html(), epub(), data()])
})

/** How often each id stands on a page. */
function idsOf(file: VFile): ReadonlyMap<string, number> {
  const node: Raw = {type: 'raw', value: String(file)}
  const tree: Root = unified()
    .use(rehypeRaw)
    .runSync({type: 'root', children: [node]})
  const ids = new Map<string, number>()
  visit(tree, 'element', ({properties: {id}}) => {
    if (typeof id === 'string') ids.set(id, (ids.get(id) ?? 0) + 1)
  })
  return ids
}

describe('publish', () => {
  it('should publish the sample in six locales with no message above info', () => {
    expect(sample.locales).toEqual(['en', 'ar', 'de', 'fr', 'ja', 'uk'])
    expect(sample.messages.filter(({fatal}) => fatal !== undefined).map(String)).toEqual([])
  })

  it('should align every quotation of the sample in all five translations', () => {
    expect(sample.quotations.length).toBeGreaterThanOrEqual(12)
    for (const {id, editions} of sample.quotations) {
      for (const locale of ['ar', 'de', 'fr', 'ja', 'uk']) {
        expect(`${id} ${locale} ${editions.get(locale)?.status ?? ''}`).toBe(`${id} ${locale} aligned`)
      }
    }
  })

  it('should give each id once on each page, and each quotation its anchor', () => {
    const pages = sample.files.filter(({extname}) => extname === '.html')
    expect(pages.length).toBe(8)
    for (const page of pages) {
      const ids = idsOf(page)
      for (const [id, count] of ids) expect(`${page.path} #${id} ${String(count)}`).toBe(`${page.path} #${id} 1`)
      for (const {id} of sample.quotations) expect(ids.has(id), `${page.path} #${id}`).toBe(true)
    }
  })

  it('should find its own output right where a quoted block holds an image that is not there', async () => {
    const value = ':::quotation{#block speaker=a}\n\nWords, ![a picture](nowhere.png) and more.\n\n:::\n'
    const source = new VFile({path: 'content/a/index.md', value: `---\nspeakers: {a: A}\n---\n\n${value}`})
    const {messages} = await publish({source}, {writers: [html(), epub()]})
    expect(messages.map(({ruleId}) => ruleId)).not.toContain('output-quotation')
  })

  it('should publish the others where one translation is broken', async () => {
    const publication = await publish(
      {
        source: new VFile({path: 'content/a/index.md', value: '"I have the document," Putin said.'}),
        translations: [new VFile({path: 'content/a/index.de.md', value: '„Ich habe das Dokument“, sagte Putin.'})],
        catalogues: [new VFile({path: 'locales/uk/articles/a.json', value: '{"p-'})]
      },
      {writers: [html()], settings: {policy: 'withhold'}}
    )
    expect(publication.withheld).toEqual(['uk'])
    expect(publication.files.map(({path}) => path)).toEqual(['a/en/index.html', 'a/de/index.html'])
  })

  it('should never let source text stand in for a translation', async () => {
    const publication = await publish(
      {
        source: new VFile({path: 'content/a/index.md', value: 'Untranslated words.'}),
        catalogues: [new VFile({path: 'locales/uk/articles/a.json', value: '{}'})]
      },
      {writers: [html(), epub()]}
    )
    const page = publication.files.find(({path}) => path === 'a/uk/index.html')
    expect(String(page)).not.toContain('Untranslated words')
  })
})
