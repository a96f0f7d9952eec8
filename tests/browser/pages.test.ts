import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Publication} from '../../src/model/publication.js'
import {openBrowser} from './open-browser.js'
import {origin, publishPages, serve} from './sample-site.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browser = await openBrowser()
const reason = typeof browser === 'string' ? browser : ''
if (reason !== '' && process.env['CI'] === 'true') throw new Error(`No browser: ${reason}`)

interface View {
  readonly width?: number
  readonly script?: boolean
  readonly scheme?: 'light' | 'dark'
  readonly touch?: boolean
}

describe.skipIf(reason !== '')(`pages in a browser ${reason && `(skipped: ${reason})`}`, () => {
  let publication: Publication

  beforeAll(async () => {
    publication = await publishPages()
  }, 120_000)
  afterAll(async () => {
    await (browser as Browser).close()
  })

  async function open(address: string, view: View = {}): Promise<Page> {
    const {width = 1200, script = true, scheme = 'light', touch = false} = view
    const context = await (browser as Browser).newContext({
      viewport: {width, height: 800},
      javaScriptEnabled: script,
      colorScheme: scheme,
      hasTouch: touch,
      reducedMotion: 'reduce'
    })
    await serve(context, publication)
    const page = await context.newPage()
    await page.goto(`${origin}slovenia-2001/${address}`)
    return page
  }

  function addresses(): readonly string[] {
    return publication.files
      .map(({path}) => path.replace('slovenia-2001/', ''))
      .filter((path) => path.endsWith('.html'))
  }

  it.each(['en', 'ar', 'ja', 'uk', 'en+ar', 'en+uk+ar'])('should pass axe: %s', {timeout: 300_000}, async (folder) => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open(`${folder}/index.html`, {scheme})
      await page.evaluate(axe)
      const rules = scheme === 'light' ? '' : "{runOnly: ['color-contrast']}"
      const found = await page.evaluate(
        `axe.run(${rules}).then(({violations}) => violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]))`
      )
      expect(found, scheme).toEqual([])
      await page.context().close()
    }
  })

  it('should never scroll sideways, down to 320 pixels', async () => {
    for (const address of addresses()) {
      const page = await open(address)
      for (const width of [320, 390, 768, 1024, 1600]) {
        await page.setViewportSize({width, height: 800})
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(overflow, `${address} at ${String(width)}`).toBeLessThanOrEqual(0)
      }
      await page.context().close()
    }
  })

  it('should lead from a quotation to its counterpart and back without script', async () => {
    const page = await open('en/index.html', {script: false})
    const number = page.locator('.body a.number').first()
    const about = (await number.getAttribute('href')) ?? ''
    await number.click()
    expect(page.url()).toBe(`${origin}slovenia-2001/en/index.html${about}`)
    await page.locator(`${about} a[hreflang="uk"]`).click()
    expect(page.url()).toBe(`${origin}slovenia-2001/uk/index.html${about.replace('#about-', '#')}`)
    expect(await page.locator(':target').getAttribute('data-quotation')).toBe(about.replace('#about-', ''))
    await page.context().close()
  })

  it('should have a target for every link within the site', async () => {
    const pages = new Map(publication.files.map((file) => [file.path, String(file)]))
    for (const address of addresses()) {
      const page = await open(address)
      const links = await page.evaluate<string[]>(
        `[...document.querySelectorAll('a[href]')].map(({href}) => href).filter((href) => href.startsWith('${origin}'))`
      )
      for (const link of links.filter((href) => !/\.(?:epub|pdf)$/u.test(href))) {
        const {pathname, hash} = new URL(link)
        const target = pages.get(decodeURIComponent(pathname.slice(1)))
        expect(target, link).toBeDefined()
        if (hash !== '') expect(target, link).toContain(`id="${decodeURIComponent(hash.slice(1))}"`)
      }
      await page.context().close()
    }
  })

  it('should show the counterparts of a quotation under the pointer', async () => {
    const page = await open('en/index.html')
    const bubble = page.locator('.bubble')
    expect(await bubble.isVisible()).toBe(false)
    await page.hover('.body q.quotation')
    await bubble.waitFor({state: 'visible'})
    expect(await bubble.locator('li[lang="uk"]').textContent()).toContain('«')
    await bubble.hover()
    await page.waitForTimeout(400)
    expect(await bubble.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await bubble.isVisible()).toBe(false)
    await page.context().close()
  })

  it('should show them on focus and hide them on Escape, the link described by them', async () => {
    const page = await open('uk/index.html')
    const number = page.locator('.body a.number').first()
    for (let presses = 0; presses < 60 && (await page.locator('.body a.number:focus').count()) === 0; presses++) {
      await page.keyboard.press('Tab')
    }
    await page.locator('.bubble').waitFor({state: 'visible'})
    expect(await number.getAttribute('aria-describedby')).toBe('quoin-counterparts')
    expect(await page.locator('.bubble a').count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.locator('.bubble').isVisible()).toBe(false)
    expect(await number.getAttribute('aria-describedby')).toBeNull()
    await page.context().close()
  })

  it('should show them on touch, within a narrow screen', async () => {
    const page = await open('ar/index.html', {width: 320, touch: true})
    await page.tap('.body q.quotation')
    await page.locator('.bubble').waitFor({state: 'visible'})
    const box = await page.locator('.bubble').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    await page.tap('h1')
    expect(await page.locator('.bubble').isVisible()).toBe(false)
    await page.context().close()
  })

  it('should mark the counterpart side by side', async () => {
    const page = await open('en+ar/index.html')
    await page.hover('[lang="en"] q.quotation')
    await page.locator('[lang="ar"] q.related').first().waitFor()
    expect(await page.locator('.bubble').isVisible()).toBe(false)
    await page.context().close()
  })

  it('should set languages side by side on a wide screen and one below the other on a narrow one', async () => {
    for (const [width, isBeside] of [
      [1200, true],
      [390, false]
    ] as const) {
      const page = await open('en+ar/index.html', {width})
      const row = page.locator('.rows > .row:has(> .cell)').first()
      const [first, second] = await Promise.all([0, 1].map((index) => row.locator('> .cell').nth(index).boundingBox()))
      expect((second?.x ?? 0) >= (first?.x ?? 0) + (first?.width ?? 0)).toBe(isBeside)
      await page.context().close()
    }
  })
})
