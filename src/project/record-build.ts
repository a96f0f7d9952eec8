import path from 'node:path'
import type {VFile} from 'vfile'
import type {IndexEntry} from '../index.js'
import {isInside} from './is-inside.js'
import {
  hashBytes,
  manifestName,
  readManifest,
  serializeManifest,
  type Manifest,
  type ManifestArticle,
  type ManifestFile
} from './manifest.js'
import {removeOld} from './remove-old.js'
import {writeWhole} from './write-whole.js'

/** What a build has written so far; grows until `closeRecord`. */
export interface BuildRecord {
  /** Absolute. */
  readonly out: string
  readonly old: Manifest | undefined
  readonly inputs: Map<string, string>
  readonly articles: Map<string, ManifestArticle>
  readonly files: Map<string, ManifestFile>
  /** What this build made; `files` holds what it kept, too. */
  readonly made: string[]
  readonly changed: string[]
}

/** Files to be written, with what they were made from. */
export interface Product {
  /** Absent: of the whole site. */
  readonly slug?: string
  /** What the index says of the article. */
  readonly entry?: IndexEntry
  readonly files: readonly VFile[]
  /** The files that were read; paths are relative to the project. */
  readonly inputs: readonly VFile[]
}

/** Begins the record of a build into a folder. */
export async function openRecord(out: string): Promise<BuildRecord> {
  const old = await readManifest(out)
  return {out, old, inputs: new Map(), articles: new Map(), files: new Map(), made: [], changed: []}
}

/** Writes files and records them. */
export async function recordProduct(record: BuildRecord, {slug, entry, files, inputs}: Product): Promise<void> {
  for (const input of inputs) record.inputs.set(input.path, hashBytes(bytesOf(input)))
  const from = inputs.map((input) => input.path).sort()
  if (slug !== undefined) record.articles.set(slug, {from, ...(entry && {entry})})
  await Promise.all(
    files.map(async (file) => {
      const bytes = bytesOf(file)
      const absolute = path.resolve(record.out, file.path)
      if (absolute === record.out || !isInside(record.out, absolute) || file.path === manifestName)
        throw new Error(`A writer wants to write outside the output folder: ${file.path}`)
      record.made.push(file.path)
      record.files.set(file.path, {hash: hashBytes(bytes), ...(slug !== undefined && {article: slug})})
      if (await writeWhole(absolute, bytes)) record.changed.push(file.path)
    })
  )
}

/** Whether what an earlier build made of an article stays where it was not made anew: it was not asked for this time. */
export type Keeps = (slug: string | undefined) => boolean

/** Takes over from the old manifest what stays though it was not made anew. */
export function keepOld(record: BuildRecord, keeps: Keeps): void {
  const {old, files, articles} = record
  if (old === undefined) return
  for (const [file, entry] of old.files) if (!files.has(file) && keeps(entry.article)) files.set(file, entry)
  for (const [slug, article] of old.articles) if (!articles.has(slug) && keeps(slug)) keepArticle(record, slug, article)
}

function keepArticle({old, articles, inputs}: BuildRecord, slug: string, article: ManifestArticle): void {
  articles.set(slug, article)
  for (const input of article.from) {
    const hash = old?.inputs.get(input)
    if (hash !== undefined && !inputs.has(input)) inputs.set(input, hash)
  }
}

/** Removes what is no longer made, and writes the manifest. Gives back what was removed, sorted. */
export async function closeRecord({out, old, ...record}: BuildRecord): Promise<readonly string[]> {
  const manifest: Manifest = {version: 1, inputs: record.inputs, articles: record.articles, files: record.files}
  const removed = await removeOld(out, old, manifest)
  await writeWhole(path.join(out, manifestName), Buffer.from(serializeManifest(manifest)))
  return removed
}

function bytesOf({value}: VFile): Uint8Array {
  return typeof value === 'string' ? Buffer.from(value) : value
}
