import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect} from 'vitest'
import {publishPages} from '../../browser/sample-site.js'
import {itWith} from '../../system-program.js'

const checker = path.join(import.meta.dirname, '../../../node_modules/vnu-jar/build/dist/vnu.jar')

describe('pages in the Nu checker', () => {
  itWith([checker, 'java'], 'should have no error and no warning', async () => {
    const {files} = await publishPages()
    const folder = mkdtempSync(path.join(tmpdir(), 'quoin-'))
    try {
      const pages = files
        .filter(({extname}) => extname === '.html')
        .map((file) => {
          const target = path.join(folder, file.path)
          mkdirSync(path.dirname(target), {recursive: true})
          writeFileSync(target, String(file))
          return target
        })
      const {status, stderr} = spawnSync('java', ['-jar', checker, '--Werror', '--format', 'gnu', ...pages])
      expect(String(stderr)).toBe('')
      expect(status).toBe(0)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})
