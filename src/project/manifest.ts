import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'

/** Name of the manifest in the output folder. */
export const manifestName = 'manifest.json'

const schema = v.object({
  version: v.literal(1),
  inputs: v.record(v.string(), v.string()),
  articles: v.record(v.string(), v.array(v.string())),
  files: v.record(v.string(), v.object({hash: v.string(), article: v.exactOptional(v.string())}))
})

/** `manifest.json`: every file that was built, with its hash and what it was made from. Hashes are SHA-256 in hexadecimal. */
export interface Manifest {
  readonly version: 1
  /** The hash of each file that was read, by its path relative to the project. */
  readonly inputs: ReadonlyMap<string, string>
  /** The files that each article was made from, by slug; keys of `inputs`. */
  readonly articles: ReadonlyMap<string, readonly string[]>
  /** By path relative to the output folder. One without an article is made from all of them. */
  readonly files: ReadonlyMap<string, ManifestFile>
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
