import {describe, expect, it} from 'vitest'
import {articlePath} from '../../src/read/article-path.js'

describe('articlePath', () => {
  it('should tell the source edition from a translation', () => {
    expect(articlePath('content/brdo/index.md')).toEqual({kind: 'edition', slug: 'brdo'})
    expect(articlePath('content/brdo/index.pt-br.md')).toEqual({kind: 'edition', slug: 'brdo', locale: 'pt-BR'})
  })

  it('should read slugs of several parts, in any folder and with either slash', () => {
    expect(articlePath('/srv/site/content/2026/brdo/index.uk.md')).toMatchObject({slug: '2026/brdo', locale: 'uk'})
    expect(articlePath('content\\brdo\\index.uk.md')).toMatchObject({slug: 'brdo', locale: 'uk'})
    expect(articlePath('src/texts/brdo/index.md', {content: './src/texts'})).toEqual({kind: 'edition', slug: 'brdo'})
  })

  it('should read catalogues and records', () => {
    expect(articlePath('locales/de/articles/2026/brdo.json')).toEqual({
      kind: 'catalogue',
      slug: '2026/brdo',
      locale: 'de'
    })
    expect(articlePath('content/brdo/documents/record.en.txt')).toEqual({
      kind: 'record',
      slug: 'brdo',
      locale: 'en',
      document: 'record'
    })
  })

  it('should know nothing of other files, of climbing paths and of what is no language tag', () => {
    const others = [
      'content/brdo/notes.md',
      'content/index.md',
      'content/../index.md',
      'content/brdo/index.not_a_tag.md',
      'locales/de/interface.json',
      'content/brdo/documents/record.txt',
      ''
    ]
    expect(others.map((path) => articlePath(path))).toEqual(others.map(() => undefined))
  })
})
