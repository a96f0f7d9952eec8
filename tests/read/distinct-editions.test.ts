import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {readArticle} from '../../src/pipeline.js'

describe('distinctEditions', () => {
  it('should keep the first translation of a locale and report the others', () => {
    const article = readArticle({
      source: new VFile({path: 'content/a/index.md', value: 'Yes.'}),
      translations: [
        new VFile({path: 'content/a/index.uk.md', value: 'Так.'}),
        new VFile({path: 'content/a/index.en.md', value: 'Yes!'}),
        new VFile({path: 'content/a/index.de.md', value: 'Ja.'})
      ],
      catalogues: [new VFile({path: 'locales/uk/articles/a.json', value: '{}'})]
    })
    expect(article.translations.map(({locale, form}) => `${locale} ${form}`)).toEqual(['de document', 'uk document'])
    const doubled = article.messages.filter(({ruleId}) => ruleId === 'edition-duplicate')
    expect(doubled.map(({file}) => file)).toEqual(['content/a/index.en.md', 'locales/uk/articles/a.json'])
  })
})
