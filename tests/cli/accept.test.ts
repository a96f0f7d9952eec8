import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Ledger} from '../../src/model/ledger.js'
import {temporaryFolder} from '../project/temporary-folder.js'
import {runCommand} from './run-command.js'

const source = '---\ntitle: A title\nlang: en\n---\n\n"We did not wait for anybody," Anna Berger said.\n'
const target = '---\ntitle: Titel\nlang: de\n---\n\nSie hätten nicht gewartet, sagte Anna Berger.\n'
const whole = {'content/a/index.md': source, 'content/a/index.de.md': target}
const ledgerPath = 'content/a/quotations.json'

describe('quoin accept', () => {
  it('should record that a quotation was left out, as the message advises', async () => {
    const dropped = target.replace('Sie hätten nicht gewartet, sagte', 'So sagte')
    const folder = await temporaryFolder({...whole, 'content/a/index.de.md': dropped})
    const before = await runCommand(folder, ['check', 'a'])
    expect(before.code).toBe(1)
    const [, advice = ''] = /`quoin (accept <slug> \S+ --locale de --as omitted)`/u.exec(before.stderr) ?? []
    const argv = [...advice.replace('<slug>', 'a').split(' '), '--by', 'ok']
    const {code, stderr, stdout} = await runCommand(folder, argv)
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(stderr).toMatch(
      /^omitted q-\S+ We did not wait for anybody,?\n1 decision on de recorded in content\/a\/quot/u
    )
    const {quotations} = JSON.parse(await readFile(path.join(folder, ledgerPath), 'utf8')) as Ledger
    const today: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\d$/u)
    expect(Object.values(quotations)[0]?.decided?.['de']).toMatchObject({as: 'omitted', by: 'ok', at: today})
    expect((await runCommand(folder, ['check', 'a'])).stderr).not.toContain('quotation-missing')
    await writeFile(path.join(folder, 'content/a/index.md'), source.replace('anybody', 'anybody at all'))
    expect((await runCommand(folder, ['check', 'a'])).stderr).toContain('quotation-missing')
  })

  it('should link everything that has a counterpart, and have nothing to do the second time', async () => {
    const translated = target.replace('Sie hätten nicht gewartet', '„Wir haben auf niemanden gewartet“')
    const folder = await temporaryFolder({...whole, 'content/a/index.de.md': translated})
    const {stdout} = await runCommand(folder, ['accept', 'a', '--locale', 'de', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      path: ledgerPath,
      isChanged: true,
      decisions: [{as: 'linked', target: 'Wir haben auf niemanden gewartet'}]
    })
    const again = await runCommand(folder, ['accept', 'a', '--locale', 'de'])
    expect(again).toMatchObject({code: 0, stderr: 'Nothing to decide on in de.\n'})
    await writeFile(path.join(folder, 'content/a/index.de.md'), translated.replace('niemanden', 'keinen'))
    const {stderr} = await runCommand(folder, ['check', 'a'])
    expect(stderr).toContain('[quotation-stale]')
    expect(stderr).toContain('expected `Wir haben auf niemanden gewartet` as approved')
  })

  it('should record that the translation adds a quotation, as the message advises', async () => {
    const added = target.replace('Sie hätten', '„Hier kennt mich jeder Stein und jeder Baum im Tal.“ Sie hätten')
    const untold = source.replaceAll('"', '')
    const folder = await temporaryFolder({'content/a/index.md': untold, 'content/a/index.de.md': added})
    const {stderr} = await runCommand(folder, ['check', 'a'])
    const [, advice = ''] = /`quoin (accept <slug> \S+ --locale de --as added)`/u.exec(stderr) ?? []
    const accepted = await runCommand(folder, advice.replace('<slug>', 'a').split(' '))
    expect(accepted).toMatchObject({code: 0})
    expect((await runCommand(folder, ['check', 'a'])).stderr).not.toContain('quotation-unexpected')
  })

  it('should suggest the nearest ids and write nothing where one is unknown', async () => {
    const folder = await temporaryFolder(whole)
    const {code, stderr} = await runCommand(folder, ['accept', 'a', 'title', 'titel', '--locale', 'de'])
    expect(code).toBe(2)
    expect(stderr).toContain('error Unexpected id `titel`, expected that of a quotation or segment')
    expect(stderr).toMatch(/The nearest: `title`, /u)
    await expect(readFile(path.join(folder, ledgerPath))).rejects.toThrow('ENOENT')
  })

  it('should never write over a ledger that cannot be read', async () => {
    const folder = await temporaryFolder({...whole, [ledgerPath]: '{"version": 1,,}'})
    const {code, stderr} = await runCommand(folder, ['accept', 'a', 'title', '--locale', 'de'])
    expect(code).toBe(2)
    expect(stderr).toContain('[file-invalid]')
    expect(await readFile(path.join(folder, ledgerPath), 'utf8')).toBe('{"version": 1,,}')
  })

  it.each<[string, readonly string[], string]>([
    ['an unknown article', ['b', '--locale', 'de'], 'Unexpected article `b`'],
    ['a locale without a translation', ['a', '--locale', 'fr'], 'Unexpected locale `fr`'],
    ['no locale', ['a'], "required option '--locale <locale>' not specified"],
    ['a locale that is none', ['a', '--locale', 'x!'], 'Expected a locale such as uk or pt-BR.'],
    ['an unknown decision', ['a', 'title', '--locale', 'de', '--as', 'fine'], 'Allowed choices are linked'],
    ['a decision on everything', ['a', '--locale', 'de', '--as', 'omitted'], '--as omitted needs the ids']
  ])('should exit with 2 for %s', async (_, argv, reason) => {
    const {code, stderr} = await runCommand(await temporaryFolder(whole), ['accept', ...argv])
    expect(stderr).toContain(reason)
    expect(code).toBe(2)
  })
})
