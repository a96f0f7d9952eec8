import {readFile, readdir, stat, utimes, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {closeRecord, keepOld, openRecord, recordProduct} from '../../src/project/record-build.js'
import {temporaryFolder} from './temporary-folder.js'

describe('recordProduct, keepOld and closeRecord', () => {
  it('should write files, and a manifest that says what they were made from', async () => {
    const out = await temporaryFolder()
    const record = await openRecord(out)
    await recordProduct(record, product('a', ['a/en/index.html']))
    expect(record.changed).toEqual(['a/en/index.html'])
    expect(await closeRecord(record)).toEqual([])
    expect(JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8'))).toEqual({
      version: 1,
      inputs: {'content/a/index.md': 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'},
      articles: {a: {from: ['content/a/index.md']}},
      files: {
        'a/en/index.html': {hash: '6e0c4d5e77fda092fe26d02986ec3ca4f77f633584d6e3dc27c39beafe61e2e0', article: 'a'}
      }
    })
  })

  it('should leave a file alone that would not change', async () => {
    const out = await temporaryFolder()
    await build(out, ['a/en/index.html'])
    const file = path.join(out, 'a/en/index.html')
    await utimes(file, 1, 1)
    expect((await build(out, ['a/en/index.html'])).changed).toEqual([])
    expect((await stat(file)).mtimeMs).toBe(1000)
  })

  it('should remove what it had made and no longer makes, with empty folders, and nothing else', async () => {
    const out = await temporaryFolder({'a/uk/notes.txt': 'not ours', 'robots.txt': 'not ours'})
    await build(out, ['a/en/index.html', 'a/uk/index.html', 'a/fr/index.html'])
    expect((await build(out, ['a/en/index.html'])).removed).toEqual(['a/fr/index.html', 'a/uk/index.html'])
    expect((await readdir(out, {recursive: true})).sort()).toEqual([
      'a',
      'a/en',
      'a/en/index.html',
      'a/uk',
      'a/uk/notes.txt',
      'manifest.json',
      'robots.txt'
    ])
  })

  it('should never remove anything outside the folder, whatever the manifest says', async () => {
    const folder = await temporaryFolder({'precious.txt': 'x', 'out/manifest.json': manifestOf('../precious.txt')})
    expect((await build(path.join(folder, 'out'), [])).removed).toEqual([])
    expect(await readFile(path.join(folder, 'precious.txt'), 'utf8')).toBe('x')
  })

  it('should keep what was not asked for, with what it was made from', async () => {
    const out = await temporaryFolder()
    await build(out, ['a/en/index.html'])
    const record = await openRecord(out)
    await recordProduct(record, product('b', ['b/en/index.html']))
    keepOld(record, (slug) => slug === 'a')
    expect(await closeRecord(record)).toEqual([])
    const {articles, inputs} = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8')) as {
      articles: object
      inputs: object
    }
    expect(Object.keys(articles)).toEqual(['a', 'b'])
    expect(Object.keys(inputs)).toEqual(['content/a/index.md', 'content/b/index.md'])
  })

  it('should build anew where the manifest cannot be understood', async () => {
    const out = await temporaryFolder({'manifest.json': '{"version": 7'})
    expect((await build(out, ['a/en/index.html'])).removed).toEqual([])
  })

  it.each(['../escape.html', '/escape.html', 'manifest.json', '.'])('should refuse to write %s', async (file) => {
    await expect(build(await temporaryFolder(), [file])).rejects.toThrow('outside the output folder')
  })

  it('should say why a file cannot be written, and leave no part of it', async () => {
    const out = await temporaryFolder()
    await writeFile(path.join(out, 'a'), 'a file where a folder should be')
    await expect(build(out, ['a/en/index.html'])).rejects.toThrow('Cannot write')
    expect(await readdir(out)).toEqual(['a'])
  })
})

function product(slug: string, paths: readonly string[]): Parameters<typeof recordProduct>[1] {
  const files = paths.map((file) => new VFile({path: file, value: `words of ${file}`}))
  return {slug, files, inputs: [new VFile({path: `content/${slug}/index.md`, value: slug})]}
}

async function build(out: string, paths: readonly string[]): Promise<{changed: string[]; removed: readonly string[]}> {
  const record = await openRecord(out)
  await recordProduct(record, product('a', paths))
  return {removed: await closeRecord(record), changed: record.changed}
}

function manifestOf(file: string): object {
  return {version: 1, inputs: {}, articles: {}, files: {[file]: {hash: '', article: 'a'}}}
}
