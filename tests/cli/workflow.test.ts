import {readFile, readdir, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {textHash} from '../../src/model/text-hash.js'
import {temporaryFolder} from '../project/temporary-folder.js'
import {runCommand} from './run-command.js'

const source = `---
title: A title
lang: en
speakers:
  berger: {name: Anna Berger}
---

"We did not wait for anybody," Anna Berger said. "We had 40 pairs of hands."

The river is wide.
`
const target = `---
title: Назва
lang: uk
speakers:
  berger: {name: Анна Берґер}
---

«Ми нікого не чекали», – сказала Анна Берґер. «У нас було 40 пар рук».

Річка широка.
`
const whole = {
  'quoin.json': {sets: [['en', 'uk']], out: 'public'},
  'content/a/index.md': source,
  'content/a/index.uk.md': target
}

describe('quoin build', () => {
  it('should write pages, say so, and write nothing the second time', async () => {
    const folder = await temporaryFolder(whole)
    const first = await runCommand(folder, ['build', '--format', 'html'])
    expect(first).toMatchObject({code: 0, stdout: ''})
    expect(first.stderr).toMatch(/Built \d+ files in public, \d+ new or changed\./u)
    expect(await filesIn(folder, 'public')).toEqual(
      expect.arrayContaining([
        'a/en+uk/index.html',
        'a/en/index.html',
        'a/quotations.json',
        'a/uk/index.html',
        'index.html',
        'manifest.json'
      ])
    )
    const again = await runCommand(folder, ['build', '--format', 'html'])
    expect(again.stderr).toContain(', 0 new or changed')
  })

  it('should write where it is told to, and remove what is no longer made', async () => {
    const folder = await temporaryFolder({...whole, 'quoin.json': {formats: ['html']}})
    await runCommand(folder, ['build', '--out', 'elsewhere'])
    await writeFile(path.join(folder, 'content/a/index.fr.md'), '---\ntitle: Un titre\n---\n\nTexte.\n')
    await runCommand(folder, ['build', '--out', 'elsewhere'])
    expect(await filesIn(folder, 'elsewhere')).toContain('a/fr/index.html')
    await rm(path.join(folder, 'content/a/index.fr.md'))
    const {stderr} = await runCommand(folder, ['build', '--out', 'elsewhere'])
    expect(stderr).toMatch(/\d+ removed/u)
    expect(await filesIn(folder, 'elsewhere')).not.toContain('a/fr/index.html')
  })

  it('should build some articles or locales and leave the others as they are', async () => {
    const folder = await temporaryFolder({...whole, 'quoin.json': {formats: ['html']}, 'content/b/index.md': source})
    await runCommand(folder, ['build'])
    const before = await filesIn(folder, 'dist')
    await writeFile(path.join(folder, 'content/a/index.md'), source.replace('The river', 'This river'))
    await writeFile(path.join(folder, 'content/b/index.md'), source.replace('The river', 'That river'))
    const {stdout} = await runCommand(folder, ['build', 'a', '--locale', 'uk', '--json'])
    const {changed} = JSON.parse(stdout) as {changed: readonly string[]}
    expect(changed.filter((file) => file.includes('/en/') || file.startsWith('b/'))).toEqual([])
    expect(await filesIn(folder, 'dist')).toEqual(before)
    const manifest = JSON.parse(await readFile(path.join(folder, 'dist/manifest.json'), 'utf8')) as {articles: object}
    expect(Object.keys(manifest.articles)).toEqual(['a', 'b'])
    expect(await readFile(path.join(folder, 'dist/index.html'), 'utf8')).toContain('b/en/index.html')
  })

  it('should exit with 0 where everything was written, and with 1 for an error when it is strict', async () => {
    const folder = await temporaryFolder({...whole, 'content/a/index.uk.md': target.replace('40', '14')})
    const lax = await runCommand(folder, ['build', '--format', 'html'])
    expect(lax.stderr).toContain('[quotation-number]')
    expect(lax.code).toBe(0)
    expect((await runCommand(folder, ['build', '--format', 'html', '--strict'])).code).toBe(1)
  })

  it('should exit with 1 where the policy keeps an edition back, and publish the others', async () => {
    const folder = await temporaryFolder({
      ...whole,
      'quoin.json': {policy: 'withhold', formats: ['html']},
      'content/a/index.uk.md': target.replace('40', '14')
    })
    const {code, stderr} = await runCommand(folder, ['build'])
    expect(stderr).toContain('withheld a in uk')
    expect(code).toBe(1)
    const files = await filesIn(folder, 'dist')
    expect(files).toContain('a/en/index.html')
    expect(files.filter((file) => file.startsWith('a/uk/'))).toEqual([])
  })

  it('should exit with 2 where the output cannot be written, and write nothing', async () => {
    const folder = await temporaryFolder({...whole, 'quoin.json': {}, dist: 'a file'})
    const {code, stderr} = await runCommand(folder, ['build', '--format', 'html'])
    expect(stderr).toContain('error Cannot write')
    expect(stderr).toContain('a file of that name is in the way')
    expect(code).toBe(2)
    expect(await readFile(path.join(folder, 'dist'), 'utf8')).toBe('a file')
  })

  it('should show a bar on a terminal only', async () => {
    const folder = await temporaryFolder(whole)
    const {stderr} = await runCommand(folder, ['build', '--format', 'html'], {terminal: 'yes'})
    expect(stderr).toContain('0/1 a')
    expect((await runCommand(folder, ['build', '--format', 'html'])).stderr).not.toContain('0/1')
  })
})

describe('quoin check', () => {
  it('should print messages as JSON, and nothing else to standard output', async () => {
    const folder = await temporaryFolder({...whole, 'content/a/index.uk.md': target.replace('40', '14')})
    const {code, stdout} = await runCommand(folder, ['check', '--json'])
    expect(code).toBe(1)
    const messages = JSON.parse(stdout) as readonly Record<string, unknown>[]
    const number = messages.find(({ruleId}) => ruleId === 'quotation-number')
    expect(number).toMatchObject({file: 'content/a/index.uk.md', line: 8, severity: 'error', locale: 'uk'})
    expect(number?.['related']).toMatchObject([{file: 'content/a/index.md', line: 8, locale: 'en'}])
    expect(Object.keys(number ?? {}).sort()).toEqual(
      [
        ...['actual', 'column', 'endColumn', 'endLine', 'expected', 'file', 'line', 'locale'],
        ...['note', 'quotation', 'reason', 'related', 'ruleId', 'severity']
      ].sort()
    )
  })

  it('should print workflow commands for GitHub', async () => {
    const folder = await temporaryFolder({...whole, 'content/a/index.uk.md': target.replace('40', '14')})
    const {stdout} = await runCommand(folder, ['check', '--format', 'github'])
    expect(stdout).toMatch(/^::error file=content\/a\/index\.uk\.md,line=8,col=\d+,.*title=quotation-number::/mu)
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^::(error|warning|notice) /u)
  })

  it('should show one locale', async () => {
    const folder = await temporaryFolder({...whole, 'content/a/index.uk.md': target.replace('40', '14')})
    expect((await runCommand(folder, ['check', '--locale', 'fr'])).code).toBe(0)
    expect((await runCommand(folder, ['check', '--locale', 'uk'])).code).toBe(1)
  })
})

describe('quoin sync', () => {
  it('should write source catalogue and ledger, start a catalogue when asked, and do nothing the second time', async () => {
    const folder = await temporaryFolder(whole)
    const first = await runCommand(folder, ['sync', '--locale', 'de'])
    expect(first.stderr).toContain('wrote content/a/quotations.json')
    expect(first.stderr).toContain('wrote locales/en/articles/a.json')
    expect(first.stderr).toMatch(/wrote locales\/de\/articles\/a\.json \(\d new to translate\)/u)
    expect(first.code).toBe(0)
    const catalogue = await catalogueIn(folder, 'en')
    expect(catalogue).toMatchObject({title: 'A title', speakers: {berger: 'Anna Berger'}})
    expect(Object.values(catalogue)).toContain('The river is wide.')
    expect(Object.keys(await catalogueIn(folder, 'de'))).toEqual(Object.keys(catalogue))
    const second = await runCommand(folder, ['sync', '--locale', 'de'])
    expect(second.stderr).toBe('Everything is up to date.\n')
  })

  it('should keep ids when words are edited, and lose no translation when a passage goes', async () => {
    const folder = await temporaryFolder(whole)
    await runCommand(folder, ['sync', '--locale', 'de'])
    const before = await catalogueIn(folder, 'de')
    const [river = ''] =
      Object.entries(await catalogueIn(folder, 'en')).find(([, value]) => String(value).includes('river')) ?? []
    const file = path.join(folder, 'locales/de/articles/a.json')
    await writeFile(file, JSON.stringify({...before, [river]: 'Der Fluss ist breit.'}))
    await writeFile(path.join(folder, 'content/a/index.md'), source.replace('river is wide', 'river is very wide'))
    expect((await runCommand(folder, ['sync'])).stderr).not.toContain('locales/de')
    expect((await catalogueIn(folder, 'en'))[river]).toBe('The river is very wide.')
    await writeFile(
      path.join(folder, 'content/a/index.md'),
      source.replace('The river is wide.\n', 'Nothing of the kind happened.\n')
    )
    const {stderr} = await runCommand(folder, ['sync'])
    expect(stderr).toContain(`1 new to translate; 1 kept that the source no longer has: ${river}`)
    expect((await catalogueIn(folder, 'de'))[river]).toBe('Der Fluss ist breit.')
  })

  it('should leave an article alone whose ledger or source cannot be read', async () => {
    const ledger = '{"version": 1,, "people": "decided"}'
    const folder = await temporaryFolder({
      ...whole,
      'content/a/quotations.json': ledger,
      'content/b/index.md': '',
      'content/b/quotations.json': {version: 1, source: 'en', segments: {}, quotations: {}, unexpected: {}, texts: {}}
    })
    const before = await readFile(path.join(folder, 'content/b/quotations.json'), 'utf8')
    const {code, stderr} = await runCommand(folder, ['sync'])
    expect(stderr).toContain('left alone a')
    expect(stderr).toContain('left alone b')
    expect(code).toBe(1)
    expect(await readFile(path.join(folder, 'content/a/quotations.json'), 'utf8')).toBe(ledger)
    expect(await readFile(path.join(folder, 'content/b/quotations.json'), 'utf8')).toBe(before)
  })

  it('should leave an article alone whose ledger is there but cannot be read', async () => {
    const folder = await temporaryFolder({...whole, 'content/a/quotations.json/x': 'a folder'})
    const {code, stderr} = await runCommand(folder, ['sync'])
    expect(stderr).toContain('content/a/quotations.json error Cannot read this file')
    expect(stderr).toContain('left alone a')
    expect(code).toBe(1)
  })

  it('should never write over a catalogue that is no JSON', async () => {
    const folder = await temporaryFolder({...whole, 'locales/de/articles/a.json': '{"title": "Titel",}'})
    const {code, stderr} = await runCommand(folder, ['sync'])
    expect(stderr).toContain('locales/de/articles/a.json:1:19 error')
    expect(code).toBe(1)
    expect(await readFile(path.join(folder, 'locales/de/articles/a.json'), 'utf8')).toBe('{"title": "Titel",}')
  })
})

describe('quoin status', () => {
  it('should count what is translated and what is not, for every locale of the settings', async () => {
    const folder = await temporaryFolder({...whole, 'quoin.json': {locales: ['en', 'uk', 'de', 'fr']}})
    await runCommand(folder, ['sync', '--locale', 'de'])
    const {stdout, code} = await runCommand(folder, ['status', '--json'])
    expect(code).toBe(0)
    const {articles} = JSON.parse(stdout) as {articles: readonly unknown[]}
    expect(articles).toMatchObject([
      {
        slug: 'a',
        source: 'en',
        locales: {
          uk: {
            edition: 'document',
            segments: {total: 3, translated: 3, stale: 0},
            quotations: {total: 1, aligned: 1, unsure: 0, stale: 0, missing: 0, unexpected: 0},
            stale: []
          },
          de: {edition: 'catalogue', segments: {total: 3, translated: 0}, quotations: {aligned: 0, missing: 1}},
          fr: {edition: 'none', segments: {total: 3, translated: 0}, quotations: {aligned: 0, missing: 1}}
        }
      }
    ])
    expect((await runCommand(folder, ['status'])).stdout).toMatch(/^a \(en\)\n {2}de {2}catalogue {2}0\/3 segments/u)
  })
})

describe('quoin status, after a correction', () => {
  it('should say what was approved for other words, what changed, and which files show it', async () => {
    const folder = await temporaryFolder({...whole, 'quoin.json': {formats: ['html']}})
    await runCommand(folder, ['sync'])
    const file = path.join(folder, 'content/a/quotations.json')
    const ledger = JSON.parse(await readFile(file, 'utf8')) as {
      segments: Record<string, {source: string; approved?: unknown}>
      texts: Record<string, string>
    }
    const [id = '', segment] = Object.entries(ledger.segments).at(-1) ?? []
    const approved = {uk: {source: segment?.source, target: textHash('Річка широка.'), at: '2026-01-05', by: 'ok'}}
    ledger.segments[id] = {source: segment?.source ?? '', approved}
    ledger.texts = {...ledger.texts, [segment?.source ?? '']: 'The river is wide.'}
    await writeFile(file, JSON.stringify(ledger))
    await writeFile(path.join(folder, 'content/a/index.md'), source.replace('is wide', 'is narrow'))
    await runCommand(folder, ['build'])
    const {stdout} = await runCommand(folder, ['status', '--json'])
    const {articles} = JSON.parse(stdout) as {articles: readonly unknown[]}
    expect(articles).toMatchObject([
      {
        locales: {
          uk: {
            segments: {stale: 1},
            stale: [
              {
                id,
                before: 'The river is wide.',
                after: 'The river is narrow.',
                change: 'wide. → narrow.',
                files: ['a/uk/index.html']
              }
            ]
          }
        }
      }
    ])
    expect((await runCommand(folder, ['status'])).stdout).toContain(`${id}: wide. → narrow.`)
  })
})

describe('quoin align', () => {
  it('should align two files outside any project, in the public shape', async () => {
    const folder = await temporaryFolder({'one.md': source, 'two.uk.md': target.replace('lang: uk\n', '')})
    const {code, stdout} = await runCommand(folder, ['align', 'one.md', 'two.uk.md', '--json'])
    expect(code).toBe(0)
    const aligned = JSON.parse(stdout) as Record<string, unknown>
    expect(Object.keys(aligned)).toEqual(['source', 'target', 'segments', 'quotations', 'messages'])
    expect(aligned).toMatchObject({
      source: {
        path: 'one.md',
        locale: 'en',
        quotations: [
          {
            kind: 'direct',
            speaker: 'Anna Berger',
            parts: [
              {text: 'We did not wait for anybody,', start: {line: 8, column: 2}},
              {text: 'We had 40 pairs of hands.'}
            ]
          }
        ]
      },
      target: {path: 'two.uk.md', locale: 'uk'},
      quotations: [{by: 'alignment'}]
    })
    const {source: from} = aligned as {source: {quotations: [{parts: [{start: {offset: number}; text: string}]}]}}
    const [{parts}] = from.quotations
    const [{start, text}] = parts
    expect(source.slice(start.offset, start.offset + text.length)).toBe(text)
  })

  it('should print links for people, with their evidence on request', async () => {
    const folder = await temporaryFolder({'one.md': source, 'two.md': target})
    const {stdout} = await runCommand(folder, ['align', 'one.md', 'two.md', '--explain'])
    expect(stdout).toMatch(/^(sure|unsure) \d\.\d\d by alignment\n {2}one\.md:8:2 en We did not wait/u)
    expect(stdout).toMatch(/^ +-?\d+\.\d\d \S/mu)
    expect(stdout).toMatch(/^ +0\.\d\d runner-up:( no counterpart)?\n +one\.md:8:2 en We did not wait/mu)
  })

  it.each([
    [['none.md', 'two.md'], 'none.md error Cannot find this file'],
    [['one.md', 'plain.source.md'], 'Cannot tell the language of this file'],
    [['one.md', 'two.md', '--target-locale', 'ukrainian'], 'Unexpected locale `ukrainian`']
  ])('should exit with 2 for %j', async (argv, expected) => {
    const folder = await temporaryFolder({'one.md': source, 'two.md': target, 'plain.source.md': 'Words.'})
    const {code, stderr} = await runCommand(folder, ['align', ...argv])
    expect(stderr).toContain(expected)
    expect(code).toBe(2)
  })
})

describe('quoin', () => {
  it('should show its help on request and for nothing, and tell misuse', async () => {
    const folder = await temporaryFolder()
    expect(await runCommand(folder, ['--help'])).toMatchObject({code: 0, stderr: ''})
    expect((await runCommand(folder, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
    expect((await runCommand(folder, [])).code).toBe(2)
    for (const command of ['build', 'check', 'sync', 'status', 'align', 'init']) {
      const {code, stdout} = await runCommand(folder, [command, '--help'])
      expect(code).toBe(0)
      expect(stdout).toContain(`Usage: quoin ${command}`)
    }
    const {code, stderr} = await runCommand(folder, ['bild'])
    expect(stderr).toContain('Did you mean build?')
    expect(code).toBe(2)
    expect((await runCommand(folder, ['build', '--format', 'doc'])).code).toBe(2)
  })

  it('should colour messages on a terminal, unless NO_COLOR is set', async () => {
    const folder = await temporaryFolder()
    const on = await runCommand(folder, ['check'], {terminal: 'yes'})
    expect(on.stderr).toContain('\u001B[31merror')
    const off = await runCommand(folder, ['check'], {terminal: 'yes', env: {NO_COLOR: '1'}})
    expect(off.stderr).toContain(' error ')
  })

  it('should make what an article holds harmless to the terminal', async () => {
    const folder = await temporaryFolder({
      'content/a/index.md': `Words.\n\n![x](a%1b]0;b.png)\n\n![x](\u001B[2J\u202Eb.png)\n`
    })
    const {stderr} = await runCommand(folder, ['check'])
    expect(stderr).toContain('[image-missing]')
    expect(stderr).not.toContain('\u001B')
    expect(stderr).not.toContain('\u202E')
  })

  it('should start a project that builds', async () => {
    const folder = await temporaryFolder()
    const {stderr} = await runCommand(folder, ['init', 'demo'])
    expect(stderr).toContain('Now run: cd demo && npx quoin build')
    const demo = path.join(folder, 'demo')
    const checked = await runCommand(demo, ['check'])
    expect(checked.stderr).not.toMatch(/ (error|warning) /u)
    expect(checked.code).toBe(0)
    expect((await runCommand(demo, ['build', '--format', 'html'])).code).toBe(0)
    expect(await filesIn(demo, 'dist')).toContain('first-article/en+fr/index.html')
  })
})

async function filesIn(folder: string, name: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(folder, name), {recursive: true, withFileTypes: true})
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => path.relative(path.join(folder, name), path.join(entry.parentPath, entry.name))).sort()
}

async function catalogueIn(folder: string, locale: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path.join(folder, `locales/${locale}/articles/a.json`), 'utf8')) as Record<
    string,
    unknown
  >
}
