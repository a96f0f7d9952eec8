import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {VFileMessage} from 'vfile-message'
import {createFailure, failWith} from './failure.js'
import {locateJson, type LocatedJson} from './locate-json.js'
import {parseSettings} from './parse-settings.js'
import type {WrittenSettings} from './settings-schema.js'

/** The settings of a project as they are written, with the package's name and the file they stand in. */
export interface ReadSettings {
  readonly written: WrittenSettings
  /** The name in package.json. */
  readonly name: string | undefined
  /** `package.json`, `quoin.json`, or `undefined` where there are none. */
  readonly file: string | undefined
}

/** Reads `quoin` of package.json, or quoin.json. Throws a `Failure` that lists every problem; having both is one. */
export async function readSettings(directory: string): Promise<ReadSettings> {
  const [manifest, own] = await Promise.all([readJson(directory, 'package.json'), readJson(directory, 'quoin.json')])
  const fields = isObject(manifest?.value) ? manifest.value : {}
  const name = typeof fields['name'] === 'string' ? fields['name'] : undefined
  if (manifest === undefined || !Object.hasOwn(fields, 'quoin')) return {name, ...ownSettings(own)}
  if (own !== undefined)
    throw createFailure('Unexpected settings in both `package.json` and `quoin.json`, expected one of them', {
      file: 'quoin.json',
      note: 'Move the settings of one file to the other, and remove `quoin` from package.json or delete quoin.json.'
    })
  const written = validate(fields['quoin'], {file: 'package.json', path: ['quoin'], json: manifest})
  return {name, written, file: 'package.json'}
}

function ownSettings(json: LocatedJson | undefined): Omit<ReadSettings, 'name'> {
  if (json === undefined) return {written: {}, file: undefined}
  return {written: validate(json.value, {file: 'quoin.json', path: [], json}), file: 'quoin.json'}
}

function validate(...[value, place]: Parameters<typeof parseSettings>): WrittenSettings {
  const {settings, messages} = parseSettings(value, place)
  if (messages.length > 0) throw failWith(messages)
  return settings
}

async function readJson(directory: string, file: string): Promise<LocatedJson | undefined> {
  const text = await readFile(path.join(directory, file), 'utf8').catch((error: unknown) => {
    if (isNothing(error)) return undefined
    throw createFailure(`Cannot read \`${file}\``, {file, note: String(error), cause: error})
  })
  if (text === undefined) return undefined
  try {
    return locateJson(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw failWith([notJson(file, error)], error)
  }
}

function notJson(file: string, error: unknown): VFileMessage {
  const {line, column} = error as {line?: number; column?: number}
  const place = line !== undefined && column !== undefined ? {line, column} : undefined
  const message = new VFileMessage(`Unexpected syntax in \`${file}\`, expected JSON`, {
    ...(place && {place}),
    source: 'quoin',
    ruleId: 'file-invalid'
  })
  message.file = file
  message.fatal = true
  message.note = error instanceof Error ? error.message : String(error)
  return message
}

function isNothing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
