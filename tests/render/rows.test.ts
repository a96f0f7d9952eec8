import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import type {Edition} from '../../src/model/edition.js'
import type {Publication} from '../../src/model/publication.js'
import type {BitextRows, Row} from '../../src/render/rows.js'
import {bitextRows} from '../../src/render/rows.js'
import {edition, part, publication, quotation, segment} from './publication.js'

function rows(editions: readonly Edition[], rest: Partial<Publication> = {}): BitextRows {
  const own = publication(editions, rest)
  return bitextRows(
    own,
    editions.map(({locale}) => locale),
    {publication: own, page: 'several'}
  )
}

function show({shared, cells}: Row): string {
  return [toHtml([...shared]), ...cells.map(({nodes}) => toHtml([...nodes]))].join(' | ')
}

function paragraphs(locale: string, texts: Readonly<Record<string, string>>): Edition {
  return edition({locale, body: Object.entries(texts).map(([id, text]) => segment(id, h('p', text)))})
}

describe('bitextRows', () => {
  it('should put what a bead links side by side, and what is alone after what it follows', () => {
    const own = rows([paragraphs('en', {a: 'A', b: 'B', d: 'D'}), paragraphs('uk', {x: 'X', a: 'А', c: 'Ц', d: 'Д'})])
    expect(own.body.map(show)).toEqual([
      ' |  | <p>X</p>',
      ' | <p>A</p> | <p>А</p>',
      ' |  | <p>Ц</p>',
      ' | <p>B</p> | ',
      ' | <p>D</p> | <p>Д</p>'
    ])
  })

  it('should keep two blocks with the one that stands for them', () => {
    const source = paragraphs('en', {a: 'A', b: 'B'})
    const target = paragraphs('uk', {ab: 'АБ'})
    const beads = [{source: ['a', 'b'], target: ['ab'], score: 1, moved: false}]
    const own = rows([source, target], {bitexts: [{source, target, segments: beads, quotations: []}]})
    expect(own.body.map(show)).toEqual([' | <p>A</p><p>B</p> | <p>АБ</p>'])
  })

  it('should link two translations through the source', () => {
    const editions = [paragraphs('en', {a: 'A'}), paragraphs('uk', {a: 'А'}), paragraphs('fr', {a: 'À'})]
    const own = publication(editions)
    const {body} = bitextRows(own, ['fr', 'uk'], {publication: own, page: 'several'})
    expect(body.map(show)).toEqual([' | <p>À</p> | <p>А</p>'])
  })

  it('should go on counting in lists', () => {
    const list = (locale: string): Edition =>
      edition({
        locale,
        body: [h('ol', {start: 3}, [segment('a', h('li', 'A')), '\n', segment('b', h('li', 'B'))])]
      })
    expect(rows([list('en'), list('uk')]).body.map(show)).toEqual([
      ' | <ol start="3"><li>A</li></ol> | <ol start="3"><li>A</li></ol>',
      ' | <ol start="4"><li>B</li></ol> | <ol start="4"><li>B</li></ol>'
    ])
  })

  it('should show code and images once, captions in each language', () => {
    const body = (caption: string) => [
      h('pre', [h('code', 'x = 1')]),
      h('figure', [h('img', {src: 'a.png', alt: ''}), segment('c', h('figcaption', caption))])
    ]
    const own = rows([edition({locale: 'en', body: body('Brdo')}), edition({locale: 'uk', body: body('Брдо')})])
    expect(own.body.map(show)).toEqual([
      '<pre><code>x = 1</code></pre> |  | ',
      '<img src="a.png" alt=""> | <p class="caption">Brdo</p> | <p class="caption">Брдо</p>'
    ])
  })

  it('should give each quotation one row and each edition its own anchor', () => {
    const quoted = (locale: string, text: string): Edition =>
      edition({
        locale,
        body: [segment('a', h('p', text))],
        quotations: ([p]) => [quotation('q-1', [part(p, text)])]
      })
    const [row] = rows([quoted('en', '"Out"'), quoted('ar', '"خارج"')]).body
    expect(row?.anchors).toEqual(['q-1'])
    expect(row?.cells.map(({direction}) => direction)).toEqual(['ltr', 'rtl'])
    expect(row && show(row)).toContain('id="q-1-ar"')
  })

  it('should keep notes apart', () => {
    const body = [
      segment('a', h('p', 'A')),
      h('section', {dataFootnotes: ''}, [
        h('h2', 'Footnotes'),
        h('ol', [h('li', {id: 'fn-1'}, [segment('n', h('p', 'Note'))])])
      ])
    ]
    const {body: rest, notes} = rows([edition({locale: 'en', body}), edition({locale: 'uk', body})])
    expect(rest).toHaveLength(1)
    expect(notes.map(show)).toEqual([
      ' | <ol><li id="fn-1-en"><p>Note</p></li></ol> | <ol><li id="fn-1-uk"><p>Note</p></li></ol>'
    ])
  })
})
