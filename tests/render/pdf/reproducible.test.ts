/** Handouts are the same to the byte whoever makes them, whenever and wherever. */
import {execFileSync} from 'node:child_process'
import path from 'node:path'
import {describe, expect, it} from 'vitest'

const root = path.join(import.meta.dirname, '../../..')

/** Makes the sample's handouts with the compiled library and prints the hash of each. */
const script = `
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {publish} from './dist/lib/index.js'
import {loadFonts} from './dist/lib/node.js'
import {pdf} from './dist/lib/pdf.js'
const load = (file) => new VFile({path: file, value: readFileSync(file)})
const {files} = await publish(
  {
    source: load('content/slovenia-2001/index.md'),
    translations: [],
    catalogues: ['ar', 'ja'].map((locale) => load('locales/' + locale + '/articles/slovenia-2001.json'))
  },
  {writers: [pdf({fonts: await loadFonts()})], settings: {sets: [['en', 'ar']]}}
)
for (const {path, value} of files) console.log(path, createHash('sha256').update(value).digest('hex'))
`

function hashes(environment: Readonly<Record<string, string>>): readonly string[] {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env: {PATH: process.env['PATH'], ...environment},
    encoding: 'utf8'
  })
  return output.trim().split('\n')
}

describe('handouts', () => {
  it('should have the same bytes from two processes, in any time zone and locale', () => {
    const one = hashes({TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8'})
    const other = hashes({TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', SOURCE_DATE_EPOCH: '1'})
    expect(one.length).toBeGreaterThan(2)
    expect(other).toEqual(one)
  }, 120_000)
})
