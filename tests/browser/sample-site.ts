import type {BrowserContext} from 'playwright-core'
import type {Publication} from '../../src/model/publication.js'
import {html} from '../../src/render/html/html.js'
import {publishSample} from '../sample.js'

/** Where the pages stand for the browser; nothing is asked of any network. */
export const origin = 'http://quoin.test/'

/** The pages of the sample article, with a set of three languages too. */
export async function publishPages(): Promise<Publication> {
  return publishSample(
    [html()],
    [
      ['en', 'uk'],
      ['en', 'ar'],
      ['en', 'uk', 'ar']
    ]
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
