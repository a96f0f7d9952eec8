import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {defaultSettings} from '../../../src/model/settings.js'
import {indexEntry} from '../../../src/render/html/index-entry.js'
import {siteIndex} from '../../../src/render/html/site-index.js'
import {edition, publication} from '../publication.js'

const templates = {
  'index.html': readFileSync(path.join(import.meta.dirname, '../../../templates/index.html'), 'utf8')
}
const terms = (key: string) => key
const frontMatter = {date: '2026-01-12', description: 'About <b> & more'}
const entry = indexEntry(
  publication(
    [edition({locale: 'en', title: 'One', body: [], frontMatter}), edition({locale: 'ar', title: 'واحد', body: []})],
    {settings: {...defaultSettings, sets: [['en', 'ar']]}}
  )
)

describe('siteIndex', () => {
  it('should list the newest article first, in every language', () => {
    const older = {...entry, slug: 'a/older', title: 'Older', date: '2025-01-01'}
    const [page, ...others] = siteIndex([older, entry], {locale: 'en', terms, templates})
    const text = String(page)
    expect(others).toEqual([])
    expect(page?.path).toBe('index.html')
    expect(text.indexOf('One')).toBeLessThan(text.indexOf('Older'))
    expect(text).toContain('href="article/en/index.html"')
    expect(text).toContain('href="article/en+ar/index.html"')
    expect(text).toContain('href="a/older/ar/index.html"')
    expect(text).toContain('About &#x3C;b> &#x26; more')
  })

  it('should write a sitemap where there is an address', () => {
    const [, file] = siteIndex([entry], {locale: 'en', terms, templates, url: 'https://example.org/'})
    expect(file?.path).toBe('sitemap.xml')
    expect(String(file)).toContain('<loc>https://example.org/article/en+ar/</loc><lastmod>2026-01-12</lastmod>')
    expect(String(file)).toContain(
      '<xhtml:link rel="alternate" hreflang="ar" href="https://example.org/article/ar/"></xhtml:link>'
    )
  })

  it('should keep what an entry holds as plain data', () => {
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry)
  })
})
