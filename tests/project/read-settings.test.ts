import {describe, expect, it} from 'vitest'
import {isFailure} from '../../src/project/failure.js'
import {readSettings} from '../../src/project/read-settings.js'
import {temporaryFolder} from './temporary-folder.js'

describe('readSettings', () => {
  it('should read `quoin` of package.json, and the name of the package', async () => {
    const folder = await temporaryFolder({'package.json': {name: 'news', quoin: {sets: [['en', 'uk']]}}})
    expect(await readSettings(folder)).toEqual({name: 'news', file: 'package.json', written: {sets: [['en', 'uk']]}})
  })

  it('should read quoin.json, and let it name a schema', async () => {
    const folder = await temporaryFolder({'quoin.json': {$schema: './x.json', out: 'public'}})
    const {written, file} = await readSettings(folder)
    expect({written, file}).toMatchObject({file: 'quoin.json', written: {out: 'public'}})
  })

  it('should do without settings', async () => {
    expect(await readSettings(await temporaryFolder())).toEqual({name: undefined, file: undefined, written: {}})
  })

  it('should read files that begin with a byte order mark', async () => {
    const folder = await temporaryFolder({'quoin.json': '\uFEFF{"out": "public"}'})
    expect((await readSettings(folder)).written).toEqual({out: 'public'})
  })

  it('should make locales canonical, and give an address its final slash', async () => {
    const folder = await temporaryFolder({
      'quoin.json': {url: 'https://example.org/news', sourceLocale: 'EN', locales: ['en', 'pt-br', 'iw']}
    })
    expect((await readSettings(folder)).written).toEqual({
      url: 'https://example.org/news/',
      sourceLocale: 'en',
      locales: ['en', 'pt-BR', 'he']
    })
  })

  it('should refuse settings in both files', async () => {
    const folder = await temporaryFolder({'package.json': {quoin: {}}, 'quoin.json': {}})
    expect(await problems(folder)).toEqual([
      'quoin.json: Unexpected settings in both `package.json` and `quoin.json`, expected one of them'
    ])
  })

  it('should say where a file is no JSON', async () => {
    const folder = await temporaryFolder({'quoin.json': '{\n  "out": public\n}'})
    expect(await problems(folder)).toEqual(['quoin.json:2:10 Unexpected syntax in `quoin.json`, expected JSON'])
  })

  it('should list every problem, each with its place, its path and what was expected', async () => {
    const folder = await temporaryFolder({
      'package.json': {
        quoin: {
          url: 'example.org',
          format: ['html'],
          formats: ['html', 'doc'],
          severity: {'quotation-mising': 'off', 'quotation-length': 'fatal'},
          marks: {de: [['»']]},
          sets: [['en']],
          page: {Size: 'A4'},
          sourceLocale: 'ukrainian'
        }
      }
    })
    expect(await problems(folder)).toEqual([
      'package.json:3:12 Unexpected `"example.org"` in `quoin.url`, expected an absolute http or https address without query or fragment',
      'package.json:4:5 Unexpected key `format`, expected `formats`',
      'package.json:9:7 Unexpected `"doc"` in `quoin.formats.1`, expected one of `html`, `epub`, `pdf`',
      'package.json:12:7 Unexpected key `quotation-mising`, expected `quotation-missing`',
      'package.json:13:27 Unexpected `"fatal"` in `quoin.severity.quotation-length`, expected one of `off`, `info`, `warning`, `error`',
      'package.json:17:9 Unexpected nothing in `quoin.marks.de.0.1`, expected a quotation mark',
      'package.json:23:7 Unexpected `["en"]` in `quoin.sets.0`, expected two or three locales',
      'package.json:28:7 Unexpected key `Size`, expected `size`',
      'package.json:30:21 Unexpected `"ukrainian"` in `quoin.sourceLocale`, expected a locale as a BCP 47 tag, such as `uk` or `pt-BR`'
    ])
  })

  it.each([
    [{out: 3}, 'Unexpected `3` in `out`, expected a folder'],
    [
      {url: 'ftp://example.org'},
      'Unexpected `"ftp://example.org"` in `url`, expected an absolute http or https address'
    ],
    [{locales: ['en', 'EN']}, 'Unexpected `["en","en"]` in `locales`, expected each locale once'],
    [{locales: ['en'], sets: [['en', 'uk']]}, 'Unexpected `uk` in `sets.0.1`, expected one of `locales`: `en`'],
    [{sets: [['en', 'uk', 'ar', 'ja']]}, 'expected two or three locales'],
    [{formats: []}, 'expected at least one format'],
    [{policy: 'hide'}, 'Unexpected `"hide"` in `policy`, expected one of `publish`, `notice`, `withhold`'],
    [{fonts: {arab: 'a.ttf'}}, 'Unexpected key `arab`, expected a script such as `Arab`, or a locale'],
    [{marks: {de: [['<b>', 'x']]}}, 'expected a quotation mark'],
    [{locale: ['en']}, 'Unexpected key `locale`, expected `locales`'],
    [{theme: 'dark'}, 'Unexpected key `theme`, expected `url`, `sourceLocale`'],
    [{page: {size: 'A3'}}, 'Unexpected `"A3"` in `page.size`, expected one of `A4`, `A5`, `Letter`'],
    [{page: {align: 'justify'}}, 'Unexpected `"justify"` in `page.align`, expected one of `justified`, `ragged`'],
    [{page: {layout: 'book'}}, 'Unexpected `"book"` in `page.layout`, expected one of `columns`, `facing`'],
    [{page: {links: true}}, 'Unexpected `true` in `page.links`, expected one of `none`, `address`, `qr`'],
    [{page: {links: 'qr'}}, 'Unexpected `"qr"` in `page.links`, expected `url` to be set'],
    [{page: {notes: 'left'}}, 'Unexpected `"left"` in `page.notes`, expected `true` or `false`'],
    [{page: {sheets: true}}, 'Unexpected key `sheets`, expected `sheet`'],
    [[], 'expected an object of settings'],
    ['{"__proto__": {"out": "x"}}', 'Unexpected key `__proto__`']
  ])('should refuse %j', async (settings, expected) => {
    const found = await problems(await temporaryFolder({'quoin.json': settings}))
    expect(found.join('\n')).toContain(expected)
  })
})

async function problems(folder: string): Promise<readonly string[]> {
  const error: unknown = await readSettings(folder).then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!isFailure(error)) throw new Error('A failure was expected', {cause: error})
  return error.messages.map(({file, line, column, reason}) =>
    line === undefined ? `${String(file)}: ${reason}` : `${String(file)}:${String(line)}:${String(column)} ${reason}`
  )
}
