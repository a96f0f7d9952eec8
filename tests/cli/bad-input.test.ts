import {symlink} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {temporaryFolder} from '../project/temporary-folder.js'
import {runCommand} from './run-command.js'

const source = '---\ntitle: A title\nlang: en\n---\n\n"We did not wait for anybody," Anna Berger said.\n'
const target = '---\ntitle: Назва\nlang: uk\n---\n\n«Ми нікого не чекали», – сказала Анна Берґер.\n'
const whole = {'content/a/index.md': source, 'content/a/index.uk.md': target}

describe('quoin check, of what is not as it should be', () => {
  it('should find nothing wrong with what is right', async () => {
    const {code, stderr} = await check(whole)
    expect(stderr).not.toMatch(/ (error|warning) /u)
    expect(code).toBe(0)
  })

  it('should exit with 2 where there is no folder of articles', async () => {
    const {code, stderr} = await check({})
    expect(stderr).toMatch(
      /^content error Cannot find the folder `content`, expected articles as `content\/<slug>\/index.md`\n/u
    )
    expect(stderr).toContain('Run `quoin init`')
    expect(code).toBe(2)
  })

  it.each<[string, Readonly<Record<string, unknown>>, string | RegExp]>([
    ['an empty source edition', {'content/a/index.md': ''}, 'content/a/index.md:1:1 error Unexpected empty file'],
    ['an empty translation', {'content/a/index.uk.md': ' \n'}, 'content/a/index.uk.md:1:1 error Unexpected empty file'],
    [
      'bytes that are no UTF-8',
      {'content/a/index.uk.md': Uint8Array.from([0x41, 0xcf, 0xf0, 0xe8])},
      'content/a/index.uk.md:1:2 error Unexpected bytes that are no UTF-8'
    ],
    [
      'invalid YAML',
      {'content/a/index.md': '---\ntitle: "open\nlang: en\n---\n\nWords.\n'},
      /content\/a\/index.md:\d+:\d+ error .* \[front-matter-invalid\]/u
    ],
    [
      'invalid JSON in a catalogue',
      {'locales/de/articles/a.json': '{"title": „Titel"}'},
      'locales/de/articles/a.json:1:11 error Unexpected `„`, expected JSON [file-invalid]'
    ],
    [
      'invalid JSON in a ledger',
      {'content/a/quotations.json': '{"version": 1,,}'},
      /content\/a\/quotations.json:1:\d+ error Unexpected .* \[file-invalid\]/u
    ],
    [
      'an unknown locale',
      {'content/a/index.ua.md': target},
      "content/a/index.ua.md error Unexpected `ua` in the file's name, expected a locale such as `uk` or `pt-BR` [locale-unknown]"
    ],
    [
      'two translations for one locale',
      {'content/a/index.he.md': 'א', 'content/a/index.iw.md': 'א'},
      'content/a/index.iw.md error Unexpected second translation for `he`, expected one [edition-duplicate]'
    ],
    [
      'a translation in the language of the source',
      {'content/a/index.en.md': source},
      "content/a/index.en.md error Unexpected translation for `en`, expected another language than the source's [edition-duplicate]"
    ],
    [
      'a translation in both forms',
      {'locales/uk/articles/a.json': {title: 'Назва'}},
      'locales/uk/articles/a.json error Unexpected second translation for `uk`, expected one [edition-duplicate]'
    ],
    [
      'a missing image of the front matter',
      {'content/a/index.md': source.replace('lang: en', 'lang: en\nimage:\n  src: images/none.png\n  alt: None')},
      'content/a/index.md:5:8 warning Unexpected image `images/none.png`, expected a file that is there [image-missing]'
    ],
    [
      'a missing image of the text',
      {'content/a/index.md': `${source}\n![None](images/none.png)\n`},
      'content/a/index.md:8:1 warning Unexpected image `images/none.png`, expected a file that is there [image-missing]'
    ],
    [
      'an image outside the project',
      {'content/a/index.md': `${source}\n![Users](../../../../etc/passwd)\n`},
      'content/a/index.md:8:1 error Unexpected image `../../../../etc/passwd` outside the project, expected a file in the article’s folder [path-outside]'
    ],
    [
      'a document outside the project',
      {
        'content/a/index.md': source.replace(
          'lang: en',
          'lang: en\ndocuments:\n  record:\n    title: Record\n    lang: en\n    file: ../../../../etc/passwd'
        )
      },
      'content/a/index.md:8:11 error Unexpected document `../../../../etc/passwd` outside the project, expected a file inside it [path-outside]'
    ],
    [
      'an unclosed directive',
      {'content/a/index.md': `${source}\n:::quotation{speaker=berger}\nWe had the wood.\n`},
      /content\/a\/index.md:8:\d+ .*\[directive-invalid\]/u
    ],
    [
      'unbalanced quotation marks',
      {'content/a/index.md': `${source}\nShe added: “We had the wood.\n`},
      /content\/a\/index.md:8:\d+ warning .*\[quotation-unbalanced\]/u
    ],
    [
      'a catalogue of no article',
      {'locales/de/articles/b.json': {title: 'Titel'}},
      'locales/de/articles/b.json warning Unexpected catalogue of `b`, expected the slug of an article [file-invalid]'
    ]
  ])('should report %s', async (_, files, expected) => {
    const {code, stderr} = await check({...whole, ...files})
    if (typeof expected === 'string') expect(stderr).toContain(expected)
    else expect(stderr).toMatch(expected)
    expect(stderr).not.toContain('fault of its own')
    expect(code).toBe(stderr.includes(' error ') ? 1 : 0)
  })

  it('should leave other colons in prose alone', async () => {
    const {code, stderr} = await check({
      'content/a/index.md': source + '\nDie Journalist:innen kamen um 10:30, die EU:n auch.\n'
    })
    expect(stderr).not.toMatch(/ (error|warning) /u)
    expect(code).toBe(0)
  })

  it('should never read through a link out of the project', async () => {
    const outside = await temporaryFolder({'secret.png': 'x'})
    const folder = await temporaryFolder({...whole, 'content/a/index.md': `${source}\n![Secret](secret.png)\n`})
    await symlink(path.join(outside, 'secret.png'), path.join(folder, 'content/a/secret.png'))
    const {code, stderr} = await runCommand(folder, ['check'])
    expect(stderr).toContain('[path-outside]')
    expect(code).toBe(1)
  })

  it.each(['../a', '../../etc', '/etc/passwd'])('should refuse the slug %s', async (slug) => {
    const {code, stderr} = await runCommand(await temporaryFolder(whole), ['check', slug])
    expect(stderr).toContain(`error Unexpected article \`${slug}\`, expected the slug of one inside \`content\``)
    expect(code).toBe(2)
  })

  it('should guess which article was meant', async () => {
    const folder = await temporaryFolder({'content/slovenia-2001/index.md': source})
    const {code, stderr} = await runCommand(folder, ['check', 'slovenia-201'])
    expect(stderr).toContain('Did you mean `slovenia-2001`?')
    expect(code).toBe(2)
  })

  it('should list every problem of the settings, and exit with 2', async () => {
    const {code, stderr} = await check({...whole, 'quoin.json': {formats: ['doc'], local: ['en']}})
    expect(stderr.split('\n').filter((line) => line.includes('[settings-invalid]'))).toHaveLength(2)
    expect(code).toBe(2)
  })
})

async function check(files: Readonly<Record<string, unknown>>): ReturnType<typeof runCommand> {
  return runCommand(await temporaryFolder(files), ['check'])
}
