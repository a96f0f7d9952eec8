import {readFile, readdir} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {initProject} from '../../src/project/init-project.js'
import {loadProject} from '../../src/project/load-project.js'
import {temporaryFolder} from './temporary-folder.js'

describe('initProject', () => {
  it('should start a project in a folder that is not there, named after it', async () => {
    const folder = path.join(await temporaryFolder(), 'My News Désk')
    const {written, kept} = await initProject(folder)
    expect(written).toEqual([
      '.gitignore',
      'content/first-article/index.fr.md',
      'content/first-article/index.md',
      'package.json'
    ])
    expect(kept).toEqual([])
    const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
    expect(manifest).toMatchObject({name: 'my-news-de-sk', private: true, scripts: {build: 'quoin build'}})
    const {articles, settings, messages} = await loadProject(folder)
    expect(articles.map(({slug, translations}) => [slug, translations.length])).toEqual([['first-article', 1]])
    expect(settings.sets).toEqual([['en', 'fr']])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['url-missing'])
  })

  it('should never overwrite a file', async () => {
    const folder = await temporaryFolder({'.gitignore': 'mine', 'package.json': '{"name": "mine"}'})
    const {written, kept} = await initProject(folder)
    expect(kept).toEqual(['.gitignore', 'package.json'])
    expect(written).toContain('quoin.json')
    expect(await readFile(path.join(folder, '.gitignore'), 'utf8')).toBe('mine')
    expect(await readFile(path.join(folder, 'package.json'), 'utf8')).toBe('{"name": "mine"}')
    await loadProject(folder)
  })

  it('should do nothing the second time', async () => {
    const folder = await temporaryFolder()
    await initProject(folder)
    expect((await initProject(folder)).written).toEqual([])
  })

  it('should add no article where there are some', async () => {
    const folder = await temporaryFolder({'content/a/index.md': 'A'})
    await initProject(folder)
    expect(await readdir(path.join(folder, 'content'))).toEqual(['a'])
  })

  it('should say that a file is in the way', async () => {
    const folder = await temporaryFolder({demo: 'a file'})
    await expect(initProject(path.join(folder, 'demo'))).rejects.toThrow('Cannot write')
  })
})
