import {describe, expect, it} from 'vitest'
import {loadProject} from '../../src/project/load-project.js'
import {openOutput} from '../../src/project/open-output.js'
import {temporaryFolder} from './temporary-folder.js'

describe('openOutput', () => {
  it('should make the folder', async () => {
    const folder = await temporaryFolder({'content/a/index.md': 'A'})
    expect(await openOutput(await loadProject(folder), 'public/site')).toBe(`${folder}/public/site`)
  })

  it.each(['.', '..', 'content', 'content/a', 'locales', 'templates/x', '.git'])(
    'should refuse %s, where the project’s own files are',
    async (out) => {
      const project = await loadProject(await temporaryFolder({'content/a/index.md': 'A'}))
      await expect(openOutput(project, out)).rejects.toThrow('expected one apart from the project’s own files')
    }
  )

  it('should say that a file is in the way', async () => {
    const project = await loadProject(await temporaryFolder({'content/a/index.md': 'A', dist: 'a file'}))
    await expect(openOutput(project, 'dist')).rejects.toThrow('a file of that name is in the way')
    await expect(openOutput(project, 'dist/site')).rejects.toThrow('a part of the path is a file')
  })

  it('should say that a folder cannot be made', async () => {
    const project = await loadProject(await temporaryFolder({'content/a/index.md': 'A'}))
    await expect(openOutput(project, '/proc/quoin')).rejects.toThrow('Cannot write')
  })
})
