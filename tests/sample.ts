import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import type {Publication, Writer} from '../src/model/publication.js'
import type {Settings} from '../src/model/settings.js'
import type {ArticleInput, Materials} from '../src/pipeline.js'
import {publish} from '../src/pipeline.js'

const root = path.join(import.meta.dirname, '..')
const slug = 'slovenia-2001'
const pairs = [
  ['en', 'uk'],
  ['en', 'ar']
]

/** The files of the sample article, as `publish` takes them. */
export function sampleInput(): ArticleInput & Materials {
  const content = `content/${slug}`
  const translations = list(content).filter((name) => /^index\.[\w-]+\.md$/u.test(name))
  const catalogues = list('locales').map((locale) => `locales/${locale}/articles/${slug}.json`)
  const isTranslation = (file: string): boolean => !file.startsWith('locales/en/') && exists(file)
  return {
    source: load(`${content}/index.md`),
    translations: translations.map((name) => load(`${content}/${name}`)),
    catalogues: catalogues.filter(isTranslation).map(load),
    documents: list(`${content}/documents`).map((name) => load(`${content}/documents/${name}`)),
    images: list(`${content}/images`).map((name) => load(`${content}/images/${name}`))
  }
}

/** The sample article, published in memory, with these sets side by side and, where they are given, these settings. */
export async function publishSample(
  writers: readonly Writer[],
  sets: readonly string[][] = pairs,
  settings: Partial<Settings> = {}
): Promise<Publication> {
  return publish(sampleInput(), {writers, settings: {sets, ...settings}})
}

function list(directory: string): readonly string[] {
  return exists(directory) ? readdirSync(path.join(root, directory)).sort() : []
}

function exists(file: string): boolean {
  return existsSync(path.join(root, file))
}

function load(file: string): VFile {
  return new VFile({cwd: root, path: file, value: readFileSync(path.join(root, file))})
}
