import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {BrowserContext} from 'playwright-core'
import {VFile} from 'vfile'
import type {Publication} from '../../src/model/publication.js'
import {defaultSettings} from '../../src/model/settings.js'
import {publish} from '../../src/pipeline.js'
import {html} from '../../src/render/html/html.js'

const root = path.join(import.meta.dirname, '../..')
const slug = 'slovenia-2001'

/** Where the pages stand for the browser; nothing is asked of any network. */
export const origin = 'http://quoin.test/'

/** The sample article, published in memory. */
export async function publishSample(): Promise<Publication> {
  const content = `content/${slug}`
  const translations = list(content).filter((name) => /^index\.[\w-]+\.md$/u.test(name))
  const catalogues = list('locales').map((locale) => `locales/${locale}/articles/${slug}.json`)
  return publish(
    {
      source: load(`${content}/index.md`),
      translations: translations.map((name) => load(`${content}/${name}`)),
      catalogues: catalogues.filter((file) => list(path.dirname(file)).includes(path.basename(file))).map(load),
      documents: list(`${content}/documents`).map((name) => load(`${content}/documents/${name}`)),
      images: list(`${content}/images`).map((name) => load(`${content}/images/${name}`))
    },
    {
      writers: [html()],
      settings: {
        ...defaultSettings,
        sets: [
          ['en', 'uk'],
          ['en', 'ar'],
          ['en', 'uk', 'ar']
        ]
      }
    }
  )
}

/** Serves what was written to a browser. */
export async function serve(context: BrowserContext, {files}: Publication): Promise<void> {
  const byPath = new Map(files.map((file) => [file.path, file]))
  await context.route('**/*', async (route) => {
    const file = byPath.get(decodeURIComponent(new URL(route.request().url()).pathname.slice(1)))
    if (!file) return route.fulfill({status: 404, body: ''})
    const contentType = file.extname === '.html' ? 'text/html; charset=utf-8' : 'image/png'
    return route.fulfill({contentType, body: Buffer.from(file.value)})
  })
}

function list(directory: string): readonly string[] {
  try {
    return readdirSync(path.join(root, directory)).sort()
  } catch {
    return []
  }
}

function load(file: string): VFile {
  return new VFile({cwd: root, path: file, value: readFileSync(path.join(root, file))})
}
