import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {severities} from '../src/model/message.js'

const root = path.join(import.meta.dirname, '..')
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

/** Each example with what it prints, and the heading that it stands under. */
const examples = [
  ...readme.matchAll(
    /### (?<heading>[^\n]+)\n(?:(?!\n###? ).)*?```js\n(?<code>.*?)```\n\n```text\n(?<output>.*?)```/gsu
  )
]

describe('README.md', () => {
  it('should have an example for each part of the library', () => {
    expect(examples.length).toBe([...readme.matchAll(/^```js$/gmu)].length)
    expect(examples.length).toBeGreaterThanOrEqual(8)
  })

  for (const {groups = {}} of examples) {
    it(`should print what it says: ${groups['heading'] ?? ''}`, () => {
      const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', groups['code'] ?? ''], {
        cwd: root,
        encoding: 'utf8'
      })
      expect(stderr).toBe('')
      expect(stdout).toBe(groups['output'])
    })
  }

  it('should list every rule with its severity', () => {
    for (const [rule, severity] of Object.entries(severities)) {
      expect(readme).toMatch(new RegExp(`<a id="${rule}"></a>\`${rule}\` \\|[^|]+\\| ${severity} \\|`, 'u'))
    }
  })
})
