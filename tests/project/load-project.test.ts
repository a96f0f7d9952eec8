import {mkdir, symlink} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {isFailure} from '../../src/project/failure.js'
import {loadProject} from '../../src/project/load-project.js'
import type {Project} from '../../src/project/project.js'
import {temporaryFolder} from './temporary-folder.js'

describe('loadProject', () => {
  it('should find articles, translations, catalogues, documents, templates and terms, sorted', async () => {
    const project = await load({
      'content/b/index.md': 'B',
      'content/2001/a/index.md': 'A',
      'content/2001/a/index.uk.md': 'А',
      'content/2001/a/index.fr.md': 'A',
      'content/2001/a/notes.md': 'nothing of ours',
      'content/2001/a/documents/record.en.txt': 'words',
      'content/.drafts/c/index.md': 'hidden',
      'locales/de/articles/2001/a.json': {},
      'locales/de/interface.json': {},
      'templates/page.css': '',
      'templates/readme.md': ''
    })
    expect(project.articles).toEqual([
      {
        slug: '2001/a',
        folder: 'content/2001/a',
        source: 'content/2001/a/index.md',
        translations: [
          {locale: 'fr', path: 'content/2001/a/index.fr.md'},
          {locale: 'uk', path: 'content/2001/a/index.uk.md'}
        ],
        catalogues: [{locale: 'de', path: 'locales/de/articles/2001/a.json'}],
        ledger: 'content/2001/a/quotations.json',
        documents: ['content/2001/a/documents/record.en.txt'],
        messages: []
      },
      {
        slug: 'b',
        folder: 'content/b',
        source: 'content/b/index.md',
        translations: [],
        catalogues: [],
        ledger: 'content/b/quotations.json',
        documents: [],
        messages: []
      }
    ])
    expect(project.templates).toEqual(['templates/page.css'])
    expect(project.terms).toEqual([{locale: 'de', path: 'locales/de/interface.json'}])
    expect(project.messages.map(({ruleId}) => ruleId)).toEqual(['url-missing'])
  })

  it('should find articles in the folder that the settings name', async () => {
    const project = await load({'quoin.json': {content: './news/'}, 'news/a/index.md': 'A'})
    expect(project.articles.map(({source}) => source)).toEqual(['news/a/index.md'])
  })

  it('should fail where there is no folder of articles, and say what to do', async () => {
    await expect(load({})).rejects.toThrow('Cannot find the folder `content`')
    const error: unknown = await load({}).catch((reason: unknown) => reason)
    expect(isFailure(error) && error.messages[0]?.note).toContain('quoin init')
  })

  it('should fail where the folder of articles is outside the project', async () => {
    await expect(load({'quoin.json': {content: '../other'}})).rejects.toThrow('expected one inside the project')
  })

  it('should report two translations for one locale, and both forms at once', async () => {
    const project = await load({
      'content/a/index.md': 'A',
      'content/a/index.he.md': 'A',
      'content/a/index.iw.md': 'A',
      'content/a/index.uk.md': 'А',
      'locales/uk/articles/a.json': {}
    })
    expect(messagesOf(project)).toEqual([
      'edition-duplicate content/a/index.iw.md Unexpected second translation for `he`, expected one',
      'edition-duplicate locales/uk/articles/a.json Unexpected second translation for `uk`, expected one'
    ])
    const [article] = project.articles
    expect(article?.translations.map(({path: file}) => file)).toEqual([
      'content/a/index.he.md',
      'content/a/index.uk.md'
    ])
    expect(article?.catalogues).toEqual([])
  })

  it('should report a tag that is no locale, and guess the language from a country', async () => {
    const project = await load({
      'content/a/index.md': 'A',
      'content/a/index.ua.md': 'А',
      'content/a/index.draft.md': 'A',
      'locales/jp/interface.json': {}
    })
    expect(messagesOf(project)).toEqual([
      "locale-unknown content/a/index.draft.md Unexpected `draft` in the file's name, expected a locale such as `uk` or `pt-BR`",
      "locale-unknown content/a/index.ua.md Unexpected `ua` in the file's name, expected a locale such as `uk` or `pt-BR`",
      'locale-unknown locales/jp/interface.json Unexpected folder `jp`, expected a locale such as `uk` or `pt-BR`'
    ])
    expect(project.articles[0]?.messages[1]?.note).toContain('Did you mean the language `uk`?')
  })

  it('should leave out locales that the settings do not name, and say so', async () => {
    const project = await load({
      'quoin.json': {locales: ['en', 'uk']},
      'content/a/index.md': 'A',
      'content/a/index.uk.md': 'А',
      'content/a/index.fr.md': 'A'
    })
    expect(project.articles[0]?.translations.map(({locale}) => locale)).toEqual(['uk'])
    expect(project.articles[0]?.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
      ['locale-unknown', undefined]
    ])
  })

  it.each([
    ['report', 'another name'],
    ['a+b', 'no `+`'],
    ['a/chapters', 'no folder named `chapters`'],
    ['a/uk', 'no folder named `uk`'],
    ['a\\b', 'no backslash']
  ])('should leave out an article in the folder %s', async (folder, expected) => {
    const project = await load({
      [`content/${folder}/index.md`]: 'A',
      'content/b/index.md': 'B',
      'content/b/index.uk.md': 'Б'
    })
    expect(project.articles.map(({slug}) => slug)).toEqual(['b'])
    expect(project.messages.map(({reason}) => reason).join()).toContain(expected)
  })

  it('should report translations without a source, sources without a folder, and catalogues without an article', async () => {
    const project = await load({
      'content/index.md': 'A',
      'content/a/index.uk.md': 'А',
      'locales/uk/articles/b.json': {}
    })
    expect(messagesOf(project)).toEqual([
      'file-invalid content/a/index.uk.md Unexpected translation without a source edition, expected `index.md` in `content/a`',
      'file-invalid content/index.md Unexpected place for an article, expected a folder of its own for each article',
      'file-invalid locales/uk/articles/b.json Unexpected catalogue of `b`, expected the slug of an article'
    ])
  })

  it('should report names that are almost right, and a folder without articles', async () => {
    expect(messagesOf(await load({'content/a/Index.MD': 'A', 'content/b/index.uk.markdown': 'Б'}))).toEqual([
      'file-invalid content/a/Index.MD Unexpected name `Index.MD`, expected `index.md`',
      'file-invalid content/b/index.uk.markdown Unexpected name `index.uk.markdown`, expected `index.uk.md`'
    ])
    expect(messagesOf(await load({'content/notes.txt': 'none'}))).toEqual([
      'file-invalid content Missing articles in `content`, expected one at least, as `content/<slug>/index.md`'
    ])
  })

  it('should never follow a link out of the project', async () => {
    const outside = await temporaryFolder({'secret.md': 'secret', 'more/index.md': 'more'})
    const folder = await temporaryFolder({'content/a/index.md': 'A'})
    await symlink(path.join(outside, 'secret.md'), path.join(folder, 'content/a/index.uk.md'))
    await symlink(outside, path.join(folder, 'content/b'))
    const project = await loadProject(folder)
    expect(project.articles.map(({slug, translations}) => [slug, translations])).toEqual([['a', []]])
    expect(messagesOf(project)).toEqual([
      'path-outside content/a/index.uk.md Unexpected link `content/a/index.uk.md` out of the project, expected a file inside it',
      'path-outside content/b Unexpected link `content/b` out of the project, expected a file inside it'
    ])
  })

  it('should follow a link inside the project, but not in a circle', async () => {
    const folder = await temporaryFolder({'content/a/index.md': 'A', 'drafts/b/index.md': 'B'})
    await symlink(path.join(folder, 'drafts'), path.join(folder, 'content/drafts'))
    await mkdir(path.join(folder, 'content/c'))
    await symlink(path.join(folder, 'content'), path.join(folder, 'content/c/up'))
    const project = await loadProject(folder)
    expect(project.articles.map(({slug}) => slug)).toEqual(['a', 'drafts/b'])
  })
})

async function load(files: Readonly<Record<string, unknown>>): Promise<Project> {
  return loadProject(await temporaryFolder(files))
}

function messagesOf({articles, messages}: Project): readonly string[] {
  const all = [...articles.flatMap((article) => article.messages), ...messages]
  return all
    .filter(({ruleId}) => ruleId !== 'url-missing')
    .map(({ruleId, file, reason}) => `${String(ruleId)} ${String(file)} ${reason}`)
}
