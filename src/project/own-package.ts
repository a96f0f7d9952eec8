import {readFile} from 'node:fs/promises'
import path from 'node:path'

/** The package that this code is part of. */
export interface OwnPackage {
  /** Absolute. */
  readonly folder: string
  readonly version: string
}

/** Finds Quoin's own folder, wherever it is compiled to. */
export async function findOwnPackage(from: string = import.meta.dirname): Promise<OwnPackage> {
  const text = await readFile(path.join(from, 'package.json'), 'utf8').catch(() => undefined)
  const fields = text === undefined ? {} : (JSON.parse(text) as {name?: string; version?: string})
  if (fields.name === 'quoin') return {folder: from, version: fields.version ?? '0.0.0'}
  const parent = path.dirname(from)
  if (parent === from) throw new Error('The folder of the package `quoin` cannot be found.')
  return findOwnPackage(parent)
}
