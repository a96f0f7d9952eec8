import path from 'node:path'
import type {VFile} from 'vfile'
import {isInside} from './is-inside.js'
import {hashBytes, manifestName, readManifest, serializeManifest, type Manifest, type ManifestFile} from './manifest.js'
import {removeOld} from './remove-old.js'
import {writeWhole} from './write-whole.js'

/** What a build has written so far; grows until `closeRecord`. */
export interface BuildRecord {
  /** Absolute. */
  readonly out: string
  readonly old: Manifest | undefined
  readonly inputs: Map<string, string>
  readonly articles: Map<string, readonly string[]>
  readonly files: Map<string, ManifestFile>
  readonly changed: string[]
}

/** Files to be written, with what they were made from. */
export interface Product {
  /** Absent: of the whole site. */
  readonly slug?: string
  readonly files: readonly VFile[]
  /** The files that were read; paths are relative to the project. */
  readonly inputs: readonly VFile[]
}

/** Begins the record of a build into a folder. */
export async function openRecord(out: string): Promise<BuildRecord> {
  const old = await readManifest(out)
  return {out, old, inputs: new Map(), articles: new Map(), files: new Map(), changed: []}
}

/** Writes files and records them. */
export async function recordProduct(record: BuildRecord, {slug, files, inputs}: Product): Promise<void> {
  for (const input of inputs) record.inputs.set(input.path, hashBytes(bytesOf(input)))
  if (slug !== undefined) record.articles.set(slug, inputs.map((input) => input.path).sort())
  await Promise.all(
    files.map(async (file) => {
      const bytes = bytesOf(file)
      const absolute = path.resolve(record.out, file.path)
      if (absolute === record.out || !isInside(record.out, absolute) || file.path === manifestName)
        throw new Error(`A writer wants to write outside the output folder: ${file.path}`)
      record.files.set(file.path, {hash: hashBytes(bytes), ...(slug !== undefined && {article: slug})})
      if (await writeWhole(absolute, bytes)) record.changed.push(file.path)
    })
  )
}

/** Whether a file of the old manifest that was not written anew stays: it was not asked for this time. */
export type Keeps = (file: ManifestFile, path: string) => boolean

/** Removes what is no longer made, and writes the manifest. Gives back what was removed, sorted. */
export async function closeRecord(record: BuildRecord, keeps: Keeps): Promise<readonly string[]> {
  const {out, old, files, articles, inputs} = record
  for (const [file, entry] of old?.files ?? []) {
    if (files.has(file) || !keeps(entry, file)) continue
    files.set(file, entry)
    keepInputs(record, entry.article)
  }
  const manifest: Manifest = {version: 1, inputs, articles, files}
  const removed = await removeOld(out, old, manifest)
  await writeWhole(path.join(out, manifestName), Buffer.from(serializeManifest(manifest)))
  return removed
}

function keepInputs({old, articles, inputs}: BuildRecord, slug: string | undefined): void {
  if (old === undefined || slug === undefined || articles.has(slug)) return
  const paths = old.articles.get(slug) ?? []
  articles.set(slug, paths)
  for (const input of paths) if (!inputs.has(input)) inputs.set(input, old.inputs.get(input) ?? '')
}

function bytesOf({value}: VFile): Uint8Array {
  return typeof value === 'string' ? Buffer.from(value) : value
}
