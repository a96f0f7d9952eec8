import {describe, expect, it} from 'vitest'
import {buildProject} from '../../src/project/build-project.js'
import {checkProject} from '../../src/project/check-project.js'
import {loadProject} from '../../src/project/load-project.js'
import {temporaryFolder} from './temporary-folder.js'

function articles(second: string) {
  const source = (title: string) =>
    `---\ntitle: ${title}\nlang: en\n---\n\n"We did not wait for anybody," Anna Berger said.\n`
  const target = (title: string, words: string) =>
    `---\ntitle: ${title}\nlang: uk\n---\n\n«${words}», – сказала Анна Берґер.\n`
  return {
    'content/a/index.md': source('One'),
    'content/a/index.uk.md': target('Перша', 'Ми нікого не чекали'),
    'content/b/index.md': source('Two'),
    'content/b/index.uk.md': target('Друга', second)
  }
}

describe('checkProject', () => {
  it('should hold the quotations of an article against those of the articles before', async () => {
    const project = await loadProject(await temporaryFolder(articles('Ми ні на кого не чекали')))
    const {messages} = await checkProject(project)
    const found = messages.filter(({ruleId}) => ruleId === 'quotation-inconsistent')
    expect(found.map(({file, reason}) => `${String(file)} ${reason}`)).toEqual([
      'content/b/index.uk.md Unexpected translation `Ми ні на кого не чекали`, expected `Ми нікого не чекали` as in content/a/index.uk.md'
    ])
    const build = await buildProject(project, {formats: ['html']})
    expect(build.messages.filter(({ruleId}) => ruleId === 'quotation-inconsistent')).toHaveLength(1)
  })

  it('should be content where they are the same', async () => {
    const project = await loadProject(await temporaryFolder(articles('Ми нікого не чекали')))
    expect((await checkProject(project)).messages.map(({ruleId}) => ruleId)).not.toContain('quotation-inconsistent')
  })

  it('should check the terms of the interface', async () => {
    const files = {...articles('Ми нікого не чекали'), 'locales/uk/interface.json': {article: {by: 'Автори'}}}
    const project = await loadProject(await temporaryFolder(files))
    const {messages} = await checkProject(project)
    expect(messages.find(({ruleId}) => ruleId === 'catalogue-placeholder')).toMatchObject({
      file: 'locales/uk/interface.json',
      line: 3
    })
    expect((await checkProject(project, {slugs: ['a']})).messages.map(({ruleId}) => ruleId)).not.toContain(
      'catalogue-placeholder'
    )
  })
})
