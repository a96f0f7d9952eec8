import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {data} from '../../../src/render/data/data.js'
import {edition, part, publication, quotation, segment} from '../publication.js'

describe('data', () => {
  it('should give each quotation with its words in every edition', async () => {
    const quoted = (locale: string, text: string) =>
      edition({
        locale,
        body: [segment('p-1', h('p', text))],
        quotations: ([p]) => [
          quotation('q-1', [part(p, text)], {speaker: {id: 'putin', confidence: 1}, document: 'record', spoken: 'ru'})
        ]
      })
    const missing = edition({locale: 'uk', body: []})
    const [file] = await data().write(publication([quoted('en', '"Out"'), quoted('fr', '«Dehors»'), missing]))
    expect(file?.path).toBe('article/quotations.json')
    expect(JSON.parse(String(file))).toEqual({
      version: 1,
      slug: 'article',
      source: 'en',
      locales: ['en', 'fr', 'uk'],
      quotations: [
        {
          id: 'q-1',
          number: 1,
          kind: 'direct',
          speaker: 'putin',
          document: 'record',
          spoken: 'ru',
          editions: {
            en: {status: 'source', kind: 'direct', text: 'Out'},
            fr: {status: 'aligned', kind: 'direct', text: 'Dehors'},
            uk: {status: 'missing', kind: null, text: null}
          }
        }
      ]
    })
  })
})
