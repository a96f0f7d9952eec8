import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import {isKnownLanguage} from '../model/locale.js'
import type {IndexEntry} from '../index.js'

/** Name of the manifest in the output folder. */
export const manifestName = 'manifest.json'

const text = v.string()

const entry = v.object({
  slug: text,
  title: text,
  description: v.exactOptional(text),
  date: v.exactOptional(text),
  modified: v.exactOptional(text),
  editions: v.array(v.object({locale: v.pipe(text, v.check(isKnownLanguage)), title: v.exactOptional(text)})),
  sets: v.array(v.array(v.pipe(text, v.check(isKnownLanguage)))),
  sheet: v.boolean(),
  quotations: v.number()
})

const schema = v.object({
  version: v.literal(1),
  inputs: v.record(text, text),
  articles: v.record(text, v.object({from: v.array(text), entry: v.exactOptional(entry)})),
  files: v.record(text, v.object({hash: text, article: v.exactOptional(text)}))
})

/** `manifest.json`: every file that was built, with its hash and what it was made from. Hashes are SHA-256 in hexadecimal. */
export interface Manifest {
  readonly version: 1
  /** The hash of each file that was read, by its path relative to the project. */
  readonly inputs: ReadonlyMap<string, string>
  /** By slug. */
  readonly articles: ReadonlyMap<string, ManifestArticle>
  /** By path relative to the output folder. One without an article is made from all of them. */
  readonly files: ReadonlyMap<string, ManifestFile>
}

/** What an article was made from. */
export interface ManifestArticle {
  /** Keys of `inputs`. */
  readonly from: readonly string[]
  /** What the index says of it. */
  readonly entry?: IndexEntry
}

/** A file that was built. */
export interface ManifestFile {
  readonly hash: string
  readonly article?: string
}

/** The SHA-256 of bytes in hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The manifest of the last build in a folder; `undefined` where there is none that can be understood. */
export async function readManifest(out: string): Promise<Manifest | undefined> {
  const text = await readFile(path.join(out, manifestName), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
  if (!result.success) return undefined
  const {inputs, articles, files} = result.output
  return {
    version: 1,
    inputs: new Map(Object.entries(inputs)),
    articles: new Map(Object.entries(articles)),
    files: new Map(Object.entries(files))
  }
}

/** A manifest as JSON, sorted, so that the same build gives the same bytes. */
export function serializeManifest({version, inputs, articles, files}: Manifest): string {
  const manifest = {version, inputs: sorted(inputs), articles: sorted(articles), files: sorted(files)}
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function sorted<T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)))
}
