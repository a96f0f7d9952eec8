import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import type {EditionContext} from '../../src/render/edition-context.js'
import {editionTree, fieldNodes, plainTexts} from '../../src/render/edition-tree.js'
import type {Edition} from '../../src/model/edition.js'
import {createSegment, edition, part, publication, quotation, segment, withData} from './publication.js'

function render(own: Edition, context: Partial<EditionContext> = {}): string {
  return toHtml(editionTree(own, {publication: publication([own]), page: 'one', ...context}))
}

function toText(markup: string): string {
  return markup.replace(/<[^>]*>/gu, '')
}

describe('editionTree', () => {
  it('should put an element around a quotation and show the marks of the locale', () => {
    const own = edition({
      locale: 'de',
      body: [segment('p-1', h('p', 'Er sagte: "Wir fühlen uns außen vor." Dann ging er.'))],
      quotations: ([p]) => [quotation('q-1', [part(p, '"Wir fühlen uns außen vor."')])]
    })
    expect(render(own)).toBe(
      '<p>Er sagte: <q class="quotation" id="q-1" data-quotation="q-1" data-number="1">„Wir fühlen uns außen vor.“</q> Dann ging er.</p>'
    )
  })

  it('should split an emphasis that began outside and keep an id once', () => {
    const own = edition({
      locale: 'en',
      body: [segment('p-1', h('p', [h('em#e', 'He said "left'), ' out" again']))],
      quotations: ([p]) => [quotation('q-1', [part(p, '"left out"')])]
    })
    expect(render(own)).toBe(
      '<p><em id="e">He said </em><q class="quotation" id="q-1" data-quotation="q-1" data-number="1">“<em>left</em> out”</q> again</p>'
    )
  })

  it('should keep a quotation in the link that holds it, and its number outside', () => {
    const own = edition({
      locale: 'en',
      body: [segment('p-1', h('p', [h('a', {href: 'https://example.org'}, 'He said "out" once'), '.']))],
      quotations: ([p]) => [quotation('q-1', [part(p, '"out"')])]
    })
    expect(render(own, {number: ({number}) => [h('sup', String(number))]})).toBe(
      '<p><a href="https://example.org">He said <q class="quotation" id="q-1" data-quotation="q-1" data-number="1">“out”</q> once</a><sup>1</sup>.</p>'
    )
  })

  it('should give nested quotations the marks of their level', () => {
    const inner = (own: Parameters<typeof part>[0]) =>
      quotation('q-2', [part(own, "'left out'")], {level: 2, kind: 'partial'})
    const own = edition({
      locale: 'uk',
      body: [segment('p-1', h('p', `"They said 'left out' to me," he said.`))],
      quotations: ([p]) => [quotation('q-1', [part(p, `"They said 'left out' to me,"`)], {quotations: [inner(p)]})]
    })
    expect(render(own)).toBe(
      '<p><q class="quotation" id="q-1" data-quotation="q-1" data-number="1">«They said <q>„left out“</q> to me,»</q> he said.</p>'
    )
  })

  it('should give the id to the first part only and the number to the last', () => {
    const own = edition({
      locale: 'fr',
      body: [segment('p-1', h('p', '"A b," dit-il, "c d."'))],
      quotations: ([p]) => [quotation('q-1', [part(p, '"A b,"'), part(p, '"c d."', {break: 'attribution'})])]
    })
    expect(render(own, {number: ({number}) => [h('sup', String(number))]})).toBe(
      '<p><q class="quotation" id="q-1" data-quotation="q-1" data-number="1">«\u00A0A b,\u00A0»</q> dit-il, ' +
        '<q class="quotation" data-quotation="q-1" data-number="1">«\u00A0c d.\u00A0»</q><sup>1</sup></p>'
    )
  })

  it('should count no number of a note that comes before a quotation', () => {
    const reference = withData(h('a', {href: '#fn-1'}), {generated: 'note-number', note: 1})
    const own = edition({
      locale: 'en',
      body: [segment('p-1', h('p', ['Some said.', h('sup', reference), ' And "one", they said.']))],
      quotations: ([p]) => [quotation('q-1', [part(p, '"one"')])]
    })
    expect(render(own)).toBe(
      '<p>Some said.<sup><a href="#fn-1">1</a></sup> And ' +
        '<q class="quotation" id="q-1" data-quotation="q-1" data-number="1">“one”</q>, they said.</p>'
    )
  })

  it('should repeat the opening mark in each paragraph', () => {
    const own = edition({
      locale: 'en',
      body: [segment('p-1', h('p', '"One.')), segment('p-2', h('p', '"Two."'))],
      quotations: ([one, two]) => [
        quotation('q-1', [part(one, '"One.', {closing: 0}), part(two, '"Two."', {break: 'paragraph'})])
      ]
    })
    expect(render(own)).toMatch(/“One\.<\/q><\/p><p><q [^>]*>“Two\.”<\/q>/u)
  })

  it('should keep the marks of a title', () => {
    const own = edition({
      locale: 'zh-Hans',
      body: [segment('p-1', h('p', '她在看《茶馆》。'))],
      quotations: ([p]) => [{...quotation('q-1', [part(p, '《茶馆》')]), kind: 'mention'}]
    })
    expect(toText(render(own))).toBe('她在看《茶馆》。')
  })

  it('should keep a dialogue dash', () => {
    const own = edition({
      locale: 'uk',
      body: [segment('p-1', h('p', '— Нас залишили осторонь, — сказав він.'))],
      quotations: ([p]) => [quotation('q-1', [part(p, '— Нас залишили осторонь', {opening: 2, closing: 0})])]
    })
    expect(render(own)).toContain('>— Нас залишили осторонь</q>, — сказав він.')
  })

  it('should add marks to words that only a directive makes a quotation', () => {
    const own = edition({
      locale: 'ja',
      body: [segment('p-1', h('p', '彼は取り残されたと言った'))],
      quotations: ([p]) => [quotation('q-1', [part(p, '取り残された', {opening: 0, closing: 0})], {explicit: true})]
    })
    expect(render(own)).toContain('>「取り残された」</q>と言った')
  })

  it('should localise the marks of a mention without numbering it', () => {
    const own = edition({
      locale: 'de',
      body: [segment('p-1', h('p', 'Der "Spiegel" schrieb.'))],
      quotations: ([p]) => [quotation('q-1', [part(p, '"Spiegel"')], {kind: 'mention'})]
    })
    expect(render(own)).toBe('<p>Der „Spiegel“ schrieb.</p>')
  })

  it('should make a figure of a block quotation with an attribution', () => {
    const caption = segment('p-2', h('p', '— Vladimir Putin'))
    const body = withData(
      h('blockquote', [segment('p-1', h('p', 'We feel left out.')), withData(caption, {attribution: true})]),
      {block: 'b0'}
    )
    const plain = edition({locale: 'en', body: [body]})
    const segments = plain.segments.map((own) => ({
      ...own,
      blocks: [{id: 'b0', element: 'blockquote' as const, attributes: {}}]
    }))
    const words = [part(segments[0], 'We feel left out.', {opening: 0, closing: 0})]
    const own = {...plain, segments, quotations: [quotation('q-1', words, {kind: 'block'})]}
    expect(render(own)).toBe(
      '<figure class="quotation" id="q-1" data-quotation="q-1" data-number="1">' +
        '<blockquote><p>We feel left out.</p></blockquote><figcaption>— Vladimir Putin</figcaption></figure>'
    )
  })

  it('should say that a passage is untranslated, without a heading', () => {
    const own = edition({locale: 'en', body: [segment('h-1', h('h2'))], untranslated: ['h-1']})
    expect(render(own)).toBe('<p><em class="untranslated">notice.untranslated</em></p>')
  })

  it('should end ids and references in the locale on a page with several', () => {
    const own = edition({
      locale: 'uk',
      body: [h('p', [h('a#fnref-1', {href: '#fn-1', ariaDescribedBy: 'footnote-label'}, '1')])]
    })
    expect(render(own, {page: 'several'})).toBe(
      '<p><a id="fnref-1-uk" href="#fn-1-uk" aria-describedby="footnote-label-uk">1</a></p>'
    )
  })

  it('should localise the marks in alternative texts', () => {
    const image = withData(h('img', {src: 'a.png', alt: 'x'}), {alternative: 'alt-1'})
    const alternative = createSegment('alt-1', 'alternative', 'A "sign"')
    const own = edition({
      locale: 'fr',
      body: [h('p', [image])],
      segments: [alternative],
      quotations: () => [quotation('q-1', [part(alternative, '"sign"')], {kind: 'mention'})]
    })
    expect(render(own, {image: (own) => h('img', {...own.properties, src: '../a.png'})})).toBe(
      '<p><img src="../a.png" alt="A «\u00A0sign\u00A0»"></p>'
    )
  })

  it('should let an image stand for the quotation in its alternative text', () => {
    const image = withData(h('img', {src: 'a.png', alt: 'x'}), {alternative: 'alt-1'})
    const alternative = createSegment('alt-1', 'alternative', 'A sign: "We are left out."')
    const own = edition({
      locale: 'de',
      body: [h('p', [image])],
      segments: [alternative],
      quotations: () => [quotation('q-1', [part(alternative, '"We are left out."')])]
    })
    expect(render(own)).toContain('alt="A sign: „We are left out.“" class="quotation" id="q-1"')
  })

  it('should not change the edition', () => {
    const own = edition({
      locale: 'de',
      body: [segment('p-1', h('p', [h('em', '"A'), ' b"']))],
      quotations: ([p]) => [quotation('q-1', [part(p, '"A b"')])]
    })
    const before = structuredClone<Root>(own.root)
    render(own, {page: 'several'})
    expect(own.root).toEqual(before)
  })
})

describe('fieldNodes', () => {
  it('should put quotations into the title, and plain text give the same marks', () => {
    const own = edition({
      locale: 'de',
      body: [],
      title: 'Was "left out" wurde',
      quotations: ([title]) => [quotation('q-1', [part(title, '"left out"')], {kind: 'partial'})]
    })
    const context: EditionContext = {publication: publication([own]), page: 'one'}
    expect(toHtml([...(fieldNodes(own, 'title', context) ?? [])])).toBe(
      'Was <q class="quotation" id="q-1" data-quotation="q-1" data-number="1">„left out“</q> wurde'
    )
    expect(plainTexts(own, context)('title')).toBe('Was „left out“ wurde')
  })
})
